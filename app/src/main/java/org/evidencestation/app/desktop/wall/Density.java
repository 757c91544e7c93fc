package org.evidencestation.app.desktop.wall;

/** How much a tile can show: the words are the same, but a small tile puts two lines into one and a large one adds. */
enum Density {
    COMPACT(13.6),
    NORMAL(15.5),
    /** Room for the clips that ended last. */
    ROOMY(28);

    private static final double SMALLEST_EM = 11;
    private static final double LARGEST_EM = 22;
    /** Across, in em, for the longest line in either language. */
    private static final double ACROSS = 25;

    /** Smaller text is a fair price for more lines, down to this part of what the width would allow. */
    private static final double WORTH_MORE = 0.8;

    private static final double NARROW = 28;

    private static final double TINY = 23;
    /** Below this size of text two lines are better read as one larger line. */
    private static final double TOO_SMALL = 12.5;

    private final double down;

    Density(double down) {
        this.down = down;
    }

    /** The density for a tile of this size in pixels. */
    static Density of(double width, double height) {
        if (height / NORMAL.down < TOO_SMALL) {
            return COMPACT;
        }
        return height / ROOMY.down >= width / ACROSS * WORTH_MORE ? ROOMY : NORMAL;
    }

    /** So little width that the header's letters must be smaller for the longest state to fit. */
    static boolean narrow(double width, double em) {
        return width < NARROW * em;
    }

    /** So little that words may have to be cut. */
    static boolean tiny(double width, double em) {
        return width < TINY * em;
    }

    /** Size of the plain text in pixels, so that everything fits. */
    double em(double width, double height) {
        double wanted = Math.min(LARGEST_EM, Math.max(SMALLEST_EM, width / ACROSS));
        return Math.floor(Math.min(wanted, height / down) * 4) / 4;
    }
}
