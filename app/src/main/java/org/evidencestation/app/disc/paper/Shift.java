package org.evidencestation.app.disc.paper;

/**
 * By how much a printer prints beside the place; the page is drawn as far the other way.
 *
 * @param right in millimetres, down likewise
 */
public record Shift(double right, double down) {
    public static final Shift NONE = new Shift(0, 0);
}
