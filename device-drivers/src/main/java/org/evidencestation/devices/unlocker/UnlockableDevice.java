package org.evidencestation.devices.unlocker;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.PortKey;
import org.evidencestation.devices.RecorderKey;
import org.evidencestation.devices.handover.Handover;
import org.evidencestation.devices.handover.SwitchableRecorder;
import org.evidencestation.devices.handover.Turn;
import org.evidencestation.devices.volume.UsbIdentity;

/**
 * A recorder that becomes a disk when its maker's program is run.
 *
 * @param connection see {@link DockedDevice#connection}
 * @param turn one for all recorders of the make, because the program is not told which one is meant
 * @param present whether it is still plugged in as it was
 * @param ways the rack it can become a disk on
 */
public record UnlockableDevice(
        PortKey port,
        String connection,
        UsbIdentity usb,
        Unlocker unlocker,
        Turn turn,
        BooleanSupplier present,
        Function<DockedDevice, Handover> ways)
        implements SwitchableRecorder {
    /** Without a USB serial number all recorders of a make share it. */
    @Override
    public RecorderKey key() {
        String serial = usb.serial()
                .map(text -> URLEncoder.encode(text, StandardCharsets.UTF_8))
                .orElse("");
        return new RecorderKey("unlocker:" + usb.id() + ":" + serial);
    }

    @Override
    public String description() {
        return Stream.concat(
                        Stream.of(unlocker.name()),
                        Stream.of(usb.manufacturer(), usb.product(), usb.serial())
                                .flatMap(Optional::stream))
                .collect(Collectors.joining(" "));
    }

    @Override
    public Handover handover() {
        return ways.apply(this);
    }
}
