package org.evidencestation.app.duty;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.evidencestation.app.custody.IngestRule;
import org.evidencestation.storage.journal.DockingId;

/** Duty at a running station: the ledger, what is read from it, and what people may say. Safe for several threads. */
public final class Duty {
    private final DutyOffice office;
    private final TimedFootage footage;
    private final Deadlines deadlines;
    private final DutyReports reports;
    private final MatchRecordings match;

    public Duty(DutyOffice office, TimedFootage footage, IngestRule ingest) {
        this.deadlines = new Deadlines(ingest);
        this.office = office;
        this.footage = footage;
        this.reports = new DutyReports(footage, office.rule(), deadlines);
        this.match = new MatchRecordings(office, footage, deadlines);
    }

    /** Answers from everything that was committed. */
    public <T> T ask(Function<DutyLedger, T> question) {
        return office.book().ask(question);
    }

    /** Answers several questions from one moment; see {@link Moment}. */
    public <T> T ofOneMoment(Function<Moment, T> questions) {
        return ask(ledger -> {
            TimedFootage steady = new TimedFootage(new SteadyShelf(footage.shelf()), footage.zone());
            DutyReports then = new DutyReports(steady, office.rule(), deadlines);
            return questions.apply(new Moment(ledger, steady, then, office.now()));
        });
    }

    /** What of the regulation matters here: activities, grounds, reasons, codes. */
    public DutyRule rule() {
        return office.rule();
    }

    /** What is out, nearest deadline first. */
    public List<BoardRow> board() {
        return ask(ledger -> reports.board(ledger, office.now()));
    }

    /** As of {@link DutyReports#gaps}. */
    public List<GapTask> gaps(Spell time) {
        return ask(ledger -> reports.gaps(ledger, time, office.now()));
    }

    /** As of {@link DutyReports#late}. */
    public List<LateRow> late(Spell time) {
        return ask(ledger -> reports.late(ledger, time));
    }

    /** As of {@link DutyReports#onTime}. */
    public List<OnTimeRow> onTime(Spell time) {
        return ask(ledger -> reports.onTime(ledger, time));
    }

    /** As of {@link DutyReports#unnamed}. */
    public List<UnnamedFootage> unnamed(Spell time) {
        return ask(ledger -> reports.unnamed(ledger, time));
    }

    /** What to ask at the dock, for an {@link OfficerWizard}; empty for a docking that is not known. */
    public Optional<DockQuestions> questions(DockingId docking) {
        return ask(ledger -> reports.questions(ledger, docking));
    }

    /** The time up to now. */
    public Spell last(Duration length) {
        Instant now = office.now();
        return new Spell(now.minus(length), now);
    }

    public MatchRecordings match() {
        return match;
    }

    /** Matches by itself, if it is told of every committed line. */
    public MatchAsItComes matchAsItComes(Executor work) {
        return new MatchAsItComes(match, work);
    }

    public ListPerson people() {
        return new ListPerson(office);
    }

    public TakeMustRecordList mustRecord() {
        return new TakeMustRecordList(office);
    }

    public HandOutRecorder handOut() {
        return new HandOutRecorder(office);
    }

    public CheckAgain checkAgain() {
        return new CheckAgain(office);
    }

    /** Every recorder of the office, as of {@link Readiness#rows}. */
    public List<ReadyRow> readiness() {
        return ask(ledger -> reports.readiness(ledger, office.now()));
    }

    public EnterOperation operations() {
        return new EnterOperation(office);
    }

    public StateReturn returns() {
        return new StateReturn(office);
    }

    public NameRecording recordings() {
        return new NameRecording(office, footage.shelf());
    }

    public NameDocking dockings() {
        return new NameDocking(office);
    }

    public MakeStatement statements() {
        return new MakeStatement(office);
    }

    public DecideStatement decisions() {
        return new DecideStatement(office);
    }

    public SettleGap settle() {
        return new SettleGap(office, footage.shelf());
    }

    public EnterViolation violations() {
        return new EnterViolation(office);
    }
}
