package org.evidencestation.app.duty;

import java.util.OptionalDouble;

/**
 * How often somebody's footage was in on time.
 *
 * @param person number; empty for footage of which nobody knows who recorded
 * @param unknown recordings without a deadline, or without a time to judge by
 */
public record OnTimeRow(String person, String name, int onTime, int late, int unknown) {
    /** Of what had a deadline, 0 to 1; empty if nothing had. */
    public OptionalDouble rate() {
        int judged = onTime + late;
        return judged == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) onTime / judged);
    }
}
