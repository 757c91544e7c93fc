package org.evidencestation.storage.journal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evidencestation.storage.seal.Sha256;

/** One event of each kind, with every value that is hard to write. */
public final class SampleEvents {
    static final DockingId DOCKING = new DockingId("00000000-0000-4000-8000-000000000001");
    static final RecordingId RECORDING = new RecordingId(Sha256.of(new byte[] {1}));

    private SampleEvents() {}

    static Event finding(String detail) {
        return new Event.FindingRaised(null, null, "C007", "DCIM/示例.MP4", detail);
    }

    static RecordingSummary summary() {
        return new RecordingSummary(
                RECORDING,
                Sha256.of(new byte[] {2}),
                DOCKING,
                "usb:示例-0001",
                "DCIM/100MEDIA/🎥 \"a\\b\".MP4",
                "🎥 \"a\\b\".MP4",
                5_000_000_000L,
                "video/mp4",
                "示例人员甲",
                null,
                LocalDateTime.parse("2026-11-20T23:59:00"),
                Instant.parse("2026-11-20T15:59:00.123456789Z"),
                null,
                61_000L,
                Instant.parse("2026-11-21T00:00:00Z"),
                List.of("important", "unfinished"));
    }

    public static List<Event> all() {
        List<Event> all = new ArrayList<>(machine());
        all.addAll(SampleOfficeEvents.all());
        return all;
    }

    private static List<Event> machine() {
        ClockNote clock = new ClockNote("media", -1500L, 40L, null, Long.MAX_VALUE);
        return List.of(
                new Event.VaultCreated("7Q2XK9MD"),
                new Event.StationStarted("0.1.0"),
                new Event.RecorderRegistered("usb:示例-0001", "示例 1 号", "示例人员乙"),
                new Event.RecorderDocked(
                        DOCKING, "07", "volume", "usb:示例-0001", Map.of("b", "2", "a", "1", "c", ""), 80, clock),
                new Event.RecorderDocked(DOCKING, "folder", "volume", "x", Map.of(), null, ClockNote.UNKNOWN),
                new Event.RecorderBound("usb:示例-0001", Map.of("DEVICE_NUMBER", "7654321"), "示例人员乙"),
                new Event.RecorderClockSet(DOCKING, clock),
                new Event.RecorderSwitched(DOCKING),
                new Event.ClearanceStarted(
                        DOCKING, RECORDING, "usb:示例-0001", "DCIM/示例.MP4", 5_000_000_000L, Sha256.of()),
                new Event.ClipCleared(DOCKING, RECORDING, "usb:示例-0001", 12, Event.ClipCleared.LATER),
                new Event.ClearanceFailed(DOCKING, RECORDING, "usb:示例-0001", 12, "READ_ONLY"),
                new Event.RetirementStarted(RECORDING, Sha256.of(), Sha256.of(), "2026-1", 5_000_000_000L),
                new Event.RecordingRetired(RECORDING, 12, 5_000_000_000L),
                new Event.RetirementFailed(RECORDING, 12, "line\nfeed"),
                new Event.DeviceQuarantined("08", "usb:unknown", "line\nfeed \u0000 \u2028 \u007f \ttab"),
                new Event.ClipsListed(DOCKING, 3, 4_000_000_000L),
                new Event.SpaceMeasured(DOCKING, "usb:示例-0001", 4_000_000_000L, 64_000_000_000L),
                new Event.RecordingSealed(summary()),
                new Event.DuplicateSeen(DOCKING, RECORDING, "half a character: \ud83d!"),
                new Event.FindingRaised(DOCKING, RECORDING, "C001", "", "🎥 \udc00"),
                finding("}\",\"head\":\"" + "0".repeat(64) + "\"}"),
                new Event.IngestJudged(
                        DOCKING,
                        RECORDING,
                        "W",
                        Sha256.of(),
                        "W14",
                        "RECORDING_END",
                        Instant.parse("2026-11-21T12:00:00.5Z"),
                        "ON_TIME"),
                new Event.IngestJudged(DOCKING, RECORDING, "W", Sha256.of(), "W14", "NONE", null, "NO_DEADLINE"),
                new Event.DockingCompleted(DOCKING, 1, 2, 3, 4),
                new Event.DockingInterrupted(DOCKING, "VAULT_FULL"),
                new Event.RecordingAdopted(summary()),
                new Event.ObjectQuarantined("ab/cd", List.of("V021", "V022")),
                new Event.TailRecovered("000001.jsonl", 0, 12, Sha256.of()),
                new Event.StationClockJumped(
                        Instant.parse("2026-11-21T00:00:00.000000001Z"), Instant.parse("2026-11-20T00:00:00Z")),
                new Event.FixityProven("vault", List.of(RECORDING, RECORDING), 7),
                new Event.FixityProven("7Q2XK9MD", List.of(), 0),
                new Event.FixityFailed("7Q2XK9MD", RECORDING, "v1/content/files/示例.MP4", "x"),
                new Event.ClockMeasured(
                        DOCKING,
                        RECORDING,
                        "usb:示例-0001",
                        Instant.parse("2026-11-21T00:05:12.418Z"),
                        LocalDateTime.parse("2026-11-21T08:05:49.75"),
                        new ClockNote("time-card", 37_331L, 919L, null, null)),
                new Event.TimeCardRefused(DOCKING, RECORDING, "OTHER_STATION", "7Q2XK9MD"),
                new Event.RestoreDrilled("7Q2XK9MD", 1, 2, 3, true, ""));
    }
}
