package org.evidencestation.app.media;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.media.UnplayableException.Why;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of file that a recorder makes, as far as no screen and no sound card is needed. */
class PlayableTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Content.Size SMALL = new Content.Size(160, 120);

    @TempDir
    static Path folder;

    private static Ffmpeg ffmpeg;
    private static SampleClips samples;
    private static ContentReader reader;

    @BeforeAll
    static void unpack() throws Exception {
        ffmpeg = new Ffmpeg(folder.resolve("programs"), PlayableTest.class.getClassLoader());
        samples = new SampleClips(ffmpeg, Files.createDirectory(folder.resolve("samples")));
        reader = new ContentReader(ffmpeg, PATIENCE);
    }

    private List<Way> silentWays(Path file) throws Exception {
        return Way.of(file.getFileName().toString(), reader.read(file), false);
    }

    @Test
    void opensAnMp4WhereItLiesIfNothingIsToBeHeard() throws Exception {
        assertEquals(new Way.Direct(), silentWays(samples.mp4()).getFirst());
        assertEquals(new Way.Direct(), silentWays(samples.h265()).getFirst());
    }

    @Test
    void opensAnMp4WithSoundWhereItLiesOnlyIfSomethingCanPlayIt() throws Exception {
        Content content = reader.read(samples.mp4WithSound());
        assertEquals(new Way.Repacked(true), Way.of("a.mp4", content, false).getFirst());
        assertEquals(new Way.Direct(), Way.of("a.MP4", content, true).getFirst());
        assertEquals(new Way.Repacked(false), Way.of("a.mov", content, true).getFirst());
    }

    @Test
    void repacksWhatTheToolkitDoesNotOpen() throws Exception {
        for (Path file : List.of(samples.mov(), samples.ts(), samples.mkv(), samples.aviH264(), samples.h265Ts())) {
            assertEquals(List.of(new Way.Repacked(true), new Way.Frames()), silentWays(file), file.toString());
        }
    }

    @Test
    void decodesWhatCannotBeRepacked() throws Exception {
        assertEquals(List.of(new Way.Frames()), silentWays(samples.aviMjpeg()));
        assertEquals(List.of(new Way.Still()), silentWays(samples.jpeg()));
        for (Path file : List.of(samples.wav(), samples.mp3(), samples.amrWav())) {
            assertEquals(List.of(new Way.Waveform()), silentWays(file), file.toString());
        }
    }

    @Test
    void everySampleShowsAPicture() throws Exception {
        FrameReader frames = new FrameReader(ffmpeg);
        for (Path file : samples.all()) {
            Optional<Picture> picture = reader.read(file).kind() == Content.Kind.SOUND
                    ? frames.waveform(file, SMALL)
                    : frames.still(file, Duration.ofMillis(500), SMALL);
            assertTrue(picture.isPresent(), file.toString());
            assertTrue(colours(picture.get().bgra()) > 1, file.toString());
        }
    }

    private static long colours(byte[] picture) {
        return java.util.stream.IntStream.range(0, picture.length / 4)
                .map(it -> picture[4 * it])
                .distinct()
                .count();
    }

    @Test
    void givesEveryPictureOfAFilmInOrder() throws Exception {
        FrameReader frames = new FrameReader(ffmpeg);
        FrameReader.Wish wish = new FrameReader.Wish(samples.aviMjpeg(), Duration.ofSeconds(1), 25, SMALL);
        try (Frames film = frames.read(wish)) {
            byte[] picture = film.buffer();
            int count = 0;
            while (film.next(picture)) {
                assertEquals(Duration.ofMillis(1000 + 40L * count), film.position());
                count++;
            }
            assertEquals(25, count);
        }
    }

    @Test
    void stepsFromPictureToPicture() throws Exception {
        FrameTimes times = new FrameTimes(ffmpeg);
        for (Path file : List.of(samples.mp4(), samples.aviMjpeg(), samples.h265())) {
            assertEquals(1040, millis(times.step(file, Duration.ofSeconds(1), true)), file.toString());
            assertEquals(960, millis(times.step(file, Duration.ofSeconds(1), false)), file.toString());
            assertEquals(Optional.empty(), times.step(file, Duration.ofMillis(1970), true), file.toString());
            assertEquals(Optional.empty(), times.step(file, Duration.ZERO, false), file.toString());
        }
    }

    @Test
    void stepsThereAndBackWhereTheCountBeginsAnywhere() throws Exception {
        FrameTimes times = new FrameTimes(ffmpeg);
        Duration next = times.step(samples.ts(), Duration.ofSeconds(1), true).orElseThrow();
        Duration second = times.step(samples.ts(), next, true).orElseThrow();
        assertEquals(40, millis(Optional.of(second.minus(next))));
        assertEquals(Optional.of(next), times.step(samples.ts(), second, false));
    }

    private static long millis(Optional<Duration> time) {
        return Math.round(time.orElseThrow().toNanos() / 1e6);
    }

    @Test
    void saysWhyAFileIsNotShown() throws Exception {
        assertWhy(Why.EMPTY, samples.empty());
        assertWhy(Why.UNFINISHED, samples.unfinished());
        assertWhy(Why.NOT_A_RECORDING, samples.text());
        assertWhy(Why.NOT_A_RECORDING, samples.playlist());
        assertWhy(Why.NOT_A_RECORDING, samples.script());
    }

    private void assertWhy(Why why, Path file) {
        UnplayableException refused = assertThrows(UnplayableException.class, () -> reader.read(file));
        assertEquals(why, refused.why(), String.valueOf(refused.getMessage()));
        assertFalse(String.valueOf(refused.getMessage()).contains("root:"), "nothing of another file");
    }

    @Test
    void noiseIsRefusedOrShowsNothingButEnds() throws Exception {
        Path noise = samples.noise();
        FrameReader frames = new FrameReader(ffmpeg);
        assertThrows(UnplayableException.class, () -> reader.read(noise));
        assertEquals(Optional.empty(), frames.still(noise, Duration.ZERO, SMALL));
    }

    @Test
    void aPhotoThatClaimsToBeHugeFillsNoMemory() throws Exception {
        assertWhy(Why.DAMAGED, samples.hugePhoto(65_000));
        assertWhy(Why.DAMAGED, samples.hugePhoto(16_000));
        assertEquals(Optional.empty(), new FrameReader(ffmpeg).still(samples.hugePhoto(16_000), Duration.ZERO, SMALL));
    }

    @Test
    void whatTakesTooLongIsEnded() throws Exception {
        Path file = samples.ts();
        ContentReader hasty = new ContentReader(ffmpeg, Duration.ofMillis(1));
        assertEquals(
                Why.TOO_SLOW,
                assertThrows(UnplayableException.class, () -> hasty.read(file)).why());
        try (TemporaryClips clips = TemporaryClips.open(folder.resolve("hasty"))) {
            Repack repack = new Repack(ffmpeg, clips, Duration.ofMillis(1));
            assertEquals(
                    Why.TOO_SLOW,
                    assertThrows(UnplayableException.class, () -> repack.film(file, reader.read(file), true))
                            .why());
            assertEquals(List.of(), filesBelow(folder.resolve("hasty")));
        }
    }

    @Test
    void whatWasSaidBeforeTheEndCanStillBeReadAfterIt() throws Exception {
        for (int i = 0; i < 10; i++) {
            try (ToolRun run = ToolRun.start(
                    ffmpeg,
                    Ffmpeg.Program.FFMPEG,
                    new Ffmpeg.Bounds(Optional.empty(), false),
                    Optional.of(Duration.ofMillis(1)),
                    List.of("-v", "error", "-re", "-f", "lavfi", "-i", "anullsrc", "-f", "null", "-"))) {
                assertFalse(run.endedWell());
                assertEquals(0, run.all(100).length);
            }
        }
    }

    @Test
    void aDecoderThatNobodyReadsIsEndedWhenItIsClosed() throws Exception {
        List<ProcessHandle> before = ProcessHandle.current().descendants().toList();
        Frames film = new FrameReader(ffmpeg)
                .read(new FrameReader.Wish(samples.aviMjpeg(), Duration.ZERO, 25, new Content.Size(1280, 720)));
        assertTrue(film.next(film.buffer()));
        List<ProcessHandle> decoders = ProcessHandle.current()
                .descendants()
                .filter(it -> !before.contains(it))
                .toList();
        assertFalse(decoders.isEmpty());
        film.close();
        decoders.forEach(it -> it.onExit().join());
    }

    @Test
    void neverWritesTheOriginal() throws Exception {
        Path file = samples.ts();
        byte[] before = Files.readAllBytes(file);
        assertTrue(file.toFile().setReadOnly());
        try (TemporaryClips clips = TemporaryClips.open(folder.resolve("viewing"))) {
            Path film = new Repack(ffmpeg, clips, PATIENCE).film(file, reader.read(file), true);
            Content copy = reader.read(film);
            assertEquals(Optional.empty(), copy.sound());
            assertEquals("h264", copy.video().orElseThrow().codec());
        }
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void makesPlainSoundOfWhatRecordersPutIntoAWav() throws Exception {
        try (TemporaryClips clips = TemporaryClips.open(folder.resolve("viewing"))) {
            Path amr = samples.amrWav();
            Content copy = reader.read(new Repack(ffmpeg, clips, PATIENCE).sound(amr, reader.read(amr)));
            assertEquals("pcm_s16le", copy.sound().orElseThrow().codec());
        }
    }

    @Test
    void stopsBeforeATemporaryFileGrowsBeyondItsLimit() throws Exception {
        Path parent = folder.resolve("limited");
        try (TemporaryClips clips = TemporaryClips.open(parent)) {
            Path file = samples.ts();
            Repack repack = new Repack(ffmpeg, clips, PATIENCE, size -> 20_000);
            UnplayableException refused =
                    assertThrows(UnplayableException.class, () -> repack.film(file, reader.read(file), true));
            assertEquals(Why.TOO_LARGE, refused.why());
            assertEquals(List.of(), filesBelow(parent), "what was begun is gone");
        }
    }

    static List<Path> filesBelow(Path parent) throws Exception {
        try (var all = Files.walk(parent)) {
            return all.filter(Files::isRegularFile)
                    .filter(it -> !it.toString().endsWith(".lock"))
                    .toList();
        }
    }
}
