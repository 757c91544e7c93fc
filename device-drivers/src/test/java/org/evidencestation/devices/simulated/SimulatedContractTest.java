package org.evidencestation.devices.simulated;

import java.time.LocalDateTime;
import java.util.Map;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.RecorderDriver;
import org.evidencestation.devices.RecorderDriverContract;

final class SimulatedContractTest extends RecorderDriverContract {
    private final SimulatedRack rack = new SimulatedRack();
    private SimulatedRecorder recorder = SimulatedRecorder.named("0000001").build();

    @Override
    protected RecorderDriver driver() {
        return new SimulatedDriver();
    }

    @Override
    protected DockedDevice dock(Map<String, byte[]> files) {
        SimulatedRecorder.Builder builder = SimulatedRecorder.named("0000001");
        files.forEach(builder::clip);
        recorder = builder.build();
        return rack.plug(1, recorder);
    }

    @Override
    protected void change(String path) {
        recorder.replace(new SimulatedClip(path, ClipContent.of(new byte[5]), LocalDateTime.of(2026, 11, 21, 12, 0)));
    }

    @Override
    protected void pull() {
        rack.unplug(1);
    }
}
