package org.evidencestation.devices.mtp.responder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.mtp.BulkPipe;
import org.jspecify.annotations.Nullable;

/**
 * A cable within this program, between a driver and a {@link Responder}. It keeps the rules of USB: a read ends with a
 * packet that is not full, and with nothing else but a full buffer. Time does not pass on it; who waits is told so.
 */
final class ResponderPipe implements BulkPipe {
    private final ResponderPlug plug;
    private final Responder responder;
    private final Deque<Reply> replies = new ArrayDeque<>();
    private final Deque<ByteBuffer> events = new ArrayDeque<>();
    private ByteBuffer current = ByteBuffer.allocate(0);
    private boolean endsShort;
    private boolean playing;
    private boolean inHalted;
    private boolean outHalted;

    ResponderPipe(ResponderPlug plug, Responder responder) {
        this.plug = plug;
        this.responder = responder;
    }

    @Override
    public int maxPacket() {
        return ResponderPlug.PACKET;
    }

    @Override
    public void write(ByteBuffer source, Duration timeout) throws DeviceException {
        plug.check();
        requireDirect(source);
        if (outHalted) {
            throw failure(Reason.STALL, "bulk out");
        }
        try {
            Optional<Reply> reply = responder.accept(source);
            source.position(source.limit());
            reply.ifPresent(replies::add);
            inHalted = reply.isEmpty();
            outHalted = reply.isEmpty();
        } catch (IOException e) {
            throw new DeviceException(Reason.MEDIA_ERROR, "responder: card", e);
        }
    }

    @Override
    public int read(ByteBuffer target, Duration timeout) throws DeviceException {
        plug.check();
        requireDirect(target);
        if (!target.hasRemaining() || target.remaining() % maxPacket() != 0) {
            throw new IllegalArgumentException("No whole number of packets: " + target.remaining());
        }
        if (inHalted) {
            throw failure(Reason.STALL, "bulk in");
        }
        int start = target.position();
        while (target.hasRemaining()) {
            if (!playing) {
                play(timeout);
            }
            int count = Math.min(current.remaining(), target.remaining());
            target.put(current.slice(current.position(), count));
            current.position(current.position() + count);
            if (!current.hasRemaining()) {
                playing = false;
                if (endsShort) {
                    break;
                }
            }
        }
        return target.position() - start;
    }

    /** Goes on until there are bytes for bulk in. */
    private void play(Duration timeout) throws DeviceException {
        while (!playing) {
            switch (next()) {
                case Signal.Transfer transfer -> begin(transfer.bytes());
                case Signal.Notice notice -> events.add(notice.bytes());
                case Signal.Pause pause -> pass(pause.time(), timeout);
                case Signal.Halt _ -> {
                    inHalted = true;
                    throw failure(Reason.STALL, "bulk in");
                }
                case Signal.Gone _ -> {
                    plug.pull();
                    plug.check();
                }
                case Signal.Quiet _ -> {
                    plug.pass(timeout);
                    throw failure(Reason.TIMEOUT, "bulk in");
                }
            }
        }
    }

    private void begin(ByteBuffer bytes) {
        current = bytes;
        endsShort = bytes.remaining() % maxPacket() != 0 || !bytes.hasRemaining();
        playing = true;
    }

    private void pass(Duration time, Duration timeout) throws DeviceException {
        plug.pass(time.compareTo(timeout) < 0 ? time : timeout);
        if (time.compareTo(timeout) >= 0) {
            throw failure(Reason.TIMEOUT, "bulk in");
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

    @Override
    public int readEvent(ByteBuffer target, Duration timeout) throws DeviceException {
        plug.check();
        requireDirect(target);
        ByteBuffer event = events.poll();
        if (event == null) {
            plug.pass(timeout);
            return 0;
        }
        int count = event.remaining();
        target.put(event);
        return count;
    }

    @Override
    public void request(ClassRequest request, ByteBuffer source, Duration timeout) throws DeviceException {
        plug.check();
        requireDirect(source);
        switch (request) {
            case CANCEL -> responder.cancel();
            case RESET -> responder.reset();
            case STATUS -> throw failure(Reason.STALL, "control");
        }
        forget();
    }

    @Override
    public int ask(ClassRequest request, ByteBuffer target, Duration timeout) throws DeviceException {
        plug.check();
        requireDirect(target);
        if (request != ClassRequest.STATUS) {
            throw failure(Reason.STALL, "control");
        }
        target.order(ByteOrder.LITTLE_ENDIAN).putInt(Responder.STATUS_OK);
        return Integer.BYTES;
    }

    @Override
    public void clearHalt(Endpoint endpoint) throws DeviceException {
        plug.check();
        switch (endpoint) {
            case BULK_IN -> inHalted = false;
            case BULK_OUT -> outHalted = false;
        }
    }

    private void forget() {
        playing = false;
        try {
            for (@Nullable Reply reply = replies.poll(); reply != null; reply = replies.poll()) {
                reply.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot close what the card of a responder was read from", e);
        }
    }

    @Override
    public void close() {
        forget();
        plug.released();
    }

    private static void requireDirect(ByteBuffer buffer) {
        if (!buffer.isDirect()) {
            throw new IllegalArgumentException("Not a direct buffer");
        }
    }

    private static DeviceException failure(Reason reason, String where) {
        return new DeviceException(reason, "responder: " + where);
    }
}
