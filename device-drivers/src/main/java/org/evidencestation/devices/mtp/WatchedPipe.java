package org.evidencestation.devices.mtp;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.usb.BulkPipe;

/**
 * Tells a pulled cable from a transfer that failed. Transfers to a pulled recorder fail for some milliseconds like any other,
 * until the kernel has taken it off the bus, so after such a failure the event endpoint, which a recorder does not mind being
 * asked, is looked at for half a second. One of five pulled cables was taken for a broken recorder without this (seen on
 * dummy_hcd). Nothing else tells: there is no event for a recorder that stays.
 */
final class WatchedPipe implements BulkPipe {
    private static final int LOOKS = 20;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(25);
    private static final int EVENT = 64;

    private final BulkPipe pipe;
    private final ByteBuffer event = ByteBuffer.allocateDirect(EVENT);

    /** Takes over the pipe and closes it. */
    WatchedPipe(BulkPipe pipe) {
        this.pipe = pipe;
    }

    private DeviceException explained(DeviceException failure) {
        for (int look = 0; failure.reason() == Reason.MEDIA_ERROR && look < LOOKS; look++) {
            try {
                pipe.readEvent(event.clear(), BETWEEN_LOOKS);
            } catch (DeviceException e) {
                if (e.reason() == Reason.UNPLUGGED) {
                    e.addSuppressed(failure);
                    return e;
                }
                LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            }
        }
        return failure;
    }

    @Override
    public int maxPacket() {
        return pipe.maxPacket();
    }

    @Override
    public ByteBuffer inbox(int size) {
        return pipe.inbox(size);
    }

    @Override
    public void write(ByteBuffer source, Duration timeout) throws DeviceException {
        try {
            pipe.write(source, timeout);
        } catch (DeviceException e) {
            throw explained(e);
        }
    }

    @Override
    public int read(ByteBuffer target, Duration timeout) throws DeviceException {
        try {
            return pipe.read(target, timeout);
        } catch (DeviceException e) {
            throw explained(e);
        }
    }

    @Override
    public int readEvent(ByteBuffer target, Duration timeout) throws DeviceException {
        return pipe.readEvent(target, timeout);
    }

    @Override
    public void request(ClassRequest request, ByteBuffer source, Duration timeout) throws DeviceException {
        pipe.request(request, source, timeout);
    }

    @Override
    public int ask(ClassRequest request, ByteBuffer target, Duration timeout) throws DeviceException {
        return pipe.ask(request, target, timeout);
    }

    @Override
    public void clearHalt(Endpoint endpoint) throws DeviceException {
        pipe.clearHalt(endpoint);
    }

    @Override
    public void restart() throws DeviceException {
        pipe.restart();
    }

    @Override
    public void close() {
        pipe.close();
    }
}
