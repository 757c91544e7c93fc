package org.evidencestation.devices.mtp;

import java.nio.ByteBuffer;
import java.time.Duration;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.usb.BulkPipe;
import org.jspecify.annotations.Nullable;

/**
 * What comes back after a command: perhaps data, then the answer. The data are pulled, so a file of any size needs no
 * memory. How recorders differ here is known from the field: the head alone in a packet of its own; a zero-length packet
 * after full packets, or none, so that the answer follows in the same transfer; a few zero bytes too many; an event in
 * between.
 */
final class Incoming {
    private static final int MOST_EMPTY_READS = 2;
    private static final int MOST_STRANGERS = 16;

    private final BulkPipe pipe;
    private final ByteBuffer chunk;
    private final Patience patience;
    private final Command command;
    private long declared = -1;
    private long remaining;
    private boolean open;
    private boolean started;
    private boolean truncated;
    private boolean stalled;
    private int strangers;
    private @Nullable Answer answer;

    /** @param lenient whether junk in code and transaction of a head is borne */
    record Command(int operation, long transaction, boolean lenient) {}

    /** @param chunk direct, of a whole number of packets; used until the answer is there */
    Incoming(BulkPipe pipe, ByteBuffer chunk, Patience patience, Command command) {
        this.pipe = pipe;
        this.chunk = chunk.clear().limit(0);
        this.patience = patience;
        this.command = command;
    }

    /** Bytes of data the recorder promises; -1 if it cannot say, or sends none. */
    long declared() throws DeviceException {
        start();
        return declared;
    }

    /** @return bytes put into the target, 0 only if it has no room; -1 at the end of the data */
    int read(ByteBuffer target) throws DeviceException {
        start();
        while (remaining > 0) {
            if (chunk.hasRemaining()) {
                return take(target);
            }
            receiveData();
        }
        return -1;
    }

    private int take(ByteBuffer target) {
        int count = (int) Math.min(remaining, Math.min(chunk.remaining(), target.remaining()));
        target.put(chunk.slice(chunk.position(), count));
        chunk.position(chunk.position() + count);
        remaining -= count;
        if (remaining == 0) {
            open = false;
        }
        return count;
    }

    /** Whether less came than was promised; known at the end of the data. */
    boolean truncated() {
        return truncated;
    }

    /** Receives the answer; all data must have been read. */
    Answer answer() throws DeviceException {
        start();
        if (remaining > 0) {
            throw new IllegalStateException("There are data left");
        }
        open = false;
        while (answer == null) {
            if (!chunk.hasRemaining()) {
                receive(patience.data(), chunk.capacity());
            }
            Container head = head();
            if (head != null) {
                accept(head);
            }
        }
        return answer;
    }

    /** Whether data are still to be read. */
    boolean unread() {
        return remaining > 0;
    }

    private void start() throws DeviceException {
        Duration wait = patience.first(command.operation);
        while (!started) {
            int count = receive(wait, chunk.capacity());
            Container head = head();
            if (head == null) {
                continue;
            }
            if (head.type() != Container.DATA) {
                accept(head);
                started = answer != null;
                continue;
            }
            check(head);
            started = true;
            boolean alone = count == Container.HEAD && head.length() > Container.HEAD;
            begin(head, alone || count == chunk.capacity());
        }
    }

    /** @param more whether the transfer the head came in does not end the data */
    private void begin(Container head, boolean more) {
        open = head.length() == Container.UNKNOWN_LENGTH;
        declared = open ? -1 : head.length() - Container.HEAD;
        remaining = open ? Long.MAX_VALUE : declared;
        if (!more) {
            endOfTransfer();
        }
    }

    private void endOfTransfer() {
        if (open) {
            remaining = chunk.remaining();
        } else if (chunk.remaining() < remaining) {
            truncated = true;
            remaining = chunk.remaining();
        }
    }

    /** Asks for no more packets than the data still fill, so that the answer stays out of this transfer. */
    private void receiveData() throws DeviceException {
        int packet = pipe.maxPacket();
        long packets = (Math.min(remaining, chunk.capacity()) + packet - 1) / packet;
        int wanted = (int) Math.min(chunk.capacity(), packets * packet);
        int count = receive(patience.data(), wanted);
        if (count == 0) {
            if (open) {
                remaining = 0;
            }
            return;
        }
        if (count < remaining && count < wanted && isOurAnswer()) {
            truncated = !open;
            remaining = 0;
            return;
        }
        if (count < wanted) {
            endOfTransfer();
        }
    }

    private boolean isOurAnswer() throws DeviceException {
        return Container.isResponse(chunk) && Container.head(chunk.duplicate()).transaction() == command.transaction;
    }

    /** One transfer that is not empty; empty only at the end of data whose length nobody knows. */
    private int receive(Duration wait, int room) throws DeviceException {
        for (int empty = 0; empty <= MOST_EMPTY_READS; empty++) {
            int count = receiveOnce(wait, room);
            if (count > 0 || open) {
                return count;
            }
        }
        throw Container.desync("nothing but zero-length packets after %04X".formatted(command.operation));
    }

    private int receiveOnce(Duration wait, int room) throws DeviceException {
        chunk.clear().limit(room);
        try {
            pipe.read(chunk, wait);
        } catch (DeviceException e) {
            boolean nothingRead = !started && chunk.position() == 0;
            if (e.reason() != Reason.STALL || stalled || !nothingRead) {
                chunk.limit(0);
                throw e;
            }
            stalled = true;
            pipe.clearHalt(BulkPipe.Endpoint.BULK_IN);
            // Some recorders answer now. Others have forgotten the command, and a list is waited for up to a minute.
            return receiveOnce(patience.command(), room);
        }
        chunk.flip();
        return chunk.remaining();
    }

    /** Consumes the next head; empty where a few stray zero bytes were dropped instead (libmtp NO_ZERO_READS). */
    private @Nullable Container head() throws DeviceException {
        if (chunk.remaining() >= Container.HEAD) {
            return Container.head(chunk);
        }
        stranger();
        while (chunk.hasRemaining()) {
            if (chunk.get() != 0) {
                throw Container.desync("stray bytes after %04X".formatted(command.operation));
            }
        }
        return null;
    }

    private void accept(Container head) throws DeviceException {
        if (head.type() == Container.EVENT || isOld(head)) {
            stranger();
            head.parameters(chunk);
            return;
        }
        if (head.type() != Container.RESPONSE || !(command.lenient || head.transaction() == command.transaction)) {
            throw Container.desync(
                    "%s after %04X, transaction %d".formatted(head, command.operation, command.transaction));
        }
        answer = new Answer(head.code(), head.parameters(chunk));
    }

    /** The late answer to a transaction that was given up. */
    private boolean isOld(Container head) {
        return head.type() == Container.RESPONSE
                && head.transaction() > 0
                && head.transaction() < command.transaction
                && !command.lenient;
    }

    private void stranger() throws DeviceException {
        if (++strangers > MOST_STRANGERS) {
            throw Container.desync("no answer among %d containers".formatted(strangers));
        }
    }

    private void check(Container head) throws DeviceException {
        boolean ours = head.code() == command.operation && head.transaction() == command.transaction;
        if (!ours && !command.lenient) {
            throw Container.desync(
                    "%s as data of %04X, transaction %d".formatted(head, command.operation, command.transaction));
        }
    }
}
