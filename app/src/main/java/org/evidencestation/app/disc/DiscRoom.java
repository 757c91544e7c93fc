package org.evidencestation.app.disc;

import org.evidencestation.app.disc.content.DiscSizes;

/** How much of a disc is left for footage. */
final class DiscRoom {
    private static final long LEAST = DiscSizes.DISC + (8L << 20);

    private DiscRoom() {}

    static boolean enough(long mediumBytes) {
        return mediumBytes >= LEAST;
    }

    static DiscPlan.Room of(long mediumBytes) {
        return new DiscPlan.Room(mediumBytes, DiscSizes.DISC, DiscSizes.RECORDING);
    }
}
