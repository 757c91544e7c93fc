package org.evidencestation.app.simulation;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.evidencestation.app.Station;
import org.evidencestation.app.custody.DockAudience;
import org.evidencestation.app.custody.DockSupervisor;
import org.evidencestation.app.custody.DockingListener;
import org.evidencestation.app.custody.DockingReport;
import org.evidencestation.app.simulation.plan.Clip;
import org.evidencestation.app.simulation.plan.Plan;
import org.evidencestation.devices.simulated.ClipContent;
import org.evidencestation.devices.simulated.Fault;
import org.evidencestation.devices.simulated.SimulatedClip;
import org.evidencestation.devices.simulated.SimulatedRack;
import org.evidencestation.devices.simulated.SimulatedRecorder;

/** Puts the recorders of a plan into the station's own docks, one docking after the other. For one thread. */
final class DockedYear implements AutoCloseable {
    /** As often as the rack looks before it believes that something is there. */
    private static final int LOOKS = 3;
    /** A docking of a few small files that takes longer will never end. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final Plan plan;
    private final SimulatedRack rack = new SimulatedRack();
    private final BlockingQueue<DockingReport> ended = new LinkedBlockingQueue<>();
    private final DockSupervisor docks;

    DockedYear(Plan plan, Station station) throws IOException {
        this.plan = plan;
        DockingListener witness = new DockingListener() {
            @Override
            public void ended(DockingReport report) {
                ended.add(report);
            }
        };
        this.docks = station.supervise(rack, new DockAudience(_ -> {}, witness));
    }

    /** Returns when the docking has ended and the recorder was pulled. */
    void dock(Plan.Docking docking) throws IOException, InterruptedException {
        rack.plug(docking.slot(), recorder(docking));
        look();
        DockingReport report = ended.poll(LONGEST.toSeconds(), TimeUnit.SECONDS);
        if (report == null) {
            throw new IOException("Docking of " + docking.recorder() + " at " + docking.at() + " did not end");
        }
        rack.unplug(docking.slot());
        look();
    }

    private void look() {
        for (int i = 0; i < LOOKS; i++) {
            docks.poll();
        }
    }

    private SimulatedRecorder recorder(Plan.Docking docking) {
        SimulatedRecorder.Builder recorder =
                SimulatedRecorder.named(docking.recorder()).battery(80).clockOffset(Duration.ofSeconds(docking.fast()));
        docking.again().forEach(number -> recorder.clip(file(number)));
        docking.fresh().forEach(number -> recorder.clip(file(number)));
        if (docking.pulledAt() >= 0) {
            recorder.fault(new Fault.Unplug(plan.clips().get(docking.pulledAt()).path(), 1));
        }
        return recorder.build();
    }

    private SimulatedClip file(int number) {
        Clip clip = plan.clips().get(number);
        byte[] bytes = new SmallFile(plan.order().seed(), clip).bytes();
        return new SimulatedClip(clip.path(), ClipContent.of(bytes), clip.written());
    }

    @Override
    public void close() {
        docks.close();
    }
}
