package org.evidencestation.devices.handover;

import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DockedDevice;

/** The way from a recorder that answers commands to the disk it becomes at the same port. */
public interface Handover {
    /**
     * Says that the recorder is about to be switched: what leaves and what appears at its port from now on is the same
     * docking. To be called before the command is given, because the recorder leaves the bus while it is answered.
     */
    void begin();

    /** Says that the command was refused: the recorder stays what it is, and a new plugging is a new docking at once. */
    default void refused() {}

    /**
     * Waits until a disk is there, on the calling thread.
     *
     * @return the disk, for the volume driver; its key is the disk's own
     * @throws DeviceException with {@code MODE_SWITCH_FAILED} if none appears in time, {@code UNPLUGGED} if the wait was
     *     interrupted
     */
    DockedDevice storage() throws DeviceException;
}
