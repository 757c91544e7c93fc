package org.evidencestation.devices.gat947;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evidencestation.devices.BatteryReading;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.RecorderIdentity;
import org.evidencestation.devices.RecorderIdentity.Claim;
import org.evidencestation.devices.RecorderIdentity.Kind;
import org.evidencestation.devices.RecorderKey;
import org.evidencestation.devices.handover.PlugClaims;
import org.evidencestation.devices.identity.IdentityRecord;
import org.evidencestation.devices.identity.Layout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a recorder says of itself by way of its library: first its own words, last those of its plug. */
final class VendorAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(VendorAnswers.class);

    private final VendorDevice device;
    private final VendorSession session;
    private final int candidates;

    /** @param candidates how many recorders the library may have found when it found one */
    VendorAnswers(VendorDevice device, VendorSession session, int candidates) {
        this.device = device;
        this.session = session;
        this.candidates = candidates;
    }

    /** Where several recorders could have answered, every claim says so. */
    private String origin() {
        return candidates > 1 ? "gat947:one-of-" + candidates : "gat947";
    }

    RecorderIdentity identity() throws DeviceException {
        List<Claim> idCode =
                bytes(Verb.IDCODE).flatMap(bytes -> IdentityRecord.claim(Kind.MODEL, bytes, origin())).stream()
                        .toList();
        Layout layout = device.library().vendor().layout();
        List<Claim> record = bytes(Verb.INFO)
                .map(bytes -> IdentityRecord.of(bytes, layout, origin()).claims())
                .orElse(List.of());
        List<Claim> claims = new ArrayList<>(record);
        claims.addAll(idCode);
        claims.add(new Claim(Kind.VENDOR, device.library().vendor().name(), "settings"));
        resolution().ifPresent(claims::add);
        claims.addAll(PlugClaims.of(device.usb()));
        return new RecorderIdentity(key(idCode, record), claims);
    }

    /** What was read is only made a key of where it is sure whose it is, and the plug has nothing better. */
    private RecorderKey key(List<Claim> idCode, List<Claim> record) {
        Optional<String> serial = record.stream()
                .filter(claim -> claim.kind() == Kind.DEVICE_NUMBER)
                .map(Claim::value)
                .findFirst();
        boolean fromPlug = device.usb().serial().isPresent() || candidates > 1;
        return fromPlug || serial.isEmpty()
                ? device.key()
                : device.key(idCode.stream().map(Claim::value).findFirst().orElse(""), serial.get());
    }

    private Optional<byte[]> bytes(Verb verb) throws DeviceException {
        Optional<Reply.Called> answer = ifTold(verb);
        return answer.isEmpty()
                ? Optional.empty()
                : Optional.of(well(verb, () -> answer.get().bytes(0)));
    }

    /** Only the password stops a docking; what else a recorder cannot tell does not keep its footage from being taken. */
    private Optional<Reply.Called> ifTold(Verb verb) throws DeviceException {
        try {
            return Optional.of(session.read(verb));
        } catch (DeviceException e) {
            if (e.reason() == Reason.UNSUPPORTED || e.reason() == Reason.DEVICE_BUSY) {
                LOG.warn("Not told by {}: {}", device.port(), e.getMessage());
                return Optional.empty();
            }
            throw e;
        }
    }

    private Optional<Claim> resolution() throws DeviceException {
        Optional<Reply.Called> answer = ifTold(Verb.RESOLUTION);
        if (answer.isEmpty()) {
            return Optional.empty();
        }
        int width = well(Verb.RESOLUTION, () -> answer.get().number(0));
        int height = well(Verb.RESOLUTION, () -> answer.get().number(1));
        return width > 0 && height > 0
                ? Optional.of(new Claim(Kind.RESOLUTION, width + "x" + height, origin()))
                : Optional.empty();
    }

    BatteryReading battery() throws DeviceException {
        if (!session.offers(Verb.BATTERY)) {
            return new BatteryReading.Unknown();
        }
        Reply.Called answer = session.read(Verb.BATTERY);
        int percent = well(Verb.BATTERY, () -> answer.number(0));
        return percent < 0 || percent > 100 ? new BatteryReading.Unknown() : new BatteryReading.Charge(percent);
    }

    private static <T> T well(Verb verb, Field<T> field) throws DeviceException {
        try {
            return field.get();
        } catch (HelperFault e) {
            throw new DeviceException(Reason.DESYNC, "gat947: " + verb.wire() + ": " + e.detail(), e);
        }
    }

    /** A part of an answer. */
    private interface Field<T> {
        T get() throws HelperFault;
    }
}
