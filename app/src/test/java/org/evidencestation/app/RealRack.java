package org.evidencestation.app;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.evidencestation.devices.RecorderIdentity.Kind;
import org.evidencestation.devices.simulated.ClipContent;
import org.evidencestation.devices.simulated.Fault;
import org.evidencestation.devices.simulated.SimulatedClip;
import org.evidencestation.devices.simulated.SimulatedRack;
import org.evidencestation.devices.simulated.SimulatedRecorder;

/** Eight recorders of which five have something; the last clip of each waits half read until the gate is opened. */
final class RealRack {
    static final int PULLED = 2;
    static final int WRONG_CLOCK = 3;
    static final int UNKNOWN = 4;
    static final int LATE = 5;
    static final int EMPTY_BATTERY = 6;
    static final int DRIFTED = 7;

    static final int RECORDERS = 8;
    static final int CLIPS_EACH = 3;

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");
    private static final int SMALL = 400_000;
    private static final int LARGE = 3_000_000;
    private static final long LINE = 4_000_000;

    final SimulatedRack slots = new SimulatedRack();
    private final CountDownLatch gate = new CountDownLatch(1);
    private final List<SimulatedRecorder> recorders = new ArrayList<>();
    private final LocalDateTime now;

    RealRack(Instant now, ZoneId zone) {
        this.now = LocalDateTime.ofInstant(now, zone);
        for (int slot = 1; slot <= RECORDERS; slot++) {
            recorders.add(recorder(slot));
        }
    }

    void registerAllButOne(Station station) throws IOException {
        for (int slot = 1; slot <= RECORDERS; slot++) {
            if (slot != UNKNOWN) {
                station.register().add(recorders.get(slot - 1).key(), name(slot), "示例人员甲");
            }
        }
    }

    void plugAll() {
        for (int slot = 1; slot <= RECORDERS; slot++) {
            plug(slot);
        }
    }

    void plug(int slot) {
        slots.plug(slot, recorders.get(slot - 1));
    }

    void unplugAll() {
        for (int slot = 1; slot <= RECORDERS; slot++) {
            slots.unplug(slot);
        }
    }

    void openGate() {
        gate.countDown();
    }

    static String name(int slot) {
        return "示例记录仪 0" + slot;
    }

    private SimulatedRecorder recorder(int slot) {
        SimulatedRecorder.Builder recorder = SimulatedRecorder.named("100000" + slot)
                .claim(Kind.POLICE_NUMBER, "00000" + slot, "sn.txt")
                .fault(new Fault.SlowLine(LINE));
        LocalDateTime shift = now.minusMinutes(40);
        switch (slot) {
            case PULLED -> recorder.battery(58).fault(new Fault.Unplug(path(slot, 2, shift), SMALL / 2));
            case WRONG_CLOCK -> recorder.battery(88).clockOffset(Duration.ofMinutes(7));
            case LATE -> recorder.battery(73);
            case EMPTY_BATTERY -> recorder.battery(9);
            case DRIFTED -> recorder.battery(95).clockOffset(Duration.ofSeconds(9));
            case 8 -> {}
            default -> recorder.battery(80);
        }
        LocalDateTime begun = slot == LATE ? now.minusHours(30) : shift;
        for (int number = 1; number <= CLIPS_EACH; number++) {
            recorder.clip(clip(slot, number, begun));
        }
        return recorder.build();
    }

    private SimulatedClip clip(int slot, int number, LocalDateTime begun) {
        boolean last = number == CLIPS_EACH;
        ClipContent content = ClipContent.patterned(last ? LARGE : SMALL, slot * 10L + number);
        return new SimulatedClip(
                path(slot, number, begun),
                last ? new GatedContent(content, gate) : content,
                begun.plusMinutes(number * 5L).plusSeconds(50));
    }

    private static String path(int slot, int number, LocalDateTime begun) {
        return "DCIM/100ANDRO/00000%d_100000%d_%s_%04d.mp4"
                .formatted(slot, slot, STAMP.format(begun.plusMinutes(number * 5L)), number);
    }
}
