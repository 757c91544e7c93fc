package org.evidencestation.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.evidencestation.app.custody.SpaceGate;
import org.evidencestation.app.desktop.duty.DutyOrder;
import org.evidencestation.app.desktop.duty.DutySight;
import org.evidencestation.app.desktop.equipment.EquipmentDesk;
import org.evidencestation.app.desktop.listing.Papers;
import org.evidencestation.app.desktop.regulation.RegulationDesk;
import org.evidencestation.app.duty.Answer;
import org.evidencestation.app.duty.HandOutRecorder;
import org.evidencestation.app.duty.MakeStatement;
import org.evidencestation.app.duty.Person;
import org.evidencestation.app.duty.Refusal;
import org.evidencestation.app.equipment.Device;
import org.evidencestation.app.listing.Listing;
import org.evidencestation.app.policy.BuiltInProfiles;
import org.evidencestation.storage.durable.DiskProbe;
import org.evidencestation.storage.journal.ClockNote;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.DutyEvent.OperationFacts;
import org.evidencestation.storage.journal.DutyEvent.StatementMade;
import org.evidencestation.storage.journal.EquipmentEvent;
import org.evidencestation.storage.journal.EquipmentEvent.EquipmentFacts;
import org.evidencestation.storage.journal.EquipmentId;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.OperationId;
import org.evidencestation.storage.journal.RegimeEvent;
import org.evidencestation.storage.journal.StatementId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the office's screens ask and order, at a real station with a real vault. */
class StationOfficeTest {
    private static final String ANN = "100001";
    private static final String BEN = "100002";
    private static final String RECORDER = "volume:EXAMPLE-1";

    @TempDir
    Path folder;

    private Instant now = Instant.parse("2026-11-20T01:00:00Z");
    private Station station;

    @BeforeEach
    void open() throws Exception {
        station = reopen();
        StationDuty duty = new StationDuty(station);
        done(duty.carryOut(new DutyOrder.PutOnList(new Person(ANN, "示例人员甲", "一中队", "A", true)), ANN));
        done(duty.carryOut(new DutyOrder.PutOnList(new Person(BEN, "示例人员乙", "一中队", "A", true)), ANN));
        station.vault().append(new Event.RecorderRegistered(RECORDER, "示例一号机", ANN));
    }

