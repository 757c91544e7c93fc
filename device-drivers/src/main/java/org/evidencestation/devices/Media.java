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
     * The key under which the same recorder will be met if it is docked while it is a disk already, for example after the
     * station was started again in the middle; empty where it has but one.
     */
    default Optional<RecorderKey> otherKey() {
        return Optional.empty();
    }

    @Override
    void close();
}
