package org.evidencestation.app.desktop.duty;

/** Everything that can be done on the duty screen. */
enum Deed {
    HAND_OUT,
    CHECK_AGAIN,
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
    TAKE_LIST;

    /** Of its form. */
    String key() {
        return "duty.do." + name();
    }
}
