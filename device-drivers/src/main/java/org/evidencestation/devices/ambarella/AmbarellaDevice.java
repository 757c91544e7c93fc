package org.evidencestation.devices.ambarella;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.PortKey;
import org.evidencestation.devices.RecorderKey;
import org.evidencestation.devices.handover.Handover;
import org.evidencestation.devices.handover.PlugKey;
import org.evidencestation.devices.handover.SwitchableRecorder;
import org.evidencestation.devices.usb.Opening;
import org.evidencestation.devices.volume.UsbIdentity;

/**
 * A recorder with an Ambarella chip that is no disk yet.
 *
 * @param connection see {@link DockedDevice#connection}
 * @param opening of the interface it is asked on
 * @param ways the rack it can become a disk on
 */
public record AmbarellaDevice(
        PortKey port, String connection, UsbIdentity usb, Opening opening, Function<DockedDevice, Handover> ways)
        implements SwitchableRecorder {
    PlugKey plug() {
        return new PlugKey("ambarella", usb);
    }

    @Override
    public RecorderKey key() {
        return plug().key();
    }

    @Override
    public String description() {
        String names = Stream.of(usb.manufacturer(), usb.product(), usb.serial())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return names.isBlank() ? "Ambarella " + usb.id() : names;
    }

    @Override
    public Handover handover() {
        return ways.apply(this);
    }
}