    private Station reopen() throws Exception {
        Locations places = Locations.of(
                        Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString()), folder, false)
                .withKeys(folder.resolve("keys"));
        return Station.open(new Station.Setup(
                folder.resolve("vault"), places, Settings.DEFAULT, SpaceGate.WhenFull.STOP, () -> now, DiskProbe.NONE));
    }

    @AfterEach
    void close() throws Exception {
        station.close();
    }

    @Test
    @Tag("W12")
    @Tag("W13")
    void aRecorderThatMayHoldFootageDoesNotEndAndOneThatWasTakenInDoes() throws Exception {
        StationEquipment desk = new StationEquipment(station);
        EquipmentId id = done(desk.enter(facts("SN-1", RECORDER), ANN));
        assertEquals(Refusal.FOOTAGE_MAY_BE_ON_IT, refused(retire(desk, id, BEN)));
        docked("00000000-0000-4000-8000-000000000001");
        done(handOut());
        assertEquals(Refusal.FOOTAGE_MAY_BE_ON_IT, refused(retire(desk, id, BEN)));
        docked("00000000-0000-4000-8000-000000000002");
        assertEquals(Refusal.SAME_PERSON, refused(retire(desk, id, ANN)));
        done(retire(desk, id, BEN));
        Device ended = desk.read().devices().getFirst().device();
        assertEquals(Device.State.RETIRED, ended.state());
        assertTrue(ended.last(EquipmentEvent.EquipmentRetired.class)
                .orElseThrow()
                .storageCheck()
                .contains("无未采集资料"));
        assertEquals(Refusal.NOT_IN_THIS_STATE, refused(retire(desk, id, BEN)));
    }

    @Test
    @Tag("W12")
    void aFaultyRecorderIsNotHandedOutUntilItWasRepaired() throws Exception {
        StationEquipment desk = new StationEquipment(station);
        EquipmentId id = done(desk.enter(facts("SN-1", RECORDER), ANN));
        done(desk.say(id, new EquipmentEvent.FaultReported(id, "无法开机", ANN)));
        assertTrue(handOut() instanceof Answer.Refused<?>);
        done(desk.say(id, new EquipmentEvent.RepairOrdered(id, "示例维修商", "1", ANN)));
        done(desk.say(id, new EquipmentEvent.RepairEnded(id, "更换电池", true, null, ANN)));
        done(handOut());
    }

    @Test
    void twoDevicesDoNotShareASerialOrARecorder() throws Exception {
        StationEquipment desk = new StationEquipment(station);
        done(desk.enter(facts("SN-1", RECORDER), ANN));
        assertEquals(Refusal.SERIAL_TAKEN, refused(desk.enter(facts("SN-1", ""), ANN)));
        assertEquals(Refusal.SERIAL_TAKEN, refused(desk.enter(facts("SN-2", RECORDER), ANN)));
        assertEquals(Refusal.UNKNOWN_SPEAKER, refused(desk.enter(facts("SN-3", ""), "999999")));
        done(desk.enter(facts("SN-3", ""), ANN));
        assertEquals(2, desk.read().devices().size());
    }

    @Test
    @Tag("W5")
    void theRatioCountsThePeopleAndTheDevicesThereAre() throws Exception {
        StationEquipment desk = new StationEquipment(station);
        assertEquals(Optional.of(1), desk.read().equipping().getFirst().missing());
        done(desk.enter(facts("SN-1", RECORDER), ANN));
        assertEquals(Optional.of(0), desk.read().equipping().getFirst().missing());
    }

    @Test
    void whatWasSaidIsStillSaidAfterARestart() throws Exception {
        EquipmentDesk desk = new StationEquipment(station);
        done(desk.enter(facts("SN-1", RECORDER), ANN));
        OperationId operation = enter(new StationDuty(station));
        station.close();
        station = reopen();
        assertEquals(1, new StationEquipment(station).read().devices().size());
        DutySight sight = new StationDuty(station).look(Duration.ofDays(7));
        assertEquals(
                List.of(operation),
                sight.work().operations().stream()
                        .map(it -> it.operation().id())
                        .toList());
        assertEquals(2, sight.office().people().size());
    }

    @Test
    void anOperationIsEnteredCorrectedAndWithdrawnByOrder() throws Exception {
        StationDuty duty = new StationDuty(station);
        OperationId id = enter(duty);
        OperationFacts other = operation("示例复查");
        assertEquals(Refusal.NO_REASON, refused(duty.carryOut(new DutyOrder.Correct(id, other, ""), ANN)));
        done(duty.carryOut(new DutyOrder.Correct(id, other, "名称有误"), ANN));
        assertEquals(
                "示例复查",
                duty.look(Duration.ofDays(7))
                        .work()
                        .operations()
                        .getFirst()
                        .operation()
                        .facts()
                        .title());
        done(duty.carryOut(new DutyOrder.Withdraw(id, "重复"), ANN));
        assertEquals(List.of(), duty.look(Duration.ofDays(7)).work().operations());
    }

    @Test
    @Tag("W9")
    void aStatementUnderWStandsWithoutAnybodysApproval() throws Exception {
        StationDuty duty = new StationDuty(station);
        OperationId id = enter(duty);
        MakeStatement.Account account = new MakeStatement.Account(
                StatementMade.NOT_RECORDED, id, "文字记录能够全面有效记录执法行为的", "示例原因", "示例依据", now, "", null);
        StatementId made = (StatementId) done(duty.carryOut(new DutyOrder.State(account, Optional.empty()), ANN));
        assertEquals(
                Refusal.NOTHING_TO_DECIDE, refused(duty.carryOut(new DutyOrder.Decide(made, true, "单位主要领导", ""), BEN)));
        assertTrue(
                duty.look(Duration.ofDays(7)).records().statements().getFirst().stands());
    }

    @Test
    void aRecorderThatIsOutIsOnTheBoardUntilItIsDocked() throws Exception {
        StationDuty duty = new StationDuty(station);
        done(handOut());
        assertEquals(1, duty.look(Duration.ofDays(7)).rounds().board().size());
        assertEquals(Refusal.NOT_BACK, refused(handOut()));
        docked("00000000-0000-4000-8000-000000000001");
        DutySight sight = duty.look(Duration.ofDays(7));
        assertEquals(List.of(), sight.rounds().board());
        assertEquals(ANN, sight.rounds().ledger().getFirst().person());
        assertTrue(duty.docked(7, now).isPresent());
        assertFalse(duty.docked(8, now).isPresent());
    }

    @Test
    void aPrintedListBearsACheckpointOfEverythingItSays() throws Exception {
        Listing listing = new Listing(
                "示例台账",
                List.of(),
                List.of(Listing.Column.text("编号", 1)),
                List.of(List.of("SN-1")),
                List.of(),
                List.of());
        Path file = folder.resolve("list.pdf");
        StationPapers papers = new StationPapers(station);
        papers.save(listing, Papers.Format.PDF, file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains(station.vault().checkpoint().code().text()), text);
        }
        papers.save(listing, Papers.Format.CSV, folder.resolve("list.csv"));
        assertTrue(Files.readString(folder.resolve("list.csv"), StandardCharsets.UTF_8)
                .contains("SN-1"));
        papers.save(listing, Papers.Format.XLSX, folder.resolve("list.xlsx"));
        assertTrue(Files.size(folder.resolve("list.xlsx")) > 1000);
    }

    @Test
    @Tag("W20")
    void theRegulationInForceIsReadFirstAndSaysThatItHasEnded() throws Exception {
        RegulationDesk.Standing standing = new StationRegulations(station).read();
        assertEquals("W", standing.profiles().getFirst().id());
        assertEquals("W", standing.inForce());
        assertTrue(standing.notice().isPresent());
        assertEquals(
                standing.profiles().size(),
                standing.profiles().stream().map(it -> it.id()).distinct().count());
    }

    @Test
    @Tag("L8")
    @Tag("Z9")
    @Tag("SM9")
    void whoTakesARecorderOutReadsWhatIsToBeSaidOnTheScene() throws Exception {
        BuiltInProfiles profiles = new BuiltInProfiles();
        String said = "为保护您的合法权益，监督我们的执法行为，本次执法全程录音录像。";
        assertEquals("L8 " + said, RegimeDuty.choices(profiles.profile("L")).wording());
        assertEquals("Z9 " + said, RegimeDuty.choices(profiles.profile("Z")).wording());
        assertEquals(
                "SM9 省级行政执法部门统一制定的执法行为用语",
                RegimeDuty.choices(profiles.profile("SM")).wording());
        assertEquals(
                "",
                new StationDuty(station)
                        .look(Duration.ofDays(1))
                        .office()
                        .choices()
                        .wording());
    }

    @Test
    void theJournalSaysOnceByWhichRegulationTheStationGoes() throws Exception {
        station.close();
        station = reopen();
        List<RegimeEvent.ProfileInForce> said = station.index().regimes().stream()
                .map(line -> (RegimeEvent.ProfileInForce) line.event())
                .toList();
        assertEquals(1, said.size());
        assertEquals(station.regime().digest(), said.getFirst().digest());
    }

    private OperationId enter(StationDuty duty) throws Exception {
        return (OperationId) done(duty.carryOut(new DutyOrder.Enter(operation("示例检查")), ANN));
    }

    private OperationFacts operation(String title) {
        String activity =
                station.duty().rule().activities().stream().sorted().findFirst().orElseThrow();
        return new OperationFacts(
                activity, title, "示例路", "", List.of(ANN), now.minusSeconds(7200), now.minusSeconds(3600));
    }

    private Answer<?> handOut() throws Exception {
        return new StationDuty(station)
                .carryOut(
                        new DutyOrder.HandOut(new HandOutRecorder.HandingOut(RECORDER, ANN, null, List.of(), "", true)),
                        ANN);
    }

    private void docked(String docking) throws Exception {
        DockingId id = new DockingId(docking);
        now = now.plusSeconds(60);
        station.vault()
                .append(List.of(
                        new Event.RecorderDocked(id, "7", "volume", RECORDER, Map.of(), 80, ClockNote.UNKNOWN),
                        new Event.ClipsListed(id, 0, 0),
                        new Event.DockingCompleted(id, 0, 0, 0, 0)));
    }

    private static Answer<EquipmentId> retire(StationEquipment desk, EquipmentId id, String witness) throws Exception {
        return desk.retire(id, EquipmentEvent.EquipmentRetired.SEALED, "示例", witness, ANN);
    }

    private static EquipmentFacts facts(String serial, String recorder) {
        return new EquipmentFacts(
                "BODY_CAMERA", "示例 DSJ-1", serial, recorder, "", LocalDate.of(2022, 3, 1), 158_000L, ANN, "一中队");
    }

    private static <T> T done(Answer<T> answer) {
        return answer.fold(it -> it, refused -> {
            throw new AssertionError(refused.toString());
        });
    }

    private static Refusal refused(Answer<?> answer) {
        return answer.fold(
                it -> {
                    throw new AssertionError("was done: " + it);
                },
                Answer.Refused::why);
    }
}
