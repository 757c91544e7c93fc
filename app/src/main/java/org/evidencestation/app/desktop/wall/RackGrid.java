package org.evidencestation.app.desktop.wall;

/**
 * Where the slots stand: row by row, as they are numbered on the rack.
 *
 * @param columns four, or six for a rack of more than sixteen
 */
public record RackGrid(int slots, int columns) {
    public static RackGrid of(int slots) {
        return new RackGrid(slots, slots > 16 ? 6 : Math.min(4, slots));
    }

    public int rows() {
        return (slots + columns - 1) / columns;
    }

    /**
     * The place after moving; one that would leave the rack stays where it is.
     *
     * @param from counted from 0, like the result
     */
    public int moved(int from, int right, int down) {
        int column = from % columns + right;
        int to = from + right + down * columns;
        return column < 0 || column >= columns || to < 0 || to >= slots ? from : to;
    }
}
