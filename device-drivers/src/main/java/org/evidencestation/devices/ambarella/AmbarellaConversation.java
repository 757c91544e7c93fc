package org.evidencestation.devices.ambarella;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evidencestation.devices.BatteryReading;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.RecorderIdentity;
import org.evidencestation.devices.RecorderIdentity.Claim;
import org.evidencestation.devices.RecorderIdentity.Kind;
import org.evidencestation.devices.handover.Conversation;
import org.evidencestation.devices.handover.PlugClaims;
import org.evidencestation.devices.identity.IdentityRecord;
import org.evidencestation.devices.volume.MountedVolume;
import org.evidencestation.devices.volume.VolumeDevice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a recorder with an Ambarella chip is asked and told. */
final class AmbarellaConversation implements Conversation {
    private static final Logger LOG = LoggerFactory.getLogger(AmbarellaConversation.class);
    private static final String ORIGIN = "ambarella";
    private static final int PAYLOAD = 2;

    private final AmbarellaDevice device;
    private final AmbarellaLine line;
    private Optional<String> id = Optional.empty();

    private AmbarellaConversation(AmbarellaDevice device, AmbarellaLine line) {
        this.device = device;
        this.line = line;
    }

    /**
     * Claims the recorder and logs in, which is tried once.
     *
     * @throws DeviceException with {@code AUTH_FAILED} if the recorder has another password
     */
    static AmbarellaConversation open(AmbarellaDevice device) throws DeviceException {
        AmbarellaLine line = new AmbarellaLine(device.opening().open());
        boolean known = false;
        try {
            String reply = line.askOnce(Frame.LOGIN);
            if (!reply.contains("Ver;OK")) {
                throw new DeviceException(Reason.AUTH_FAILED, "ambarella: Ver: " + AmbarellaLine.printable(reply));
            }
            known = true;
            return new AmbarellaConversation(device, line);
        } finally {
            if (!known) {
                line.close();
            }
        }
    }

    @Override
    public RecorderIdentity identity() throws DeviceException {
        List<Claim> claims = new ArrayList<>();
        id = deviceId(line.ask(Frame.DEVICE_ID));
        id.flatMap(text -> IdentityRecord.claim(Kind.DEVICE_NUMBER, text.getBytes(StandardCharsets.ISO_8859_1), ORIGIN))
                .ifPresent(claims::add);
        Optional<String> number = claims.stream().map(Claim::value).findFirst();
        claims.addAll(PlugClaims.of(device.usb()));
        return new RecorderIdentity(device.plug().key("", number), claims);
    }

    /** One that gives back what it was asked with has none. */
    private static Optional<String> deviceId(String reply) {
        String[] parts = reply.split(";", -1);
        return reply.startsWith("@Gdv") && parts.length > PAYLOAD && !reply.contains("ERROR")
                ? Optional.of(parts[PAYLOAD].replace("#", "").strip())
                        .filter(text -> !text.isEmpty() && !text.equals(Frame.DEVICE_ID.payload()))
                : Optional.empty();
    }

    @Override
    public BatteryReading battery() {
        return new BatteryReading.Unknown();
    }

    @Override
    public void setClock(LocalDateTime wall) throws DeviceException {
        for (Frame frame : List.of(Frame.date(wall), Frame.time(wall))) {
            refuse(Reason.CLOCK_REJECTED, frame, line.ask(frame));
        }
    }

    /** Its protocol does not tell. */
    @Override
    public void requireMedia() {}

    @Override
    public void toStorage() throws DeviceException {
        try (line) {
            refuse(Reason.MODE_SWITCH_FAILED, Frame.STORAGE, line.askOnce(Frame.STORAGE));
        }
    }

    private static void refuse(Reason reason, Frame frame, String reply) throws DeviceException {
        if (reply.contains("ERROR")) {
            throw new DeviceException(reason, "ambarella: " + frame.name() + ": " + AmbarellaLine.printable(reply));
        }
    }

    /** The label of its disk is its id, unless somebody gave the card another; so a difference is only noted. */
    @Override
    public void became(DockedDevice disk) {
        if (id.isPresent() && disk instanceof VolumeDevice volumes && !isLabel(id.get(), volumes)) {
            LOG.warn(
                    "Port {}: recorder {} became a disk of another name: {}",
                    device.port(),
                    id.get(),
                    disk.description());
        }
    }

    private static boolean isLabel(String id, VolumeDevice disk) {
        return disk.volumes().stream()
                .map(MountedVolume::label)
                .flatMap(Optional::stream)
                .anyMatch(id::equalsIgnoreCase);
    }

    @Override
    public void close() {
        line.close();
    }
}
