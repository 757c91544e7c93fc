package org.evidencestation.app.simulation.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What people will decide on what only shows itself later. A decision depends on the seed, on what it is about and on
 * nothing else, so that everybody who knows both knows the decision.
 */
public record Fate(long seed) {
    /** What the clerk makes of a gap. */
    public enum OfGap {
        LEAVE,
        VOICE,
        APPROVED_STATEMENT,
        REFUSED_STATEMENT,
        WAITING_STATEMENT,
        VIOLATION,
        NO_GAP
    }

    /**
     * @param gap as ledgers name it
     * @param sweep which look at it this is
     */
    public OfGap ofGap(String gap, int sweep) {
        double drawn = between0and1("gap", gap, sweep);
        if (drawn < 0.40) {
            return OfGap.LEAVE;
        } else if (drawn < 0.50) {
            return OfGap.VOICE;
        } else if (drawn < 0.70) {
            return OfGap.APPROVED_STATEMENT;
        } else if (drawn < 0.76) {
            return OfGap.REFUSED_STATEMENT;
        } else if (drawn < 0.84) {
            return OfGap.WAITING_STATEMENT;
        }
        return drawn < 0.92 ? OfGap.VIOLATION : OfGap.NO_GAP;
    }

    /** Whether the clerk finds out what footage without an operation shows. */
    public boolean clerkNames(String path, int sweep) {
        return between0and1("name", path, sweep) < 0.4;
    }

    /** Whether the clerk says that footage does not show the operation it stands with. */
    public boolean clerkDenies(String path, int sweep) {
        return between0and1("deny", path, sweep) < 0.004;
    }

    /** For places, slots and the like. */
    public int upTo(int bound, String what, String about) {
        return (int) (between0and1(what, about, 0) * bound);
    }

    private double between0and1(String what, String about, int number) {
        String text = seed + "\n" + what + "\n" + about + "\n" + number;
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            int bits = (digest[0] & 0xff) << 16 | (digest[1] & 0xff) << 8 | (digest[2] & 0xff);
            return bits / (double) (1 << 24);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
