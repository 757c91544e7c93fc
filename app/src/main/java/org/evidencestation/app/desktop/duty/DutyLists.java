package org.evidencestation.app.desktop.duty;

import org.evidencestation.app.desktop.listing.ListPage;

/** Every page of the duty screen as a list. */
final class DutyLists {
    private final RoundLists rounds;
    private final WorkLists work;
    private final RecordLists records;

    DutyLists(DutyWords words) {
        rounds = new RoundLists(words);
        work = new WorkLists(words);
        records = new RecordLists(words);
    }

    ListPage of(DutyPage page, DutySight sight) {
        return switch (page) {
            case BOARD -> rounds.board(sight);
            case READY -> new ReadyList(work.words()).page(sight);
            case TASKS -> new TaskList(work.words()).page(sight);
            case OPERATIONS -> work.operations(sight);
            case LEDGER -> rounds.ledger(sight);
            case LATE -> rounds.late(sight);
            case ON_TIME -> rounds.onTime(sight);
            case STATEMENTS -> records.statements(sight);
            case VIOLATIONS -> records.violations(sight);
            case PEOPLE -> records.people(sight);
            case MUST_RECORD -> work.mustRecord(sight);
        };
    }
}
