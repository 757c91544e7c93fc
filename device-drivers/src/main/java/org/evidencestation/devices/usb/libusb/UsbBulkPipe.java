package org.evidencestation.devices.usb.libusb;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.time.Duration;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.usb.BulkPipe;
import org.usb4java.BufferUtils;
import org.usb4java.LibUsb;

/**
 * The pipe over libusb. usb4java transfers a buffer's whole capacity and ignores position and limit, so each transfer is
 * given a slice.
 */
final class UsbBulkPipe implements BulkPipe {
    /** What is asked of the kernel at once: 24 docks have usbfs's 16 MiB between them. */
    private static final int AT_ONCE = 512 << 10;

    private static final byte CLASS_OUT = 0x21;
    private static final byte CLASS_IN = (byte) 0xA1;

    private final UsbInterface claimed;
    private final IntBuffer transferred = BufferUtils.allocateIntBuffer();

    /** Takes over the interface and releases it. */
    UsbBulkPipe(UsbInterface claimed) {
        this.claimed = claimed;
    }

    @Override
    public int maxPacket() {
        return claimed.endpoints().maxPacket();
    }

    @Override
    public void write(ByteBuffer source, Duration timeout) throws DeviceException {
        int expected = source.remaining();
        int result = bulk(claimed.endpoints().bulkOut(), source, timeout);
        NativeUsb.check(result, "bulk out");
        if (transferred.get(0) != expected) {
            NativeUsb.check(LibUsb.ERROR_TIMEOUT, "bulk out, cut off");
        }
    }

    @Override
    public int read(ByteBuffer target, Duration timeout) throws DeviceException {
        if (!target.hasRemaining() || target.remaining() % maxPacket() != 0) {
            throw new IllegalArgumentException("No whole number of packets: " + target.remaining());
        }
        int before = target.position();
        int asked;
        do {
            asked = Math.min(AT_ONCE, target.remaining());
            ByteBuffer next = target.slice(target.position(), asked);
            int result = bulk(claimed.endpoints().bulkIn(), next, timeout);
            target.position(target.position() + next.position());
            NativeUsb.check(result, "bulk in");
        } while (transferred.get(0) == asked && target.hasRemaining());
        return target.position() - before;
    }

    private int bulk(byte endpoint, ByteBuffer buffer, Duration timeout) {
        transferred.put(0, 0);
        int result = LibUsb.bulkTransfer(claimed.handle(), endpoint, slice(buffer), transferred, millis(timeout));
        buffer.position(buffer.position() + transferred.get(0));
        return result;
    }

    @Override
    public int readEvent(ByteBuffer target, Duration timeout) throws DeviceException {
        if (claimed.endpoints().interruptIn() == 0) {
            throw new DeviceException(DeviceException.Reason.UNSUPPORTED, "usb: no endpoint for events");
        }
        transferred.put(0, 0);
        int result = LibUsb.interruptTransfer(
                claimed.handle(), claimed.endpoints().interruptIn(), slice(target), transferred, millis(timeout));
        target.position(target.position() + transferred.get(0));
        if (result != LibUsb.ERROR_TIMEOUT) {
            NativeUsb.check(result, "event");
        }
        return transferred.get(0);
    }

    @Override
    public void request(ClassRequest request, ByteBuffer source, Duration timeout) throws DeviceException {
        int count = control(CLASS_OUT, request, source, timeout);
        source.position(source.position() + count);
    }

    @Override
    public int ask(ClassRequest request, ByteBuffer target, Duration timeout) throws DeviceException {
        int count = control(CLASS_IN, request, target, timeout);
        target.position(target.position() + count);
        return count;
    }

    private int control(byte type, ClassRequest request, ByteBuffer buffer, Duration timeout) throws DeviceException {
        short number = (short) claimed.number();
        int result = LibUsb.controlTransfer(
                claimed.handle(), type, (byte) request.code(), (short) 0, number, slice(buffer), millis(timeout));
        return NativeUsb.check(result, request.name());
    }

    @Override
    public void clearHalt(Endpoint endpoint) throws DeviceException {
        byte address =
                switch (endpoint) {
                    case BULK_IN -> claimed.endpoints().bulkIn();
                    case BULK_OUT -> claimed.endpoints().bulkOut();
                };
        NativeUsb.check(LibUsb.clearHalt(claimed.handle(), address), "clear halt");
    }

    private static ByteBuffer slice(ByteBuffer buffer) {
        return buffer.slice(buffer.position(), buffer.remaining());
    }

    /** To libusb, 0 means for ever. */
    private static long millis(Duration timeout) {
        return Math.max(1, timeout.toMillis());
    }

    @Override
    public void close() {
        claimed.close();
    }
}
