package org.evidencestation.storage.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.evidencestation.storage.seal.Sha256;

/** One event of each kind that people say. */
final class SampleOfficeEvents {
    private static final OperationId OPERATION = new OperationId("00000000-0000-4000-8000-0000000000a1");
    private static final StatementId STATEMENT = new StatementId("00000000-0000-4000-8000-0000000000b1");
    private static final EquipmentId EQUIPMENT = new EquipmentId("00000000-0000-4000-8000-0000000000c1");
    private static final Instant AT = Instant.parse("2026-11-21T00:05:12.418Z");
    private static final String BY = "100001";

    private SampleOfficeEvents() {}

    static List<Event> all() {
        return Stream.of(
                        duty(),
                        footage(),
                        equipment(),
                        regime(),
                        setting(),
                        account(),
                        review(),
                        access(),
                        viewing(),
                        disc(),
                        handOff(),
                        keeping(),
                        clearance())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Event> duty() {
        DutyEvent.OperationFacts facts =
                new DutyEvent.OperationFacts("item:3", "示例检查", "示例路 \"1\" 号", "", List.of(BY, "100002"), AT, null);
        DutyEvent.MustRecordItem item =
                new DutyEvent.MustRecordItem("3", "行政检查", "示例", "", "", "", "", "", "6个月", "\n");
        return List.of(
                new DutyEvent.PersonListed(BY, "示例人员甲", "一中队", "A", true, BY),
                new DutyEvent.MustRecordListTaken("清单.xlsx", Sha256.of(), List.of(item), BY),
                new DutyEvent.RecorderHandedOut(
                        "usb:示例-0001",
                        BY,
                        null,
                        List.of(
                                new DutyEvent.Check(DutyEvent.Check.BATTERY, true, "87 %"),
                                new DutyEvent.Check(DutyEvent.Check.CLOCK, null, "")),
                        "",
                        true,
                        Sha256.of(),
                        BY),
                new DutyEvent.RecorderChecked(
                        "usb:示例-0001", List.of(new DutyEvent.Check(DutyEvent.Check.LENS, false, "")), BY),
                new DutyEvent.OperationEntered(OPERATION, facts, BY),
                new DutyEvent.OperationCorrected(OPERATION, facts, "时间", BY),
                new DutyEvent.OperationWithdrawn(OPERATION, "重复", BY),
                new DutyEvent.ReturnStated(OPERATION, AT, "边远地区", Sha256.of(), BY));
    }

    private static List<Event> footage() {
        return List.of(
                new DutyEvent.RecordingMatched(
                        OPERATION, SampleEvents.RECORDING, DutyEvent.RecordingMatched.BY_TIME, OfficeEvent.STATION),
                new DutyEvent.MatchRemoved(OPERATION, SampleEvents.RECORDING, "示例", BY),
                new DutyEvent.LeftToClerk(SampleEvents.DOCKING, BY),
                new DutyEvent.LateExplained(SampleEvents.DOCKING, "连续执法", "", Sha256.of(), BY),
                new DutyEvent.StatementMade(
                        STATEMENT,
                        DutyEvent.StatementMade.INTERRUPTED,
                        OPERATION,
                        "设备故障",
                        "SM12",
                        "示例",
                        "示例",
                        AT,
                        "",
                        null,
                        "单位主要领导",
                        Sha256.of(),
                        BY),
                new DutyEvent.StatementDecided(STATEMENT, true, "单位主要领导", "", Sha256.of(), "100009"),
                new DutyEvent.GapSettled(
                        "gap-1", DutyEvent.GapSettled.VOICE, SampleEvents.RECORDING, 4L, null, "示例", Sha256.of(), BY),
                new DutyEvent.ViolationEntered(
                        "SM18-3", List.of(BY), "示例", null, SampleEvents.DOCKING, null, "gap-1", Sha256.of(), BY));
    }

    private static List<Event> equipment() {
        EquipmentEvent.EquipmentFacts facts = new EquipmentEvent.EquipmentFacts(
                "BODY_CAMERA", "示例型号", "0001", "usb:示例-0001", "", LocalDate.of(2024, 2, 29), 158_000L, BY, "一中队");
        return List.of(
                new EquipmentEvent.EquipmentEntered(EQUIPMENT, facts, BY),
                new EquipmentEvent.EquipmentChanged(EQUIPMENT, facts, "保管人", BY),
                new EquipmentEvent.ModelDescribed("示例型号", Map.of("b", "2", "a", "1"), BY),
                new EquipmentEvent.CarePlanned(EQUIPMENT, "清洁", 30, BY),
                new EquipmentEvent.CareDone(EQUIPMENT, "清洁", LocalDate.of(2026, 11, 21), "正常", BY),
                new EquipmentEvent.FaultReported(EQUIPMENT, "无法开机", BY),
                new EquipmentEvent.RepairOrdered(EQUIPMENT, "示例维修商", "2026-01", BY),
                new EquipmentEvent.RepairEnded(EQUIPMENT, "更换电池", true, null, BY),
                new EquipmentEvent.EquipmentLost(EQUIPMENT, "示例", "", 158_000L, BY),
                new EquipmentEvent.EquipmentFound(EQUIPMENT, "示例", BY),
                new EquipmentEvent.CompensationSettled(EQUIPMENT, BY, 158_000L, "收据 1", "100009"),
                new EquipmentEvent.EquipmentRetired(
                        EQUIPMENT,
                        EquipmentEvent.EquipmentRetired.DESTROYED,
                        "到期",
                        "100002",
                        "无未采集资料",
                        Sha256.of(),
                        BY));
    }

    private static List<Event> regime() {
        return List.of(
                new RegimeEvent.ProfileInForce("W", Sha256.of(), "示例办法", "启用", BY),
                new RegimeEvent.LocalDecisionMade(
                        "W",
                        Sha256.of(),
                        "ingest.hours",
                        "12",
                        "示例",
                        "示例〔2026〕1号",
                        "示例负责人",
                        LocalDate.of(2026, 11, 20),
                        BY),
                new RegimeEvent.ProfileRefused("SM", Sha256.of(), 3, SampleEvents.RECORDING, BY));
    }

    private static List<Event> setting() {
        return List.of(
                new SettingEvent.SettingChanged("unit", "", "示例单位", "\n{\"seq\":1}", BY),
                new SettingEvent.SettingProposed("clearRecorders", "false", "true", "示例〔2026〕2号", BY),
                new SettingEvent.SettingConfirmed(7, "100009"),
                new SettingEvent.SettingDeclined(7, "示例", "100009"));
    }

    private static List<Event> viewing() {
        ViewingId viewing = new ViewingId("00000000-0000-4000-8000-0000000000e1");
        return List.of(
                new ViewingEvent.ViewingBegan(
                        viewing, "示例来访者", "示例律师事务所", "查阅", "7", "SA10", List.of(SampleEvents.RECORDING), BY),
                new ViewingEvent.FootagePlayed(viewing, SampleEvents.RECORDING, BY),
                new ViewingEvent.MomentMarked(viewing, SampleEvents.RECORDING, 61, "\n{\"seq\":1}", BY),
                new ViewingEvent.ViewingEnded(
                        viewing,
                        ViewingEvent.ViewingEnded.IDLE,
                        List.of(new ViewingEvent.Proof(
                                SampleEvents.RECORDING, ViewingEvent.Proof.UNREAD, ViewingEvent.Proof.BROKEN)),
                        OfficeEvent.STATION));
    }

    private static List<Event> handOff() {
        HandOffId id = new HandOffId("00000000-0000-4000-8000-0000000000f7");
        return List.of(
                new HandOffEvent.HandOffOpened(
                        id,
                        "示例办案平台",
                        null,
                        0,
                        "示例〔2026〕7号",
                        "示例案",
                        List.of(SampleEvents.RECORDING),
                        "W14",
                        Sha256.of(),
                        BY),
                new HandOffEvent.HandOffWritten(id, Sha256.of(), 70_000, OfficeEvent.STATION),
                new HandOffEvent.HandOffReceipted(
                        id,
                        Sha256.of(),
                        java.time.Instant.EPOCH,
                        "示例人员乙",
                        List.of(new HandOffEvent.NotTaken(SampleEvents.RECORDING, "格式不支持")),
                        BY),
                new HandOffEvent.HandOffCancelled(id, "示例", BY));
    }

    private static List<Event> disc() {
        DiscJobId job = new DiscJobId("00000000-0000-4000-8000-0000000000f1");
        DiscEvent.Piece piece = new DiscEvent.Piece(SampleEvents.RECORDING, 1, 2, 0, 4_000_000_000L);
        return List.of(
                new DiscEvent.DiscJobOpened(
                        job,
                        DiscEvent.DiscJobOpened.LONG_TERM,
                        null,
                        "示例〔2026〕7号",
                        "示例案",
                        4_700_372_992L,
                        2,
                        List.of(new DiscEvent.PlannedDisc(List.of(piece))),
                        List.of(new DiscEvent.Said("制作单位", "示例单位")),
                        List.of(),
                        "SM16",
                        Sha256.of(),
                        BY),
                new DiscEvent.DiscPrepared(job, 1, Sha256.of(), 1234, Sha256.of(new byte[1]), AT, OfficeEvent.STATION),
                new DiscEvent.DiscProtected(
                        job, 1, DiscEvent.DiscProtected.NONE, "OFF", 0, null, 0, OfficeEvent.STATION),
                new DiscEvent.DiscCopyBegun(job, 1, 1, "xorriso /dev/sr0", "DVD+R", BY),
                new DiscEvent.DiscCopyBurned(job, 1, 1, OfficeEvent.STATION),
                new DiscEvent.DiscCopyVerified(
                        job, 1, 1, Sha256.of(), Sha256.of(new byte[1]), 4_000_000_512L, OfficeEvent.STATION),
                new DiscEvent.DiscCopyVoid(job, 1, 2, "WRITE_FAILED", "\n{\"seq\":1}", OfficeEvent.STATION),
                new DiscEvent.DiscPaperMade(job, 1, 1, DiscEvent.DiscPaperMade.LABEL, Sha256.of(), BY),
                new DiscEvent.DiscCopyPlaced(job, 1, 1, DiscEvent.DiscCopyPlaced.ARCHIVE, "柜3", BY),
                new DiscEvent.DiscJobClosed(job, BY),
                new DiscEvent.DiscJobCancelled(job, "示例", BY),
                new DiscEvent.DiscRead(job, 1, 1, DiscEvent.DiscRead.CHANGED, "data/a", BY));
    }

    private static List<Event> keeping() {
        RecordingId recording = SampleEvents.RECORDING;
        return List.of(
                new KeepingEvent.Classified(recording, "OTHER", "\n{\"seq\":1}", Sha256.of(), BY),
                new KeepingEvent.FiledToCase(recording, "示例〔2026〕1号", "示例案", BY),
                new KeepingEvent.TakenFromCase(recording, "示例〔2026〕1号", "归错", BY),
                new KeepingEvent.CasePeriodSet("示例〔2026〕1号", "示例案", LocalDate.of(2036, 2, 29), "结案报告", BY),
                new KeepingEvent.CasePeriodSet("示例〔2026〕1号", "", null, "再审", BY),
                new KeepingEvent.Marked(recording, "SM16-2", "示例", Sha256.of(), BY),
                new KeepingEvent.HeldBack(recording, "示例", BY),
                new KeepingEvent.SecrecySet(recording, "STATE", "示例", Sha256.of(), BY),
                new KeepingEvent.LiftProposed(
                        recording, KeepingEvent.LiftProposed.MARK, "SM16-2", "示例", Sha256.of(), BY),
                new KeepingEvent.LiftConfirmed(recording, 7, Sha256.of(), "100009"));
    }

    private static List<Event> clearance() {
        RecordingId recording = SampleEvents.RECORDING;
        return List.of(
                new ClearanceEvent.ClearanceDecided(
                        true, "示例", "示例〔2026〕9号", "示例负责人", LocalDate.of(2026, 2, 28), Sha256.of(), BY),
                new ClearanceEvent.ClearanceJudged(
                        recording, false, "无保存意义", "\n{\"seq\":1}", "ARCHIVIST", "SM15", Sha256.of(), Sha256.of(), BY),
                new ClearanceEvent.ClearanceConfirmed(recording, 7, Sha256.of(), Sha256.of(), "100009"),
                new ClearanceEvent.ClearanceTakenBack(recording, 7, "示例", BY));
    }

    private static List<Event> account() {
        SessionId session = new SessionId("00000000-0000-4000-8000-0000000000d1");
        return List.of(
                new AccountEvent.AccountProposed(BY, List.of("CLERK"), List.of("ARCHIVIST"), "示例", "100008"),
                new AccountEvent.AccountConfirmed(BY, 7, "100009"),
                new AccountEvent.CredentialSet(BY, AccountEvent.CredentialSet.PASSWORD, Sha256.of(), BY),
                new AccountEvent.CredentialRemoved(BY, AccountEvent.CredentialSet.CARD, "遗失", "100008"),
                new AccountEvent.RecoveryCodesMade(List.of(Sha256.of(), Sha256.of(new byte[1])), "100008"),
                new AccountEvent.RecoveryCodeUsed(2, BY, OfficeEvent.STATION),
                new AccountEvent.SignedIn(session, BY, AccountEvent.CredentialSet.PASSWORD, BY),
                new AccountEvent.SignInRefused(
                        "\n{\"seq\":1}", AccountEvent.CredentialSet.PIN, "LOCKED", AT, OfficeEvent.STATION),
                new AccountEvent.SignedOut(session, BY, AccountEvent.SignedOut.IDLE, OfficeEvent.STATION),
                new AccountEvent.Looked(AccountEvent.Looked.PAPER, "PDF 示例\n", BY),
                new AccountEvent.DeedRefused(BY, "KEEP_PEOPLE", "NO_RIGHT", "示例", BY));
    }

    private static List<Event> review() {
        DrawId draw = new DrawId("00000000-0000-4000-8000-0000000000e1");
        ReviewEvent.Checked heard = new ReviewEvent.Checked("L8", "L8", ReviewEvent.Checked.OK, 3L, "");
        ReviewEvent.Checked missing = new ReviewEvent.Checked("L13", "L13", ReviewEvent.Checked.NOT_OK, null, "遮挡\n");
        return List.of(
                new ReviewEvent.SampleDrawn(
                        draw,
                        LocalDate.of(2026, 11, 21),
                        1234,
                        Sha256.of(),
                        1,
                        AT,
                        AT.plusSeconds(1),
                        1,
                        Sha256.of(new byte[1]),
                        List.of(
                                new ReviewEvent.Drawn(BY, List.of(SampleEvents.RECORDING)),
                                new ReviewEvent.Drawn("", List.of())),
                        "100005"),
                new ReviewEvent.ReviewMade(
                        draw, SampleEvents.RECORDING, List.of(heard, missing), 3L, "示例", Sha256.of(), "100005"),
                new ReviewEvent.ReviewSkipped(draw, SampleEvents.RECORDING, "无法播放", "100005"),
                new ReviewEvent.EvaluationHeld(
                        2026,
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 11, 21),
                        Map.of("reviewed", 12L, "drawn", 13L),
                        "示例",
                        Sha256.of(),
                        "100005"),
                new ReviewEvent.UnrelatedMarked(
                        SampleEvents.RECORDING, 4L, "SM5", "SM18-3", "示例", Sha256.of(), "100005"),
                new ReviewEvent.PackMade(
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 11, 21),
                        List.of(new ReviewEvent.PackFile("示例.pdf", Sha256.of())),
                        "100005"));
    }

    private static List<Event> access() {
        RequestId request = new RequestId("00000000-0000-4000-8000-0000000000f1");
        AccessEvent.Asked asked = new AccessEvent.Asked(
                "LAWYER",
                "VIEW",
                "",
                "示例律师\n{\"seq\":1}",
                "示例律师事务所",
                "",
                List.of("FOOTAGE", "CONCLUSION"),
                "示例〔2026〕1号",
                List.of(SampleEvents.RECORDING),
                List.of("示例处罚决定书"),
                "=1+1",
                "");
        return List.of(
                new AccessEvent.AccessRequested(request, asked, Sha256.of(), BY),
                new AccessEvent.AccessCorrected(request, asked, "姓名", Sha256.of(), BY),
                new AccessEvent.PaperAttached(request, Sha256.of(), "00", "scan.jpg", "image/jpeg", 3, BY),
                new AccessEvent.PaperChecked(request, 7, "律师执业证", "0001", Sha256.of(), Sha256.of(), BY),
                new AccessEvent.PaperChecked(request, 7, "委托书", "", null, Sha256.of(), BY),
                new AccessEvent.AccessDecided(
                        request, 7, true, "UNIT_HEAD", "局主要负责人", "SA7", "", Sha256.of(), "100009"),
                new AccessEvent.AccessGranted(
                        request, 7, "SA7", AT, AT.plusSeconds(3600), List.of("REGISTER"), Sha256.of(), BY),
                new AccessEvent.AccessRefused(request, "SA7", "NOT_GRANTED", List.of(), Sha256.of(), BY),
                new AccessEvent.AccessExecuted(
                        request, AccessEvent.AccessExecuted.VIEWED, "", "", "案卷完好", Sha256.of(), BY),
                new AccessEvent.AccessClosed(request, "", BY),
                new AccessEvent.AccessWithdrawn(request, "示例", BY),
                new AccessEvent.RegisterPrinted("2026-11", 1, 3, 42, Sha256.of(), BY));
    }
}
