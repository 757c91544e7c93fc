package org.evidencestation.devices.handover;

import java.time.LocalDateTime;
import org.evidencestation.devices.BatteryReading;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.RecorderIdentity;

/** What is said to a recorder over a protocol that can set its clock but not read it. Confined to one thread. */
public interface Conversation extends AutoCloseable {
    RecorderIdentity identity() throws DeviceException;

    BatteryReading battery() throws DeviceException;

    /**
     * @param wall whole seconds
     * @throws DeviceException with {@code CLOCK_REJECTED} if the recorder refuses
     */
    void setClock(LocalDateTime wall) throws DeviceException;

    /** @throws DeviceException with {@code LOCKED_OR_NO_MEDIA} if it is known that no disk would come of it */
    void requireMedia() throws DeviceException;

    /** Gives the command, and lets the recorder go. It may leave the bus before it has answered. */
    void toStorage() throws DeviceException;

    /** Looks at the disk it became, as far as the protocol says what that must be. */
    default void became(DockedDevice disk) {}

    /** Ends it; once it was ended this does nothing. */
    @Override
    void close();
}
