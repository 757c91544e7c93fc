package org.evidencestation.storage.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Event;

/**
 * Finds where the station saw its clock jump, and where times go back without that. A jump is noted by the first line after a
 * start, or within a minute or so: until then a few lines may have the new time.
 */
final class ClockCheck {
    /** Clocks that are kept right by a network go back a little now and then. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    private final Findings findings;
    private final List<StepBack> unexplained = new ArrayList<>();
    private Instant last = Instant.MIN;

    ClockCheck(Findings findings) {
        this.findings = findings;
    }

    private record StepBack(long line, Instant from, Instant to) {
        /** Time goes on between two lines, so that no step is longer than the jump that caused it. */
        boolean isExplainedBy(Event.StationClockJumped jump) {
            return Duration.between(to, from)
                            .compareTo(Duration.between(jump.shown(), jump.expected())
                                    .plus(TOLERANCE))
                    <= 0;
        }
    }

    void take(Entry entry) {
        if (entry.at().plus(TOLERANCE).isBefore(last)) {
            unexplained.add(new StepBack(entry.number(), last, entry.at()));
        }
        last = entry.at();
        if (entry.event() instanceof Event.StationClockJumped jump) {
            unexplained.removeIf(step -> step.isExplainedBy(jump));
            findings.add(
                    FindingCode.STATION_CLOCK_JUMPED,
                    "journal line " + entry.number(),
                    "from " + jump.expected() + " to " + jump.shown());
            end();
        } else if (entry.event() instanceof Event.StationStarted) {
            end();
        }
    }

    /** No line that comes now can explain those before. */
    void end() {
        unexplained.forEach(step -> findings.add(
                FindingCode.TIMES_RUN_BACK,
                "journal line " + step.line(),
                "back from " + step.from() + " to " + step.to()));
        unexplained.clear();
    }
}
