package org.evidencestation.devices.jieli;

import java.nio.ByteBuffer;
import java.time.Duration;
import org.evidencestation.devices.DeviceException;

/** The way to one SCSI unit. Confined to one thread. */
public interface ScsiPipe extends AutoCloseable {
    /**
     * Gives a command that asks.
     *
     * @param room how many bytes may come back
     * @throws DeviceException if this computer could not give it; what became of it otherwise is in the reply
     */
    ScsiReply ask(byte[] command, int room, Duration timeout) throws DeviceException;

    /** Gives a command, with data or none. */
    ScsiReply tell(byte[] command, ByteBuffer data, Duration timeout) throws DeviceException;

    @Override
    void close();

    /** The way to a unit that nobody has opened yet. */
    interface Opening {
        /** @throws DeviceException with {@code NOT_PERMITTED}, {@code UNPLUGGED} or {@code BUSY_BY_OTHER} */
        ScsiPipe open() throws DeviceException;
    }
}
