package org.evidencestation.devices.volume;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.Optional;
import org.evidencestation.devices.Clip;
import org.evidencestation.devices.ClipReader;
import org.evidencestation.devices.DeviceException;

/** A clip and the file it was listed as. */
record StoredClip(MountedVolume volume, Path relative, EntryStat listed, Clip clip) {
    ClipReader open(long offset) throws DeviceException {
        return inFolder("open", folder -> open(folder, offset));
    }

    /** From its first byte, past the page cache where the file system allows that. */
    ClipReader openPastCache() throws DeviceException {
        return inFolder("open", this::openPastCache);
    }

    /** What is done with the folder of the clip; the folder stays open if that succeeds. */
    private interface Action<T> {
        T in(CardFolder folder) throws IOException, DeviceException;
    }

    private <T> T inFolder(String operation, Action<T> action) throws DeviceException {
        try {
            CardFolder folder = parent();
            try {
                return action.in(folder);
            } catch (IOException | DeviceException | RuntimeException e) {
                folder.close();
                throw e;
            }
        } catch (IOException e) {
            throw Failures.of(volume, operation + " " + clip.path(), e);
        }
    }

    /**
     * Removes the file if it is still what was listed, and syncs its folder.
     *
     * @throws DeviceException with {@code CHANGED} if it is not
     */
    void erase() throws DeviceException {
        inFolder("erase", folder -> {
            checkListed(folder);
            folder.remove(relative.getFileName());
            folder.close();
            return clip;
        });
    }

    /** Goes down one name at a time, so that no link on the way is followed. */
    private CardFolder parent() throws IOException, DeviceException {
        CardFolder folder = CardFolder.root(volume.root());
        for (int i = 0; i < relative.getNameCount() - 1; i++) {
            Path name = relative.getName(i);
            try (CardFolder above = folder) {
                if (above.stat(name).kind() != EntryStat.Kind.FOLDER) {
                    throw Failures.changed(volume, "no folder any more on the way to: " + clip.path());
                }
                folder = above.enter(name);
            }
        }
        return folder;
    }

    private ClipReader open(CardFolder folder, long offset) throws IOException, DeviceException {
        EntryStat before = checkListed(folder);
        SeekableByteChannel channel = channel(folder);
        try {
            EntryStat opened = checkSame(folder, before);
            channel.position(offset);
            return new VolumeReader(this, folder, channel, opened, offset);
        } catch (IOException | DeviceException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private ClipReader openPastCache(CardFolder folder) throws IOException, DeviceException {
        Optional<OpenOption> option = PastCache.option();
        if (option.isEmpty()) {
            return open(folder, 0);
        }
        EntryStat before = checkListed(folder);
        SeekableByteChannel channel;
        try {
            channel = folder.open(relative.getFileName(), option.get());
        } catch (IOException | UnsupportedOperationException e) {
            // Some file systems refuse it; then the bytes may come from memory.
            return open(folder, 0);
        }
        try {
            return new VolumeReader(this, folder, new PastCache(channel), checkSame(folder, before), 0);
        } catch (IOException | DeviceException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private EntryStat checkListed(CardFolder folder) throws IOException, DeviceException {
        EntryStat now = folder.stat(relative.getFileName());
        if (!now.sameContentAs(listed) || !now.device().equals(listed.device())) {
            throw Failures.changed(volume, "since it was listed: " + clip.path());
        }
        return now;
    }

    private EntryStat checkSame(CardFolder folder, EntryStat before) throws IOException, DeviceException {
        EntryStat now = folder.stat(relative.getFileName());
        if (!now.equals(before)) {
            throw Failures.changed(volume, "while it was opened: " + clip.path());
        }
        return now;
    }

    /** Opening fails on a link that was put in the place of the file: that is a change, not a broken card. */
    private SeekableByteChannel channel(CardFolder folder) throws IOException, DeviceException {
        Path name = relative.getFileName();
        try {
            return folder.open(name);
        } catch (IOException e) {
            if (folder.stat(name).kind() != EntryStat.Kind.FILE) {
                throw Failures.changed(volume, "while it was opened: " + clip.path());
            }
            throw e;
        }
    }
}
