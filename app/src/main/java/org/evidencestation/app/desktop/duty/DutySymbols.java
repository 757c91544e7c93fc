package org.evidencestation.app.desktop.duty;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The picture of each page. */
final class DutySymbols {
    private DutySymbols() {}

    static Ikon of(DutyPage page) {
        return switch (page) {
            case BOARD -> Material2AL.DASHBOARD;
            case READY -> Material2AL.FACT_CHECK;
            case TASKS -> Material2AL.ASSIGNMENT_LATE;
            case OPERATIONS -> Material2AL.EVENT_NOTE;
            case LEDGER -> Material2AL.BOOK;
            case LATE -> Material2AL.ALARM;
            case ON_TIME -> Material2MZ.TRENDING_UP;
            case STATEMENTS -> Material2AL.DESCRIPTION;
            case VIOLATIONS -> Material2AL.GAVEL;
            case PEOPLE -> Material2MZ.PEOPLE;
            case MUST_RECORD -> Material2AL.LIST_ALT;
        };
    }
}
