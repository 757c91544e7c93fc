package org.evidencestation.devices.usb.isolation;

import java.nio.ByteBuffer;
import java.time.Duration;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.usb.BulkPipe;

/** A pipe that looks for {@link Orders} first. */
record OrderedPipe(BulkPipe pipe, Orders orders) implements BulkPipe {
    @Override
    public int maxPacket() {
        return pipe.maxPacket();
    }

    @Override
    public void write(ByteBuffer source, Duration timeout) throws DeviceException {
        orders.obey();
        pipe.write(source, timeout);
    }

    @Override
    public int read(ByteBuffer target, Duration timeout) throws DeviceException {
        orders.obey();
        orders.reading();
        return pipe.read(target, timeout);
    }

    @Override
    public int readEvent(ByteBuffer target, Duration timeout) throws DeviceException {
        orders.obey();
        return pipe.readEvent(target, timeout);
    }

    @Override
    public void request(ClassRequest request, ByteBuffer source, Duration timeout) throws DeviceException {
        orders.obey();
        pipe.request(request, source, timeout);
    }

    @Override
    public int ask(ClassRequest request, ByteBuffer target, Duration timeout) throws DeviceException {
        orders.obey();
        return pipe.ask(request, target, timeout);
    }

    @Override
    public void clearHalt(Endpoint endpoint) throws DeviceException {
        orders.obey();
        pipe.clearHalt(endpoint);
    }

    @Override
    public void close() {
        pipe.close();
    }
}
