package org.evidencestation.storage.copy;

/** Asked before each block of bytes is moved: waits while others need the disk more, or ends the work. */
@FunctionalInterface
public interface Pace {
    /** As fast as the disks are, to the end. */
    Pace FREE = bytes -> {};

    /**
     * Returns when that many bytes may be moved.
     *
     * @throws CancelledException if none shall be moved any more
     */
    void before(int bytes) throws CancelledException;
}
