package org.evidencestation.devices.usb;

import java.nio.ByteBuffer;
import java.time.Duration;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;

/**
 * The endpoints of one claimed interface: bulk out, bulk in, interrupt in where there is one, and control for class requests.
 * Confined to one thread. Buffers are direct; only what lies between position and limit counts, and the position moves
 * by what was transferred, also when a method throws.
 *
 * <p>Every method but {@link #close} fails with {@code UNPLUGGED} once the recorder is gone, {@code STALL} if the
 * endpoint is halted, {@code TIMEOUT} if nothing, or not all, was transferred in time, and {@code HOST_RESOURCES} or
 * {@code MEDIA_ERROR} for whatever else the host reports. A time-out leaves the endpoint usable, but where in the
 * conversation the recorder is, is then unknown. {@code NATIVE_CRASH} means that the pipe itself is gone, until {@link #restart}.
 */
public interface BulkPipe extends AutoCloseable {
    /** Bytes in a full packet of both bulk endpoints: 64, 512 or 1024. */
    int maxPacket();

    /**
     * A buffer that it costs least to {@link #read} into from its start, until {@link #restart}; otherwise like any other. There
     * is one of it, which only reading fills.
     *
     * @param size bytes, 0 to 4 MiB and 1024
     */
    default ByteBuffer inbox(int size) {
        return ByteBuffer.allocateDirect(size);
    }

    /** Sends one transfer; no zero-length packet is added. A source without a byte sends a zero-length packet. */
    void write(ByteBuffer source, Duration timeout) throws DeviceException;

    /**
     * Receives one transfer: it ends when the target is full or a packet came that was not full. Two containers the
     * recorder sent without a short packet between them therefore arrive as one.
     *
     * @param target its room must be a multiple of {@link #maxPacket}, not 0, and at most 4 MiB and 1024
     * @param timeout for each half a MiB of the room
     * @return bytes received; 0 for a zero-length packet
     */
    int read(ByteBuffer target, Duration timeout) throws DeviceException;

    /**
     * Waits for an event on the interrupt endpoint. Here a time-out is no failure.
     *
     * @param target room for at least 64 bytes
     * @return bytes received; 0 if none came in time
     */
    int readEvent(ByteBuffer target, Duration timeout) throws DeviceException;

    /** Sends a class request with what the source holds. */
    void request(ClassRequest request, ByteBuffer source, Duration timeout) throws DeviceException;

    /**
     * Asks a class request.
     *
     * @return bytes received, perhaps fewer than there is room for, perhaps 0
     */
    int ask(ClassRequest request, ByteBuffer target, Duration timeout) throws DeviceException;

    /** Ends the halt of one bulk endpoint, on the host and on the recorder. */
    void clearHalt(Endpoint endpoint) throws DeviceException;

    /**
     * Claims the interface anew after {@code NATIVE_CRASH}; where in the conversation the recorder is, is then unknown.
     *
     * @throws DeviceException {@code NATIVE_CRASH} where that cannot be done, or has been done too often
     */
    default void restart() throws DeviceException {
        throw new DeviceException(Reason.NATIVE_CRASH, "usb: no other way to the recorder");
    }

    /** Releases the interface. Never throws: there is nothing left to be done about a failure. */
    @Override
    void close();

    /** The bulk endpoints. */
    enum Endpoint {
        BULK_OUT,
        BULK_IN
    }

    /** Requests of the still image class (USB Still Image Capture Device Definition 1.0, 5.2). */
    enum ClassRequest {
        CANCEL(0x64),
        RESET(0x66),
        STATUS(0x67);

        private final int code;

        ClassRequest(int code) {
            this.code = code;
        }

        public int code() {
            return code;
        }
    }
}
