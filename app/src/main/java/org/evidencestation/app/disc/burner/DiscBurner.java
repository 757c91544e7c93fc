package org.evidencestation.app.disc.burner;

import java.io.IOException;

/** A drive, or what stands for one. For one thread at a time; each call looks at the drive anew. */
public interface DiscBurner {
    /** As the journal names it: program and drive, for example {@code xorriso /dev/sr0}. */
    String name();

    /** What is in it now. */
    Medium look() throws IOException;

    /**
     * Writes the tree as the only session of the medium and closes it.
     *
     * @throws BurnException if the medium does not fit, before anything is written; if writing failed, and then the medium is
     *     void
     */
    void burn(DiscTree tree, BurnMonitor monitor) throws IOException;

    /**
     * Writes an image as it is as the only session of the medium and closes it.
     *
     * @throws BurnException as above
     */
    void burn(FinishedImage image, BurnMonitor monitor) throws IOException;

    /**
     * Reads every byte of the medium back, as it lies there, not as it was remembered. Compares nothing.
     *
     * @param least bytes to be read if that is more than the file system tells of; 0 for a medium that has nothing behind it
     * @throws BurnException if it cannot be read
     */
    ReadDisc read(long least, BurnMonitor monitor) throws IOException;

    /** As above, as far as the file system goes. */
    default ReadDisc read(BurnMonitor monitor) throws IOException {
        return read(0, monitor);
    }

    /** Opens the tray, where there is one. */
    void eject() throws IOException;
}
