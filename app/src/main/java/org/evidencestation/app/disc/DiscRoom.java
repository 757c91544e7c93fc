package org.evidencestation.app.disc;

/** How much of a disc is left for footage. */
final class DiscRoom {
    private static final long MIB = 1 << 20;
    /** Verifier, sheet, pages and the file systems' own. */
    private static final long OVERHEAD = 40 * MIB;
    /** Seals, proof and stills of one recording. */
    private static final long EACH = MIB;

    private static final long LEAST = OVERHEAD + 8 * MIB;

    private DiscRoom() {}

    static boolean enough(long mediumBytes) {
        return mediumBytes >= LEAST;
    }

    static DiscPlan.Room of(long mediumBytes) {
        return new DiscPlan.Room(mediumBytes, OVERHEAD, EACH);
    }
}
