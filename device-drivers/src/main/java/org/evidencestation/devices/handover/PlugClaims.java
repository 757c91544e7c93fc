package org.evidencestation.devices.handover;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evidencestation.devices.RecorderIdentity.Claim;
import org.evidencestation.devices.RecorderIdentity.Kind;
import org.evidencestation.devices.volume.UsbIdentity;

/** What the plug of a recorder says, before it becomes a disk whose plug may say something else. */
public final class PlugClaims {
    private PlugClaims() {}

    public static List<Claim> of(UsbIdentity usb) {
        return Stream.of(
                        usb.serial().map(text -> new Claim(Kind.SERIAL, text, "usb")),
                        usb.manufacturer().map(text -> new Claim(Kind.VENDOR, text, "usb")),
                        usb.product().map(text -> new Claim(Kind.MODEL, text, "usb")),
                        Optional.of(new Claim(Kind.USB_ID, usb.id(), "usb")))
                .flatMap(Optional::stream)
                .toList();
    }
}
