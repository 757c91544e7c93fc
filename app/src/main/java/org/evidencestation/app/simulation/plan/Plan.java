package org.evidencestation.app.simulation.plan;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * Everything that will happen.
 *
 * @param until the first moment after it
 * @param recorders serial numbers
 * @param operations what truly took place; deeds name them by their place in this list, clips and dockings alike
 * @param deeds in the order of time
 */
public record Plan(
        Order order,
        Instant until,
        List<Officer> officers,
        List<String> recorders,
        List<Operation> operations,
        List<Clip> clips,
        List<Docking> dockings,
        List<Deed> deeds) {
    /** Numbers and names of the people who speak beside the officers. */
    public static final Officer CLERK = new Officer("200001", "示例档案员", "综合办公室");

    public static final Officer LEADER = new Officer("200002", "示例领导", "局领导");

    public Plan {
        officers = List.copyOf(officers);
        recorders = List.copyOf(recorders);
        operations = List.copyOf(operations);
        clips = List.copyOf(clips);
        dockings = List.copyOf(dockings);
        deeds = List.copyOf(deeds);
    }

    /**
     * What is asked for.
     *
     * @param from the first moment of the time
     */
    public record Order(
            long seed, int officers, int recorders, int clips, int days, Instant from, ZoneId zone, Words words) {}

    /** Somebody of the office. */
    public record Officer(String number, String name, String section) {}

    /**
     * The regulation's own words, as people choose them from a list.
     *
     * @param grounds why something may be left unrecorded
     * @param returnReasons empty where no return counts
     */
    public record Words(
            List<String> activities,
            List<String> fullCourse,
            List<String> grounds,
            List<String> returnReasons,
            List<String> violations) {
        public Words {
            activities = List.copyOf(activities);
            fullCourse = List.copyOf(fullCourse);
            grounds = List.copyOf(grounds);
            returnReasons = List.copyOf(returnReasons);
            violations = List.copyOf(violations);
        }
    }

    /** @param fullCourse its recording may have no gap (W8) */
    public record Operation(
            String title, String activity, boolean fullCourse, List<String> officers, Instant start, Instant end) {
        public Operation {
            officers = List.copyOf(officers);
        }
    }

    /**
     * A stay of a recorder in a slot.
     *
     * @param recorder serial number
     * @param fast seconds by which its clock is ahead then
     * @param fresh clips that come for the first time
     * @param again clips that an earlier docking took
     * @param pulledAt the clip while which the cable is pulled; -1 for none
     * @param tellsWhy the officer answers why footage is late
     * @param names the officer answers which operation it shows
     */
    public record Docking(
            String recorder,
            int slot,
            Instant at,
            long fast,
            List<Integer> fresh,
            List<Integer> again,
            int pulledAt,
            boolean tellsWhy,
            boolean names) {
        public Docking {
            fresh = List.copyOf(fresh);
            again = List.copyOf(again);
        }
    }
}
