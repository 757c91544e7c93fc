package org.evidencestation.devices.volume;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import org.evidencestation.devices.Clip;
import org.evidencestation.devices.ClipReader;
import org.evidencestation.devices.DeviceException;

/** A clip and the file it was listed as. */
record StoredClip(MountedVolume volume, Path relative, EntryStat listed, Clip clip) {
    ClipReader open(long offset) throws DeviceException {
        try {
            CardFolder folder = parent();
            try {
                return open(folder, offset);
            } catch (IOException | DeviceException | RuntimeException e) {
                folder.close();
                throw e;
            }
        } catch (IOException e) {
            throw Failures.of(volume, "open " + clip.path(), e);
        }
    }

    /** Goes down one name at a time, so that no link on the way is followed. */
    private CardFolder parent() throws IOException, DeviceException {
        CardFolder folder = CardFolder.root(volume.root());
        for (int i = 0; i < relative.getNameCount() - 1; i++) {
            Path name = relative.getName(i);
            try (CardFolder above = folder) {
                if (above.stat(name).kind() != EntryStat.Kind.FOLDER) {
                    throw Failures.changed("no folder any more on the way to: " + clip.path());
                }
                folder = above.enter(name);
            }
        }
        return folder;
    }

    private ClipReader open(CardFolder folder, long offset) throws IOException, DeviceException {
        Path name = relative.getFileName();
        EntryStat before = folder.stat(name);
        if (!before.sameContentAs(listed) || !before.device().equals(listed.device())) {
            throw Failures.changed("since it was listed: " + clip.path());
        }
        SeekableByteChannel channel = channel(folder, name);
        try {
            EntryStat opened = folder.stat(name);
            if (!opened.equals(before)) {
                throw Failures.changed("while it was opened: " + clip.path());
            }
            channel.position(offset);
            return new VolumeReader(this, folder, channel, opened, offset);
        } catch (IOException | DeviceException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** Opening fails on a link that was put in the place of the file: that is a change, not a broken card. */
    private SeekableByteChannel channel(CardFolder folder, Path name) throws IOException, DeviceException {
        try {
            return folder.open(name);
        } catch (IOException e) {
            if (folder.stat(name).kind() != EntryStat.Kind.FILE) {
                throw Failures.changed("while it was opened: " + clip.path());
            }
            throw e;
        }
    }
}
