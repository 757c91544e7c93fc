package org.evidencestation.devices.mtp;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.evidencestation.devices.BatteryReading;
import org.evidencestation.devices.ClockReading;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.StationClock;

/** Charge and clock, where a recorder offers them; what makes no sense is unknown, never guessed. */
final class MtpGauges {
    private static final long FULL = 100;
    private static final Duration HALF_A_SECOND = Duration.ofMillis(500);

    private MtpGauges() {}

    static boolean hasBattery(MtpSession session) {
        return session.info().has(Property.BATTERY_LEVEL)
                && session.info().offers(Op.GET_PROPERTY_DESC)
                && !session.has(Quirk.BROKEN_BATTERY_LEVEL);
    }

    /** Android has no such property; telephones and most Android recorders cannot be asked. */
    static boolean hasClock(MtpSession session) {
        return session.info().has(Property.DATE_TIME);
    }

    static BatteryReading battery(MtpSession session) throws DeviceException {
        Optional<byte[]> bytes = hasBattery(session)
                ? optional(session, Op.GET_PROPERTY_DESC, Property.BATTERY_LEVEL)
                : Optional.empty();
        return bytes.isEmpty() ? new BatteryReading.Unknown() : charge(PropertyDesc.parse(bytes.get()));
    }

    /**
     * 0 means "runs on external power" (ISO 15740, 13.3.1), so it says nothing of the charge; it is also what
     * uMTP-Responder says of every device. A value past its own range is junk.
     */
    private static BatteryReading charge(PropertyDesc battery) {
        long most = battery.most().orElse(FULL);
        boolean known = battery.code() == Property.BATTERY_LEVEL
                && battery.current() instanceof PropertyValue.Whole level
                && level.value() > 0
                && level.value() <= most
                && most <= Integer.MAX_VALUE;
        return known && battery.current() instanceof PropertyValue.Whole level
                ? new BatteryReading.Charge((int) (level.value() * FULL / most))
                : new BatteryReading.Unknown();
    }

    /** The answer is whole seconds, so the recorder's clock may be up to one further on. */
    static ClockReading clock(MtpSession session, StationClock clock) throws DeviceException {
        if (!hasClock(session)) {
            return new ClockReading.Unknown();
        }
        Instant before = clock.time().instant();
        Optional<byte[]> bytes = optional(session, Op.GET_PROPERTY_VALUE, Property.DATE_TIME);
        Duration halfTrip = Duration.between(before, clock.time().instant()).dividedBy(2);
        if (bytes.isEmpty()) {
            return new ClockReading.Unknown();
        }
        Optional<PtpTime> answer = PtpTime.parse(new Dataset("DateTime", bytes.get()).string());
        return answer.<ClockReading>map(time -> measured(time, before.plus(halfTrip), halfTrip, clock.zone()))
                .orElseGet(ClockReading.Unknown::new);
    }

    static boolean mayHaveSettableClock(MtpSession session) {
        return hasClock(session) && session.info().offers(Op.SET_PROPERTY_VALUE);
    }

    /** To the nearest second, without zone, as recorders write it themselves. */
    static void setClock(MtpSession session, StationClock clock) throws DeviceException {
        if (!mayHaveSettableClock(session)) {
            throw new DeviceException(Reason.UNSUPPORTED, "mtp: this recorder's clock cannot be set");
        }
        LocalDateTime wall = LocalDateTime.ofInstant(clock.time().instant().plus(HALF_A_SECOND), clock.zone());
        try {
            session.tell(Dataset.ofString(PtpTime.text(wall)), Op.SET_PROPERTY_VALUE, Property.DATE_TIME);
        } catch (DeviceException e) {
            throw e.reason() == Reason.UNPLUGGED
                    ? e
                    : new DeviceException(Reason.CLOCK_REJECTED, "mtp: " + e.getMessage(), e);
        }
    }

    private static ClockReading measured(PtpTime answer, Instant middle, Duration halfTrip, ZoneId zone) {
        LocalDateTime wall = answer.in(zone);
        Duration offset = Duration.between(middle, wall.atZone(zone).toInstant());
        return new ClockReading.Measured(wall, middle, offset, halfTrip.abs().plus(answer.resolution()), "protocol");
    }

    /** A property that is listed may be refused all the same. */
    private static Optional<byte[]> optional(MtpSession session, int operation, int property) throws DeviceException {
        try {
            return Optional.of(session.ask(operation, property));
        } catch (DeviceException e) {
            if (e.reason() == Reason.UNSUPPORTED || e.reason() == Reason.ACCESS_DENIED) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
