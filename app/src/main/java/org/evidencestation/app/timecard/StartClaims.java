package org.evidencestation.app.timecard;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a clip began by its recorder's own clock, as a span instead of a time cut to seconds. One claim is the base, the one
 * the recording's time was taken from; others that speak of the same moment make it narrower, and a claim that speaks of
 * another is not believed.
 *
 * <ul>
 *   <li>A name, or the creation time of the content, is the running second cut off: the clock showed up to one second more.
 *       The first picture comes after it, up to half a second on recorders that open the file first. So the clip began
 *       {@value #OPENED_MILLIS} ms later at most: a start known to the second is known to 0.75 s either way.
 *   <li>A creation time may be written when the file is closed; then it is the clip's end.
 *   <li>The last write is the clip's end, up to {@value #FLUSH_MILLIS} ms late because the file had to be closed, and cut to
 *       two seconds on FAT (an even second), to one elsewhere, or hardly (a fraction).
 * </ul>
 *
 * @param name of the file; tells whether the start stands in it
 * @param recorderStart the recording's start as the recorder says, which the manifest holds
 * @param modified last write by the recorder's clock
 * @param created by content: UTC by the standard, the wall clock's digits on many recorders
 */
record StartClaims(
        String name,
        LocalDateTime recorderStart,
        Optional<LocalDateTime> modified,
        Optional<Instant> created,
        Optional<Duration> duration) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HHmmss", Locale.ROOT);
    private static final long OPENED_MILLIS = 1_500;
    private static final long FLUSH_MILLIS = 3_000;

    /** Claims further apart than that speak of different moments. */
    private static final long REACH_MILLIS = 5_000;

    /** Milliseconds of wall time, counted as if it were UTC. */
    Span begin(ZoneId zone) {
        Span base = fromModified().filter(span -> isFromModified()).orElseGet(() -> opened(wall(recorderStart)));
        Span narrowed = base;
        for (Span other : others(zone)) {
            if (base.gap(other) <= REACH_MILLIS) {
                narrowed = narrowed.and(other).orElse(narrowed.hull(other));
            }
        }
        return narrowed;
    }

    /** Whether the recording's time had to be taken from the last write, less the clip's length. */
    private boolean isFromModified() {
        return modified.isPresent()
                && duration.isPresent()
                && modified.get().minus(duration.get()).equals(recorderStart)
                && !name.replaceAll("\\D", "").contains(CLOCK.format(recorderStart));
    }

    /** The first of each kind that is in reach; the digits of a creation time can be meant in two ways. */
    private List<Span> others(ZoneId zone) {
        Stream<LocalDateTime> walls = created.stream()
                .flatMap(it ->
                        Stream.of(LocalDateTime.ofInstant(it, zone), LocalDateTime.ofInstant(it, ZoneOffset.UTC)));
        List<Span> contents = walls.flatMap(
                        it -> Stream.concat(Stream.of(opened(wall(it))), closed(it, 1_000, FLUSH_MILLIS).stream()))
                .filter(span -> span.gap(opened(wall(recorderStart))) <= REACH_MILLIS)
                .limit(1)
                .toList();
        return Stream.concat(contents.stream(), fromModified().stream()).toList();
    }

    private Optional<Span> fromModified() {
        return modified.flatMap(it -> closed(it, resolutionMillis(it), FLUSH_MILLIS));
    }

    private static long resolutionMillis(LocalDateTime written) {
        if (written.getNano() != 0) {
            return 20;
        }
        return written.getSecond() % 2 == 0 ? 2_000 : 1_000;
    }

    private static Span opened(long millis) {
        return new Span(millis, millis + OPENED_MILLIS);
    }

    private Optional<Span> closed(LocalDateTime end, long cutMillis, long lateMillis) {
        return duration.map(it -> {
            long begin = wall(end) - it.toMillis();
            return new Span(begin - lateMillis, begin + cutMillis);
        });
    }

    private static long wall(LocalDateTime time) {
        return time.toInstant(ZoneOffset.UTC).toEpochMilli();
    }
}
