package org.evidencestation.app.desktop;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.app.desktop.duty.DockSight;
import org.evidencestation.app.desktop.duty.DutyDesk;
import org.evidencestation.app.desktop.duty.DutyOrder;
import org.evidencestation.app.desktop.duty.DutySight;
import org.evidencestation.app.duty.BoardRow;
import org.evidencestation.app.duty.DockQuestions;
import org.evidencestation.app.duty.DutyRow;
import org.evidencestation.app.duty.DutyRule.Ground;
import org.evidencestation.app.duty.Footage;
import org.evidencestation.app.duty.FootageGroup;
import org.evidencestation.app.duty.Gap;
import org.evidencestation.app.duty.GapState;
import org.evidencestation.app.duty.GapTask;
import org.evidencestation.app.duty.HandOut;
import org.evidencestation.app.duty.LateRow;
import org.evidencestation.app.duty.OnTimeRow;
import org.evidencestation.app.duty.Operation;
import org.evidencestation.app.duty.Person;
import org.evidencestation.app.duty.ReadyRow;
import org.evidencestation.app.duty.Spell;
import org.evidencestation.app.duty.Statement;
import org.evidencestation.app.duty.Stay;
import org.evidencestation.app.duty.UnnamedFootage;
import org.evidencestation.app.duty.Violation;
import org.evidencestation.app.gate.Gate;
import org.evidencestation.app.gate.GateRule;
import org.evidencestation.app.gate.Measured;
import org.evidencestation.app.gate.RecorderState;
import org.evidencestation.app.gate.Room;
import org.evidencestation.app.office.Answer;
import org.evidencestation.storage.journal.ClockNote;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.DutyEvent;
import org.evidencestation.storage.journal.DutyEvent.Check;
import org.evidencestation.storage.journal.DutyEvent.MustRecordItem;
import org.evidencestation.storage.journal.DutyEvent.OperationFacts;
import org.evidencestation.storage.journal.DutyEvent.RecordingMatched;
import org.evidencestation.storage.journal.OperationId;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.journal.StatementId;
import org.evidencestation.storage.seal.Sha256;
import org.jspecify.annotations.Nullable;

/** An office with an invented week behind it; what is ordered is kept, and done unless it is told to refuse. */
public final class InventedDuty implements DutyDesk {
    public static final String ANN = "100001";
    public static final String HEAD = "100009";
    public static final DockingId DOCKING = InventedVault.DOCKING;

    private static final Ground GROUND = new Ground("因设备故障、损坏或者电量不足、存储空间不足的", "SM12", "单位主要领导");
    private static final DutySight.Choices CHOICES = new DutySight.Choices(
            ordered("SM6-1", "现场执法", "SM6-2", "调查取证", "SM6-4", "留置送达"),
            List.of(GROUND, new Ground("因天气情况恶劣等自然原因无法使用的", "SM12", "单位主要领导")),
            List.of("边远地区", "水上", "交通不便地区", "异地执法", "连续执法"),
            ordered("SM18-1", "在执法过程中不按规定佩戴、使用音像记录设备记录的", "SM18-2", "对执法信息进行删减、修改、弄虚作假的"),
            "L8 为保护您的合法权益，监督我们的执法行为，本次执法全程录音录像。");
    private static final List<Person> PEOPLE = List.of(
            new Person(ANN, "示例人员甲", "示例一中队", "A", true),
            new Person("100002", "示例人员乙", "示例一中队", "A", true),
            new Person("100003", "示例人员丙", "示例二中队", "B", true),
            new Person("100008", "示例人员戊", "示例二中队", "", false),
            new Person(HEAD, "示例领导", "", "", true));

    /** Whatever was ordered, with who ordered it. */
    public final List<String> orders = new ArrayList<>();

    public final List<DutyOrder> ordered = new ArrayList<>();
    private final boolean full;
    private Optional<Answer.Refused<?>> refusal = Optional.empty();

    private InventedDuty(boolean full) {
        this.full = full;
    }

    public static InventedDuty busy() {
        return new InventedDuty(true);
    }

    public static InventedDuty empty() {
        return new InventedDuty(false);
    }

    public InventedDuty refusing(Answer.Refused<?> why) {
        refusal = Optional.of(why);
        return this;
    }

    @Override
    public Answer<?> carryOut(DutyOrder order, String by) {
        if (refusal.isPresent()) {
            return refusal.get();
        }
        ordered.add(order);
        orders.add(by + " " + order.getClass().getSimpleName());
        return new Answer.Done<>("");
    }

