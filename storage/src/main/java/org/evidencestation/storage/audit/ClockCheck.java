package org.evidencestation.storage.audit;

import java.time.Duration;
import java.time.Instant;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Event;

/** Finds where the station's time went back from one line to the next, or was seen to jump. Nothing is lost by it. */
final class ClockCheck {
    /** Clocks that are kept right by a network go back a little now and then. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    private final Findings findings;
    private Instant last = Instant.MIN;

    ClockCheck(Findings findings) {
        this.findings = findings;
    }

    void take(Entry entry) {
        if (entry.event() instanceof Event.StationClockJumped(Instant expected, Instant shown)) {
            add(entry, "from " + expected + " to " + shown);
        } else if (entry.at().plus(TOLERANCE).isBefore(last)) {
            add(entry, "back from " + last + " to " + entry.at());
        }
        last = entry.at();
    }

    private void add(Entry entry, String detail) {
        findings.add(FindingCode.STATION_CLOCK_JUMPED, "journal line " + entry.number(), detail);
    }
}
