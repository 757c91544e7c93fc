package org.evidencestation.app.facts;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.evidencestation.storage.journal.ClockNote;

/**
 * When a recording was made, as far as its claims tell.
 *
 * @param recorderStart wall time by the recorder's clock
 * @param start and end on the station's time line: corrected where the clock's offset was measured, else as the recorder
 *     says
 */
public record RecordingTimes(Optional<LocalDateTime> recorderStart, Optional<Instant> start, Optional<Instant> end) {
    /**
     * What was found on the recorder.
     *
     * @param named start in the file's name: the recorder's own statement, so it comes first
     * @param created start in the content: UTC by ISO/IEC 14496-12, 8.2.2
     * @param modified last write of the file, when the recording ended
     * @param duration by content
     */
    public record Claims(
            Optional<LocalDateTime> named,
            Optional<Instant> created,
            Optional<LocalDateTime> modified,
            Optional<Duration> duration) {}

    /**
     * Start: from the name, else from the content, else the last write less the duration. End: start and duration, else the
     * last write if that is later than the start. Only a measured offset corrects; a bound is not a measurement. A wall time
     * that a change of the zone's clocks skipped or repeated is taken as {@link LocalDateTime#atZone} does.
     */
    public static RecordingTimes of(Claims claims, ZoneId zone, ClockNote clock) {
        Optional<LocalDateTime> modified = claims.modified().filter(RecordingTimes::sensible);
        Optional<LocalDateTime> start = claims.named()
                .or(() -> claims.created().map(it -> LocalDateTime.ofInstant(it, zone)))
                .or(() -> modified.flatMap(it -> claims.duration().map(it::minus)))
                .filter(RecordingTimes::sensible);
        Optional<LocalDateTime> written = modified.filter(it -> start.isPresent() && it.isAfter(start.get()));
        Optional<Instant> begun = start.map(it -> corrected(it, zone, clock));
        Optional<Instant> ended = claims.duration().isPresent()
                ? begun.map(it -> it.plus(claims.duration().get()))
                : written.map(it -> corrected(it, zone, clock));
        return new RecordingTimes(start, begun, ended);
    }

    /** Outside of these years it is no recorder's clock, and arithmetic could leave the range of an instant. */
    private static boolean sensible(LocalDateTime time) {
        return time.getYear() >= 1970 && time.getYear() <= 9999;
    }

    private static Instant corrected(LocalDateTime time, ZoneId zone, ClockNote clock) {
        Instant said = time.atZone(zone).toInstant();
        return clock.offsetMillis() == null ? said : said.minusMillis(clock.offsetMillis());
    }
}
