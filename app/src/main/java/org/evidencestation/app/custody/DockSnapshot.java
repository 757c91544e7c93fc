package org.evidencestation.app.custody;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.app.policy.ClockBand;
import org.evidencestation.app.policy.IngestDecision;
import org.evidencestation.storage.journal.ClockNote;

/**
 * Everything one tile shows at one moment; immutable, made by the collecting side, drawn by any other.
 *
 * @param slot the number on the sticker, from 1
 * @param recorder empty while nothing is docked
 * @param received the receipt: every clip on the recorder is listed and claimed
 * @param mayUnplug false while bytes are being read
 * @param due the nearest decision among the recordings of this docking
 * @param notices most urgent first; empty if all is well
 * @param last the clips that ended most recently, newest first, at most twenty
 */
public record DockSnapshot(
        int slot,
        DockState state,
        Optional<RecorderFacts> recorder,
        Map<Step, StepState> steps,
        Progress progress,
        boolean received,
        boolean mayUnplug,
        Optional<IngestDecision> due,
        List<Notice> notices,
        List<ClipOutcome> last) {
    public DockSnapshot {
        steps = Map.copyOf(steps);
        notices = List.copyOf(notices);
        last = List.copyOf(last);
    }

    public static DockSnapshot idle(int slot) {
        return new DockSnapshot(
                slot,
                DockState.IDLE,
                Optional.empty(),
                Map.of(),
                Progress.NONE,
                false,
                true,
                Optional.empty(),
                List.of(),
                List.of());
    }

    /** The four ticks of a tile, in order: 复制, 核对, 封存, 可清空. */
    public enum Step {
        COPY,
        VERIFY,
        SEAL,
        CLEARABLE
    }

    /** How a step stands. */
    public enum StepState {
        PENDING,
        ACTIVE,
        DONE,
        /** The profile switches this step off. */
        OFF
    }

    /**
     * @param name registered name, else its description
     * @param officer police number or name it claims; empty if none
     * @param batteryPercent empty if it cannot be asked
     */
    public record RecorderFacts(
            String name,
            String driver,
            Optional<String> officer,
            Optional<String> deviceNumber,
            Optional<Integer> batteryPercent,
            ClockNote clock,
            ClockBand band,
            Instant dockedAt) {
        /** The same under the name that people gave it. */
        RecorderFacts named(String other) {
            return new RecorderFacts(other, driver, officer, deviceNumber, batteryPercent, clock, band, dockedAt);
        }
    }

    /**
     * @param bytesPerSecond of the last seconds, 0 while unknown
     * @param left empty while unknown
     */
    public record Progress(
            int clipsDone,
            int clipsTotal,
            long bytesDone,
            long bytesTotal,
            long bytesPerSecond,
            Optional<Duration> left) {
        public static final Progress NONE = new Progress(0, 0, 0, 0, 0, Optional.empty());

        /** 0 to 1. */
        public double fraction() {
            return bytesTotal == 0
                    ? (clipsTotal == 0 ? 0 : (double) clipsDone / clipsTotal)
                    : (double) bytesDone / bytesTotal;
        }
    }

    /** @param code seal code of a sealed or duplicate clip, empty for a finding */
    public record ClipOutcome(String path, Kind kind, String code, String detail) {
        /** How a clip ended. */
        public enum Kind {
            SEALED,
            DUPLICATE,
            FINDING
        }
    }
}
