package org.evidencestation.app.desktop.review;

import org.evidencestation.app.review.Red;

/**
 * Where something that is red, or shows a violation, is put right or looked at.
 *
 * @param key by which that place finds it
 */
public record Going(Place place, String key) {
    /** Lists of other screens. */
    public enum Place {
        BOARD,
        READY,
        TASKS,
        OPERATIONS,
        LEDGER,
        EQUIPMENT,
        /** The key is what the search is to find. */
        RECORDINGS,
        /** This very screen. */
        SAMPLE,
        YEAR
    }

    static Going of(Red red) {
        return switch (red.kind()) {
            case DAMAGED -> new Going(Place.RECORDINGS, red.about());
            case OVERDUE -> new Going(Place.BOARD, red.key());
            case LATE -> new Going(Place.TASKS, "late " + red.key());
            case GAP, NO_OPERATION -> new Going(Place.TASKS, "gap " + red.key());
            case APPROVAL -> new Going(Place.TASKS, "statement " + red.key());
            case RECORDER -> new Going(Place.EQUIPMENT, red.key());
            case CLOCK -> new Going(Place.READY, red.key());
            case REVIEW -> new Going(Place.SAMPLE, red.key());
            case EVALUATION -> new Going(Place.YEAR, red.key());
        };
    }
}
