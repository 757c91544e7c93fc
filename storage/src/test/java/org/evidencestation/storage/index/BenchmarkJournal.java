package org.evidencestation.storage.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.evidencestation.storage.journal.ClockNote;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.Journal;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.seal.Sha256;

/** Three years of a station with 200 officers, made up from a seed: dockings of 50 recordings, each judged. */
final class BenchmarkJournal {
    static final int OFFICERS = 200;
    static final int CLIPS = 50;
    static final Instant FIRST = Instant.parse("2024-01-01T00:00:00Z");
    static final Duration SPAN = Duration.ofDays(3 * 365L);

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd_HHmmss");

    private final Random random = new Random(20261121);
    private final Sha256 profile = Sha256.of("profile".getBytes(StandardCharsets.UTF_8));
    private final byte[] bytes = new byte[32];
    private final int recordings;
    private int made;

    BenchmarkJournal(int recordings) {
        this.recordings = recordings;
    }

    /** Appends all that belongs to that many recordings, a docking at a time. */
    void write(Journal journal) throws IOException {
        journal.append(new Event.VaultCreated("示例单位"));
        List<Event> events = new ArrayList<>();
        while (made < recordings) {
            docking(events);
            if (events.size() > 2_000 || made >= recordings) {
                journal.append(events);
                events.clear();
            }
        }
    }

    static String officer(int number) {
        return "%06d".formatted(100_000 + number);
    }

    static String device(int number) {
        return "D%05d".formatted(number);
    }

    private void docking(List<Event> events) {
        int who = random.nextInt(OFFICERS);
        DockingId docking = new DockingId(new UUID(random.nextLong(), random.nextLong()).toString());
        String recorder = "volume:示例-" + device(who);
        events.add(new Event.RecorderDocked(
                docking, "1", "volume", recorder, Map.of("serial", "A" + who), 80, ClockNote.UNKNOWN));
        events.add(new Event.ClipsListed(docking, CLIPS, CLIPS * 1_000_000L));
        Instant ingested = FIRST.plus(SPAN.multipliedBy(made).dividedBy(recordings));
        for (int clip = 0; clip < CLIPS; clip++) {
            Instant start = ingested.minus(Duration.ofMinutes(10L * (CLIPS - clip)));
            RecordingSummary summary = summary(docking, recorder, who, clip, start, ingested);
            events.add(new Event.RecordingSealed(summary));
            events.add(judged(docking, summary));
            made++;
        }
        events.add(new Event.DockingCompleted(docking, CLIPS, 0, 0, CLIPS * 1_000_000L));
    }

    private Event judged(DockingId docking, RecordingSummary summary) {
        Instant due = summary.start() == null ? null : summary.start().plus(Duration.ofHours(24));
        String verdict = random.nextInt(50) == 0 ? "LATE" : "ON_TIME";
        return new Event.IngestJudged(
                docking, summary.recording(), "示例", profile, "W14", "RECORDING_END", due, verdict);
    }

    private RecordingSummary summary(
            DockingId docking, String recorder, int who, int clip, Instant start, Instant ingested) {
        LocalDateTime wall = LocalDateTime.ofInstant(start, ZoneOffset.UTC);
        String name = "%s_%s_%s.mp4".formatted(device(who), officer(who), STAMP.format(wall));
        return new RecordingSummary(
                new RecordingId(digest()),
                digest(),
                docking,
                recorder,
                "DCIM/示例" + (made / 1_000) + "/" + name,
                name,
                1_000_000L + made,
                "video/mp4",
                officer(who),
                device(who),
                wall,
                start,
                start.plusSeconds(590),
                590_000L,
                ingested,
                clip % 10 == 0 ? List.of("important") : List.of());
    }

    private Sha256 digest() {
        random.nextBytes(bytes);
        return Sha256.ofDigest(bytes);
    }
}
