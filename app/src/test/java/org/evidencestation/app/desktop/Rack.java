package org.evidencestation.app.desktop;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evidencestation.app.custody.DockSnapshot;
import org.evidencestation.app.custody.DockSnapshot.ClipOutcome;
import org.evidencestation.app.custody.DockSnapshot.ClipOutcome.Kind;
import org.evidencestation.app.custody.DockSnapshot.Progress;
import org.evidencestation.app.custody.DockSnapshot.RecorderFacts;
import org.evidencestation.app.custody.DockSnapshot.Step;
import org.evidencestation.app.custody.DockSnapshot.StepState;
import org.evidencestation.app.custody.DockState;
import org.evidencestation.app.custody.Notice;
import org.evidencestation.app.policy.ClockBand;
import org.evidencestation.app.policy.IngestDecision;
import org.evidencestation.app.policy.IngestDecision.Anchor;
import org.evidencestation.app.policy.IngestDecision.Verdict;
import org.evidencestation.storage.journal.ClockNote;

/** Snapshots as a rack full of invented recorders would send them. */
public final class Rack {
    public static final Instant NOW = Instant.parse("2026-11-21T00:05:12Z");

    private static final Map<Step, StepState> COPYING = steps(StepState.ACTIVE, StepState.PENDING, StepState.PENDING);
    private static final Map<Step, StepState> SEALED = steps(StepState.DONE, StepState.DONE, StepState.DONE);

    private Rack() {}

    /** Eight slots in all five states: one was pulled, one has a wrong clock, one holds an unknown stick. */
    public static List<DockSnapshot> eight() {
        return List.of(
                collecting(1),
                unplugged(2),
                ready(3),
                wrongClock(4),
                stranger(5),
                DockSnapshot.idle(6),
                late(7),
                charging(8));
    }

    /** The eight again and again, renumbered, with two rarer ones at the end of the second. */
    public static List<DockSnapshot> of(int slots) {
        return IntStream.rangeClosed(1, slots)
                .mapToObj(slot -> switch (slot) {
                    case 15 -> lateSoFar(slot);
                    case 16 -> received(slot);
                    default -> at(slot, eight().get((slot - 1) % 8));
                })
                .toList();
    }

    public static DockSnapshot collecting(int slot) {
        return new DockSnapshot(
                slot,
                DockState.COLLECTING,
                recorder("示例记录仪 01", "示例人员甲", 64, clock(1_200, 500), ClockBand.GOOD),
                COPYING,
                new Progress(7, 12, 1_650_000_000L, 2_660_000_000L, 38_400_000L, Optional.of(Duration.ofSeconds(264))),
                true,
                false,
                due(Verdict.ON_TIME, Duration.ofHours(23)),
                List.of(),
                outcomes());
    }

    public static DockSnapshot unplugged(int slot) {
        return new DockSnapshot(
                slot,
                DockState.ATTENTION,
                recorder("示例记录仪 02", "示例人员乙", 41, clock(-3_000, 1_000), ClockBand.GOOD),
                COPYING,
                new Progress(3, 9, 812_000_000L, 3_120_000_000L, 0, Optional.empty()),
                true,
                true,
                due(Verdict.ON_TIME, Duration.ofMinutes(80)),
                List.of(Notice.of(Notice.Code.UNPLUGGED, "示例记录仪 02")),
                outcomes());
    }

    public static DockSnapshot ready(int slot) {
        return new DockSnapshot(
                slot,
                DockState.READY,
                recorder("示例记录仪 03", "示例人员丙", 100, clock(400, 500), ClockBand.GOOD),
                SEALED,
                new Progress(18, 18, 6_420_000_000L, 6_420_000_000L, 0, Optional.empty()),
                true,
                true,
                due(Verdict.ON_TIME, Duration.ofHours(9)),
                List.of(),
                outcomes());
    }

    public static DockSnapshot wrongClock(int slot) {
        return new DockSnapshot(
                slot,
                DockState.COLLECTING,
                recorder("示例记录仪 04", "示例人员丁", 88, clock(432_000, 1_000), ClockBand.RED),
                COPYING,
                new Progress(2, 5, 402_000_000L, 990_000_000L, 27_900_000L, Optional.of(Duration.ofSeconds(21))),
                true,
                false,
                due(Verdict.ON_TIME, Duration.ofHours(30)),
                List.of(Notice.of(Notice.Code.CLOCK_RED, "+00:07:12")),
                outcomes());
    }

    public static DockSnapshot stranger(int slot) {
        return new DockSnapshot(
                slot,
                DockState.ATTENTION,
                Optional.empty(),
                Map.of(),
                Progress.NONE,
                false,
                true,
                Optional.empty(),
                List.of(Notice.of(Notice.Code.UNKNOWN_DEVICE, "Example USB DISK 3.0 (30.8 GB)")),
                List.of());
    }