    @Override
    public DutySight look(Duration back) {
        if (!full) {
            return new DutySight(
                    Rack.NOW,
                    new DutySight.Office(List.of(), Map.of(), List.of(), DutySight.Choices.NONE),
                    new DutySight.Rounds(List.of(), List.of(), List.of(), List.of(), List.of()),
                    new DutySight.Work(List.of(), List.of(), List.of()),
                    new DutySight.Records(List.of(), List.of()));
        }
        return new DutySight(Rack.NOW, office(), rounds(), work(), records());
    }

    @Override
    public Optional<DockSight> docked(int slot, Instant dockedAt) {
        Footage shot = footage(21, at(-26, 0), 25);
        DockQuestions questions = new DockQuestions(
                DOCKING,
                "示例记录仪 07",
                ANN,
                List.of(
                        new FootageGroup(shot.spell(), List.of(shot, footage(22, at(-26, 30), 20)), operations()),
                        new FootageGroup(
                                footage(23, at(-22, 0), 5).spell(),
                                List.of(footage(23, at(-22, 0), 5)),
                                operations().subList(0, 1))),
                slot == 7 ? Optional.of(lateRow(Optional.empty())) : Optional.empty(),
                List.of("边远地区", "连续执法"));
        return full ? Optional.of(new DockSight(questions, active(), activities(), false)) : Optional.empty();
    }

    private static List<DockSight.Activity> activities() {
        return CHOICES.activities().entrySet().stream()
                .map(it -> new DockSight.Activity(it.getKey(), it.getValue()))
                .toList();
    }

    private static List<Person> active() {
        return PEOPLE.stream().filter(Person::active).toList();
    }

    private static DutySight.Office office() {
        Map<String, String> recorders = new LinkedHashMap<>();
        for (int i = 1; i <= 6; i++) {
            recorders.put("volume:A" + i, "示例记录仪 0" + i);
        }
        return new DutySight.Office(PEOPLE, recorders, items(), CHOICES);
    }

    private static List<MustRecordItem> items() {
        return List.of(
                new MustRecordItem("1", "行政检查", "财政票据检查", "现场检查", "录音录像", "进入现场", "检查全过程", "离开现场", "6个月", ""),
                new MustRecordItem("2", "行政处罚", "听证", "举行听证", "录音录像", "宣布开始", "听证全过程", "签字确认", "长期", "示例"));
    }

    private static DutySight.Rounds rounds() {
        return new DutySight.Rounds(
                List.of(
                        board(2, 1, Optional.of(at(-1, -5)), BoardRow.Standing.LATE),
                        board(3, 2, Optional.of(at(1, 10)), BoardRow.Standing.SOON),
                        board(4, 0, Optional.of(at(9, 0)), BoardRow.Standing.OUT),
                        board(5, 2, Optional.empty(), BoardRow.Standing.OUT)),
                ready(),
                ledger(),
                List.of(
                        lateRow(Optional.empty()),
                        lateRow(Optional.of(
                                new DutyEvent.LateExplained(DOCKING, "交通不便地区", "示例：道路中断", Sha256.of(), ANN)))),
                List.of(
                        new OnTimeRow(ANN, "示例人员甲", 41, 3, 1),
                        new OnTimeRow("100002", "示例人员乙", 28, 0, 0),
                        new OnTimeRow("", "", 0, 0, 4)));
    }

    private static List<ReadyRow> ready() {
        ClockNote good = new ClockNote("volume", 1_200L, 500L, null, null);
        ClockNote slow = new ClockNote("volume", -754_000L, 500L, null, null);
        return List.of(
                ready(
                        1,
                        ReadyRow.Standing.READY,
                        RecorderState.UNKNOWN
                                .docked(at(-3, 0), Optional.of(96), good)
                                .leaving(new Room(51_200_000_000L, 64_000_000_000L), at(-2, -40))),
                ready(
                        5,
                        ReadyRow.Standing.LOOK,
                        RecorderState.UNKNOWN
                                .docked(at(-14, 0), Optional.of(18), ClockNote.UNKNOWN)
                                .leaving(new Room(8_400_000_000L, 32_000_000_000L), at(-13, -40))),
                ready(
                        6,
                        ReadyRow.Standing.NOT_READY,
                        RecorderState.UNKNOWN
                                .docked(at(-1, 0), Optional.of(12), slow)
                                .leaving(new Room(1_900_000_000L, 64_000_000_000L), at(-1, 20))
                                .faulty(Optional.of(new Measured<>("示例：镜头起雾", at(-30, 0))))),
                out(2, ReadyRow.Standing.CHECK_AGAIN),
                out(3, ReadyRow.Standing.OUT));
    }

