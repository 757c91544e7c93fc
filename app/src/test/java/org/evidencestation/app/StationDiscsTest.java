package org.evidencestation.app;

import static org.evidencestation.app.duty.Answers.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.account.SignedIn;
import org.evidencestation.app.account.StationRole;
import org.evidencestation.app.desktop.disc.DiscRun;
import org.evidencestation.app.desktop.disc.DiscSight;
import org.evidencestation.app.desktop.disc.DiscSight.Waiting;
import org.evidencestation.app.desktop.disc.DiscWish;
import org.evidencestation.app.desktop.todo.TodoDesk.Kind;
import org.evidencestation.app.disc.DiscJob;
import org.evidencestation.app.disc.DiscSize;
import org.evidencestation.app.disc.Paper;
import org.evidencestation.app.disc.burner.DiscBurner;
import org.evidencestation.app.disc.burner.Xorriso;
import org.evidencestation.app.disc.burner.XorrisoImage;
import org.evidencestation.app.disc.content.VerifierJar;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.policy.KeepFacts.Category;
import org.evidencestation.storage.index.RecordingSearch;
import org.evidencestation.storage.journal.DiscEvent.DiscCopyPlaced;
import org.evidencestation.storage.journal.DiscEvent.DiscJobOpened;
import org.evidencestation.storage.journal.DiscEvent.Said;
import org.evidencestation.storage.journal.DiscJobId;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.vault.ClearanceRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disc desk's orders over a real vault: from the queue to a copy with its papers. */
class StationDiscsTest {
    private static final String CASE = "示例 012";

    private static final Settings SETTINGS = new Settings(
                    Optional.empty(),
                    Settings.Language.ZH,
                    Settings.Theme.LIGHT,
                    8,
                    "示例单位",
                    "W",
                    Settings.DEFAULT.zone())
            .withDiscErrorCorrection(false);

    @TempDir
    private Path folder;

    private Optional<Session> atScreen = Optional.of(SignedIn.as(StationRole.CLERK, "100001"));
    private Optional<DiscBurner> drive = Optional.empty();

    private StationDiscs desk(Station station) {
        return new StationDiscs(station, () -> atScreen, () -> drive, new DriveWork(Runnable::run, System::nanoTime));
    }

    private Station office() throws Exception {
        Path clip = Files.write(folder.resolve("示例.txt"), "示例".getBytes(StandardCharsets.UTF_8));
        Station station = StationAt.open(folder, () -> FootageAt.NOW, SETTINGS);
        FootageAt.collect(station, folder, List.of(clip));
        return station;
    }

    private static List<RecordingId> recordings(Station station) {
        return station.index().recordings(RecordingSearch.newest(50)).stream()
                .map(row -> row.summary().recording())
                .toList();
    }

    private void evidence(Station station) throws Exception {
        Session clerk = atScreen.orElseThrow();
        done(station.keeping().sayings().classify(clerk, recordings(station), Category.EVIDENCE, ""));
        done(station.keeping().files().file(clerk, recordings(station), CASE, "示例案件"));
    }

    private static DiscWish.Open wish(DiscSight seen) {
        Waiting of = seen.queue().getFirst();
        return new DiscWish.Open(
                DiscJobOpened.EVIDENCE,
                Optional.empty(),
                of.caseNumber(),
                of.caseName(),
                of.recordings().stream().map(DiscSight.Shot::recording).toList(),
                DiscSize.DVD.bytes(),
                1,
                said(seen.wanted().label()),
                said(seen.wanted().sheet()));
    }

    private static List<Said> said(List<String> words) {
        return words.stream().map(it -> new Said(it, "示例")).toList();
    }

    private static boolean packed() throws Exception {
        try (InputStream name = VerifierJar.class.getResourceAsStream("verifier.txt")) {
            return name != null
                    && VerifierJar.class.getResource(new String(name.readAllBytes(), StandardCharsets.UTF_8).strip())
                            != null;
        }
    }

