package org.evidencestation.devices.handover;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.evidencestation.devices.RecorderKey;
import org.evidencestation.devices.volume.UsbIdentity;

/**
 * Keys of recorders that are asked before they become a disk. The serial number of the plug comes first: what a recorder
 * says of itself an office can write anew.
 *
 * @param kind of driver
 */
public record PlugKey(String kind, UsbIdentity usb) {
    /** Made from descriptors; without a serial number all recorders of a model share it. */
    public RecorderKey key() {
        return new RecorderKey(
                kind + ":" + usb.id() + ":" + usb.serial().map(PlugKey::encode).orElse(""));
    }

    /**
     * Where the plug tells no two recorders apart: continued by what the recorder says.
     *
     * @param number as it was assigned; empty if it was not
     */
    public RecorderKey key(String model, Optional<String> number) {
        return tellsApart() || number.isEmpty()
                ? key()
                : new RecorderKey(key().value() + ";" + encode(model) + ":" + encode(number.get()));
    }

    /** Whole series leave their factories with zeros or with the digits in order. */
    private boolean tellsApart() {
        return usb.serial()
                .filter(serial -> !serial.matches("0*|0?123456789(ABCDEF|abcdef)?0*"))
                .isPresent();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
