package org.evidencestation.devices.mtp;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Set;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.usb.BulkPipe;

/**
 * An open session with one recorder; confined to one thread. Handles hold within a {@link #generation} only: a session
 * that had to be opened anew may number its objects in another way.
 */
final class MtpSession implements AutoCloseable {
    /** Of an answer that is no file: room for the handles of four million clips in one folder. */
    private static final int LARGEST_DATASET = 16 << 20;

    private static final long SESSION = 1;

    private final BulkPipe pipe;
    private final Line line;
    private final DeviceInfo info;
    private final Set<Quirk> quirks;
    private int generation;

    private MtpSession(BulkPipe pipe, Line line, DeviceInfo info, Set<Quirk> quirks) {
        this.pipe = pipe;
        this.line = line;
        this.info = info;
        this.quirks = quirks;
    }

    /**
     * Opens a session, whatever state an earlier one left the recorder in. Takes over the pipe and closes it, also if it
     * fails.
     */
    static MtpSession open(BulkPipe pipe, UsbNames usb, Patience patience) throws DeviceException {
        Line line = new Line(pipe, patience);
        try {
            DeviceInfo info = new Greeting(line).info();
            Set<Quirk> quirks = Quirks.of(usb, info);
            if (quirks.contains(Quirk.IGNORE_HEADER_ERRORS)) {
                line.bearJunk();
            }
            return new MtpSession(pipe, line, info, quirks);
        } catch (DeviceException e) {
            pipe.close();
            throw e;
        }
    }

    DeviceInfo info() {
        return info;
    }

    boolean has(Quirk quirk) {
        return quirks.contains(quirk);
    }

    int generation() {
        return generation;
    }

    Line line() {
        return line;
    }

    /** The dataset an operation brings; what can be mended on the way is. */
    byte[] ask(int operation, long... parameters) throws DeviceException {
        Recovery recovery = new Recovery(this);
        while (true) {
            try {
                return askOnce(line, operation, parameters);
            } catch (DeviceException e) {
                recovery.after(e);
            }
        }
    }

    static byte[] askOnce(Line line, int operation, long... parameters) throws DeviceException {
        Incoming incoming = line.send(operation, parameters);
        if (incoming.declared() > LARGEST_DATASET) {
            line.cancel();
            throw Container.desync("%04X brings %d bytes".formatted(operation, incoming.declared()));
        }
        ByteArrayOutputStream dataset = new ByteArrayOutputStream();
        ByteBuffer part = ByteBuffer.allocate(64 << 10);
        while (incoming.read(part.clear()) >= 0) {
            dataset.write(part.array(), 0, part.position());
            if (dataset.size() > LARGEST_DATASET) {
                line.cancel();
                throw Container.desync("%04X brings more than %d bytes".formatted(operation, LARGEST_DATASET));
            }
        }
        incoming.answer().check("%04X".formatted(operation));
        if (incoming.truncated()) {
            throw Container.desync("%04X ended early".formatted(operation));
        }
        return dataset.toByteArray();
    }

    /**
     * Has something done that brings no data. Never repeated by itself: after a lost answer nobody knows whether it was.
     */
    void tell(int operation, long... parameters) throws DeviceException {
        line.send(operation, parameters).answer().check("%04X".formatted(operation));
    }

    /** The same with data for the recorder, which fit into one packet. */
    void tell(byte[] data, int operation, long... parameters) throws DeviceException {
        line.send(data, operation, parameters).answer().check("%04X".formatted(operation));
    }

    /**
     * Puts part of a file into the target, all of it or nothing: what arrives before a transaction fails is not given
     * away, because a recorder that cannot read its card may send zeros first and say so afterwards.
     *
     * @return bytes, 0 at the end of the file
     * @throws DeviceException nothing has been mended; see {@link Recovery}
     */
    int fetch(ByteBuffer target, int operation, long... parameters) throws DeviceException {
        int start = target.position();
        boolean good = false;
        try {
            int count = fetchOnce(target, operation, parameters);
            good = true;
            return count;
        } finally {
            if (!good) {
                target.position(start);
            }
        }
    }

    private int fetchOnce(ByteBuffer target, int operation, long... parameters) throws DeviceException {
        int start = target.position();
        Incoming incoming = line.send(operation, parameters);
        while (incoming.read(target) > 0) {
            // until it has all arrived, or the target is full and more is on its way
        }
        if (incoming.unread()) {
            line.cancel();
            throw mismatch("%04X brings %d bytes, more than asked for".formatted(operation, incoming.declared()));
        }
        Answer answer = incoming.answer();
        answer.check("%04X".formatted(operation));
        int count = target.position() - start;
        if (incoming.truncated() || contradicts(answer, count)) {
            throw mismatch("%04X: %d bytes of %d came, %s"
                    .formatted(operation, count, incoming.declared(), answer.parameters()));
        }
        return count;
    }

    /** A partial read says how much it sent; some recorders leave that out. */
    private static boolean contradicts(Answer answer, int count) {
        return !answer.parameters().isEmpty()
                && answer.parameters().getFirst() != 0
                && answer.parameters().getFirst() != count;
    }

    private static DeviceException mismatch(String what) {
        return new DeviceException(Reason.LENGTH_MISMATCH, "mtp: " + what);
    }

    /** Closes the session and opens it again. */
    void reopen() throws DeviceException {
        generation++;
        new Greeting(line).reopen();
    }

    /** Resets the recorder by class request and opens a session again. */
    void reset() throws DeviceException {
        generation++;
        line.reset();
        new Greeting(line).reopen();
    }

    /** Opens a session again over a pipe that crashed. */
    void revive() throws DeviceException {
        generation++;
        line.revive();
        new Greeting(line).reopen();
    }

    /** Ends the session as far as the recorder still listens, and releases the interface. */
    @Override
    public void close() {
        try (pipe) {
            line.send(Op.CLOSE_SESSION, SESSION).answer();
        } catch (DeviceException gone) {
            // A recorder that was pulled, or went silent, has no session to end.
        }
    }
}
