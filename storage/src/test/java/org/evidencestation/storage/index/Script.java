package org.evidencestation.storage.index;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.evidencestation.storage.journal.ClockNote;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.DutyEvent;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.OperationId;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.journal.RegimeEvent;
import org.evidencestation.storage.seal.Sha256;
import org.jspecify.annotations.Nullable;

/** What a station might write down, made up from a seed: dockings, recordings, duplicates, findings, second judgements. */
final class Script {
    static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

    private static final OperationId OPERATION = new OperationId("00000000-0000-4000-8000-0000000000a1");
    private static final DockingId GONE = new DockingId("00000000-0000-4000-8000-000000000009");
    private static final RecordingId CLEARED = new RecordingId(digest("cleared"));

    private final Random random;
    private final List<RecordingId> recordings = new ArrayList<>();
    private int made;

    Script(long seed) {
        random = new Random(seed);
    }

    /** One docking with {@code clips} clips. */
    List<Event> docking(int clips) {
        List<Event> events = new ArrayList<>();
        DockingId docking = docking();
        String recorder = "volume:示例-" + random.nextInt(20);
        events.add(new Event.RecorderDocked(
                docking, "1", "volume", recorder, Map.of("serial", "A1"), random.nextInt(100), ClockNote.UNKNOWN));
        events.add(new Event.ClipsListed(docking, clips, clips * 1000L));
        for (int clip = 0; clip < clips; clip++) {
            clip(events, docking, recorder);
        }
        if (!recordings.isEmpty() && random.nextInt(4) == 0) {
            events.add(measured(docking, recorder));
            events.add(new Event.TimeCardRefused(docking, any(), "FORGED", "x"));
        }
        events.add(
                random.nextInt(10) == 0
                        ? new Event.DockingInterrupted(docking, "UNPLUGGED")
                        : new Event.DockingCompleted(docking, clips, 0, 0, clips * 1000L));
        return events;
    }

    private Event measured(DockingId docking, String recorder) {
        ClockNote clock = new ClockNote("time-card", random.nextLong(10_000), 900L, null, null);
        return new Event.ClockMeasured(
                docking, any(), recorder, FIRST, LocalDateTime.parse("2026-01-01T08:00:00"), clock);
    }

    /** Everything else a journal can hold. */
    List<Event> otherLines() {
        Sha256 digest = digest("tail");
        return List.of(
                new Event.VaultCreated("示例单位"),
                new Event.StationStarted("0.1.0"),
                new Event.RecorderRegistered("volume:示例-1", "一号机", "示例人员甲"),
                new Event.RecorderRegistered("volume:示例-1", "二号机", "示例人员甲"),
                new Event.RecorderBound("volume:示例-1", Map.of("SERIAL", "A1"), ""),
                new Event.RecorderClockSet(GONE, ClockNote.UNKNOWN),
                new Event.RecorderSwitched(GONE),
                new Event.ClearanceStarted(GONE, CLEARED, "volume:示例-1", "DCIM/1.mp4", 10, digest),
                new Event.ClipCleared(GONE, CLEARED, "volume:示例-1", 3, Event.ClipCleared.AT_ONCE),
                new Event.ClearanceFailed(GONE, CLEARED, "volume:示例-1", 4, "READ_ONLY"),
                new Event.RetirementStarted(CLEARED, digest, digest, "示例-1", 10),
                new Event.RecordingRetired(CLEARED, 5, 10),
                new Event.RetirementFailed(CLEARED, 6, "示例"),
                new Event.DeviceQuarantined("3", "volume:x", "an unknown stick"),
                new Event.ObjectQuarantined("object", List.of("no manifest")),
                new Event.TailRecovered("000001.jsonl", 10, 20, digest),
                new Event.StationClockJumped(FIRST, FIRST.minusSeconds(60)),
                new Event.FindingRaised(null, null, "READ_FAILED", "DCIM/1.mp4", "no docking known"),
                new DutyEvent.PersonListed("100001", "示例人员甲", "一中队", "", true, "100001"),
                new DutyEvent.RecordingMatched(OPERATION, CLEARED, DutyEvent.RecordingMatched.BY_TIME, "station"),
                new RegimeEvent.ProfileInForce("W", digest, "示例办法", "", "station"),
                new DutyEvent.LateExplained(GONE, "连续执法", "", digest, "100001"),
                new Event.RestoreDrilled("M1", 10, 20, 30, true, ""),
                new Event.RestoreDrilled("M1", 10, 19, 30, false, "示例"));
    }

    private void clip(List<Event> events, DockingId docking, String recorder) {
        int kind = random.nextInt(20);
        if (kind == 0 && !recordings.isEmpty()) {
            events.add(new Event.DuplicateSeen(docking, any(), "DCIM/again.mp4"));
        } else if (kind == 1) {
            events.add(new Event.FindingRaised(docking, null, "READ_FAILED", "DCIM/bad.mp4", "I/O error"));
        } else if (kind == 2 && !recordings.isEmpty()) {
            events.add(judged(docking, any(), "ON_TIME"));
        } else if (kind <= 6 && !recordings.isEmpty()) {
            events.add(fixity(kind));
        } else {
            RecordingSummary summary = summary(docking, recorder);
            recordings.add(summary.recording());
            events.add(kind == 7 ? new Event.RecordingAdopted(summary) : new Event.RecordingSealed(summary));
            events.add(judged(docking, summary.recording(), random.nextInt(10) == 0 ? "LATE" : "ON_TIME"));
        }
    }

    /** Copies are proven, some twice in one line, and some are found damaged. */
    private Event fixity(int kind) {
        String place = List.of("vault", "M1", "M2").get(random.nextInt(3));
        return kind == 3
                ? new Event.FixityFailed(place, any(), "v1/content/files/a.mp4", "another digest")
                : new Event.FixityProven(place, List.of(any(), any(), any()), 3000);
    }

    private RecordingSummary summary(DockingId docking, String recorder) {
        int number = made++;
        Instant ingested = FIRST.plusSeconds(number * 60L);
        Instant start = random.nextInt(5) == 0 ? null : ingested.minusSeconds(random.nextInt(100_000));
        String name = "示例_%07d.mp4".formatted(number);
        return summary(docking, recorder, "DCIM/100/" + name, "officer" + random.nextInt(30), start, ingested, number);
    }

    static RecordingSummary summary(
            DockingId docking,
            String recorder,
            String path,
            @Nullable String officer,
            @Nullable Instant start,
            Instant ingested,
            int number) {
        return new RecordingSummary(
                new RecordingId(digest("content" + path + number + docking)),
                digest("manifest" + path + number + docking),
                docking,
                recorder,
                path,
                path.substring(path.lastIndexOf('/') + 1),
                1000L + number,
                "video/mp4",
                officer,
                number % 7 == 0 ? null : "D" + number % 40,
                start == null ? null : LocalDateTime.of(2026, 1, 1, 8, 0, 0, 5_000_000),
                start,
                start == null ? null : start.plusSeconds(60),
                start == null ? null : 60_000L,
                ingested,
                number % 3 == 0 ? List.of("important") : List.of());
    }

    static Event judged(DockingId docking, RecordingId recording, String verdict) {
        return new Event.IngestJudged(
                docking, recording, "W", digest("profile"), "W14", "RECORDING_END", FIRST.plusNanos(7), verdict);
    }

    DockingId docking() {
        return new DockingId(new UUID(random.nextLong(), random.nextLong()).toString());
    }

    static Sha256 digest(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private RecordingId any() {
        return recordings.get(random.nextInt(recordings.size()));
    }
}
