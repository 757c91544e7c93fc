package org.evidencestation.app.account;

/** What somebody may do at the station. Who has which is decided in {@link Rights} and nowhere else. */
public enum Right {
    /** Names operations, explains late and missing footage. */
    ENTER_DUTY,
    /** Hands out recorders, keeps the ledgers of duty and equipment. */
    KEEP_LEDGERS,
    /** Finds recordings and reads what is known of them, without seeing a picture. */
    LIST_RECORDINGS,
    /** Watches footage to classify it and to serve requests. */
    WATCH_FOOTAGE,
    /** Says what recordings are: evidence or not, of which case, how secret, and what keeps them longer. */
    CLASSIFY,
    /** Watches footage that was drawn for a spot check. */
    REVIEW_FOOTAGE,
    /** Enters requests for footage, and carries out what was granted. */
    SERVE_REQUESTS,
    /** Makes evidence discs, prints their labels, keeps their register. */
    BURN_DISCS,
    /** Decides on requests and statements, as far as the regulation names one of their posts. */
    APPROVE,
    /** Draws samples, reviews, enters violations, makes the inspection pack. */
    OVERSEE,
    /** Sees rates, gaps, and what is open. */
    SEE_BOARD,
    /** Reads and prints the journal. */
    READ_JOURNAL,
    /** Clears, or confirms that somebody else clears, what has expired. */
    CLEAR,
    /** Lists people, proposes accounts. */
    KEEP_PEOPLE,
    /** Confirms accounts that somebody else proposed. */
    CONFIRM_PEOPLE,
    /** Chooses the regulation, enters local decisions. */
    DECIDE_REGULATION,
    /** Settings, second copies, drills, audits. */
    RUN_STATION,
    /** Confirms settings that put footage at risk and that somebody else proposed. */
    CONFIRM_SETTINGS
}
