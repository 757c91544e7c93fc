package org.evidencestation.app.policy;

import java.time.LocalDate;
import org.evidencestation.storage.seal.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * One document behind a profile. An office may have two (SM and SA), and a town's own may change another's (W19).
 *
 * @param id of its articles, for example {@code SA}
 * @param digest of the bytes of its file
 */
public record RegimeText(String id, String title, Standing standing, Validity validity, Sha256 digest) {
    /** How the document stands to the profile. */
    public enum Standing {
        /** The profile's own. */
        OWN,
        /** In force beside it. */
        COMPANION,
        /** What it was derived from; whether that has ended does not matter to it. */
        PARENT
    }

    RegimeText as(Standing other) {
        return new RegimeText(id, title, standing == Standing.PARENT ? standing : other, validity, digest);
    }

    /**
     * When a regulation is in force, both days included.
     *
     * @param from null if it only says "from the day of issue"
     * @param to null if it states no end
     * @param article that says so
     */
    public record Validity(
            String article,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        public Validity {
            if (from != null && to != null && to.isBefore(from)) {
                throw new IllegalArgumentException("validity ends before it begins");
            }
        }
    }
}
