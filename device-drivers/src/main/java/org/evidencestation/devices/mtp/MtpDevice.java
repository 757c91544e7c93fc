package org.evidencestation.devices.mtp;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.PortKey;
import org.evidencestation.devices.RecorderKey;
import org.evidencestation.devices.usb.Opening;

/**
 * A device with an MTP interface.
 *
 * @param connection see {@link DockedDevice#connection}
 */
public record MtpDevice(PortKey port, UsbNames names, String connection, Opening opening) implements DockedDevice {
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
