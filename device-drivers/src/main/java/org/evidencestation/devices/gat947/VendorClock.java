package org.evidencestation.devices.gat947;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import org.evidencestation.devices.ClockReading;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.StationClock;

/** Reads and sets a recorder's clock. The common functions only set; few libraries read. */
final class VendorClock {
    private static final int SET = 5;
    private static final DateTimeFormatter DIGITS =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withResolverStyle(ResolverStyle.STRICT);

    private final VendorSession session;
    private final StationClock clock;
    private final boolean maySet;

    VendorClock(VendorSession session, StationClock clock, boolean maySet) {
        this.session = session;
        this.clock = clock;
        this.maySet = maySet;
    }

    boolean reads() {
        return session.offers(Verb.GETTIME);
    }

    /** A library sets this computer's local time, which must be the time recorders of this office show. */
    boolean sets() {
        return maySet && session.offers(Verb.SYNCTIME) && inStationZone();
    }

    private boolean inStationZone() {
        ZoneOffset station = clock.zone().getRules().getOffset(clock.time().instant());
        return station.getTotalSeconds() == session.minutesEast() * 60;
    }

    /** The answer is whole seconds, so the recorder's clock may be up to one further on. */
    ClockReading read() throws DeviceException {
        if (!reads()) {
            return new ClockReading.Unknown();
        }
        Instant before = clock.time().instant();
        Reply.Called answer = session.read(Verb.GETTIME);
        Duration halfTrip = Duration.between(before, clock.time().instant()).dividedBy(2);
        Instant middle = before.plus(halfTrip);
        LocalDateTime wall = parse(answer);
        Duration offset = Duration.between(middle, wall.atZone(clock.zone()).toInstant());
        Duration uncertainty = halfTrip.abs().plusSeconds(1);
        return new ClockReading.Measured(wall, middle, offset, uncertainty, "protocol");
    }

    private static LocalDateTime parse(Reply.Called answer) throws DeviceException {
        try {
            return LocalDateTime.parse(new String(answer.bytes(0), StandardCharsets.ISO_8859_1), DIGITS);
        } catch (DateTimeException | HelperFault e) {
            throw new DeviceException(Reason.DESYNC, "gat947: gettime: not a time", e);
        }
    }

    ClockReading set() throws DeviceException {
        if (!sets()) {
            throw new DeviceException(
                    Reason.UNSUPPORTED,
                    maySet && !inStationZone()
                            ? "gat947: synctime: this computer's time zone is not the station's"
                            : "gat947: synctime: not offered");
        }
        int result = session.call(Verb.SYNCTIME).result();
        if (result != SET) {
            throw new DeviceException(Reason.CLOCK_REJECTED, "gat947: synctime: iRet=" + result);
        }
        return read();
    }
}
