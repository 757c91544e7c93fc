package org.evidencestation.app.desktop.shell;

import java.util.Set;
import org.evidencestation.app.account.Right;

/** Where the header leads, and whom. */
public enum Screen {
    WALL,
    /** What waits for whoever is in; it leads to the screens that have no place of their own in the header. */
    TODO,
    DISCS,
    /** Packages for others. */
    HANDOFF,
    KEEPING,
    RECORDINGS,
    DUTY,
    ACCESS,
    /** The end of footage. */
    CLEARANCE,
    CAPACITY,
    EQUIPMENT,
    /** The supervisor's. */
    REVIEW,
    JOURNAL,
    REGULATIONS,
    HEALTH,
    /** How the station works; the health screen leads there. */
    SETTINGS,
    /** Alone, without header and footer. */
    TIME_CARD,
    /** Alone too, as long as it lasts. */
    ROOM,
    /** The way in, and the accounts; the header leads there from who is in. */
    ACCOUNT;

    /** The place in the header that leads there, if only by a step between. */
    public Screen entry() {
        return switch (this) {
            case DISCS, HANDOFF, KEEPING, CLEARANCE, CAPACITY -> TODO;
            case SETTINGS -> HEALTH;
            case WALL,
                    TODO,
                    RECORDINGS,
                    DUTY,
                    ACCESS,
                    EQUIPMENT,
                    REVIEW,
                    JOURNAL,
                    REGULATIONS,
                    HEALTH,
                    TIME_CARD,
                    ROOM,
                    ACCOUNT -> this;
        };
    }

    /** The rights of which one is enough; empty if anybody may see it. */
    public Set<Right> anyOf() {
        return switch (this) {
            case WALL, REGULATIONS, HEALTH, TIME_CARD, ROOM, ACCOUNT -> Set.of();
            case TODO -> Set.of(Right.CLASSIFY, Right.BURN_DISCS, Right.APPROVE, Right.CLEAR);
            case DISCS -> Set.of(Right.BURN_DISCS);
            case HANDOFF -> Set.of(Right.BURN_DISCS, Right.SERVE_REQUESTS);
            case SETTINGS -> Set.of(Right.RUN_STATION, Right.CONFIRM_SETTINGS);
            case CAPACITY -> Set.of(Right.CLEAR, Right.BURN_DISCS, Right.RUN_STATION);
            case KEEPING -> Set.of(Right.CLASSIFY, Right.CLEAR);
            case RECORDINGS -> Set.of(Right.LIST_RECORDINGS);
            case DUTY -> Set.of(Right.ENTER_DUTY, Right.SEE_BOARD);
            case ACCESS -> Set.of(Right.SERVE_REQUESTS, Right.APPROVE, Right.ENTER_DUTY);
            case CLEARANCE -> Set.of(Right.CLEAR);
            case REVIEW -> Set.of(Right.OVERSEE, Right.SEE_BOARD);
            case JOURNAL -> Set.of(Right.READ_JOURNAL);
            case EQUIPMENT -> Set.of(Right.KEEP_LEDGERS, Right.SEE_BOARD);
        };
    }
}
