package org.evidencestation.app.desktop.shell;

import java.util.Set;
import org.evidencestation.app.account.Right;

/** Where the header leads, and whom. */
public enum Screen {
    WALL,
    RECORDINGS,
    DUTY,
    ACCESS,
    /** The end of footage. */
    CLEARANCE,
    EQUIPMENT,
    /** The supervisor's. */
    REVIEW,
    JOURNAL,
    REGULATIONS,
    HEALTH,
    /** Alone, without header and footer. */
    TIME_CARD,
    /** Alone too, as long as it lasts. */
    ROOM,
    /** The way in, and the accounts; the header leads there from who is in. */
    ACCOUNT;

    /** The rights of which one is enough; empty if anybody may see it. */
    public Set<Right> anyOf() {
        return switch (this) {
            case WALL, REGULATIONS, HEALTH, TIME_CARD, ROOM, ACCOUNT -> Set.of();
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
