package org.evidencestation.devices.card;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evidencestation.devices.Clip;
import org.evidencestation.devices.ClockReading;
import org.evidencestation.devices.StationClock;

/**
 * What the newest file tells about a clock nobody can ask. The recorder has already shown that time, so its clock is now
 * at least there; it may be ahead of it by any amount. One-sided, therefore, and never a measurement: a file from the
 * future proves a fast clock, one from long ago proves nothing.
 */
public final class NewestClip {
    /** FAT keeps times in steps of two seconds, and some recorders round up. */
    private static final Duration STEP = Duration.ofSeconds(2);

    private NewestClip() {}

    /** @return {@code Unknown} where no clip has a time */
    public static ClockReading bound(List<Clip> clips, StationClock clock) {
        Instant now = clock.time().instant();
        return newest(clips)
                .<ClockReading>map(newest -> new ClockReading.Bounded(
                        now,
                        Optional.of(Duration.between(
                                now, newest.atZone(clock.zone()).toInstant())),
                        Optional.empty(),
                        "newest-file"))
                .orElseGet(ClockReading.Unknown::new);
    }

    /** Files whose name carries a time were written by a recorder; others only count where there are none. */
    private static Optional<LocalDateTime> newest(List<Clip> clips) {
        List<Clip> footage = clips.stream()
                .filter(clip -> !CardOrder.leftBehind(clip.path()))
                .toList();
        List<Clip> named = footage.stream()
                .filter(clip -> clip.claims().startedAt().isPresent())
                .toList();
        return (named.isEmpty() ? footage : named)
                .stream().flatMap(NewestClip::times).max(Comparator.naturalOrder());
    }

    private static Stream<LocalDateTime> times(Clip clip) {
        return Stream.concat(
                clip.claims().startedAt().stream(), clip.modified().map(time -> time.minus(STEP)).stream());
    }
}
