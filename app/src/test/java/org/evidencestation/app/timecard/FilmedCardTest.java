package org.evidencestation.app.timecard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidencestation.app.desktop.shell.Theme;
import org.evidencestation.app.media.Ffmpeg;
import org.evidencestation.app.media.FfmpegPictures;
import org.evidencestation.storage.seal.StationKey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real screen, filmed by an invented camera, encoded by a real encoder, and read back. */
class FilmedCardTest {
    private static final Instant SHOWN = Instant.parse("2026-11-21T00:05:12.300Z");
    private static final Duration LENGTH = Duration.ofMillis(2_400);
    private static final Camera STEADY = new Camera(0.7, 0.1, 0, 1, 4, 1, 0.5);

    @TempDir
    static Path folder = Path.of("");

    private static TimeCards cards;
    private static ShownCards shown;
    private static Ffmpeg ffmpeg;
    private static Film fast;

    @BeforeAll
    static void showTheCard() throws Exception {
        cards = cards("keys");
        shown = ShownCards.of(cards, SHOWN, 24, Theme.LIGHT);
        ffmpeg = new Ffmpeg(folder.resolve("cache/evidence-station/programs"), FilmedCardTest.class.getClassLoader());
        fast = shoot("20261121080549.mp4", STEADY, SHOWN.plusMillis(37), Duration.ofMillis(37_400));
    }

    private static TimeCards cards(String keys) throws Exception {
        InstantSource time = InstantSource.fixed(SHOWN);
        return new TimeCards(StationKey.openOrCreate(folder.resolve(keys), time, new SecureRandom()));
    }

    @Test
    void aClockThatIsFastIsMeasuredToASecond() throws Exception {
        assertMeasured(fast);
    }

    @Test
    void aSlowClockIsMeasuredFromTheSideThroughNoise() throws Exception {
        Camera bad = new Camera(0.5, 0.2, 0.15, 1, 14, 1.35, 1.5);
        assertMeasured(shoot("slow.mp4", bad, SHOWN.minusMillis(20), Duration.ofMillis(-301_200)));
    }

    @Test
    void anotherZoneIsAnOffsetOfHours() throws Exception {
        Camera far = new Camera(0.35, 0.2, 0.1, 1, 8, 0.7, 1);
        assertMeasured(shoot("zone.mp4", far, SHOWN.plusMillis(61), Duration.ofHours(8)));
    }

    @Test
    void aCardOfAnotherStationIsRefused() throws Exception {
        ReadClip elsewhere = new ReadClip(new FfmpegPictures(ffmpeg, Duration.ofMinutes(1)), cards("other"), Film.ZONE);
        assertEquals(new ClipReading.Refused(CardRefusal.OTHER_STATION, cards.station()), elsewhere.read(fast.clip()));
    }

    @Test
    void aCardFromBeforeTheLastDockingIsRefused() throws Exception {
        ReadClip.Clip clip = fast.clip();
        ReadClip.Clip later = new ReadClip.Clip(
                clip.file(),
                clip.name(),
                clip.recorderStart(),
                clip.modified(),
                clip.created(),
                clip.duration(),
                Optional.of(SHOWN.plusSeconds(60)),
                SHOWN.plusSeconds(120));
        assertEquals(
                CardRefusal.OUTDATED,
                assertInstanceOf(ClipReading.Refused.class, reader().read(later))
                        .why());
    }

    @Test
    void aPhotographOfTheCardIsRefused() throws Exception {
        ShownCards still = new ShownCards(SHOWN, shown.screens().subList(0, 1));
        Film film = Film.shoot(folder.resolve("still.mp4"), still, STEADY, SHOWN, Duration.ZERO, LENGTH, ffmpeg);
        assertEquals(
                CardRefusal.NOT_LIVE,
                assertInstanceOf(ClipReading.Refused.class, reader().read(film.clip()))
                        .why());
    }

    @Test
    void aDockingThatBringsACardMeasuresTheClockAndTheCommandTellsIt() throws Exception {
        DockedCard docked = new DockedCard(folder, fast);
        String recorder = docked.collectAndMeasure();
        assertTold(docked.types("clock", recorder, "--json"));
        assertTold(docked.types("clock", "--all", "--search", "--json"));
        docked.types("verify");
        assertEquals(0, docked.exitCode(), docked.said());
    }

    private static void assertTold(String lines) {
        Matcher told = Pattern.compile("\"method\":\"time-card\",\"offsetMillis\":(-?\\d+)")
                .matcher(lines);
        assertTrue(told.find(), lines);
        long error = Long.parseLong(told.group(1)) - fast.offset().toMillis();
        assertTrue(Math.abs(error) < 1000, lines);
    }

    @Test
    void aFileThatIsNoClipIsNotSearched() throws Exception {
        Path file = java.nio.file.Files.writeString(folder.resolve("broken.mp4"), "#EXTM3U\nhttp://example.invalid/a");
        Film film = new Film(file, SHOWN, Duration.ZERO, LENGTH);
        assertInstanceOf(ClipReading.NotSearched.class, reader().read(film.clip()));
    }

    private static Film shoot(String name, Camera camera, Instant began, Duration offset) throws Exception {
        return Film.shoot(folder.resolve(name), shown, camera, began, offset, LENGTH, ffmpeg);
    }

    private static ReadClip reader() {
        return new ReadClip(new FfmpegPictures(ffmpeg, Duration.ofMinutes(1)), cards, Film.ZONE);
    }

    private static void assertMeasured(Film film) {
        ClipReading.Measured read = assertInstanceOf(ClipReading.Measured.class, reader().read(film.clip()));
        Duration error = read.clock().offset().minus(film.offset()).abs();
        assertTrue(error.toMillis() < 1000, "off by " + error);
        assertTrue(error.compareTo(read.clock().uncertainty()) <= 0, "off by " + error + ", said " + read);
        assertTrue(read.clock().uncertainty().toMillis() < 1000, read.toString());
    }
}
