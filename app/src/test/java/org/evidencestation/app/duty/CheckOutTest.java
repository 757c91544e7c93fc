package org.evidencestation.app.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evidencestation.app.duty.HandOutRecorder.HandingOut;
import org.evidencestation.app.duty.ReadyRow.Standing;
import org.evidencestation.app.gate.GateRule;
import org.evidencestation.app.gate.GateRule.Demand;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.storage.journal.ClockNote;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.DutyEvent.Check;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingSummary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gate through which recorders go out: what the station measured, what a person saw, and what the article says. */
class CheckOutTest {
    private static final ClockNote GOOD = new ClockNote("volume", 1_000L, 500L, null, null);
    private static final ClockNote FAST = new ClockNote("volume", 3_600_000L, 500L, null, null);
    private static final GateRule GATE = new GateRule(
            Map.of(
                    Check.FAULT, new Demand("Z6", "执法记录设备无故障", false),
                    Check.BATTERY, new Demand("Z6", "电池电量充足", true),
                    Check.SPACE, new Demand("Z6", "内存卡有足够存储空间", true),
                    Check.CLOCK, new Demand("Z6", "按照当前日期、时间调整好设备时间", false)),
            Optional.of(new GateRule.Recheck("Z6", Duration.ofHours(4))),
            GateRule.Limits.USUAL);
    private static final DutyRule RULE = new DutyRule(
            Set.of(),
            Set.of(),
            List.of(),
            List.of(),
            Set.of(),
            new DutyRule.Demands(GATE, Optional.empty(), Optional.empty()),
            DutyRule.Measures.USUAL);
    private static final List<Check> SEEN = List.of(new Check(Check.LENS, true, ""));

    @TempDir
    private Path folder;

    private Desk desk;
    private int dockings;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk(folder, "Z", RULE);
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private Answer<String> handOut(List<Check> checks, String reason) throws Exception {
        return new HandOutRecorder(desk.office)
                .handOut(new HandingOut(Desk.CAM, Desk.BEN, null, checks, reason, true), Desk.ANN);
    }

    private DockingId docked(@Nullable Integer battery, ClockNote clock, long free) throws Exception {
        DockingId id = new DockingId("00000000-0000-4000-9000-%012d".formatted(++dockings));
        desk.vault.append(new Event.RecorderDocked(id, "1", "volume", Desk.CAM, Map.of(), battery, clock));
        desk.complete(id);
        desk.vault.append(new Event.SpaceMeasured(id, Desk.CAM, free, 64_000_000_000L));
        return id;
    }

    private ReadyRow row() {
        return desk.book
                .ask(ledger -> new Readiness(GATE).rows(ledger, desk.now()))
                .getFirst();
    }

    @Test
    @Tag("Z6")
    void whatTheDockingMeasuredIsWrittenDownAndNobodyTypesIt() throws Exception {
        docked(87, GOOD, 40_000_000_000L);
        assertEquals(Standing.READY, row().standing());
        Answers.done(handOut(SEEN, ""));
        List<Check> checks = desk.book
                .ask(ledger -> ledger.recorders().out(Desk.CAM))
                .orElseThrow()
                .checks();
        assertTrue(checks.contains(new Check(Check.BATTERY, true, "87 % · 2026-11-20T00:00:00Z")), checks.toString());
        assertTrue(checks.contains(new Check(Check.LENS, true, "")), checks.toString());
        assertTrue(checks.stream().allMatch(it -> Boolean.TRUE.equals(it.passed())), checks.toString());
    }

    @Test
    @Tag("Z6")
    void aRedCheckStaysWithItsArticleWhereNoReasonSuffices() throws Exception {
        docked(87, FAST, 40_000_000_000L);
        assertEquals(Standing.NOT_READY, row().standing());
        assertEquals(
                new Answer.Refused<String>(Refusal.CLOCK_WRONG, "+01:00:00 ±0.5 s", "Z6"), handOut(SEEN, "示例：任务紧急"));
        assertEquals(
                Refusal.CLOCK_WRONG, Answers.refused(handOut(List.of(new Check(Check.CLOCK, true, "")), "示例：看过，没有问题")));
    }

    @Test
    @Tag("SM7")
    void aRedCheckGoesOutForAReasonWhereTheRegulationLetsIt() throws Exception {
        docked(12, GOOD, 40_000_000_000L);
        assertEquals(new Answer.Refused<String>(Refusal.CHECK_FAILED, "12 %", "Z6"), handOut(SEEN, " "));
        Answers.done(handOut(SEEN, "示例：车载充电"));
    }

    @Test
    @Tag("L7")
    void whatTheStationCouldNotMeasureIsLookedAtOrItStays() throws Exception {
        docked(null, GOOD, 40_000_000_000L);
        assertEquals(Standing.LOOK, row().standing());
        assertEquals(new Answer.Refused<String>(Refusal.NOT_LOOKED_AT, "电池电量充足", "Z6"), handOut(SEEN, ""));
        Answers.done(handOut(List.of(new Check(Check.BATTERY, true, "")), ""));
    }

