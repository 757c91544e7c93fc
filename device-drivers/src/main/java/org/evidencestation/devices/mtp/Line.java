package org.evidencestation.devices.mtp;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.usb.BulkPipe;
import org.evidencestation.devices.usb.BulkPipe.ClassRequest;
import org.evidencestation.devices.usb.BulkPipe.Endpoint;

/** Transactions over a pipe, one at a time, and how the line becomes quiet again after one went wrong. */
final class Line {
    /** A part of a clip with its head in one transfer: each further one is a way to the child and back. */
    private static final int CHUNK = (4 << 20) + 1024;

    private static final int LONGEST_COMMAND = 32;
    private static final int LONGEST_EVENT = 1024;
    private static final int MOST_EVENTS = 64;
    private static final int LONGEST_DRAIN = 16 << 20;
    private static final int LONGEST_STATUS = 64;
    private static final int STATUS_POLLS = 10;
    private static final int CANCELLATION = 0x4001;
    private static final long LAST_TRANSACTION = 0xFFFF_FFFEL;

    private final BulkPipe pipe;
    private final Patience patience;
    private final ByteBuffer small = ByteBuffer.allocateDirect(LONGEST_EVENT).order(ByteOrder.LITTLE_ENDIAN);
    private ByteBuffer chunk;
    private long transaction;
    private boolean lenient;

    Line(BulkPipe pipe, Patience patience) {
        this.pipe = pipe;
        this.patience = patience;
        this.chunk = pipe.inbox(CHUNK);
    }

    /** From now on, junk in heads is borne. */
    void bearJunk() {
        lenient = true;
    }

    /** The next command has transaction 0, as outside of a session. */
    void restart() {
        transaction = -1;
    }

    /** Some recorders take a number they have seen before for a mistake; libmtp skips ten. */
    void jump() {
        transaction += 10;
    }

    Incoming send(int operation, long... parameters) throws DeviceException {
        transaction = transaction >= LAST_TRANSACTION ? 1 : transaction + 1;
        write(operation, parameters);
        return new Incoming(pipe, chunk, patience, new Incoming.Command(operation, transaction, lenient));
    }

    /**
     * The same with data that go to the recorder.
     *
     * @param data fewer than what fills the first packet behind a head
     */
    Incoming send(byte[] data, int operation, long... parameters) throws DeviceException {
        Incoming answer = send(operation, parameters);
        small.clear();
        Container.data(small, operation, transaction, data);
        pipe.write(small.flip(), patience.command());
        return answer;
    }

    private void write(int operation, long... parameters) throws DeviceException {
        try {
            pipe.write(command(operation, parameters), patience.command());
        } catch (DeviceException e) {
            if (small.position() > 0) {
                throw e;
            }
            switch (e.reason()) {
                case STALL -> pipe.clearHalt(Endpoint.BULK_OUT);
                case TIMEOUT -> takeEvents();
                default -> throw e;
            }
            pipe.write(command(operation, parameters), patience.command());
        }
    }

    private ByteBuffer command(int operation, long... parameters) {
        small.clear().limit(LONGEST_COMMAND);
        Container.command(small, operation, transaction, parameters);
        return small.flip();
    }

    /** Makes the recorder stop what it sends, and empties the line (Still Image class 5.2.1 and 5.2.4). */
    void cancel() throws DeviceException {
        small.clear().limit(6);
        small.putShort((short) CANCELLATION).putInt((int) transaction).flip();
        try {
            pipe.request(ClassRequest.CANCEL, small, patience.command());
            awaitIdle();
        } catch (DeviceException e) {
            bearUnlessGone(e);
        }
        drain();
        waitForEvent(patience.drain());
    }

    /** Some recorders answer with nothing, or not at all: then draining must do. */
    private void awaitIdle() throws DeviceException {
        for (int poll = 0; poll < STATUS_POLLS; poll++) {
            small.clear().putShort(2, (short) 0);
            pipe.ask(ClassRequest.STATUS, small.slice(0, LONGEST_STATUS), patience.command());
            if (Short.toUnsignedInt(small.getShort(2)) != Answer.DEVICE_BUSY) {
                return;
            }
            waitForEvent(patience.busy());
        }
    }

    private void drain() throws DeviceException {
        boolean halted = false;
        for (int drained = 0; drained < LONGEST_DRAIN; drained += Math.max(chunk.position(), pipe.maxPacket())) {
            try {
                pipe.read(chunk.clear(), patience.drain());
            } catch (DeviceException e) {
                if (e.reason() != Reason.STALL || halted) {
                    bearUnlessGone(e);
                    return;
                }
                halted = true;
                pipe.clearHalt(Endpoint.BULK_IN);
            }
        }
    }

    /** Puts the recorder back to where it was when it was plugged in, without unplugging it; the session is over. */
    void reset() throws DeviceException {
        try {
            pipe.request(ClassRequest.RESET, small.clear().limit(0), patience.command());
        } catch (DeviceException e) {
            bearUnlessGone(e);
        }
        clearHalts();
        drain();
    }

    /** Makes the pipe whole again after it crashed, and resets the recorder, which may be in the middle of anything. */
    void revive() throws DeviceException {
        pipe.restart();
        chunk = pipe.inbox(CHUNK);
        reset();
    }

    void clearHalts() throws DeviceException {
        for (Endpoint endpoint : Endpoint.values()) {
            try {
                pipe.clearHalt(endpoint);
            } catch (DeviceException e) {
                bearUnlessGone(e);
            }
        }
    }

    /** What cannot be mended here shows at the next transaction. */
    private static void bearUnlessGone(DeviceException e) throws DeviceException {
        if (e.reason() == Reason.UNPLUGGED) {
            throw e;
        }
    }

    /** Takes the events that wait, because some recorders stop listening until they are rid of them (GoPro, uMTP-Responder). */
    void takeEvents() throws DeviceException {
        for (int event = 0; event < MOST_EVENTS && waitForEvent(Duration.ofMillis(1)); event++) {
            // What they tell is not needed: each clip is looked at again before and after it is read.
        }
    }

    /** Lets time pass on the line, until something happens on it. */
    boolean waitForEvent(Duration longest) throws DeviceException {
        try {
            return pipe.readEvent(small.clear(), longest) > 0;
        } catch (DeviceException e) {
            bearUnlessGone(e);
            return false;
        }
    }

    Patience patience() {
        return patience;
    }
}
