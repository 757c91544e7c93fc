package org.evidencestation.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.account.SignedIn;
import org.evidencestation.app.account.StationRole;
import org.evidencestation.app.custody.DockingListener;
import org.evidencestation.app.custody.Presence;
import org.evidencestation.app.custody.SpaceGate;
import org.evidencestation.app.desktop.equipment.EquipmentDesk;
import org.evidencestation.app.desktop.equipment.EquipmentOrder;
import org.evidencestation.app.disc.DiscOrder;
import org.evidencestation.app.disc.DiscSize;
import org.evidencestation.app.disc.handoff.HandOffOrder;
import org.evidencestation.app.duty.DutyRule.Ground;
import org.evidencestation.app.duty.EnterViolation;
import org.evidencestation.app.duty.GapTask;
import org.evidencestation.app.duty.HandOutRecorder;
import org.evidencestation.app.duty.MakeStatement;
import org.evidencestation.app.duty.Person;
import org.evidencestation.app.duty.Spell;
import org.evidencestation.app.keeping.SayKeeping;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.policy.KeepFacts.Category;
import org.evidencestation.app.policy.Secrecy;
import org.evidencestation.app.review.MarkUnrelated;
import org.evidencestation.app.review.ReviewRecording;
import org.evidencestation.app.review.Reviews;
import org.evidencestation.devices.Clip;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.volume.VolumeDevice;
import org.evidencestation.storage.durable.DiskProbe;
import org.evidencestation.storage.journal.ClockNote;
import org.evidencestation.storage.journal.DiscEvent.DiscJobOpened;
import org.evidencestation.storage.journal.DiscEvent.Said;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.DrawId;
import org.evidencestation.storage.journal.DutyEvent.OperationFacts;
import org.evidencestation.storage.journal.DutyEvent.StatementMade;
import org.evidencestation.storage.journal.EquipmentEvent.EquipmentFacts;
import org.evidencestation.storage.journal.EquipmentEvent.EquipmentRetired;
import org.evidencestation.storage.journal.EquipmentId;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.OperationId;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.journal.RegimeEvent.ProfileInForce;
import org.evidencestation.storage.journal.ReviewEvent.Checked;
import org.evidencestation.storage.journal.Ruled;
import org.evidencestation.storage.journal.StatementId;
import org.evidencestation.storage.seal.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office decides everything it can decide, under one regulation and then under another. */
class DecisionsNameTheirRegulationTest {
    private static final String ANN = "100001";
    private static final String HEAD = "100009";
    private static final String RECORDER = "volume:EXAMPLE-1";
    private static final String CASE = "示例〔2026〕70号";
    private static final DockingId DOCKING = new DockingId("00000000-0000-4000-8000-000000000001");

    @TempDir
    private Path folder;

    private Instant now = Instant.parse("2026-11-20T01:00:00Z");

