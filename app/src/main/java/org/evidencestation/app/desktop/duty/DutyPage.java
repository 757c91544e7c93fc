package org.evidencestation.app.desktop.duty;

/** The pages of the duty screen, in the order of their column. */
public enum DutyPage {
    /** Recorders that are out. */
    BOARD,
    /** Recorders before they go out (L7, SM7, Z6, W12). */
    READY,
    TASKS,
    OPERATIONS,
    /** 使用情况台账 (SM4). */
    LEDGER,
    LATE,
    ON_TIME,
    STATEMENTS,
    VIOLATIONS,
    PEOPLE,
    /** 执法音像记录事项清单 (SM6). */
    MUST_RECORD
}