    private static ReadyRow ready(int recorder, ReadyRow.Standing standing, RecorderState state) {
        Gate gate = new Gate(new GateRule(
                Map.of(
                        Check.FAULT, new GateRule.Demand("SM7", "设备正常使用", false),
                        Check.BATTERY, new GateRule.Demand("SM7", "电池电量充足", true),
                        Check.SPACE, new GateRule.Demand("SM7", "有足够存储空间", true),
                        Check.CLOCK, new GateRule.Demand("SM7", "按照当前日期、时间调整好设备时间", true)),
                Optional.empty(),
                GateRule.Limits.USUAL));
        return new ReadyRow(
                "volume:A" + recorder,
                "示例记录仪 0" + recorder,
                standing,
                gate.looks(state, Rack.NOW),
                Optional.empty(),
                Optional.empty());
    }

    private static ReadyRow out(int recorder, ReadyRow.Standing standing) {
        ReadyRow here = ready(recorder, standing, RecorderState.UNKNOWN);
        HandOut taken = new HandOut(
                new DutyEvent.RecorderHandedOut(
                        here.recorder(), "100002", at(8, 0), List.of(), "", true, Sha256.of(), ANN),
                at(-6, recorder),
                null,
                null);
        return new ReadyRow(
                here.recorder(),
                here.name(),
                standing,
                here.looks(),
                Optional.of(taken),
                Optional.of(at(-2, recorder)));
    }

    private static BoardRow board(int recorder, int person, Optional<Instant> due, BoardRow.Standing standing) {
        return new BoardRow(
                "volume:A" + recorder,
                "示例记录仪 0" + recorder,
                PEOPLE.get(person),
                at(-23, recorder),
                due,
                due.map(it -> "SM13"),
                due.map(it -> operations().getFirst()),
                standing);
    }

    private static List<DutyRow> ledger() {
        List<Check> checks = List.of(
                new Check(Check.FAULT, true, ""),
                new Check(Check.BATTERY, true, "96 %"),
                new Check(Check.SPACE, true, ""),
                new Check(Check.CLOCK, null, ""));
        HandOut out = new HandOut(
                new DutyEvent.RecorderHandedOut("volume:A2", "100002", at(8, 0), checks, "", true, Sha256.of(), ANN),
                at(-23, 0),
                null,
                null);
        HandOut back = new HandOut(
                new DutyEvent.RecorderHandedOut(
                        "volume:A1",
                        ANN,
                        null,
                        List.of(new Check(Check.BATTERY, false, "35 %")),
                        "示例：班次只有一小时",
                        true,
                        Sha256.of(),
                        ANN),
                at(-30, 0),
                at(-20, 0),
                DOCKING);
        Stay stay = new Stay(
                DOCKING,
                "volume:A1",
                "1",
                at(-20, 0),
                Map.of(),
                null,
                new org.evidencestation.storage.journal.Event.DockingCompleted(DOCKING, 7, 0, 0, 1_000),
                null,
                null,
                false);
        return List.of(
                new DutyRow("volume:A2", "示例记录仪 02", "100002", out, null),
                new DutyRow("volume:A1", "示例记录仪 01", ANN, back, stay),
                new DutyRow("volume:A6", "示例记录仪 06", "", null, stay));
    }

    private static LateRow lateRow(Optional<DutyEvent.LateExplained> explained) {
        return new LateRow(
                explained.isPresent() ? new DockingId("01234567-89ab-4def-8123-456789abcdee") : DOCKING,
                "volume:A1",
                "示例记录仪 01",
                ANN,
                at(-3, 0),
                List.of(footage(11, at(-32, 0), 12), footage(12, at(-31, 0), 8)),
                Optional.of(at(-6, 5)),
                Duration.ofMinutes(185),
                explained);
    }

    public static List<Operation> operations() {
        return List.of(
                operation(1, "示例路口占道检查", at(-26, 0), at(-25, 0), List.of(ANN, "100002"), List.of(1, 2)),
                operation(2, "示例公司票据检查", at(-28, 0), null, List.of("100003"), List.of(3)),
                operation(3, "示例文书留置送达", at(-50, 0), at(-49, 30), List.of("100002"), List.of()));
    }