    private Station open(String profile) throws Exception {
        Locations places = Locations.of(
                        Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString()), folder, false)
                .withKeys(folder.resolve("keys"));
        Settings settings = Settings.DEFAULT.withProfile(profile).withUnit("示例单位");
        return Station.open(new Station.Setup(
                folder.resolve("vault"), places, settings, SpaceGate.WhenFull.STOP, () -> now, DiskProbe.NONE));
    }

    @Test
    void everyDecisionInTheJournalNamesTheOneInForce() throws Exception {
        try (Station station = open("SM")) {
            begin(station);
            decideEverything(station, "1");
        }
        now = now.plusSeconds(86_400);
        try (Station station = open("Z")) {
            decideEverything(station, "2");
            walk(station);
        }
    }

    private void walk(Station station) throws Exception {
        Set<String> seen = new TreeSet<>();
        Map<String, Set<Sha256>> digests = new HashMap<>();
        Sha256[] inForce = {Sha256.of()};
        station.vault().journal().replay(0, entry -> {
            if (entry.event() instanceof ProfileInForce it) {
                inForce[0] = it.digest();
            }
            if (entry.event() instanceof Ruled ruled) {
                String kind = ruled.getClass().getSimpleName();
                seen.add(kind);
                digests.computeIfAbsent(kind, key -> new java.util.HashSet<>()).add(ruled.profileDigest());
                assertEquals(inForce[0], ruled.profileDigest(), kind + " in line " + entry.number());
            }
        });
        Set<String> all = new TreeSet<>(Event.kinds()
                .filter(Ruled.class::isAssignableFrom)
                .map(Class::getSimpleName)
                .toList());
        // Takes a recorder that is cleared; its rule names the regulation by its type.
        all.remove("ClearanceStarted");
        // What comes months later is walked by ClearanceTest; a mark would keep the second regulation from coming into
        // force.
        all.removeAll(Set.of("ClearanceDecided", "ClearanceJudged", "ClearanceConfirmed", "Marked"));
        assertEquals(all, seen);
        // Of the two regulations one refuses by itself, the other lets somebody decide on everything (Z16).
        digests.remove("AccessRefused");
        assertTrue(digests.values().stream().allMatch(each -> each.size() == 2), digests.toString());
    }

    private void begin(Station station) throws Exception {
        done(station.duty().people().list(new Person(ANN, "示例人员甲", "一中队", "A", true), ANN));
        done(station.duty().people().list(new Person(HEAD, "示例人员乙", "一中队", "A", true), ANN));
        station.vault().append(new Event.RecorderRegistered(RECORDER, "示例一号机", ANN));
    }

    private void decideEverything(Station station, String round) throws Exception {
        collect(station, round);
        done(station.duty()
                .handOut()
                .handOut(new HandOutRecorder.HandingOut(RECORDER, ANN, null, OfficeBench.LOOKED, "", true), ANN));
        dock(station);
        done(station.duty().dockings().explainLate(DOCKING, "示例", "示例", ANN));
        OperationId operation = enter(station);
        done(station.duty()
                .returns()
                .state(
                        operation,
                        now.minusSeconds(60),
                        station.duty().rule().returnReasons().getFirst(),
                        ANN));
        StatementId statement = state(station, operation);
        RecordingSummary recording = seal(station);
        now = now.plusSeconds(3 * 86_400);
        GapTask gap = station.duty()
                .gaps(new Spell(now.minusSeconds(4 * 86_400), now))
                .getFirst();
        done(station.duty().settle().noGap(gap, "示例", ANN));
        done(station.duty().settle().byStatement(gap, statement, ANN));
        breach(station);
        retire(station, round);
        oversee(station, recording);
        AccessBench.decideEverything(station, recording.recording());
        keep(station, recording.recording());
    }

    private void keep(Station station, RecordingId recording) throws Exception {
        Session clerk = SignedIn.as(StationRole.CLERK, ANN);
        SayKeeping sayings = station.keeping().sayings();
        done(sayings.classify(clerk, List.of(recording), Category.EVIDENCE, ""));
        done(sayings.secrecy(clerk, recording, Secrecy.PRIVACY, "示例"));
        done(sayings.holdBack(clerk, recording, "示例"));
        done(station.keeping().lifts().release(clerk, recording, "示例"));
        long lift = station.keeping().of(recording).lifts().getFirst().line();
        done(station.keeping().lifts().confirm(SignedIn.as(StationRole.CLERK, HEAD), recording, lift));
        done(station.keeping().files().file(clerk, List.of(recording), CASE, "示例案"));
        done(station.discs().opening().open(clerk, discs(station, recording)));
        done(station.handOffs()
                .deeds()
                .open(clerk, new HandOffOrder("示例平台", Optional.empty(), CASE, "示例案", List.of(recording))));
    }

    private static DiscOrder discs(Station station, RecordingId recording) {
        return new DiscOrder(
                DiscJobOpened.EVIDENCE,
                Optional.empty(),
                CASE,
                "示例案",
                List.of(recording),
                DiscSize.DVD.bytes(),
                station.discs().words().copies(),
                said(station.discs().words().label()),
                said(station.discs().words().sheet()));
    }

    private static List<Said> said(List<String> words) {
        return words.stream().map(word -> new Said(word, "示例")).toList();
    }

    private RecordingSummary seal(Station station) throws Exception {
        Sha256 digest = Sha256.of(now.toString().getBytes(StandardCharsets.UTF_8));
        RecordingSummary made = new RecordingSummary(
                new RecordingId(digest),
                digest,
                DOCKING,
                RECORDER,
                "1.MP4",
                "1.MP4",
                1,
                "video/mp4",
                ANN,
                null,
                null,
                now.minusSeconds(600),
                now,
                600_000L,
                now,
                List.of());
        station.vault().append(new Event.RecordingSealed(made));
        station.vault().checkpoint();
        return made;
    }

    private void oversee(Station station, RecordingSummary recording) throws Exception {
        Session supervisor = SignedIn.as(StationRole.SUPERVISOR, "100005");
        Reviews reviews = station.reviews();
        DrawId draw = done(reviews.draw().draw(supervisor, 20));
        List<Checked> answers = reviews.checklist().items().stream()
                .map(it -> new Checked(it.code(), it.article(), Checked.OK, null, ""))
                .toList();
        done(reviews.recordings()
                .review(
                        supervisor,
                        new ReviewRecording.Found(draw, recording.recording(), answers, null, "", List.of())));
        String article =
                MarkUnrelated.articles(station.regime()).values().iterator().next();
        String code =
                station.duty().rule().violations().stream().sorted().findFirst().orElseThrow();
        done(reviews.unrelated()
                .mark(supervisor, new MarkUnrelated.Mark(recording.recording(), null, article, code, "示例")));
        done(reviews.evaluation().hold(supervisor, "示例"));
    }

    private void collect(Station station, String round) throws Exception {
        Path brought = Files.createDirectories(folder.resolve("brought" + round + "/DCIM"));
        try (InputStream sample = Clip.class.getResourceAsStream("simulated/samples/patrol.mp4")) {
            byte[] bytes = Objects.requireNonNull(sample).readAllBytes();
            Files.write(brought.resolve("clip.mp4"), java.util.Arrays.copyOf(bytes, bytes.length + round.charAt(0)));
        }
        DockedDevice device = VolumeDevice.folder(folder.resolve("brought" + round));
        station.collect()
                .collect(
                        station.recorders().driverOf(device),
                        device,
                        "folder",
                        new Presence(),
                        new DockingListener() {});
    }

    private void dock(Station station) throws Exception {
        station.vault()
                .append(List.of(
                        new Event.RecorderDocked(DOCKING, "1", "volume", RECORDER, Map.of(), null, ClockNote.UNKNOWN),
                        new Event.ClipsListed(DOCKING, 0, 0),
                        new Event.DockingCompleted(DOCKING, 0, 0, 0, 0)));
    }

    private OperationId enter(Station station) throws Exception {
        String activity =
                station.duty().rule().activities().stream().sorted().findFirst().orElseThrow();
        OperationFacts facts = new OperationFacts(
                activity, "示例检查", "示例路", "", List.of(ANN), now.minusSeconds(7200), now.minusSeconds(3600));
        return done(station.duty().operations().enter(facts, ANN));
    }

    private StatementId state(Station station, OperationId operation) throws Exception {
        Ground ground = station.duty().rule().grounds().stream()
                .filter(it -> !it.approver().isEmpty())
                .findFirst()
                .orElseThrow();
        StatementId id = done(station.duty()
                .statements()
                .make(
                        new MakeStatement.Account(
                                StatementMade.NOT_RECORDED,
                                operation,
                                ground.text(),
                                "示例",
                                "示例",
                                now.minusSeconds(7000),
                                "",
                                null),
                        ANN));
        done(station.duty().decisions().decide(id, true, ground.approver(), "", HEAD));
        return id;
    }

    private void breach(Station station) throws Exception {
        String code =
                station.duty().rule().violations().stream().sorted().findFirst().orElseThrow();
        done(station.duty()
                .violations()
                .enter(new EnterViolation.Breach(code, List.of(ANN), "示例", null, DOCKING, null), ANN));
    }

    private void retire(Station station, String serial) throws Exception {
        EquipmentDesk desk = new StationEquipment(station);
        EquipmentFacts facts = new EquipmentFacts(
                "BODY_CAMERA", "示例型号", serial, "", "", LocalDate.of(2019, 1, 1), 100_000L, ANN, "一中队");
        EquipmentId id = (EquipmentId) done(desk.carryOut(new EquipmentOrder.Enter(facts), ANN));
        done(desk.carryOut(new EquipmentOrder.Retire(id, EquipmentRetired.SCRAPPED, "示例", HEAD), ANN));
    }

    @SuppressWarnings("unchecked")
    private static <T> T done(Answer<T> answer) {
        return (T)
                assertInstanceOf(Answer.Done.class, answer, answer.toString()).value();
    }
}
