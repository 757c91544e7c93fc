package org.evidencestation.app.disc.burner;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How RS03 divides a disc: into 255 layers of which each holds data, checksums or error correction. It knows certain sizes of
 * media only and takes the smallest on which 8 layers are left for itself (dvdisaster 0.79, rs03-common.c, CalcRS03Layout); an
 * image of any other size could not be recognised once its own headers are damaged. All sizes are in sectors.
 *
 * @param media the sizes it knows, the smallest first
 */
public record Rs03(List<Long> media) {
    /** CD, DVD, DVD with two layers, BD, BD with two layers. */
    public static final Rs03 STANDARD = new Rs03(List.of(359_424L, 2_295_104L, 4_171_712L, 11_826_176L, 23_652_352L));

    /** Error correction in percent of what it protects, at least; a scratch takes less, a disc that fades takes more. */
    public static final int LEAST_PERCENT = 15;

    public static final int SECTOR = 2048;

    private static final int LAYERS = 255;
    private static final int LEAST_DATA = 84;
    private static final int LEAST_OWN = 8;

    /** A larger medium would be wasted on a size it does not know. */
    private static final int LEAST_USE = 80;

    public Rs03 {
        media = List.copyOf(media);
    }

    /** Sectors of an image on such a medium once it has its error correction. */
    static long total(long medium) {
        return medium / LAYERS * LAYERS;
    }

    private static long layers(long data, long medium) {
        long layer = medium / LAYERS;
        // Its header follows the data.
        return (data + 2 + layer - 1) / layer;
    }

    /** Error correction in percent of data and checksums; negative if they do not fit. */
    static int percent(long data, long medium) {
        long protectedLayers = Math.max(LEAST_DATA, layers(data, medium)) + 1;
        return (int) ((LAYERS - protectedLayers) * 100 / protectedLayers);
    }

    /** What it would take of itself. */
    OptionalLong taken(long data) {
        return media.stream()
                .filter(medium -> LAYERS - layers(data, medium) - 1 >= LEAST_OWN)
                .mapToLong(Long::longValue)
                .findFirst();
    }

    /** The smallest with a sufficient share, and not larger than the disc. */
    Optional<Long> medium(long data, long disc) {
        return media.stream()
                .filter(medium -> medium <= disc && percent(data, medium) >= LEAST_PERCENT)
                .findFirst();
    }

    /** How many sectors the data must have so that it takes a medium larger than this one. */
    static long above(long medium) {
        return (LAYERS - LEAST_OWN - 1) * (medium / LAYERS) - 1;
    }

    /**
     * What is left for data on a disc with a sufficient share of error correction.
     *
     * @param bytes of the disc
     * @return bytes; empty if it knows no medium of about that size
     */
    public OptionalLong room(long bytes) {
        long disc = bytes / SECTOR;
        return media.stream()
                .filter(medium -> medium <= disc && medium >= disc / 100 * LEAST_USE)
                .mapToLong(Rs03::most)
                .max();
    }

    private static long most(long medium) {
        long layers = LAYERS;
        while ((LAYERS - layers - 1) * 100 < LEAST_PERCENT * (layers + 1)) {
            layers--;
        }
        return (layers * (medium / LAYERS) - 2) * SECTOR;
    }
}