    @Test
    @Tag("W12")
    void aFaultThatAPersonSawIsBelieved() throws Exception {
        docked(87, GOOD, 40_000_000_000L);
        assertEquals(
                Refusal.FAULT_SEEN, Answers.refused(handOut(List.of(new Check(Check.FAULT, false, "")), "示例：任务紧急")));
        assertEquals(Refusal.CHECK_FAILED, Answers.refused(handOut(List.of(new Check(Check.LENS, false, "")), "")));
    }

    @Test
    @Tag("Z6")
    void aCheckOfHoursAgoIsMadeAgainBeforeRecording() throws Exception {
        docked(87, GOOD, 40_000_000_000L);
        Answers.done(handOut(SEEN, ""));
        assertEquals(Standing.OUT, row().standing());
        desk.at("2026-11-20T04:00:01Z");
        assertEquals(Standing.CHECK_AGAIN, row().standing());
        CheckAgain again = new CheckAgain(desk.office);
        assertEquals(Refusal.NOT_LOOKED_AT, Answers.refused(again.check(Desk.CAM, SEEN, Desk.ANN)));
        Answers.done(again.check(Desk.CAM, four(false), Desk.ANN));
        assertEquals(Standing.CHECK_AGAIN, row().standing());
        Answers.done(again.check(Desk.CAM, four(true), Desk.ANN));
        assertEquals(Standing.OUT, row().standing());
        docked(50, GOOD, 40_000_000_000L);
        assertEquals(Refusal.NOT_OUT, Answers.refused(again.check(Desk.CAM, four(true), Desk.ANN)));
    }

    private static List<Check> four(boolean battery) {
        return List.of(
                new Check(Check.FAULT, true, ""),
                new Check(Check.BATTERY, battery, ""),
                new Check(Check.SPACE, true, ""),
                new Check(Check.CLOCK, true, ""));
    }

    @Test
    @Tag("Z6")
    void theTimeCardFilmedOnGoingOutIsTiedToThatHandOut() throws Exception {
        docked(87, GOOD, 40_000_000_000L);
        Answers.done(handOut(List.of(new Check(Check.CARD, true, "")), ""));
        desk.at("2026-11-20T08:00:00Z");
        DockingId back = docked(40, ClockNote.UNKNOWN, 20_000_000_000L);
        RecordingSummary clip = desk.clip(back, Desk.CAM, Desk.BEN, "2026-11-20T00:00:30Z", Duration.ofMinutes(1));
        desk.vault.append(measured(back, clip, "2026-11-20T00:00:31Z"));
        HandOut out = rows().getFirst().taken().orElseThrow();
        assertTrue(out.cardShown());
        assertEquals(
                Instant.parse("2026-11-20T00:00:31Z"),
                out.cardSeen().orElseThrow().at());
        assertEquals(9_000L, out.cardSeen().orElseThrow().value().offsetMillis());
    }

    @Test
    void aCardFilmedBeforeSomebodyTookItOutIsNotTheirs() throws Exception {
        docked(87, GOOD, 40_000_000_000L);
        Answers.done(handOut(List.of(), ""));
        desk.at("2026-11-20T08:00:00Z");
        DockingId back = docked(40, ClockNote.UNKNOWN, 20_000_000_000L);
        RecordingSummary clip = desk.clip(back, Desk.CAM, Desk.BEN, "2026-11-19T10:00:00Z", Duration.ofMinutes(1));
        desk.vault.append(measured(back, clip, "2026-11-19T10:00:01Z"));
        HandOut out = rows().getFirst().taken().orElseThrow();
        assertFalse(out.cardShown());
        assertEquals(Optional.empty(), out.cardSeen());
    }

    private List<DutyRow> rows() {
        return desk.book.ask(ledger -> ledger.recorders().rows());
    }

    private static Event measured(DockingId docking, RecordingSummary clip, String at) {
        Instant then = Instant.parse(at);
        return new Event.ClockMeasured(
                docking,
                clip.recording(),
                Desk.CAM,
                then,
                LocalDateTime.ofInstant(then.plusSeconds(9), Desk.ZONE),
                new ClockNote("time-card", 9_000L, 300L, null, null));
    }

    @Test
    void thoseThatMayGoComeFirst() throws Exception {
        desk.vault.append(List.of(
                new Event.RecorderRegistered("volume:B2", "二号机", Desk.ANN),
                new Event.RecorderRegistered("volume:C3", "三号机", Desk.ANN)));
        docked(12, GOOD, 40_000_000_000L);
        DockingId second = new DockingId("00000000-0000-4000-9000-0000000000b2");
        desk.vault.append(List.of(
                new Event.RecorderDocked(second, "2", "volume", "volume:B2", Map.of(), 99, GOOD),
                new Event.SpaceMeasured(second, "volume:B2", 60_000_000_000L, 64_000_000_000L)));
        assertEquals(
                List.of("二号机 READY", "三号机 LOOK", "一号机 NOT_READY"),
                desk.book.ask(ledger -> new Readiness(GATE).rows(ledger, desk.now())).stream()
                        .map(it -> it.name() + " " + it.standing())
                        .toList());
    }
}
