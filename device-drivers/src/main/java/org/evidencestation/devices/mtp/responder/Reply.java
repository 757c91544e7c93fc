package org.evidencestation.devices.mtp.responder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/**
 * What follows one command, signal by signal, made as it is sent: a file of any size needs no memory. Whoever takes the
 * signals closes it.
 */
public final class Reply implements AutoCloseable {
    /** One write to the host: a whole number of packets at any speed. */
    private static final int WRITE = 64 << 10;
    /** Packets of every speed end where those of the largest do. */
    private static final int PACKET = 1024;

    private static final int HEAD = 12;
    private static final long UNKNOWN_LENGTH = 0xFFFF_FFFFL;

    private final Optional<Body> body;
    private final byte[] head;
    private final Queue<Signal> first = new ArrayDeque<>();
    private final Queue<Signal> last = new ArrayDeque<>();
    private final List<Trouble> troubles;
    private final long total;
    private boolean split;
    private long sent;

    /**
     * @param head of the data container, empty if there are no data
     * @param answers what follows the data
     */
    Reply(Optional<Body> body, byte[] head, List<Signal> answers, List<Trouble> troubles, boolean split) {
        this.body = body;
        this.head = head;
        this.troubles = troubles;
        this.split = split;
        this.total = body.map(data -> data.size() + HEAD).orElse(0L);
        last.addAll(answers);
    }

    static Reply silent() {
        return new Reply(Optional.empty(), new byte[0], List.of(), List.of(), false);
    }

    void first(Signal signal) {
        first.add(signal);
    }

    /** The bytes the length in a head says. */
    static long length(long payload) {
        return Math.min(payload + HEAD, UNKNOWN_LENGTH);
    }

    /** The next signal; {@link Signal.Quiet} when there is no more. */
    public Signal next() throws IOException {
        Signal early = first.poll();
        if (early != null) {
            return early;
        }
        if (sent < total) {
            return data();
        }
        Signal late = last.poll();
        return late == null ? new Signal.Quiet() : late;
    }

    private Signal data() throws IOException {
        long room = WRITE;
        for (Trouble trouble : troubles) {
            long at = stop(trouble);
            if (at >= 0 && sent >= at) {
                return broken(trouble);
            }
            room = at > sent ? Math.min(room, at - sent) : room;
        }
        if (split) {
            split = false;
            sent = HEAD;
            return new Signal.Transfer(ByteBuffer.wrap(head));
        }
        return new Signal.Transfer(fill(ByteBuffer.allocate((int) Math.min(room, total - sent))));
    }

    private ByteBuffer fill(ByteBuffer buffer) throws IOException {
        if (sent == 0) {
            buffer.put(head);
            sent = HEAD;
        }
        Body data = body.orElseThrow();
        while (buffer.hasRemaining()) {
            int before = buffer.position();
            data.read(sent - HEAD, buffer);
            sent += buffer.position() - before;
        }
        return buffer.flip();
    }

    private static long stop(Trouble trouble) {
        return switch (trouble) {
            case Trouble.Stall stall -> stall.afterBytes() / PACKET * PACKET;
            case Trouble.Unplug unplug -> unplug.afterBytes() / PACKET * PACKET;
            case Trouble.Silence _,
                    Trouble.Refusal _,
                    Trouble.LateRefusal _,
                    Trouble.WrongLength _,
                    Trouble.WrongTransaction _,
                    Trouble.Slow _,
                    Trouble.Events _ -> -1;
        };
    }

    private Signal broken(Trouble trouble) {
        sent = total;
        last.clear();
        return trouble instanceof Trouble.Unplug ? new Signal.Gone() : new Signal.Halt();
    }

    @Override
    public void close() throws IOException {
        if (body.isPresent()) {
            body.get().close();
        }
    }
}
