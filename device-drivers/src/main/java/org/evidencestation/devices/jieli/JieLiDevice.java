package org.evidencestation.devices.jieli;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.PortKey;
import org.evidencestation.devices.RecorderKey;
import org.evidencestation.devices.handover.Handover;
import org.evidencestation.devices.handover.PlugKey;
import org.evidencestation.devices.handover.SwitchableRecorder;
import org.evidencestation.devices.volume.UsbIdentity;

/**
 * A recorder with a JieLi chip that is no disk yet.
 *
 * @param connection see {@link DockedDevice#connection}
 * @param model as its INQUIRY says
 * @param opening of the unit that is asked
 * @param present whether it is still plugged in as it was
 * @param ways the rack it can become a disk on
 */
public record JieLiDevice(
        PortKey port,
        String connection,
        UsbIdentity usb,
        String model,
        ScsiPipe.Opening opening,
        BooleanSupplier present,
        Function<DockedDevice, Handover> ways)
        implements SwitchableRecorder {
    PlugKey plug() {
        return new PlugKey("jieli", usb);
    }

    @Override
    public RecorderKey key() {
        return plug().key();
    }

    @Override
    public String description() {
        return Stream.of(Optional.of(model), usb.manufacturer(), usb.product(), usb.serial())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    @Override
    public Handover handover() {
        return ways.apply(this);
    }
}