    @Test
    void whatWasClearedWaitsForNoDisc() throws Exception {
        try (Station office = office()) {
            evidence(office);
            StationDiscs desk = desk(office);
            assertEquals(1, desk.look().queue().size());
            for (RecordingId recording : recordings(office)) {
                var _ = office.vault()
                        .recordings()
                        .retire(
                                office.index()
                                        .recording(recording)
                                        .orElseThrow()
                                        .summary(),
                                new ClearanceRecord.Ground(
                                        "2026-0001",
                                        office.regime().id(),
                                        office.regime().digest(),
                                        "W15",
                                        "无保存意义",
                                        "示例",
                                        "100001",
                                        FootageAt.NOW,
                                        "100009",
                                        FootageAt.NOW),
                                () -> true);
            }
            assertEquals(0, desk.look().queue().size());
        }
    }

    @Test
    void takesWhatWaitsToAVerifiedCopyWithItsPapers() throws Exception {
        assumeTrue(new Xorriso().installed());
        try (Station office = office()) {
            StationDiscs desk = desk(office);
            StationTodo todo = new StationTodo(office, () -> atScreen, desk);
            assertEquals(1, todo.look().queues().getFirst().count(), "nobody has said what it is");
            evidence(office);
            assertEquals(0, todo.look().queues().getFirst().count());
            assertEquals(Kind.BURN, todo.look().queues().get(1).kind());
            assertEquals(1, todo.look().queues().get(1).count());
            DiscJobId job = assertInstanceOf(DiscJobId.class, done(desk.carryOut(wish(desk.look()), "100001")));
            assertEquals(0, todo.look().queues().get(1).count(), "it is under way");
            assertEquals(Refusal.NO_DRIVE, ((Answer.Refused<?>) desk.carryOut(new DiscWish.Burn(job), "100001")).why());
            assumeTrue(packed(), "nothing is burned without the verifier, and only a build that packs has one");
            drive = Optional.of(new XorrisoImage(new Xorriso(), folder.resolve("disc.iso")));
            done(desk.carryOut(new DiscWish.Burn(job), "100001"));
            DiscRun.Ended end = assertInstanceOf(DiscRun.Ended.class, desk.run());
            assertEquals(DiscRun.End.VERIFIED, end.end(), end.fault() + end.detail());
            for (Paper paper : Paper.values()) {
                Path file = folder.resolve(paper + ".pdf");
                done(desk.print(job, 1, 1, paper, file));
                assertTrue(Files.size(file) > 0);
            }
            done(desk.carryOut(new DiscWish.Close(job), "100001"));
            done(desk.carryOut(new DiscWish.Place(job, 1, 1, DiscCopyPlaced.ARCHIVE, "示例 1 柜"), "100001"));
            done(desk.carryOut(new DiscWish.Read(job, 1, 1), "100001"));
            assertEquals(
                    DiscRun.End.READ_GOOD,
                    assertInstanceOf(DiscRun.Ended.class, desk.run()).end());
            DiscJob closed = desk.look().jobs().getFirst();
            assertFalse(closed.open());
            assertEquals(List.of(), desk.look().queue());
        }
    }

    @Test
    void whoMayNotBurnSeesNoDiscs() throws Exception {
        try (Station office = office()) {
            evidence(office);
            StationDiscs desk = desk(office);
            assertEquals(1, desk.look().queue().size());
            atScreen = Optional.of(SignedIn.as(StationRole.LEGAL_HEAD, "100009"));
            assertEquals(List.of(), desk.look().queue());
            assertEquals(List.of(), desk.plan(recordings(office), DiscSize.DVD.bytes()));
            atScreen = Optional.empty();
            assertEquals(Refusal.NOT_SIGNED_IN, ((Answer.Refused<?>) desk.carryOut(new DiscWish.Stop(), "-")).why());
            assertEquals(
                    List.of(),
                    new StationTodo(office, () -> atScreen, desk).look().queues());
        }
    }
}
