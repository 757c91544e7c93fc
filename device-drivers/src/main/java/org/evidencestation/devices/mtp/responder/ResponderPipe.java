package org.evidencestation.devices.mtp.responder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Optional;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.usb.BulkPipe;

/**
 * A cable within this program, between a driver and a {@link Responder}. It keeps the rules of USB: a read ends with a
 * packet that is not full, and with nothing else but a full buffer. Time does not pass on it; who waits is told so.
 */
final class ResponderPipe implements BulkPipe {
    private final ResponderPlug plug;
    private final Responder responder;
    private final Playback playback;
    private boolean inHalted;
    private boolean outHalted;

    ResponderPipe(ResponderPlug plug, Responder responder) {
        this.plug = plug;
        this.responder = responder;
        this.playback = new Playback(plug);
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
        if (responder.waitsForEvents() && playback.hasEvents()) {
            plug.pass(timeout);
            throw failure(Reason.TIMEOUT, "bulk out");
        }
        try {
            Optional<Reply> reply = responder.accept(source);
            source.position(source.limit());
            reply.ifPresent(playback::add);
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
        try {
            playback.fill(target, timeout);
        } catch (DeviceException e) {
            inHalted = e.reason() == Reason.STALL;
            throw e;
        }
        return target.position() - start;
    }

    @Override
    public int readEvent(ByteBuffer target, Duration timeout) throws DeviceException {
        plug.check();
        requireDirect(target);
        ByteBuffer event = playback.event();
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
        playback.forget();
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

    @Override
    public void close() {
        playback.forget();
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
