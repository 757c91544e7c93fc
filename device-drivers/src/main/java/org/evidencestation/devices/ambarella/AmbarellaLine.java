package org.evidencestation.devices.ambarella;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.usb.BulkPipe;

/** Sends frames and takes their replies. */
final class AmbarellaLine implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int REPLY = 64;

    private final BulkPipe pipe;
    private final ByteBuffer room;
    private boolean open = true;

    /** Takes over the pipe and closes it. */
    AmbarellaLine(BulkPipe pipe) {
        this.pipe = pipe;
        this.room = ByteBuffer.allocateDirect(Math.max(REPLY, pipe.maxPacket()));
    }

    /**
     * Sends a frame, and once more if the endpoint was halted.
     *
     * @return the reply without padding; it names the frame
     * @throws DeviceException with {@code DESYNC} if what comes is no reply to this frame
     */
    String ask(Frame frame) throws DeviceException {
        try {
            return askOnce(frame);
        } catch (DeviceException e) {
            if (e.reason() != Reason.STALL) {
                throw e;
            }
            pipe.clearHalt(BulkPipe.Endpoint.BULK_OUT);
            pipe.clearHalt(BulkPipe.Endpoint.BULK_IN);
            return askOnce(frame);
        }
    }

    /** As {@link #ask}, for what may only be said once. */
    String askOnce(Frame frame) throws DeviceException {
        byte[] bytes = frame.text().getBytes(StandardCharsets.US_ASCII);
        pipe.write(ByteBuffer.allocateDirect(bytes.length).put(bytes).flip(), PATIENCE);
        String first = reply();
        if (first.contains(frame.name())) {
            return first;
        }
        // The reply to what was given up before may have come late.
        String second = reply();
        if (second.contains(frame.name())) {
            return second;
        }
        throw new DeviceException(Reason.DESYNC, "ambarella: " + frame.name() + ": " + printable(second));
    }

    private String reply() throws DeviceException {
        pipe.read(room.clear(), PATIENCE);
        room.flip();
        byte[] bytes = new byte[room.remaining()];
        room.get(bytes);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = text.indexOf('\0');
        return (end < 0 ? text : text.substring(0, end)).strip();
    }

    static String printable(String reply) {
        return reply.replaceAll("[^ -~]", "?");
    }

    @Override
    public void close() {
        if (open) {
            open = false;
            pipe.close();
        }
    }
}
