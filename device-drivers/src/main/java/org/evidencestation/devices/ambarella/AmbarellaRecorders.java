package org.evidencestation.devices.ambarella;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidencestation.devices.DockSource;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.handover.Handover;
import org.evidencestation.devices.usb.UsbClaims;
import org.evidencestation.devices.volume.UsbDevice;
import org.evidencestation.devices.volume.UsbDevices;

/** The recorders with an Ambarella chip, known by their descriptors; one that is a disk and nothing else has been switched. */
public final class AmbarellaRecorders implements DockSource {
    private static final String USB_ID = "4255:0001";
    private static final Pattern ADDRESS = Pattern.compile("(\\d{1,3})-(\\d{1,3})");

    private final UsbDevices usb;
    private final UsbClaims claims;
    private final Function<DockedDevice, Handover> ways;

    public AmbarellaRecorders(UsbDevices usb, UsbClaims claims, Function<DockedDevice, Handover> ways) {
        this.usb = usb;
        this.claims = claims;
        this.ways = ways;
    }

    @Override
    public List<DockedDevice> present() {
        return usb.present().stream()
                .filter(device -> device.place().identity().id().equals(USB_ID) && !device.onlyDisk())
                .map(this::recorder)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<DockedDevice> recorder(UsbDevice device) {
        Matcher address = ADDRESS.matcher(device.place().connection());
        return address.matches()
                ? Optional.of(new AmbarellaDevice(
                        device.place().port(),
                        device.place().connection(),
                        device.place().identity(),
                        claims.of(Integer.parseInt(address.group(1)), Integer.parseInt(address.group(2)), 0),
                        ways))
                : Optional.empty();
    }
}
