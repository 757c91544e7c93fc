package org.evidencestation.app.desktop.wall;

import org.evidencestation.app.custody.DockSnapshot;
import org.evidencestation.app.custody.DockState;
import org.evidencestation.app.custody.Notice;

/** The word and shape of a tile: the five states, two of which say more precisely what is meant. */
public enum Mark {
    IDLE,
    COLLECTING,
    ATTENTION,
    FAULT,
    /** A fault that consists of being late. */
    OVERDUE,
    /** All is sealed, and the recorder is fit for the next shift as far as it can tell. */
    READY,
    /** All is sealed, but the clock should be set first. */
    RECEIVED,
    /** All is sealed, but the battery would not last a shift. */
    CHARGING;

    static Mark of(DockSnapshot snapshot) {
        return switch (snapshot.state()) {
            case IDLE -> IDLE;
            case COLLECTING -> COLLECTING;
            case ATTENTION -> ATTENTION;
            case FAULT -> leads(snapshot, Notice.Code.INGEST_LATE) ? OVERDUE : FAULT;
            case READY -> ended(snapshot);
        };
    }

    private static Mark ended(DockSnapshot snapshot) {
        if (has(snapshot, Notice.Code.BATTERY_LOW)) {
            return CHARGING;
        }
        return has(snapshot, Notice.Code.CLOCK_AMBER) ? RECEIVED : READY;
    }

    /** The state whose colour this mark has. */
    public DockState state() {
        return switch (this) {
            case IDLE -> DockState.IDLE;
            case COLLECTING -> DockState.COLLECTING;
            case ATTENTION -> DockState.ATTENTION;
            case FAULT, OVERDUE -> DockState.FAULT;
            case READY, RECEIVED, CHARGING -> DockState.READY;
        };
    }

    private static boolean leads(DockSnapshot snapshot, Notice.Code code) {
        return !snapshot.notices().isEmpty() && snapshot.notices().getFirst().code() == code;
    }

    private static boolean has(DockSnapshot snapshot, Notice.Code code) {
        return snapshot.notices().stream().anyMatch(notice -> notice.code() == code);
    }
}
