package org.evidencestation.devices.mtp.responder;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.PortKey;
import org.evidencestation.devices.mtp.MtpDevice;
import org.evidencestation.devices.mtp.UsbNames;
import org.evidencestation.devices.usb.BulkPipe;

/**
 * A responder in a socket of this program: plugged in from the beginning, pulled and plugged in again at will. Safe for
 * use by several threads.
 */
public final class ResponderPlug {
    /** Of high speed. */
    static final int PACKET = 512;

    private static final int VENDOR = 0x1D6B;
    private static final int PRODUCT = 0x0100;

    private final ResponderModel model;
    private final Responder responder;
    private final Consumer<Duration> waiting;
    private final AtomicBoolean in = new AtomicBoolean(true);
    private final AtomicBoolean claimed = new AtomicBoolean();
    private final AtomicInteger pluggings = new AtomicInteger(1);

    /** @param waiting is told how long somebody waited on the line */
    public ResponderPlug(ResponderModel model, Consumer<Duration> waiting) {
        this.model = model;
        this.responder = new Responder(model, PACKET);
        this.waiting = waiting;
    }

    public Responder responder() {
        return responder;
    }

    /** As its descriptors show it, in this plugging. */
    public MtpDevice device() {
        UsbNames names = new UsbNames(
                VENDOR,
                PRODUCT,
                Optional.of(model.serial()).filter(serial -> !serial.isEmpty()),
                Optional.of(model.manufacturer()),
                Optional.of(model.model()));
        return new MtpDevice(new PortKey("responder/1"), names, Integer.toString(pluggings.get()), this::open);
    }

    private BulkPipe open() throws DeviceException {
        check();
        if (!claimed.compareAndSet(false, true)) {
            throw new DeviceException(Reason.BUSY_BY_OTHER, "responder: claimed already");
        }
        return new ResponderPipe(this, responder);
    }

    public void pull() {
        in.set(false);
    }

    /** Plugs it in again; a session that was open is not any more. */
    public void plug() {
        responder.reset();
        claimed.set(false);
        pluggings.incrementAndGet();
        in.set(true);
    }

    void check() throws DeviceException {
        if (!in.get()) {
            throw new DeviceException(Reason.UNPLUGGED, "responder: pulled");
        }
    }

    void pass(Duration time) {
        waiting.accept(time);
    }

    void released() {
        claimed.set(false);
    }
}
