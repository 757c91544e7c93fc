package org.evidencestation.devices;

import java.nio.ByteBuffer;

/** Bytes of one clip, in order, from the offset it was opened at. */
public interface ClipReader extends AutoCloseable {
    /**
     * Fills as much of the buffer as is at hand, at least one byte.
     *
     * @return bytes read, or -1 at the end, which is only reported after the clip's size and time were found to be
     *     those of the listing
     * @throws DeviceException with {@code CHANGED} where they are not
     */
    int read(ByteBuffer target) throws DeviceException;

    @Override
    void close();
}
