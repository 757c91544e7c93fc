package org.evidencestation.devices.ambarella;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.usb.BulkPipe;
import org.evidencestation.devices.wirepeer.AmbarellaPeer;

/** The way to a recorder in this process. */
final class PeerPipe implements BulkPipe {
    private final AmbarellaPeer peer;
    private final Deque<byte[]> replies = new ArrayDeque<>();
    private final Deque<Reason> failures = new ArrayDeque<>();
    private int cleared;
    private int closed;

    PeerPipe(AmbarellaPeer peer) {
        this.peer = peer;
    }

    /** The next replies do not arrive. */
    PeerPipe fails(Reason... reasons) {
        failures.addAll(java.util.List.of(reasons));
        return this;
    }

    /** Comes before every other reply. */
    PeerPipe first(String reply) {
        replies.addFirst(reply.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        return this;
    }

    int cleared() {
        return cleared;
    }

    int closed() {
        return closed;
    }

    @Override
    public int maxPacket() {
        return 512;
    }

    @Override
    public void write(ByteBuffer source, Duration timeout) {
        byte[] bytes = new byte[source.remaining()];
        source.get(bytes);
        try {
            peer.hear(bytes, replies::addLast);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int read(ByteBuffer target, Duration timeout) throws DeviceException {
        if (!failures.isEmpty()) {
            replies.clear();
            throw new DeviceException(failures.removeFirst(), "as the test wants it");
        }
        if (replies.isEmpty()) {
            throw new DeviceException(Reason.TIMEOUT, "nothing to say");
        }
        byte[] reply = replies.removeFirst();
        target.put(reply);
        return reply.length;
    }

    @Override
    public int readEvent(ByteBuffer target, Duration timeout) {
        throw new AssertionError();
    }

    @Override
    public void request(ClassRequest request, ByteBuffer source, Duration timeout) {
        throw new AssertionError();
    }

    @Override
    public int ask(ClassRequest request, ByteBuffer target, Duration timeout) {
        throw new AssertionError();
    }

    @Override
    public void clearHalt(Endpoint endpoint) {
        cleared++;
    }

    @Override
    public void close() {
        closed++;
    }
}
