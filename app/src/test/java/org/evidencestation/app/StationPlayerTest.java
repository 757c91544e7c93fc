package org.evidencestation.app;

import static org.evidencestation.app.duty.Answers.done;
import static org.evidencestation.app.duty.Answers.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.evidencestation.app.FootageAt.Granted;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.account.SignedIn;
import org.evidencestation.app.account.StationRole;
import org.evidencestation.app.desktop.player.PlayerDesk;
import org.evidencestation.app.desktop.player.Showing;
import org.evidencestation.app.media.Ffmpeg;
import org.evidencestation.app.media.SampleClips;
import org.evidencestation.app.media.Way;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.viewing.Mark;
import org.evidencestation.app.viewing.MayView;
import org.evidencestation.app.viewing.Reel;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.ViewingEvent.Proof;
import org.evidencestation.storage.journal.ViewingEvent.ViewingEnded;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The player's desk over a real vault. */
class StationPlayerTest {
    private static final Session CLERK = SignedIn.as(StationRole.CLERK, "100003");

    @TempDir
    static Path films;

    private static SampleClips samples;

    @TempDir
    private Path folder;

    private Optional<Session> atScreen = Optional.empty();

    @BeforeAll
    static void make() throws Exception {
        Ffmpeg ffmpeg = new Ffmpeg(films.resolve("programs"), StationPlayerTest.class.getClassLoader());
        samples = new SampleClips(ffmpeg, Files.createDirectory(films.resolve("samples")));
    }

    private static PlayerDesk.Wish watch(RecordingId recording) {
        return new PlayerDesk.Wish(recording, false, "归档登记", Optional.empty(), "");
    }

    private StationPlayer open(FootageAt office) throws Exception {
        atScreen = Optional.of(CLERK);
        StationPlayer player = new StationPlayer(office.station, () -> atScreen);
        player.prepare();
        return player;
    }

