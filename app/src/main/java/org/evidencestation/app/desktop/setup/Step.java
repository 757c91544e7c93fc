package org.evidencestation.app.desktop.setup;

/** The pages of the first start, in their order. */
public enum Step {
    LOOK,
    UNIT,
    RULE,
    PLACE,
    COPY,
    PEOPLE,
    CODES,
    SLOTS,
    SUMMARY
}
