package org.evidencestation.devices.usb;

import java.nio.file.Path;
import java.util.List;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;

/**
 * Claims an interface and, where that is refused, says what a person can do something about.
 *
 * @param node of the device, in {@code /dev/bus/usb}
 */
record Claim(Opening opening, Path node, Holders holders) implements Opening {
    @Override
    public BulkPipe open() throws DeviceException {
        try {
            return opening.open();
        } catch (DeviceException e) {
            throw switch (e.reason()) {
                case BUSY_BY_OTHER -> new DeviceException(e.reason(), "usb: used by " + holder(), e);
                case NOT_PERMITTED ->
                    new DeviceException(
                            Reason.NOT_PERMITTED,
                            "usb: account %s may not open %s".formatted(System.getProperty("user.name"), node),
                            e);
                default -> e;
            };
        }
    }

    private String holder() {
        List<String> known = holders.of(node);
        return known.isEmpty() ? "a program of another account" : String.join(", ", known);
    }
}
