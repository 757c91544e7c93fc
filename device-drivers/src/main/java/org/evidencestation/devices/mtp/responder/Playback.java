package org.evidencestation.devices.mtp.responder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.jspecify.annotations.Nullable;

/** Plays a responder's replies onto bulk in: each in its turn, signal by signal, transfers packet by packet. */
final class Playback {
    private final ResponderPlug plug;
    private final Deque<Reply> replies = new ArrayDeque<>();
    private final Deque<ByteBuffer> events = new ArrayDeque<>();
    private ByteBuffer current = ByteBuffer.allocate(0);
    private boolean endsShort;
    private boolean playing;

    Playback(ResponderPlug plug) {
        this.plug = plug;
    }

    void add(Reply reply) {
        replies.add(reply);
    }

    boolean hasEvents() {
        return !events.isEmpty();
    }

    /** The oldest event that was not taken. */
    @Nullable
    ByteBuffer event() {
        return events.poll();
    }

    /**
     * Puts bytes into the target until it is full or a packet was not.
     *
     * @throws DeviceException with {@code STALL} if the endpoint is halted from now on
     */
    void fill(ByteBuffer target, Duration timeout) throws DeviceException {
        while (target.hasRemaining()) {
            while (!playing) {
                play(next(), timeout);
            }
            int count = Math.min(current.remaining(), target.remaining());
            target.put(current.slice(current.position(), count));
            current.position(current.position() + count);
            playing = current.hasRemaining();
            if (!playing && endsShort) {
                return;
            }
        }
    }

    private void play(Signal signal, Duration timeout) throws DeviceException {
        switch (signal) {
            case Signal.Transfer transfer -> begin(transfer.bytes());
            case Signal.Notice notice -> events.add(notice.bytes());
            case Signal.Pause pause -> pass(pause.time(), timeout);
            case Signal.Halt _ -> throw failure(Reason.STALL);
            case Signal.Gone _ -> {
                plug.pull();
                plug.check();
            }
            case Signal.Quiet _ -> {
                plug.pass(timeout);
                throw failure(Reason.TIMEOUT);
            }
        }
    }

    private void begin(ByteBuffer bytes) {
        current = bytes;
        endsShort = bytes.remaining() % ResponderPlug.PACKET != 0 || !bytes.hasRemaining();
        playing = true;
    }

    private void pass(Duration time, Duration timeout) throws DeviceException {
        plug.pass(time.compareTo(timeout) < 0 ? time : timeout);
        if (time.compareTo(timeout) >= 0) {
            throw failure(Reason.TIMEOUT);
        }
    }

    private Signal next() throws DeviceException {
        try {
            while (true) {
                Reply reply = replies.peek();
                Signal signal = reply == null ? new Signal.Quiet() : reply.next();
                if (reply == null || !(signal instanceof Signal.Quiet)) {
                    return signal;
                }
                reply.close();
                replies.remove();
            }
        } catch (IOException e) {
            throw new DeviceException(Reason.MEDIA_ERROR, "responder: card", e);
        }
    }

    /** What was not received is lost. */
    void forget() {
        playing = false;
        try {
            for (@Nullable Reply reply = replies.poll(); reply != null; reply = replies.poll()) {
                reply.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot close what the card of a responder was read from", e);
        }
    }

    private static DeviceException failure(Reason reason) {
        return new DeviceException(reason, "responder: bulk in");
    }
}
