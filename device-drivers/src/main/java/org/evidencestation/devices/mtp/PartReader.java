package org.evidencestation.devices.mtp;

import java.nio.ByteBuffer;
import org.evidencestation.devices.ClipReader;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;

/**
 * Reads a clip part by part. Each part is held back until the recorder has confirmed it, so that every byte given away is
 * one the recorder stands by; what went wrong in between is mended and asked for again.
 */
final class PartReader implements ClipReader {
    /**
     * Within a sixth of the speed of whole files where that was measured; below the 16 MiB above which responders
     * misbehave (uMTP-Responder dies of 0xFFFFFFFF).
     */
    private static final int PART = 4 << 20;

    /** Opening a clip takes the events that wait then. */
    private static final int PARTS_BETWEEN_EVENTS = 4;

    /** Where parts cannot be asked for any more without Android's extension. */
    static final long END_OF_32_BITS = 1L << 32;

    private static final int BAD_PACKET = 512;

    private final MtpClip clip;
    private final ByteBuffer part;
    private long position;
    private int parts;

    PartReader(MtpClip clip, long offset) {
        this.clip = clip;
        this.position = offset;
        this.part =
                ByteBuffer.allocate(Math.clamp(clip.size() - offset, 0, PART)).limit(0);
    }

    @Override
    public int read(ByteBuffer target) throws DeviceException {
        if (!target.hasRemaining()) {
            throw new IllegalArgumentException("No room to read into");
        }
        if (!part.hasRemaining() && position >= clip.size()) {
            clip.check();
            return -1;
        }
        if (!part.hasRemaining()) {
            receive();
        }
        int count = Math.min(part.remaining(), target.remaining());
        target.put(part.slice(part.position(), count));
        part.position(part.position() + count);
        return count;
    }

    private void receive() throws DeviceException {
        Recovery recovery = new Recovery(clip.session());
        part.clear();
        if (++parts % PARTS_BETWEEN_EVENTS == 0) {
            clip.session().line().takeEvents();
        }
        try {
            while (part.position() == 0) {
                try {
                    ask();
                } catch (DeviceException e) {
                    if (e.reason() == Reason.LENGTH_MISMATCH) {
                        clip.check();
                    }
                    recovery.after(e);
                }
            }
        } finally {
            part.flip();
        }
        position += part.remaining();
    }

    private void ask() throws DeviceException {
        long handle = clip.handle();
        int wanted = wanted();
        part.limit(wanted);
        boolean wide = clip.session().info().offers(Op.GET_PARTIAL_OBJECT_64);
        int count = wide
                ? clip.session().fetch(part, Op.GET_PARTIAL_OBJECT_64, handle, position, position >>> 32, wanted)
                : clip.session().fetch(part, Op.GET_PARTIAL_OBJECT, handle, position, wanted);
        if (count == 0) {
            clip.check();
            throw clip.mismatch("ends at %d of %d bytes".formatted(position, clip.size()));
        }
    }

    private int wanted() {
        int wanted = (int) Math.min(clip.size() - position, part.capacity());
        boolean bad = clip.session().has(Quirk.NO_FULL_LAST_PACKET) && (wanted + Container.HEAD) % BAD_PACKET == 0;
        return bad && wanted > 1 ? wanted - 1 : wanted;
    }

    @Override
    public void close() {
        // Between two reads nothing is on its way.
    }
}
