package org.evidencestation.app.simulation.soak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.seal.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoakTest {
    @TempDir
    private Path folder;

    @Test
    void sixWeeksOfEverythingLoseNothing() throws Exception {
        Soak.Report report = Soak.run(folder, 7, 42, () -> false, told -> {});
        assertEquals(List.of(), report.wrong(), report.counts().toString());
        assertEquals(42, report.days());
        for (String needed : List.of(
                "clips sealed",
                "clips erased from recorders",
                "cut off while collecting",
                "restarts",
                "clock set wrong",
                "index rebuilt",
                "thorough examinations",
                "restore drills")) {
            assertTrue(report.counts().getOrDefault(needed, 0L) > 0, needed + " in " + report.counts());
        }
    }

    /** An examination that cannot fail proves nothing. */
    @Test
    void aByteThatIsAlteredIsFound() throws Exception {
        Diary diary = new Diary();
        try (SoakStation place = new SoakStation(folder)) {
            Docks docks = new Docks(place, diary, new Random(1));
            while (diary.kept().isEmpty()) {
                docks.shift();
            }
            Examiner examiner = new Examiner(place, diary);
            examiner.daily();
            examiner.thorough();
            assertEquals(List.of(), diary.wrong());
            Path file = place.station()
                    .vault()
                    .recordings()
                    .content(new RecordingId(diary.kept().iterator().next()));
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            file.toFile().setWritable(true);
            Files.write(file, bytes);
            examiner.thorough();
            assertTrue(
                    diary.wrong().stream().anyMatch(it -> it.startsWith("altered: ")),
                    diary.wrong().toString());
            assertTrue(diary.wrong().stream().anyMatch(it -> it.startsWith("audit: ")));
            Files.delete(file);
            diary.wrong().clear();
            examiner.daily();
            assertFalse(diary.wrong().isEmpty());
        }
    }

    @Test
    void footageThatGoesTooSoonOrAgainstAHoldIsFound() {
        Diary diary = new Diary();
        RecordingId recording = new RecordingId(Sha256.of(new byte[] {1}));
        Instant now = Instant.parse("2026-11-22T00:00:00Z");
        diary.gone(recording, now, Duration.ofDays(30));
        assertEquals(1, diary.wrong().size());
        diary.confirmed(recording, now.minus(Duration.ofDays(29)));
        diary.gone(recording, now, Duration.ofDays(30));
        assertEquals(2, diary.wrong().size());
        diary.confirmed(recording, now.minus(Duration.ofDays(30)));
        diary.gone(recording, now, Duration.ofDays(30));
        assertEquals(2, diary.wrong().size());
        diary.held(recording);
        diary.gone(recording, now, Duration.ofDays(30));
        assertEquals(3, diary.wrong().size());
    }
}
