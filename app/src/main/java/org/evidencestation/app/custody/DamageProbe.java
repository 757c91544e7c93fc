package org.evidencestation.app.custody;

import java.nio.ByteBuffer;
import java.util.OptionalLong;
import org.evidencestation.devices.Clip;
import org.evidencestation.devices.ClipReader;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.Media;

/**
 * Where a clip is damaged: the first byte that cannot be read, and a place behind it where reading works again. Looked for in
 * steps that double, because each try of a bad sector may take the recorder half a minute.
 */
final class DamageProbe {
    private static final int FIRST_STEP = 4096;

    private final Media media;
    private final Clip clip;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 18);

    DamageProbe(Media media, Clip clip) {
        this.media = media;
        this.clip = clip;
    }

    /**
     * One line for the journal.
     *
     * @throws DeviceException if the recorder as a whole failed or left
     */
    String describe() throws DeviceException {
        long from = readable(0, Long.MAX_VALUE);
        if (from >= clip.size()) {
            return "could be read in the end, all %d bytes".formatted(clip.size());
        }
        OptionalLong again = goesOn(from);
        return again.isPresent()
                ? "cannot be read from byte %d; can be again at %d of %d"
                        .formatted(from, again.getAsLong(), clip.size())
                : "cannot be read from byte %d to its end at %d".formatted(from, clip.size());
    }

    private OptionalLong goesOn(long from) throws DeviceException {
        for (long step = FIRST_STEP; from + step < clip.size(); step *= 2) {
            if (readable(from + step, 1) > from + step) {
                return OptionalLong.of(from + step);
            }
        }
        return OptionalLong.empty();
    }

    /** @return where reading ended, by damage or because it was enough */
    private long readable(long from, long enough) throws DeviceException {
        long position = from;
        try (ClipReader reader = media.open(clip, from)) {
            while (position - from < enough) {
                int count = reader.read(buffer.clear());
                if (count < 0) {
                    return position;
                }
                position += count;
            }
        } catch (DeviceException e) {
            if (e.reason() != Reason.MEDIA_ERROR) {
                throw e;
            }
        }
        return position;
    }
}
