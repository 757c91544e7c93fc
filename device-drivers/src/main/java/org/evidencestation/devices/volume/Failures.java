package org.evidencestation.devices.volume;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;

/**
 * Turns what Java reports into what it means for the docking. Decided by type and by looking again, never by an error's
 * text, which is in the language of the system.
 */
final class Failures {
    private Failures() {}

    static DeviceException of(MountedVolume volume, String operation, IOException cause) {
        return new DeviceException(reason(volume, cause), "volume: " + operation, cause);
    }

    private static Reason reason(MountedVolume volume, IOException cause) {
        if (cause instanceof ClosedByInterruptException) {
            return Reason.TIMEOUT;
        }
        if (Departure.of(volume)) {
            return Reason.UNPLUGGED;
        }
        return switch (cause) {
            case NoSuchFileException _, NotDirectoryException _ -> Reason.NOT_FOUND;
            case AccessDeniedException _ -> Reason.ACCESS_DENIED;
            default -> Reason.MEDIA_ERROR;
        };
    }

    static void checkPresent(MountedVolume volume) throws DeviceException {
        if (!volume.present().getAsBoolean()) {
            throw new DeviceException(Reason.UNPLUGGED, "volume: gone from " + volume.root());
        }
    }

    /** A file of a pulled card may seem to be another one before the kernel takes the card away (one pull of 50, in the rig). */
    static DeviceException changed(MountedVolume volume, String when) {
        return Departure.of(volume)
                ? new DeviceException(Reason.UNPLUGGED, "volume: gone from " + volume.root())
                : changed(when);
    }

    static DeviceException changed(String when) {
        return new DeviceException(Reason.CHANGED, "volume: " + when);
    }
}
