package org.evidencestation.devices.mtp;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the USB descriptors of a device say.
 *
 * @param vendor of 16 bits
 * @param product of 16 bits
 * @param serial often missing, and shared by whole series of badly made recorders
 */
public record UsbNames(
        int vendor, int product, Optional<String> serial, Optional<String> manufacturer, Optional<String> model) {
    /** As {@code vid:pid}, four hexadecimal digits each. */
    public String id() {
        return "%04x:%04x".formatted(vendor, product);
    }

    String description() {
        String names =
                Stream.of(manufacturer, model, serial).flatMap(Optional::stream).collect(Collectors.joining(" "));
        return names.isBlank() ? id() : names;
    }
}