    public static DockSnapshot late(int slot) {
        return new DockSnapshot(
                slot,
                DockState.FAULT,
                recorder("示例记录仪 07", "示例人员戊", 73, clock(9_000, 1_000), ClockBand.AMBER),
                SEALED,
                new Progress(6, 6, 1_980_000_000L, 1_980_000_000L, 0, Optional.empty()),
                true,
                true,
                due(Verdict.LATE, Duration.ofMinutes(-185)),
                List.of(
                        Notice.of(Notice.Code.INGEST_LATE, "4", "W14"),
                        Notice.of(Notice.Code.CLOCK_AMBER, "+9.0 s"),
                        Notice.of(Notice.Code.FINDINGS, "1")),
                outcomes());
    }

    /** Known to be late while it is still being read. */
    public static DockSnapshot lateSoFar(int slot) {
        DockSnapshot reading = collecting(slot);
        return new DockSnapshot(
                slot,
                DockState.FAULT,
                reading.recorder(),
                reading.steps(),
                reading.progress(),
                true,
                false,
                due(Verdict.LATE, Duration.ofMinutes(-185)),
                List.of(Notice.of(Notice.Code.INGEST_LATE, "4", "W14")),
                outcomes());
    }

    /** Sealed, with a clock that should be set. */
    public static DockSnapshot received(int slot) {
        return new DockSnapshot(
                slot,
                DockState.READY,
                recorder("示例记录仪 09", "示例人员庚", 93, clock(9_000, 1_000), ClockBand.AMBER),
                SEALED,
                new Progress(4, 4, 733_000_000L, 733_000_000L, 0, Optional.empty()),
                true,
                true,
                due(Verdict.ON_TIME, Duration.ofHours(12)),
                List.of(Notice.of(Notice.Code.CLOCK_AMBER, "+00:00:09")),
                outcomes());
    }

    public static DockSnapshot charging(int slot) {
        return new DockSnapshot(
                slot,
                DockState.READY,
                recorder("示例记录仪 08", "示例人员己", 9, ClockNote.UNKNOWN, ClockBand.UNKNOWN),
                SEALED,
                new Progress(4, 4, 733_000_000L, 733_000_000L, 0, Optional.empty()),
                true,
                true,
                due(Verdict.NO_DEADLINE, null),
                List.of(Notice.of(Notice.Code.BATTERY_LOW, "9")),
                outcomes());
    }

    /** Everything is sealed, and one thing wants to be told. */
    public static DockSnapshot trouble(int slot, Notice notice) {
        DockSnapshot well = charging(slot);
        boolean failed = notice.code() == Notice.Code.DEVICE_FAILED;
        boolean asks = notice.code() == Notice.Code.IDENTITY_CHANGED;
        DockState state = failed ? DockState.FAULT : asks ? DockState.ATTENTION : DockState.READY;
        return new DockSnapshot(
                slot,
                state,
                well.recorder(),
                well.steps(),
                well.progress(),
                true,
                true,
                well.due(),
                List.of(notice),
                well.last());
    }

    public static DockSnapshot at(int slot, DockSnapshot like) {
        return new DockSnapshot(
                slot,
                like.state(),
                like.recorder(),
                like.steps(),
                like.progress(),
                like.received(),
                like.mayUnplug(),
                like.due(),
                like.notices(),
                like.last());
    }

    public static ClockNote clock(long offsetMillis, long uncertaintyMillis) {
        return new ClockNote("mtp-device-time", offsetMillis, uncertaintyMillis, null, null);
    }

    private static Optional<RecorderFacts> recorder(
            String name, String officer, int battery, ClockNote clock, ClockBand band) {
        return Optional.of(new RecorderFacts(
                name,
                "volume",
                Optional.of(officer),
                Optional.of("E0" + battery),
                Optional.of(battery),
                clock,
                band,
                NOW.minusSeconds(95)));
    }

    private static Optional<IngestDecision> due(Verdict verdict, @org.jspecify.annotations.Nullable Duration left) {
        return Optional.of(
                new IngestDecision(verdict, Optional.ofNullable(left).map(NOW::plus), "W14", Anchor.RECORDING_END));
    }

    private static Map<Step, StepState> steps(StepState copy, StepState verify, StepState seal) {
        return Map.of(Step.COPY, copy, Step.VERIFY, verify, Step.SEAL, seal, Step.CLEARABLE, StepState.OFF);
    }

    private static List<ClipOutcome> outcomes() {
        return Stream.of(
                        new ClipOutcome("DCIM/100MEDIA/示例_20261120_210501.mp4", Kind.SEALED, "K7QM-2XPD", ""),
                        new ClipOutcome("DCIM/100MEDIA/示例_20261120_202947.mp4", Kind.DUPLICATE, "8N4T-ZQ0C", ""),
                        new ClipOutcome("DCIM/100MEDIA/示例_20261120_201133.mp4", Kind.FINDING, "", "读取时文件仍在增长"))
                .toList();
    }
}