    private static Operation operation(
            int number, String title, Instant from, @Nullable Instant to, List<String> officers, List<Integer> shots) {
        Map<RecordingId, String> recordings = new LinkedHashMap<>();
        shots.forEach(it -> recordings.put(footage(it, from, 10).id(), RecordingMatched.BY_TIME));
        return new Operation(
                operationId(number),
                new OperationFacts("SM6-" + (number == 3 ? 4 : number), title, "示例路 1 号", "", officers, from, to),
                false,
                null,
                recordings,
                List.of());
    }

    private static OperationId operationId(int number) {
        return new OperationId("00000000-0000-4000-8000-%012d".formatted(number));
    }

    private static DutySight.Work work() {
        List<Operation> all = operations();
        return new DutySight.Work(
                List.of(
                        new DutySight.Shown(
                                all.get(0),
                                List.of(footage(1, at(-26, 0), 25), footage(2, at(-26, 31), 29)),
                                Duration.ofMinutes(54)),
                        new DutySight.Shown(all.get(1), List.of(footage(3, at(-28, 2), 40)), Duration.ofMinutes(40)),
                        new DutySight.Shown(all.get(2), List.of(), Duration.ZERO)),
                List.of(
                        gap(1, Gap.Kind.TIME_HOLE, true),
                        gap(3, Gap.Kind.NO_FOOTAGE, false),
                        gap(2, Gap.Kind.SEQUENCE_HOLE, false)),
                List.of(
                        new UnnamedFootage(footage(21, at(-26, 0), 25), ANN, all.subList(0, 2), false),
                        new UnnamedFootage(footage(22, at(-70, 0), 3), "", List.of(), true)));
    }

    private static GapTask gap(int number, Gap.Kind kind, boolean fullCourse) {
        Operation operation = operations().get(number - 1);
        return new GapTask(
                new Gap(
                        "%016d".formatted(number),
                        kind,
                        Optional.of(operation.id()),
                        operation.facts().officers(),
                        "volume:A1",
                        operation.recordings().keySet().stream().findFirst(),
                        Optional.empty(),
                        Optional.of(new Spell(
                                operation.start().plusSeconds(1500),
                                operation.start().plusSeconds(1860))),
                        kind == Gap.Kind.SEQUENCE_HOLE ? 2 : 0,
                        fullCourse),
                new GapState.Open());
    }

    private static DutySight.Records records() {
        return new DutySight.Records(
                List.of(statement(1, ANN, true), statement(2, "100003", false)),
                List.of(new Violation(
                        318,
                        new DutyEvent.ViolationEntered(
                                "SM18-1",
                                List.of("100003"),
                                "示例：未开启记录仪",
                                operationId(2),
                                null,
                                null,
                                "",
                                Sha256.of(),
                                HEAD),
                        at(-40, 0))));
    }

    private static Statement statement(int number, String by, boolean decided) {
        StatementId id = new StatementId("00000000-0000-4000-9000-%012d".formatted(number));
        return new Statement(
                new DutyEvent.StatementMade(
                        id,
                        number == 1 ? DutyEvent.StatementMade.NOT_RECORDED : DutyEvent.StatementMade.INTERRUPTED,
                        operationId(number),
                        GROUND.text(),
                        GROUND.article(),
                        "示例：电池突然耗尽，未能继续记录。",
                        "示例：使用前检查记录",
                        at(-27, 0),
                        "示例领导",
                        at(-27, 5),
                        GROUND.approver(),
                        Sha256.of(),
                        by),
                at(-24, 0),
                decided ? new DutyEvent.StatementDecided(id, true, GROUND.approver(), "属实", Sha256.of(), HEAD) : null,
                decided ? at(-23, 0) : null);
    }

    private static Footage footage(int number, Instant start, int minutes) {
        String name = "%s_1000001_20261120%06d_%04d.MP4".formatted(ANN, number, number);
        Sha256 digest = Sha256.of(("clip " + number).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Duration length = Duration.ofMinutes(minutes);
        return Footage.asSealed(
                new RecordingSummary(
                        new RecordingId(digest),
                        digest,
                        DOCKING,
                        "volume:A1",
                        "DCIM/" + name,
                        name,
                        1_000,
                        "video/mp4",
                        ANN,
                        null,
                        start.atOffset(ZoneOffset.ofHours(8)).toLocalDateTime(),
                        start,
                        start.plus(length),
                        length.toMillis(),
                        at(-20, 0),
                        List.of()),
                Optional.empty(),
                Optional.empty());
    }

    private static Instant at(int hours, int minutes) {
        return Rack.NOW.plus(Duration.ofHours(hours)).plus(Duration.ofMinutes(minutes));
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
