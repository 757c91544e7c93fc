package org.evidencestation.app.timecard;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.evidencestation.devices.ClockReading;

/** Puts the two sides together: the clip began at one time of the station and at another of the recorder. */
final class ClipMeasurement {
    /** Name of the method, in the journal too. */
    static final String METHOD = "time-card";

    private final ZoneId zone;

    ClipMeasurement(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * The offset of the recorder's clock. The recorder's wall time is taken to be the office's, as everywhere; that it is set
     * to another zone comes out as an offset of hours, which corrects the same.
     *
     * @param station when the clip began, milliseconds since 1970
     * @param recorder the same moment by the recorder: wall time counted as if it were UTC
     */
    ClockReading.Measured of(Span station, Span recorder) {
        LocalDateTime wall = LocalDateTime.ofInstant(Instant.EPOCH.plus(recorder.middle()), ZoneOffset.UTC);
        long ahead = zone.getRules().getOffset(wall).getTotalSeconds() * 1000L;
        Span offset = recorder.plus(-ahead).minus(station);
        Instant at = Instant.EPOCH.plus(station.middle());
        Duration middle = offset.middle();
        return new ClockReading.Measured(wall, at, middle, offset.halfWidth(), METHOD);
    }
}
