package org.evidencestation.app.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evidencestation.app.duty.DutyRule.Demands;
import org.evidencestation.app.duty.DutyRule.Ground;
import org.evidencestation.app.duty.DutyRule.Told;
import org.evidencestation.app.gate.GateRule;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.DutyEvent.StatementMade;
import org.evidencestation.storage.journal.OperationId;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.journal.StatementId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a statement must say besides its reason, and what it makes a question of. */
class StatementRulesTest {
    private static final String FORBIDDEN = "涉及国家秘密、商业秘密或者个人隐私的";
    private static final String LET = "因客观原因无法进行执法记录的";
    private static final DutyRule RULE = new DutyRule(
            Set.of(),
            Set.of(),
            List.of(new Ground(FORBIDDEN, "Z8", "局分管领导", true), new Ground(LET, "L5", "")),
            List.of(),
            Set.of(),
            new Demands(GateRule.NONE, Optional.of(new Told("所属部门负责人", "L11")), Optional.of("SM11")),
            DutyRule.Measures.USUAL);
    private static final Instant START = Instant.parse("2026-11-20T01:00:00Z");

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk(folder, "Z", RULE);
        desk.at("2026-11-20T06:00:00Z");
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private Answer<StatementId> state(
            String kind, @Nullable OperationId about, String ground, String told, @Nullable Instant when)
            throws Exception {
        return new MakeStatement(desk.office)
                .make(
                        new MakeStatement.Account(kind, about, ground, "示例", "示例", START.plusSeconds(600), told, when),
                        Desk.BEN);
    }

    @Test
    @Tag("L11")
    void whoCannotGoOnRecordingSaysWhichHeadWasToldAndWhen() throws Exception {
        Instant when = START.plusSeconds(660);
        Answer.Refused<StatementId> refused = new Answer.Refused<>(Refusal.HEAD_NOT_TOLD, "所属部门负责人", "L11");
        assertEquals(refused, state(StatementMade.INTERRUPTED, null, LET, "", null));
        assertEquals(refused, state(StatementMade.INTERRUPTED, null, LET, "示例负责人", null));
        assertEquals(refused, state(StatementMade.INTERRUPTED, null, LET, " ", when));
        Answers.done(state(StatementMade.INTERRUPTED, null, LET, "示例负责人", when));
    }

    @Test
    @Tag("L5")
    void whoDidNotRecordAtAllNeedsNotHaveToldAnybody() throws Exception {
        Answers.done(state(StatementMade.NOT_RECORDED, null, LET, "", null));
    }

    @Test
    @Tag("L11")
    void nobodyIsToldBeforeItHappenedNorInTheFuture() throws Exception {
        assertEquals(
                Refusal.IMPOSSIBLE_TIME, Answers.refused(state(StatementMade.INTERRUPTED, null, LET, "示例负责人", START)));
        assertEquals(
                Refusal.IMPOSSIBLE_TIME,
                Answers.refused(state(
                        StatementMade.INTERRUPTED,
                        null,
                        LET,
                        "示例负责人",
                        desk.now().plusSeconds(1))));
    }

    private OperationId recorded() throws Exception {
        OperationId id = desk.operation("2026-11-20T01:00:00Z", "2026-11-20T02:00:00Z", Desk.BEN);
        DockingId docking = desk.docked(Desk.CAM);
        desk.clip(docking, Desk.CAM, Desk.BEN, "2026-11-20T01:00:00Z", Duration.ofMinutes(60));
        desk.complete(docking);
        desk.match.operation(id);
        return id;
    }

    private List<GapTask> notAllowed() {
        Spell day = new Spell(START.minusSeconds(86_400), desk.now());
        return desk.book.ask(ledger -> desk.reports(RULE).gaps(ledger, day, desk.now())).stream()
                .filter(it -> it.gap().kind() == Gap.Kind.NOT_ALLOWED)
                .toList();
    }

    @Test
    @Tag("Z8")
    void footageOfWhatMayNotBeRecordedIsItselfAQuestion() throws Exception {
        OperationId id = recorded();
        assertEquals(List.of(), notAllowed());
        Answers.done(state(StatementMade.NOT_RECORDED, id, FORBIDDEN, "", null));
        GapTask task = notAllowed().getFirst();
        assertEquals(Optional.of(id), task.gap().operation());
        assertEquals(true, task.open());
        new SettleGap(desk.office, new IndexShelf(desk.index)).noGap(task, "示例：不涉密部分", Desk.ANN);
        assertFalse(notAllowed().getFirst().open());
    }

    @Test
    @Tag("L5")
    void footageOfWhatNeedsNotBeRecordedIsNoQuestion() throws Exception {
        Answers.done(state(StatementMade.NOT_RECORDED, recorded(), LET, "", null));
        assertEquals(List.of(), notAllowed());
    }

    @Test
    @Tag("Z8")
    void whoStoppedWhereItHadToStopLeavesNoQuestion() throws Exception {
        OperationId id = desk.operation("2026-11-20T01:00:00Z", "2026-11-20T02:00:00Z", Desk.BEN);
        DockingId docking = desk.docked(Desk.CAM);
        RecordingSummary clip = desk.clip(docking, Desk.CAM, Desk.BEN, "2026-11-20T01:00:00Z", Duration.ofMinutes(10));
        desk.complete(docking);
        desk.match.operation(id);
        assertEquals(START.plusSeconds(600), clip.end());
        Answers.done(state(StatementMade.INTERRUPTED, id, FORBIDDEN, "示例负责人", START.plusSeconds(700)));
        assertEquals(List.of(), notAllowed());
    }
}
