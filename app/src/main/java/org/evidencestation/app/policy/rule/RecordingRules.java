package org.evidencestation.app.policy.rule;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be recorded, and how.
 *
 * @param actionTypes kinds of enforcement (SA2), by item
 * @param activities by item, for example {@code L4-3}
 * @param itemList the list of items an office keeps beside its regulation
 * @param fullCourse activities whose recording must have no gap (W8), by item
 * @param coverage from where to where footage goes
 * @param wording what the person recorded is told
 * @param preUse what is looked at before use
 * @param recheck how old the look before use may be when recording begins; null where the text has no rule of its own
 * @param photos that photos go with the footage; null where the text asks for none
 * @param checklist what a reviewer looks for, by item
 * @param prohibitions what nobody may do, by item
 */
public record RecordingRules(
        Map<String, Clause> actionTypes,
        Map<String, Activity> activities,
        @Nullable ItemList itemList,
        Map<String, Clause> fullCourse,
        @Nullable Coverage coverage,
        @Nullable Wording wording,
        Map<Check, PreUse> preUse,
        @Nullable Recheck recheck,
        @Nullable Clause photos,
        Map<String, Clause> checklist,
        Map<String, Clause> prohibitions) {
    public RecordingRules {
        actionTypes = Ordered.copy(actionTypes);
        activities = Ordered.copy(activities);
        fullCourse = Ordered.copy(fullCourse);
        preUse = Ordered.copy(preUse);
        checklist = Ordered.copy(checklist);
        prohibitions = Ordered.copy(prohibitions);
    }

    /** How strongly an activity is to be recorded. */
    public enum Force {
        /** 应当. */
        MUST,
        /** 根据实际情况 (W7). */
        AS_NEEDED,
        /** 可以 (Z7). */
        MAY
    }

    public record Activity(String article, String text, Force force) {
        public Activity {
            Words.require("text", text);
        }
    }

    /** @param columns of the list, in its order */
    public record ItemList(
            String article,
            String title,
            List<String> columns,
            @Nullable String reading) {
        public ItemList {
            Words.require("title", title);
            columns = Words.list("columns", columns);
        }
    }

    /** @param uninterrupted no stop in between is allowed but for a reason */
    public record Coverage(String article, String from, String to, boolean uninterrupted) {
        public Coverage {
            Words.require("from", from);
            Words.require("to", to);
        }
    }

    /**
     * What is said to the person recorded.
     *
     * @param text the fixed phrase; null where the article names another source
     * @param source where the phrase stands, if not here
     */
    public record Wording(
            String article, @Nullable String text, @Nullable String source) {
        public Wording {
            if ((text == null) == (source == null)) {
                throw new IllegalArgumentException("wording has either a text or a source");
            }
        }
    }

    /**
     * One check before use.
     *
     * @param reasonSuffices a recorder that fails may go out all the same, for a reason that is kept; else it stays
     * @param reading why the station reads it so, where the text says neither
     */
    public record PreUse(
            String article,
            String text,
            boolean reasonSuffices,
            @Nullable String reading) {
        public PreUse {
            Words.require("text", text);
        }
    }

    /** Before recording it is looked at again if the last look is older than so many hours. */
    public record Recheck(
            String article, int hours, @Nullable String reading) {
        public Recheck {
            if (hours < 1) {
                throw new IllegalArgumentException("hours must be 1 or more, not " + hours);
            }
        }
    }

    /** The four checks before use. */
    public enum Check {
        FAULT,
        BATTERY,
        SPACE,
        CLOCK
    }
}
