package org.evidencestation.devices.volume;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import org.evidencestation.devices.ClipReader;
import org.evidencestation.devices.DeviceException;

/** Reads straight into the caller's buffer; keeps the folder open to look at the file again when it ends. */
final class VolumeReader implements ClipReader {
    private final StoredClip stored;
    private final CardFolder folder;
    private final ReadableByteChannel channel;
    private final EntryStat opened;
    private long position;

    /** Takes over folder and channel and closes them. */
    VolumeReader(StoredClip stored, CardFolder folder, ReadableByteChannel channel, EntryStat opened, long position) {
        this.stored = stored;
        this.folder = folder;
        this.channel = channel;
        this.opened = opened;
        this.position = position;
    }

    @Override
    public int read(ByteBuffer target) throws DeviceException {
        if (!target.hasRemaining()) {
            throw new IllegalArgumentException("No room to read into");
        }
        try {
            int count = channel.read(target);
            position += Math.max(count, 0);
            if (position > opened.size() || (count < 0 && !unchanged())) {
                throw Failures.changed(
                        stored.volume(), "while it was read: " + stored.clip().path());
            }
            return count;
        } catch (IOException e) {
            throw Failures.of(stored.volume(), "read " + stored.clip().path() + " at " + position, e);
        }
    }

    private boolean unchanged() throws IOException {
        return position == opened.size()
                && folder.stat(stored.relative().getFileName()).equals(opened);
    }

    @Override
    public void close() {
        try (folder) {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot close " + stored.clip().path(), e);
        }
    }
}
