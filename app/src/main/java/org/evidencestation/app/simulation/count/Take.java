package org.evidencestation.app.simulation.count;

import java.time.ZoneId;
import org.evidencestation.app.simulation.plan.Clip;
import org.jspecify.annotations.Nullable;

/**
 * A clip that came in, with what can be known of its time: the recorder's own, less what its clock was ahead at the dock.
 *
 * @param number its place in the plan
 * @param docking its place in the plan
 * @param end null for a photo, which has none
 */
record Take(
        int number,
        Clip clip,
        int docking,
        long ingested,
        long start,
        @Nullable Long end) {
    static Take of(int number, Clip clip, int docking, long ingested, long fast, ZoneId zone) {
        long start = clip.wall().atZone(zone).toEpochSecond() - fast;
        Long end = clip.seconds() == 0 ? null : Long.valueOf(start + clip.seconds());
        return new Take(number, clip, docking, ingested, start, end);
    }

    long until() {
        return end == null ? start : end;
    }

    String path() {
        return clip.path();
    }
}
