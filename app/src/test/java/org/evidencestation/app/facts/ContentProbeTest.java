package org.evidencestation.app.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.evidencestation.devices.Clip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentProbeTest {
    private static final List<String> SAMPLES = List.of("patrol.mp4", "interrupted.mp4", "interview.avi", "note.wav");

    private final ContentProbe probe = new ContentProbe();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"patrol.mp4, video/mp4", "interview.avi, video/x-msvideo", "note.wav, audio/wav"})
    void aWholeClipTellsItsTypeAndLength(String name, String type) throws Exception {
        MediaFacts facts = facts(sample(name));
        assertEquals(type, facts.type());
        assertFalse(facts.unfinished());
        long millis = facts.duration().orElseThrow().toMillis();
        assertTrue(millis > 500 && millis < 120_000, "" + millis);
    }

    @Test
    void anInterruptedMp4IsUnfinishedAndTellsNoLength() throws Exception {
        MediaFacts facts = facts(sample("interrupted.mp4"));
        assertEquals("video/mp4", facts.type());
        assertTrue(facts.unfinished());
        assertTrue(facts.duration().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"patrol.mp4", "interview.avi", "note.wav"})
    void aClipCutInHalfIsUnfinished(String name) throws Exception {
        byte[] whole = sample(name);
        assertTrue(facts(Arrays.copyOf(whole, whole.length / 2)).unfinished());
    }

    @Test
    void whateverTheBytesSayTheAnswerComes() throws Exception {
        Random random = new Random(20261121);
        for (String name : SAMPLES) {
            byte[] whole = sample(name);
            for (int round = 0; round < 500; round++) {
                byte[] mutant = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
                for (int wound = 0; wound < 1 + random.nextInt(20); wound++) {
                    mutant[random.nextInt(Math.min(mutant.length, 400))] = (byte) random.nextInt(256);
                    mutant[random.nextInt(mutant.length)] = (byte) (random.nextBoolean() ? 0xFF : 0);
                }
                facts(mutant).duration().ifPresent(it -> assertFalse(it.isNegative(), name));
            }
        }
    }

    @Test
    void anEmptyFileAndNoiseAreUnknown() throws Exception {
        assertEquals("application/octet-stream", facts(new byte[0]).type());
        assertEquals("application/octet-stream", facts(new byte[] {1, 2, 3}).type());
    }

    @Test
    void aFileOfThreeGigabytesIsReadByItsHeadersOnly() throws Exception {
        byte[] whole = sample("patrol.mp4");
        int ftyp = ByteBuffer.wrap(whole).getInt(0);
        long gap = 3L << 30;
        Path file = folder.resolve("large.mp4");
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            out.write(whole, 0, ftyp);
            out.write(ByteBuffer.allocate(16)
                    .putInt(1)
                    .put("free".getBytes(StandardCharsets.US_ASCII))
                    .putLong(gap)
                    .array());
            out.seek(ftyp + gap);
            out.write(whole, ftyp, whole.length - ftyp);
        }
        MediaFacts facts = probe.read(file);
        assertFalse(facts.unfinished());
        assertEquals(facts(whole).duration(), facts.duration());
    }

    private MediaFacts facts(byte[] bytes) throws Exception {
        return probe.read(Files.write(folder.resolve("clip"), bytes));
    }

    private static byte[] sample(String name) throws Exception {
        try (InputStream in = Clip.class.getResourceAsStream("simulated/samples/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
