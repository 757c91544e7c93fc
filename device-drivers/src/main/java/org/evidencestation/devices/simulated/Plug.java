package org.evidencestation.devices.simulated;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.PortKey;
import org.evidencestation.devices.RecorderKey;

/** One recorder in one slot, from plugging in to pulling out; never used again afterwards. */
final class Plug implements DockedDevice {
    private final PortKey port;
    private final SimulatedRecorder recorder;
    private final long number;
    private final Consumer<Plug> pull;
    private final CountDownLatch gone = new CountDownLatch(1);

    Plug(PortKey port, SimulatedRecorder recorder, long number, Consumer<Plug> pull) {
        this.port = port;
        this.recorder = recorder;
        this.number = number;
        this.pull = pull;
    }

    @Override
    public PortKey port() {
        return port;
    }

    @Override
    public RecorderKey key() {
        return recorder.key();
    }

    @Override
    public String connection() {
        return Long.toString(number);
    }

    @Override
    public String description() {
        return "Simulated recorder " + recorder.serial();
    }

    SimulatedRecorder recorder() {
        return recorder;
    }

    /** Pulls itself out, as a clumsy hand would. */
    void pull() {
        pull.accept(this);
    }

    void pulled() {
        gone.countDown();
    }

    void check() throws DeviceException {
        if (gone.getCount() == 0) {
            throw new DeviceException(Reason.UNPLUGGED, "simulated: " + port);
        }
    }

    /**
     * Lets time pass on the line without sleeping: pulling the plug ends it at once.
     *
     * @throws DeviceException with {@code UNPLUGGED} if it was pulled, {@code TIMEOUT} if the thread was interrupted
     */
    void pass(Duration time) throws DeviceException {
        try {
            if (gone.await(time.toNanos(), TimeUnit.NANOSECONDS)) {
                check();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DeviceException(Reason.TIMEOUT, "simulated: interrupted at " + port, e);
        }
    }
}
