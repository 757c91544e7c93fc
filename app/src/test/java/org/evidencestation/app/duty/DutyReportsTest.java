package org.evidencestation.app.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.evidencestation.app.duty.BoardRow.Standing;
import org.evidencestation.app.duty.HandOutRecorder.HandingOut;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.DutyEvent.StatementMade;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.OperationId;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.journal.StatementId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DutyReportsTest {
    private static final DutyRule RULE = new DutyRule(
            Set.of("A-1"),
            Set.of(),
            List.of(new DutyRule.Ground("设备故障", "SM12", "单位主要领导")),
            List.of(),
            Set.of("W18-2"),
            DutyRule.Measures.USUAL);
    private static final Spell WEEK =
            new Spell(Instant.parse("2026-11-16T00:00:00Z"), Instant.parse("2026-11-30T00:00:00Z"));

    @TempDir
    private Path folder;

    private Desk desk;
    private DutyReports reports;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk(folder, "W", RULE);
        reports = desk.reports(RULE);
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private void handOut(String recorder, String person, @Nullable String backBy) throws Exception {
        if (!recorder.equals(Desk.CAM)) {
            desk.vault.append(new Event.RecorderRegistered(recorder, recorder, Desk.ANN));
        }
        Answers.done(new HandOutRecorder(desk.office)
                .handOut(
                        new HandingOut(
                                recorder, person, backBy == null ? null : Instant.parse(backBy), List.of(), "", true),
                        Desk.ANN));
    }

    private List<BoardRow> board() {
        return desk.book.ask(ledger -> reports.board(ledger, desk.now()));
    }

    @Test
    @Tag("W14")
    void whatIsOutShowsItsDeadlineBeforeItIsLate() throws Exception {
        handOut(Desk.CAM, Desk.ANN, null);
        handOut("volume:B2", Desk.BEN, "2026-11-20T09:00:00Z");
        OperationId operation = desk.operation("2026-11-20T01:00:00Z", "2026-11-20T02:00:00Z", Desk.ANN);
        desk.at("2026-11-20T07:30:00Z");
        assertEquals(
                List.of("volume:B2", Desk.CAM),
                board().stream().map(BoardRow::recorder).toList());
        assertEquals(
                List.of(Standing.SOON, Standing.OUT),
                board().stream().map(BoardRow::standing).toList());
        BoardRow legal = board().getLast();
        assertEquals(Optional.of(Instant.parse("2026-11-21T02:00:00Z")), legal.due());
        assertEquals(Optional.of("W14"), legal.article());
        assertEquals(operation, legal.operation().orElseThrow().id());
        desk.at("2026-11-21T02:00:01Z");
        assertEquals(
                List.of(Standing.LATE, Standing.LATE),
                board().stream().map(BoardRow::standing).toList());
        desk.docked(Desk.CAM);
        assertEquals(1, board().size());
    }

    @Test
    void theLegalDeadlineGoesBeforeALaterPromise() throws Exception {
        handOut(Desk.CAM, Desk.ANN, "2026-11-25T00:00:00Z");
        desk.operation("2026-11-20T01:00:00Z", "2026-11-20T02:00:00Z", Desk.ANN);
        assertEquals(Optional.of("W14"), board().getFirst().article());
    }

    private RecordingSummary clip(String officer, String start, Duration length) throws Exception {
        DockingId docking = desk.docked(Desk.CAM);
        RecordingSummary made = desk.clip(docking, Desk.CAM, officer, start, length);
        desk.complete(docking);
        desk.match.recordings(List.of(made));
        return made;
    }

    @Test
    void lateFootageStandsInTheLedgerWithItsExplanation() throws Exception {
        desk.at("2026-11-22T01:00:00Z");
        RecordingSummary late = clip(Desk.ANN, "2026-11-20T01:00:00Z", Duration.ofMinutes(30));
        clip(Desk.BEN, "2026-11-21T23:00:00Z", Duration.ofMinutes(30));
        Answers.done(new NameDocking(desk.office).explainLate(late.docking(), "连续执法", "", Desk.ANN));
        List<LateRow> rows = desk.book.ask(ledger -> reports.late(ledger, WEEK));
        assertEquals(1, rows.size());
        LateRow row = rows.getFirst();
        assertEquals(Desk.ANN, row.person());
        assertEquals(Duration.ofMinutes(23 * 60 + 30), row.by());
        assertEquals("连续执法", row.explained().orElseThrow().reason());
        List<OnTimeRow> rates = desk.book.ask(ledger -> reports.onTime(ledger, WEEK));
        assertEquals(
                List.of(new OnTimeRow(Desk.ANN, "示例人员甲", 0, 1, 0), new OnTimeRow(Desk.BEN, "示例人员乙", 1, 0, 0)), rates);
        assertEquals(OptionalDouble.of(1), rates.getLast().rate());
    }

    @Test
    void whatNobodyNamedWaitsForTheClerkWithWhatComesIntoQuestion() throws Exception {
        desk.operation("2026-11-20T01:00:00Z", "2026-11-20T02:00:00Z", Desk.ANN);
        desk.operation("2026-11-20T01:00:00Z", "2026-11-20T02:00:00Z", Desk.ANN, Desk.BEN);
        RecordingSummary clip = clip(Desk.ANN, "2026-11-20T01:00:00Z", Duration.ofMinutes(30));
        Answers.done(new NameDocking(desk.office).leaveToClerk(clip.docking(), Desk.ANN));
        List<UnnamedFootage> queue = desk.book.ask(ledger -> reports.unnamed(ledger, WEEK));
        assertEquals(1, queue.size());
        assertEquals(2, queue.getFirst().candidates().size());
        assertTrue(queue.getFirst().leftToClerk());
    }

    private GapTask onlyGap() {
        List<GapTask> tasks = desk.book.ask(ledger -> reports.gaps(ledger, WEEK, desk.now()));
        assertEquals(1, tasks.size(), tasks.toString());
        return tasks.getFirst();
    }

    private OperationId operationWithoutFootage() throws Exception {
        OperationId id = desk.operation("2026-11-20T01:00:00Z", "2026-11-20T02:00:00Z", Desk.ANN);
        desk.at("2026-11-21T03:00:00Z");
        return id;
    }

    private StatementId states(String kind, OperationId operation, String at) throws Exception {
        return Answers.done(new MakeStatement(desk.office)
                .make(
                        new MakeStatement.Account(kind, operation, "设备故障", "示例原因", "示例依据", Instant.parse(at), "", null),
                        Desk.ANN));
    }

    @Test
    @Tag("SM12")
    void aStatementForTheOperationExplainsMissingFootageOnceItIsApproved() throws Exception {
        OperationId operation = operationWithoutFootage();
        assertEquals(Gap.Kind.NO_FOOTAGE, onlyGap().gap().kind());
        assertEquals(new GapState.Open(), onlyGap().state());
        StatementId id = states(StatementMade.NOT_RECORDED, operation, "2026-11-20T02:00:00Z");
        assertTrue(onlyGap().open());
        assertTrue(onlyGap().state() instanceof GapState.Waiting);
        Answers.done(new DecideStatement(desk.office).decide(id, true, "单位主要领导", "", Desk.HEAD));
        assertFalse(onlyGap().open());
    }

    @Test
    void aRefusedStatementExplainsNothing() throws Exception {
        OperationId operation = operationWithoutFootage();
        StatementId id = states(StatementMade.NOT_RECORDED, operation, "2026-11-20T02:00:00Z");
        Answers.done(new DecideStatement(desk.office).decide(id, false, "单位主要领导", "理由不足", Desk.HEAD));
        assertEquals(new GapState.Open(), onlyGap().state());
    }

    @Test
    @Tag("L12")
    void footageOfAnOperationThatBeganBeforeTheTimeLookedAtIsNotAskedForOne() throws Exception {
        OperationId operation = desk.operation("2026-11-20T01:00:00Z", "2026-11-20T02:00:00Z", Desk.ANN);
        clip(Desk.ANN, "2026-11-20T01:30:00Z", Duration.ofMinutes(30));
        desk.at("2026-12-01T00:00:00Z");
        Spell fromItsMiddle = new Spell(Instant.parse("2026-11-20T01:15:00Z"), desk.now());
        assertEquals(
                1,
                desk.book
                        .ask(ledger -> ledger.operations().find(operation))
                        .orElseThrow()
                        .recordings()
                        .size());
        assertEquals(List.of(), desk.book.ask(ledger -> reports.gaps(ledger, fromItsMiddle, desk.now())));
    }

    @Test
    void footageThatArrivesLaterFillsTheGap() throws Exception {
        operationWithoutFootage();
        clip(Desk.ANN, "2026-11-20T01:00:00Z", Duration.ofMinutes(60));
        assertEquals(List.of(), desk.book.ask(ledger -> reports.gaps(ledger, WEEK, desk.now())));
    }

    @Test
    @Tag("L11")
    void aVoiceExplainsAHoleAtASecondOfTheRecording() throws Exception {
        OperationId operation = operationWithoutFootage();
        clip(Desk.ANN, "2026-11-20T01:00:00Z", Duration.ofMinutes(20));
        RecordingSummary after = clip(Desk.ANN, "2026-11-20T01:30:00Z", Duration.ofMinutes(30));
        SettleGap settle = new SettleGap(desk.office, new IndexShelf(desk.index));
        assertEquals(
                Refusal.NOT_THERE, Answers.refused(settle.byVoice(onlyGap(), after.recording(), 1_801, "", Desk.ANN)));
        Answers.done(settle.byVoice(onlyGap(), after.recording(), 5, "更换电池", Desk.ANN));
        assertFalse(onlyGap().open());
        assertEquals(Optional.of(operation), onlyGap().gap().operation());
    }

    @Test
    @Tag("L11")
    void anInterruptionThatWasWrittenDownExplainsTheHoleItFallsInto() throws Exception {
        OperationId operation = operationWithoutFootage();
        clip(Desk.ANN, "2026-11-20T01:00:00Z", Duration.ofMinutes(20));
        clip(Desk.ANN, "2026-11-20T01:40:00Z", Duration.ofMinutes(20));
        states(StatementMade.INTERRUPTED, operation, "2026-11-20T01:05:00Z");
        assertEquals(new GapState.Open(), onlyGap().state());
        states(StatementMade.INTERRUPTED, operation, "2026-11-20T01:20:00Z");
        assertTrue(onlyGap().state() instanceof GapState.Waiting);
    }

    @Test
    void aGapThatIsAViolationStandsInItsLedger() throws Exception {
        operationWithoutFootage();
        SettleGap settle = new SettleGap(desk.office, new IndexShelf(desk.index));
        assertEquals(Refusal.UNKNOWN_VIOLATION, Answers.refused(settle.asViolation(onlyGap(), "X1", "", Desk.HEAD)));
        Answers.done(settle.asViolation(onlyGap(), "W18-2", "示例", Desk.HEAD));
        assertFalse(onlyGap().open());
        Violation violation = desk.book.ask(DutyLedger::violations).getFirst();
        assertEquals(List.of(Desk.ANN), violation.said().persons());
        assertEquals(onlyGap().gap().key(), violation.said().gap());
    }

    @Test
    void aRecorderThatIsStillOutMayFillAHole() throws Exception {
        desk.operation("2026-11-20T01:00:00Z", "2026-11-20T02:00:00Z", Desk.ANN, Desk.BEN);
        clip(Desk.ANN, "2026-11-20T01:00:00Z", Duration.ofMinutes(20));
        assertEquals(
                1,
                desk.book.ask(ledger -> reports.gaps(ledger, WEEK, desk.now())).size());
        handOut("volume:B2", Desk.BEN, null);
        assertEquals(
                0,
                desk.book.ask(ledger -> reports.gaps(ledger, WEEK, desk.now())).size());
        desk.at("2026-11-21T03:00:00Z");
        assertEquals(
                1,
                desk.book.ask(ledger -> reports.gaps(ledger, WEEK, desk.now())).size());
    }
}
