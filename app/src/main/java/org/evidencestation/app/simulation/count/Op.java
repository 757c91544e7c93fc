package org.evidencestation.app.simulation.count;

import java.util.LinkedHashMap;
import java.util.Map;
import org.evidencestation.app.simulation.plan.Plan;
import org.jspecify.annotations.Nullable;

/** An operation as it was said to be, so far. */
final class Op {
    /** An operation of which nobody says the end is looked for this long. */
    private static final long OPEN = 12 * 3_600;

    final Plan.Operation truth;
    long start;

    @Nullable
    Long end;

    @Nullable
    Long returned;

    boolean withdrawn;
    /** What shows it, and whether a person said so. */
    final Map<Take, Boolean> shown = new LinkedHashMap<>();

    Op(Plan.Operation truth, long start, @Nullable Long end) {
        this.truth = truth;
        this.start = start;
        this.end = end;
    }

    long until() {
        return end == null ? start + OPEN : end;
    }

    boolean touches(long from, long to) {
        return start <= to && from <= until();
    }

    boolean had(String person) {
        return truth.officers().contains(person);
    }

    String title() {
        return truth.title();
    }
}
