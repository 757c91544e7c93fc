package org.evidencestation.devices.gat947;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.PortKey;
import org.evidencestation.devices.RecorderKey;
import org.evidencestation.devices.handover.Handover;
import org.evidencestation.devices.handover.SwitchableRecorder;
import org.evidencestation.devices.volume.UsbIdentity;

/**
 * A recorder that is asked by its maker's library.
 *
 * @param connection see {@link DockedDevice#connection}
 * @param present whether it is still plugged in as it was
 * @param candidates how many recorders are plugged in now that the library might mean, this one included
 * @param ways the rack it can become a disk on
 */
public record VendorDevice(
        PortKey port,
        String connection,
        UsbIdentity usb,
        VendorLibrary library,
        BooleanSupplier present,
        IntSupplier candidates,
        Function<DockedDevice, Handover> ways)
        implements SwitchableRecorder {
    /** Without a USB serial number all recorders of a make share it. */
    @Override
    public RecorderKey key() {
        return new RecorderKey("gat947:" + encode(library.vendor().name()) + ":" + usb.id() + ":"
                + usb.serial().map(VendorDevice::encode).orElse(""));
    }

    /** For a recorder whose plug has no serial number: the key continued by what the recorder says. */
    RecorderKey key(String idCode, String serial) {
        return new RecorderKey(key().value() + ";" + encode(idCode) + ":" + encode(serial));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String description() {
        return Stream.concat(
                        Stream.of(library.vendor().name()),
                        Stream.of(usb.manufacturer(), usb.product(), usb.serial())
                                .flatMap(java.util.Optional::stream))
                .collect(Collectors.joining(" "));
    }

    @Override
    public Handover handover() {
        return ways.apply(this);
    }
}
