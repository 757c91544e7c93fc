package org.evidencestation.devices.volume;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a USB device says about itself.
 *
 * @param vendorId four hexadecimal digits
 * @param productId four hexadecimal digits
 * @param serial often missing, and shared by whole series of badly made recorders
 */
public record UsbIdentity(
        String vendorId,
        String productId,
        Optional<String> serial,
        Optional<String> manufacturer,
        Optional<String> product) {
    /** As {@code vid:pid}. */
    public String id() {
        return vendorId + ":" + productId;
    }

    String description() {
        return Stream.of(manufacturer, product, serial)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }
}
