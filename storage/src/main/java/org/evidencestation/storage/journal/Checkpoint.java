package org.evidencestation.storage.journal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.evidencestation.storage.seal.SealCode;
import org.evidencestation.storage.seal.Sha256;

/**
 * Three readable lines - origin, size, head - that commit to every line before.
 *
 * @param origin whose journal it is: {@code evidencestation.org/journal/<station id>}
 * @param size how many lines there were
 */
public record Checkpoint(String origin, long size, Sha256 head) {
    private static final int LONGEST = 1024;

    public Checkpoint {
        if (origin.isEmpty() || origin.indexOf('\n') >= 0 || size < 0) {
            throw new IllegalArgumentException("Not a checkpoint: " + origin + " " + size);
        }
    }

    /** The origin of a station's checkpoints. */
    public static String originOf(String stationId) {
        return "evidencestation.org/journal/" + stationId;
    }

    /** The bytes that are signed: each of the three lines ends in a line feed. */
    public byte[] bytes() {
        return (origin + "\n" + size + "\n" + head + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** For paper and telephone: the first 40 bits of the SHA-256 of {@link #bytes}. It cross-checks; it proves nothing. */
    public SealCode code() {
        return SealCode.of(Sha256.of(bytes()));
    }

    /** Reads exactly what {@link #bytes} writes, and nothing else. */
    public static Optional<Checkpoint> parse(byte[] bytes) {
        String[] lines = new String(bytes, 0, Math.min(bytes.length, LONGEST), StandardCharsets.UTF_8).split("\n", -1);
        if (lines.length != 4 || !lines[1].matches("[0-9]{1,18}") || !lines[2].matches("[0-9a-f]{64}")) {
            return Optional.empty();
        }
        if (lines[0].isEmpty()) {
            return Optional.empty();
        }
        Checkpoint read = new Checkpoint(lines[0], Long.parseLong(lines[1]), new Sha256(lines[2]));
        return Arrays.equals(read.bytes(), bytes) ? Optional.of(read) : Optional.empty();
    }
}
