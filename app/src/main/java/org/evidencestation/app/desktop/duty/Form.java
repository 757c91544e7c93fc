package org.evidencestation.app.desktop.duty;

import java.util.List;
import java.util.function.Function;

/**
 * What a person can do, and what has to be said for it.
 *
 * @param about stands in the sentence that says what follows from it
 * @param order what is wanted, once every field is answered as it should be
 */
record Form(Kind kind, String about, List<Field> fields, Function<Filled, DutyOrder> order) {
    Form {
        fields = List.copyOf(fields);
    }

    /** Everything that can be done on the duty screen. */
    public enum Kind {
        HAND_OUT,
        ENTER,
        CORRECT,
        WITHDRAW,
        STATE_BACK,
        SHOWS,
        SHOWS_NOT,
        EXPLAIN_LATE,
        HEAR_VOICE,
        EXPLAIN_GAP,
        NO_GAP,
        GAP_IS_BREACH,
        STATE,
        APPROVE,
        REFUSE,
        ENTER_BREACH,
        LIST_PERSON,
        CHANGE_PERSON,
        TAKE_LIST
    }
}
