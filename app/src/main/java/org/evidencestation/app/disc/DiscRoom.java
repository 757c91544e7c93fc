package org.evidencestation.app.disc;

import org.evidencestation.app.disc.content.DiscSizes;

/** How much of a disc is left for footage. */
final class DiscRoom {
    private static final long LEAST = DiscSizes.DISC + (8L << 20);

    private DiscRoom() {}

    static boolean enough(long mediumBytes) {
        return mediumBytes >= LEAST;
    }

    /** @param bytes of a disc, without what keeps it readable */
    static DiscPlan.Room of(long bytes) {
        return new DiscPlan.Room(bytes, DiscSizes.DISC, DiscSizes.RECORDING);
    }
}
