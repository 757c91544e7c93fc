package org.evidencestation.devices.mtp;

import java.time.LocalDateTime;
import java.util.Map;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.RecorderDriver;
import org.evidencestation.devices.RecorderDriverContract;
import org.evidencestation.devices.mtp.responder.Habit;
import org.evidencestation.devices.simulated.ClipContent;

/** The contract over a recorder that behaves; its kin run it over others. */
class MtpContractTest extends RecorderDriverContract {
    private final Bench bench = new Bench(NOW);

    /** What the recorder is like. */
    protected Habit[] habits() {
        return new Habit[0];
    }

    @Override
    protected RecorderDriver driver() {
        return new MtpDriver();
    }

    @Override
    protected DockedDevice dock(Map<String, byte[]> files) {
        files.forEach((path, bytes) -> bench.file(path, bytes));
        return bench.habits(habits()).device();
    }

    @Override
    protected void change(String path) {
        bench.card().replace(path, ClipContent.of(new byte[5]), LocalDateTime.of(2026, 11, 21, 12, 0));
    }

    @Override
    protected void pull() {
        bench.plug().pull();
    }
}
