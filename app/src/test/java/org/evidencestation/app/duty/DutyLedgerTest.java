package org.evidencestation.app.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evidencestation.app.duty.HandOutRecorder.HandingOut;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.DutyEvent.Check;
import org.evidencestation.storage.journal.DutyEvent.MustRecordItem;
import org.evidencestation.storage.journal.DutyEvent.StatementMade;
import org.evidencestation.storage.journal.EquipmentEvent;
import org.evidencestation.storage.journal.EquipmentId;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.OperationId;
import org.evidencestation.storage.journal.StatementId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DutyLedgerTest {
    private static final DutyRule RULE = new DutyRule(
            Set.of("A-1"),
            Set.of(),
            List.of(new DutyRule.Ground("设备故障", "SM12", "单位主要领导"), new DutyRule.Ground("文字记录已全面有效", "W9", "")),
            List.of("异地执法"),
            Set.of(),
            DutyRule.Measures.USUAL);

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk(folder, "SM", RULE);
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private Answer<String> handOut(String person, List<Check> checks, String reason) throws Exception {
        return new HandOutRecorder(desk.office)
                .handOut(new HandingOut(Desk.CAM, person, null, checks, reason, true), Desk.ANN);
    }

    @Test
    @Tag("SM4")
    void theDutyLedgerIsWrittenByHandingOutAndDocking() throws Exception {
        Answers.done(handOut(Desk.BEN, List.of(new Check(Check.BATTERY, true, "87 %")), ""));
        assertEquals(1, desk.book.ask(ledger -> ledger.recorders().out()).size());
        desk.at("2026-11-20T10:00:00Z");
        DockingId docking = desk.docked(Desk.CAM);
        desk.vault.append(new Event.ClipsListed(docking, 3, 3000));
        desk.complete(docking);
        List<DutyRow> rows = desk.book.ask(ledger -> ledger.recorders().rows());
        assertEquals(1, rows.size());
        DutyRow row = rows.getFirst();
        assertEquals("一号机", row.name());
        assertEquals(Desk.BEN, row.person());
        assertEquals(Desk.MORNING, row.taken().orElseThrow().at());
        assertEquals(
                Instant.parse("2026-11-20T10:00:00Z"),
                row.brought().orElseThrow().at());
        assertEquals(Optional.of(3), row.brought().orElseThrow().clips());
        assertEquals(List.of(), desk.book.ask(ledger -> ledger.recorders().out()));
    }

    @Test
    void aSecondDockingAfterACutStillBelongsToWhoBroughtIt() throws Exception {
        Answers.done(handOut(Desk.BEN, List.of(), ""));
        desk.vault.append(new Event.DockingInterrupted(desk.docked(Desk.CAM), "UNPLUGGED"));
        desk.docked(Desk.CAM);
        assertEquals(List.of(Desk.BEN, Desk.BEN), desk.book.ask(ledger -> ledger.recorders().rows().stream()
                .map(DutyRow::person)
                .toList()));
    }

    @Test
    void aRecorderThatIsOutIsNotHandedOutAgain() throws Exception {
        Answers.done(handOut(Desk.BEN, List.of(), ""));
        assertEquals(Refusal.NOT_BACK, Answers.refused(handOut(Desk.ANN, List.of(), "")));
        desk.docked(Desk.CAM);
        Answers.done(handOut(Desk.ANN, List.of(), ""));
    }

    @Test
    @Tag("SM7")
    @Tag("L7")
    @Tag("W12")
    void aFailedCheckNeedsAReason() throws Exception {
        List<Check> low = List.of(new Check(Check.FAULT, null, ""), new Check(Check.BATTERY, false, "12 %"));
        assertEquals(Refusal.CHECK_FAILED, Answers.refused(handOut(Desk.BEN, low, "")));
        Answers.done(handOut(Desk.BEN, low, "车载充电"));
        assertEquals(
                low,
                desk.book.ask(ledger -> ledger.recorders().out()).getFirst().checks());
    }

    @Test
    @Tag("W12")
    void aFaultyRecorderIsNotHandedOutUntilItIsRepaired() throws Exception {
        EquipmentId id = new EquipmentId("00000000-0000-4000-8000-0000000000e1");
        desk.vault.append(new EquipmentEvent.EquipmentEntered(
                id,
                new EquipmentEvent.EquipmentFacts("BODY_CAMERA", "示例型号", "A1", Desk.CAM, "", null, null, Desk.ANN, ""),
                Desk.ANN));
        desk.vault.append(new EquipmentEvent.FaultReported(id, "无法开机", Desk.ANN));
        assertEquals(Refusal.NOT_USABLE, Answers.refused(handOut(Desk.BEN, List.of(), "")));
        desk.vault.append(new EquipmentEvent.RepairEnded(id, "已更换电池", true, null, Desk.ANN));
        Answers.done(handOut(Desk.BEN, List.of(), ""));
    }

    @Test
    void onlyListedPeopleSayAnythingAndOnlyOfThose() throws Exception {
        assertEquals(
                Refusal.UNKNOWN_SPEAKER,
                Answers.refused(new ListPerson(desk.office).list(new Person("7", "示例人员丁", "", "", true), "8")));
        assertEquals(Refusal.UNKNOWN_PERSON, Answers.refused(handOut("8", List.of(), "")));
        Answers.done(new ListPerson(desk.office).list(new Person(Desk.BEN, "示例人员乙", "", "", false), Desk.ANN));
        assertEquals(Refusal.UNKNOWN_PERSON, Answers.refused(handOut(Desk.BEN, List.of(), "")));
        assertEquals(
                Refusal.UNKNOWN_SPEAKER,
                Answers.refused(new NameDocking(desk.office).leaveToClerk(desk.docked(Desk.CAM), Desk.BEN)));
    }

    @Test
    void anOperationKeepsItsHistory() throws Exception {
        EnterOperation enter = new EnterOperation(desk.office);
        OperationId id = desk.operation("2026-11-20T01:00:00Z", null, Desk.ANN);
        Answers.done(enter.correct(
                id, desk.facts("2026-11-20T01:00:00Z", "2026-11-20T02:00:00Z", Desk.ANN), "补记结束", Desk.ANN));
        Operation now = desk.book.ask(ledger -> ledger.operations().find(id)).orElseThrow();
        assertEquals(Optional.of(Instant.parse("2026-11-20T02:00:00Z")), now.end());
        assertEquals(2, now.history().size());
        Answers.done(enter.withdraw(id, "重复录入", Desk.ANN));
        assertEquals(List.of(), desk.book.ask(ledger -> ledger.operations().all()));
        assertEquals(Refusal.WITHDRAWN, Answers.refused(enter.withdraw(id, "重复录入", Desk.ANN)));
    }

    @Test
    void operationsThatCannotBeAreRefused() throws Exception {
        EnterOperation enter = new EnterOperation(desk.office);
        assertEquals(
                Refusal.IMPOSSIBLE_TIME,
                Answers.refused(
                        enter.enter(desk.facts("2026-11-20T02:00:00Z", "2026-11-20T01:00:00Z", Desk.ANN), Desk.ANN)));
        assertEquals(
                Refusal.IMPOSSIBLE_TIME,
                Answers.refused(enter.enter(desk.facts("2062-11-20T02:00:00Z", null, Desk.ANN), Desk.ANN)));
        assertEquals(
                Refusal.UNKNOWN_PERSON,
                Answers.refused(enter.enter(desk.facts("2026-11-20T02:00:00Z", null, "8"), Desk.ANN)));
        assertEquals(
                Refusal.INCOMPLETE, Answers.refused(enter.enter(desk.facts("2026-11-20T02:00:00Z", null), Desk.ANN)));
        assertEquals(
                Refusal.UNKNOWN_ACTIVITY,
                Answers.refused(enter.enter(
                        new org.evidencestation.storage.journal.DutyEvent.OperationFacts(
                                "item:3", "听证", "", "", List.of(Desk.ANN), Desk.MORNING, null),
                        Desk.ANN)));
    }

    @Test
    @Tag("SM6")
    void aRowOfTheOfficesListIsAnActivity() throws Exception {
        MustRecordItem item = new MustRecordItem("3", "行政处罚", "听证", "听证会", "音像", "开始", "全程", "结束", "6个月", "");
        Answers.done(new TakeMustRecordList(desk.office).take(List.of(item), "清单.csv", new byte[] {1}, Desk.ANN));
        assertEquals(List.of(item), desk.book.ask(DutyLedger::mustRecord));
        Answers.done(new EnterOperation(desk.office)
                .enter(
                        new org.evidencestation.storage.journal.DutyEvent.OperationFacts(
                                MustRecord.activity(item), "听证", "", "", List.of(Desk.ANN), Desk.MORNING, null),
                        Desk.ANN));
    }

    private Answer<StatementId> states(String ground) throws Exception {
        return new MakeStatement(desk.office)
                .make(
                        new MakeStatement.Account(
                                StatementMade.NOT_RECORDED, null, ground, "示例原因", "示例依据", Desk.MORNING, "", null),
                        Desk.ANN);
    }

    @Test
    @Tag("SM12")
    void aStatementIsOpenUntilTheRegimesApproverDecides() throws Exception {
        StatementId id = Answers.done(states("设备故障"));
        DecideStatement decide = new DecideStatement(desk.office);
        assertTrue(statement(id).open());
        assertFalse(statement(id).stands());
        assertEquals(Refusal.SAME_PERSON, Answers.refused(decide.decide(id, true, "单位主要领导", "", Desk.ANN)));
        assertEquals(Refusal.WRONG_ROLE, Answers.refused(decide.decide(id, true, "局分管领导", "", Desk.HEAD)));
        assertEquals(Refusal.NO_REASON, Answers.refused(decide.decide(id, false, "单位主要领导", "", Desk.HEAD)));
        Answers.done(decide.decide(id, true, "单位主要领导", "", Desk.HEAD));
        assertTrue(statement(id).stands());
        assertEquals(Refusal.ALREADY_DECIDED, Answers.refused(decide.decide(id, true, "单位主要领导", "", Desk.HEAD)));
    }

    @Test
    @Tag("W9")
    void whereNobodyHasToDecideAStatementStandsAtOnce() throws Exception {
        StatementId id = Answers.done(states("文字记录已全面有效"));
        assertTrue(statement(id).stands());
        assertEquals(
                Refusal.NOTHING_TO_DECIDE,
                Answers.refused(new DecideStatement(desk.office).decide(id, true, "", "", Desk.HEAD)));
        assertEquals(Refusal.NOT_A_REASON, Answers.refused(states("忘了")));
    }

    private Statement statement(StatementId id) {
        return desk.book.ask(ledger -> ledger.statements().find(id)).orElseThrow();
    }

    @Test
    void aReturnBeforeTheOperationEndedIsNone() throws Exception {
        OperationId id = desk.operation("2026-11-19T01:00:00Z", "2026-11-19T02:00:00Z", Desk.ANN);
        StateReturn state = new StateReturn(desk.office);
        assertEquals(
                Refusal.IMPOSSIBLE_TIME,
                Answers.refused(state.state(id, Instant.parse("2026-11-19T01:30:00Z"), "异地执法", Desk.ANN)));
        assertEquals(
                Refusal.NOT_A_REASON,
                Answers.refused(state.state(id, Instant.parse("2026-11-19T03:00:00Z"), "堵车", Desk.ANN)));
        Answers.done(state.state(id, Instant.parse("2026-11-19T03:00:00Z"), "异地执法", Desk.ANN));
    }

    @Test
    void lateFootageIsExplainedAtItsDocking() throws Exception {
        DockingId docking = desk.docked(Desk.CAM);
        NameDocking name = new NameDocking(desk.office);
        assertEquals(Refusal.NO_REASON, Answers.refused(name.explainLate(docking, " ", "", Desk.ANN)));
        Answers.done(name.explainLate(docking, "连续执法", "示例说明", Desk.ANN));
        Answers.done(name.leaveToClerk(docking, Desk.ANN));
        Stay stay = desk.book.ask(ledger -> ledger.recorders().stay(docking)).orElseThrow();
        assertEquals("连续执法", java.util.Objects.requireNonNull(stay.explained()).reason());
        assertTrue(stay.leftToClerk());
        assertEquals(Refusal.NO_CHANGE, Answers.refused(name.leaveToClerk(docking, Desk.ANN)));
    }

    @Test
    void aBookThatReadsInOneGoKnowsTheSame() throws Exception {
        desk.operation("2026-11-20T01:00:00Z", null, Desk.ANN);
        Answers.done(handOut(Desk.BEN, List.of(), ""));
        DutyBook other = new DutyBook(desk.index::office);
        List<Operation> operations = desk.book.ask(ledger -> ledger.operations().all());
        List<Operation> same = other.ask(ledger -> ledger.operations().all());
        assertEquals(operations, same);
        List<DutyRow> rows = desk.book.ask(ledger -> ledger.recorders().rows());
        List<DutyRow> sameRows = other.ask(ledger -> ledger.recorders().rows());
        assertEquals(rows, sameRows);
        assertEquals(Duration.ofHours(12), Operation.OPEN);
    }
}
