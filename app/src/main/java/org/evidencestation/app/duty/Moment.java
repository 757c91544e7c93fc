package org.evidencestation.app.duty;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evidencestation.storage.journal.RecordingId;

/** Several questions about one moment: no line is taken in between, and footage is looked up once. For one thread. */
public final class Moment {
    private final DutyLedger ledger;
    private final TimedFootage footage;
    private final DutyReports reports;
    private final Instant now;

    Moment(DutyLedger ledger, TimedFootage footage, DutyReports reports, Instant now) {
        this.ledger = ledger;
        this.footage = footage;
        this.reports = reports;
        this.now = now;
    }

    /** Not to be kept. */
    public DutyLedger ledger() {
        return ledger;
    }

    public Instant now() {
        return now;
    }

    /** What is out, nearest deadline first. */
    public List<BoardRow> board() {
        return reports.board(ledger, now);
    }

    /** Every recorder of the office, as of {@link Readiness#rows}. */
    public List<ReadyRow> readiness() {
        return reports.readiness(ledger, now);
    }

    /** As of {@link DutyReports#gaps}. */
    public List<GapTask> gaps(Spell time) {
        return reports.gaps(ledger, time, now);
    }

    /** As of {@link DutyReports#late}. */
    public List<LateRow> late(Spell time) {
        return reports.late(ledger, time);
    }

    /** As of {@link DutyReports#onTime}. */
    public List<OnTimeRow> onTime(Spell time) {
        return reports.onTime(ledger, time);
    }

    /** As of {@link DutyReports#unnamed}. */
    public List<UnnamedFootage> unnamed(Spell time) {
        return reports.unnamed(ledger, time);
    }

    /** As of {@link FootageShelf#between}, with corrected times. */
    public List<Footage> footage(Spell time) {
        return footage.between(ledger, time.start(), time.end());
    }

    public Optional<Footage> footage(RecordingId recording) {
        return footage.find(ledger, recording);
    }
}
