package org.evidencestation.app.disc.content;

import org.evidencestation.app.disc.burner.DiscTree;

/**
 * How much room things take on a disc, in bytes. Before a disc is assembled this is more than it will need, never less; after
 * that {@link #of(DiscTree)} is exact but for the file system.
 */
public final class DiscSizes {
    /** A sector; every file begins on a new one. */
    public static final long SECTOR = 2048;

    /** The verifier, sheet, page, scripts and manifests, and the file system itself. */
    public static final long DISC = 20L << 20;

    /** Twelve stills, manifest, signatures, certificates, proof, and its lines on page and sheet. */
    public static final long RECORDING = 512L << 10;

    private DiscSizes() {}

    /** What a recording takes, with all that goes with it. */
    public static long recording(long footage) {
        return sectors(footage) + RECORDING;
    }

    /** What the files of a tree take. */
    public static long of(DiscTree tree) {
        return tree.files().stream().mapToLong(file -> sectors(file.size())).sum();
    }

    /** Rounded up to whole sectors. */
    public static long sectors(long bytes) {
        return (bytes + SECTOR - 1) / SECTOR * SECTOR;
    }
}
