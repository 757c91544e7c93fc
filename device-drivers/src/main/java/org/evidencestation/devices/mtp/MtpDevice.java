package org.evidencestation.devices.mtp;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.PortKey;
import org.evidencestation.devices.RecorderKey;

/**
 * A device with an MTP interface.
 *
 * @param connection see {@link DockedDevice#connection}
 */
public record MtpDevice(PortKey port, UsbNames names, String connection, Opening opening) implements DockedDevice {
    /** The way to a device. */
    public interface Opening {
        /**
         * Claims the interface; whoever calls closes the pipe.
         *
         * @throws DeviceException with {@code BUSY_BY_OTHER} if another program holds it, {@code NOT_PERMITTED},
         *     {@code DRIVER_MISSING}, {@code NATIVE_CRASH} or {@code UNPLUGGED}
         */
        BulkPipe open() throws DeviceException;
    }

    /** Serial number with maker and product, in one text that cannot be read in two ways. */
    @Override
    public RecorderKey key() {
        String serial = names.serial()
                .map(text -> URLEncoder.encode(text, StandardCharsets.UTF_8))
                .orElse("");
        return new RecorderKey("mtp:" + names.id() + ":" + serial);
    }

    @Override
    public String description() {
        return names.description();
    }
}
