package org.evidencestation.devices;

import java.util.Optional;

/** The readable side of a docked recorder; confined to one thread. */
public interface Media extends AutoCloseable {
    /**
     * Every regular file on the card, whatever it is called, and what was found but may not be read. Each call makes a new
     * snapshot.
     */
    Listing list() throws DeviceException;

    /**
     * Opens one clip of the newest listing for reading from a byte offset.
     *
     * @throws DeviceException with {@code CHANGED} if size or time differ from the listing, {@code NOT_FOUND} if it is
     *     gone, {@code UNPLUGGED} if the recorder is
     */
    ClipReader open(Clip clip, long offset) throws DeviceException;

    /**
     * Opens one clip of the newest listing a second time, to see whether the recorder still gives the same bytes: read from
     * the recorder itself and not from this computer's memory, as far as the platform can tell the two apart.
     */
    default ClipReader openPastCache(Clip clip) throws DeviceException {
        return open(clip, 0);
    }

    /**
     * Allows writing to the recorder until the eraser is closed; only where {@link Capability#DELETE} is offered.
     *
     * @throws DeviceException with {@code READ_ONLY} if it cannot be written to, {@code UNSUPPORTED} if this kind of
     *     recorder cannot erase
     */
    default Eraser openEraser() throws DeviceException {
        throw new DeviceException(DeviceException.Reason.UNSUPPORTED, "nothing can be erased from this recorder");
    }

    /**
     * The key under which the same recorder will be met if it is docked while it is a disk already, for example after the
     * station was started again in the middle; empty where it has but one.
     */
    default Optional<RecorderKey> otherKey() {
        return Optional.empty();
    }

    /**
     * How much room is left on it now; empty where the recorder cannot be asked, or where what it answers cannot be
     * trusted.
     */
    default Optional<Space> space() throws DeviceException {
        return Optional.empty();
    }

    /** @param free bytes that can still be recorded on, of {@code total} */
    record Space(long free, long total) {
        public Space {
            if (free < 0 || total < free) {
                throw new IllegalArgumentException("Not a space: " + free + " of " + total);
            }
        }
    }

    @Override
    void close();
}