    private List<Path> filesBelow(Path parent) throws Exception {
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (var all = Files.walk(parent)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void showsWhatLiesInTheVaultAndLeavesNothingBehind() throws Exception {
        try (FootageAt office = new FootageAt(folder, List.of(samples.ts()))) {
            Path viewing = office.station.locations().viewing();
            try (StationPlayer player = open(office)) {
                RecordingId recording = office.recordings().getFirst();
                Showing showing = done(player.open(watch(recording)));
                Reel reel = showing.reel(recording);
                Path copy = showing.playable(reel, new Way.Repacked(true));
                assertFalse(copy.startsWith(office.station.vault().folder()));
                assertTrue(Files.size(copy) > 0);
                showing.mark(recording, Duration.ofSeconds(1), "示例");
                assertEquals(
                        List.of(new Mark(Duration.ofSeconds(1), Mark.Kind.NOTED, "示例")),
                        showing.reel(recording).marks());
                assertEquals(
                        ViewingEnded.BY_PERSON,
                        showing.end(ViewingEnded.BY_PERSON).orElseThrow().reason());
                assertFalse(Files.exists(copy));
            }
            assertEquals(List.of(), filesBelow(viewing));
        }
    }

    @Test
    void nobodyIsNobody() throws Exception {
        try (FootageAt office = new FootageAt(folder, List.of(samples.mp4()));
                StationPlayer player = new StationPlayer(office.station, () -> atScreen)) {
            assertEquals(
                    Refusal.NOT_SIGNED_IN,
                    refused(player.open(watch(office.recordings().getFirst()))));
            assertEquals(List.of(), player.granted());
            atScreen = Optional.of(CLERK);
            Showing showing = done(player.open(watch(office.recordings().getFirst())));
            atScreen = Optional.empty();
            assertEquals(
                    Refusal.NOT_SIGNED_IN,
                    refused(player.open(watch(office.recordings().getFirst()))));
            assertTrue(showing.end(ViewingEnded.TIME_UP).isPresent());
        }
    }

    @Test
    void closingTheStationEndsWhatIsOpen() throws Exception {
        try (FootageAt office = new FootageAt(folder, List.of(samples.ts()))) {
            RecordingId recording = office.recordings().getFirst();
            StationPlayer player = open(office);
            Showing showing = done(player.open(watch(recording)));
            Path copy = showing.playable(showing.reel(recording), new Way.Repacked(true));
            player.close();
            assertFalse(Files.exists(copy));
            assertEquals(
                    ViewingEnded.STATION_CLOSED,
                    ((ViewingEnded) office.viewings().getLast()).reason());
        }
    }

    @Test
    void whatWasOpenAtACrashIsEndedAndDeletedAtTheNextStart() throws Exception {
        try (FootageAt office = new FootageAt(folder, List.of(samples.mp4()))) {
            RecordingId recording = office.recordings().getFirst();
            StationPlayer crashed = open(office);
            var _ = done(crashed.open(watch(recording))).reel(recording);
            Path left =
                    Files.createDirectories(office.station.locations().viewing().resolve("left"));
            Files.createFile(left.resolveSibling("left.lock"));
            Files.writeString(left.resolve("clip.mp4"), "footage");
            try (StationPlayer next = open(office)) {
                assertFalse(Files.exists(left));
                ViewingEnded end = (ViewingEnded) office.viewings().getLast();
                assertEquals(ViewingEnded.STOPPED, end.reason());
                assertEquals(List.of(new Proof(recording, Proof.UNREAD, Proof.UNREAD)), end.proofs());
                assertEquals(List.of(), next.granted());
            }
            try (StationPlayer third = open(office)) {
                assertEquals(3, office.viewings().size(), "ended once");
                assertTrue(third.undertaking().isPresent());
            }
        }
    }

    @Test
    void aGrantIsAllThatAVisitorSees() throws Exception {
        try (FootageAt office = new FootageAt(folder, List.of(samples.mp4(), samples.aviMjpeg()));
                StationPlayer player = open(office)) {
            RecordingId named = office.named("h264.mp4");
            Granted grant = new Granted("", Set.of(named), FootageAt.NOW.plusSeconds(600), true);
            Showing showing = done(player.open(new PlayerDesk.Wish(named, true, "查阅", Optional.of(grant), "SA10")));
            assertEquals(1, showing.strip().pieces().size());
            assertEquals("示例来访者", showing.viewer().name());
            assertEquals(Optional.of("7"), showing.request());
            office.passes(Duration.ofMinutes(10));
            assertFalse(showing.lasts());
        }
    }

    @Test
    void whatTheCounterGrantedIsOpenedInTheRoomUntilItEnds() throws Exception {
        try (FootageAt office = new FootageAt(folder, List.of(samples.mp4()));
                StationPlayer player = open(office)) {
            var _ = AccessBench.sample(office.station);
            MayView grant = player.granted().getFirst();
            assertEquals(1, player.granted().size(), "neither the one that waits nor the one that was refused");
            RecordingId recording = office.recordings().getFirst();
            Showing showing = done(player.open(new PlayerDesk.Wish(recording, false, "示例", Optional.of(grant), "W16")));
            assertEquals("示例二", showing.viewer().name());
            assertEquals(Optional.of("2"), showing.request());
            atScreen = Optional.of(SignedIn.as(StationRole.CASE_HANDLER, "100007"));
            assertEquals(List.of(), player.granted(), "not theirs");
            assertTrue(showing.lasts());
            office.passes(Duration.ofDays(8));
            assertFalse(showing.lasts());
            atScreen = Optional.of(CLERK);
            assertEquals(List.of(), player.granted());
        }
    }

    @Test
    void aCacheThatCannotBeWrittenKeepsNobodyFromTheStation() throws Exception {
        try (FootageAt office = new FootageAt(folder, List.of(samples.mp4()))) {
            Path viewing = office.station.locations().viewing();
            Files.writeString(viewing, "in the way");
            RecordingId recording = office.recordings().getFirst();
            try (StationPlayer player = open(office)) {
                assertThrows(java.io.IOException.class, () -> player.open(watch(recording)));
                assertEquals(List.of(), office.viewings());
                Files.delete(viewing);
                assertTrue(done(player.open(watch(recording))).lasts());
            }
        }
    }

    @Test
    void stillsAreMadeWhenADockingIsOverAndLieOutsideTheVault() throws Exception {
        Queue<Runnable> work = new ArrayDeque<>();
        try (Station station = StationAt.open(folder, () -> FootageAt.NOW)) {
            station.onCommitted(station.makeSheets(work::add));
            FootageAt.collect(station, folder, List.of(samples.mp4(), samples.wav(), samples.jpeg(), samples.text()));
            assertEquals(1, work.size());
            work.forEach(Runnable::run);
            Path stills = station.locations()
                    .stills(station.vault().folder(), station.key().stationId());
            assertEquals(
                    13,
                    filesBelow(stills).stream()
                            .filter(it -> it.toString().endsWith(".jpg"))
                            .count());
        }
    }
}
