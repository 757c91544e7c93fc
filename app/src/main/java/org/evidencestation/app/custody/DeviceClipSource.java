package org.evidencestation.app.custody;

import java.nio.ByteBuffer;
import org.evidencestation.devices.Clip;
import org.evidencestation.devices.ClipReader;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.Media;
import org.evidencestation.storage.vault.ClipSource;
import org.evidencestation.storage.vault.SourceException;

/** Where bytes of a recorder meet the vault: neither side knows the other. */
record DeviceClipSource(Media media, Clip clip, Presence presence) implements ClipSource {
    @Override
    public long size() {
        return clip.size();
    }

    @Override
    public Stream open(long offset) throws SourceException {
        try {
            return new DeviceStream(media.open(clip, offset), presence);
        } catch (DeviceException e) {
            throw new SourceException(e);
        }
    }

    private record DeviceStream(ClipReader reader, Presence presence) implements Stream {
        @Override
        public int read(ByteBuffer target) throws SourceException {
            try {
                if (presence.over()) {
                    throw new DeviceException(DeviceException.Reason.UNPLUGGED, "the recorder left its dock");
                }
                return reader.read(target);
            } catch (DeviceException e) {
                throw new SourceException(e);
            }
        }

        @Override
        public void close() {
            reader.close();
        }
    }
}
