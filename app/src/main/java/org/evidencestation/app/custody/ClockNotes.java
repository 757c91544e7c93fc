package org.evidencestation.app.custody;

import java.time.Duration;
import java.util.Optional;
import org.evidencestation.devices.ClockReading;
import org.evidencestation.storage.journal.ClockNote;
import org.jspecify.annotations.Nullable;

/** A clock reading as the journal keeps it. */
final class ClockNotes {
    private ClockNotes() {}

    static ClockNote of(ClockReading reading) {
        return switch (reading) {
            case ClockReading.Measured m ->
                new ClockNote(m.method(), m.offset().toMillis(), m.uncertainty().toMillis(), null, null);
            case ClockReading.Bounded b ->
                new ClockNote(b.method(), null, null, millis(b.atLeast()), millis(b.atMost()));
            case ClockReading.Unknown() -> ClockNote.UNKNOWN;
        };
    }

    private static @Nullable Long millis(Optional<Duration> bound) {
        return bound.map(Duration::toMillis).orElse(null);
    }
}
