package org.evidencestation.app.policy;

import java.util.List;

/** When footage has to be in the station. */
public sealed interface IngestDeadline {
    /** The regulation states no time (L). */
    record None() implements IngestDeadline {}

    /** Hours from the end of the operation (W14). */
    record AfterOperation(String article, int hours) implements IngestDeadline {
        public AfterOperation {
            requireHours(hours);
        }
    }

    /**
     * By the end of the day on which the operation ended (Z6, and our reading of SM13): the texts give no clock time, and
     * the end of the calendar day never calls late what they may allow.
     *
     * @param reading why the profile reads the article so, for people
     */
    record SameDay(String article, String reading, ReturnException exception) implements IngestDeadline {}

    /**
     * Hours from the return to the unit, for one of the reasons the article lists.
     *
     * @param reasons in the article's words
     */
    record ReturnException(int hours, List<String> reasons) {
        public ReturnException {
            requireHours(hours);
            reasons = List.copyOf(reasons);
        }
    }

    private static void requireHours(int hours) {
        if (hours < 1) {
            throw new IllegalArgumentException("hours must be 1 or more, not " + hours);
        }
    }
}
