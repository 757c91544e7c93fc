package org.evidencestation.devices.mtp;

import java.nio.ByteBuffer;
import org.evidencestation.devices.ClipReader;
import org.evidencestation.devices.DeviceException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a clip as a whole, from a recorder that cannot read the part that is wanted; what lies before the offset is
 * received and dropped. A recorder that promises another length than the clip has is converting it: that is refused
 * before the first byte. What failed on the way cannot be mended here, only begun again.
 */
final class WholeReader implements ClipReader {
    /** Below this it is quicker to read on than to cancel. */
    private static final long WORTH_CANCELLING = 1 << 20;

    private final MtpClip clip;
    private final ByteBuffer dropped = ByteBuffer.allocate(64 << 10);
    private final long offset;
    private @Nullable Incoming incoming;
    private long position;
    private boolean ended;

    WholeReader(MtpClip clip, long offset) {
        this.clip = clip;
        this.offset = offset;
    }

    @Override
    public int read(ByteBuffer target) throws DeviceException {
        if (!target.hasRemaining()) {
            throw new IllegalArgumentException("No room to read into");
        }
        if (ended || offset == clip.size()) {
            return end();
        }
        Incoming data = incoming == null ? begin() : incoming;
        int count = data.read(target);
        if (count >= 0) {
            position += count;
            return count;
        }
        ended = true;
        incoming = null;
        data.answer().check("GetObject");
        if (data.truncated() || position != clip.size()) {
            clip.check();
            throw clip.mismatch("ended at %d of %d bytes".formatted(position, clip.size()));
        }
        return end();
    }

    private int end() throws DeviceException {
        clip.check();
        return -1;
    }

    private Incoming begin() throws DeviceException {
        Recovery recovery = new Recovery(clip.session());
        while (true) {
            try {
                return skipped(clip.session().line().send(Op.GET_OBJECT, clip.handle()));
            } catch (DeviceException e) {
                recovery.after(e);
            }
        }
    }

    private Incoming skipped(Incoming data) throws DeviceException {
        incoming = data;
        if (data.declared() >= 0 && data.declared() != clip.size()) {
            long promised = data.declared();
            stop(data);
            clip.check();
            throw clip.mismatch("the recorder promises %d bytes of %d".formatted(promised, clip.size()));
        }
        position = 0;
        while (position < offset) {
            dropped.clear().limit((int) Math.min(dropped.capacity(), offset - position));
            int count = data.read(dropped);
            if (count < 0) {
                data.answer().check("GetObject");
                throw clip.mismatch("ended at %d of %d bytes".formatted(position, clip.size()));
            }
            position += count;
        }
        return data;
    }

    private void stop(Incoming data) throws DeviceException {
        incoming = null;
        if (data.unread()) {
            clip.session().line().cancel();
        }
    }

    @Override
    public void close() {
        Incoming data = incoming;
        incoming = null;
        if (data == null) {
            return;
        }
        try {
            finish(data);
        } catch (DeviceException e) {
            // The next transaction finds out, and mends what can be mended.
        }
    }

    private void finish(Incoming data) throws DeviceException {
        if (data.unread() && clip.size() - position > WORTH_CANCELLING) {
            clip.session().line().cancel();
            return;
        }
        while (data.read(dropped.clear()) >= 0) {
            // until the recorder has said all
        }
        data.answer();
    }
}
