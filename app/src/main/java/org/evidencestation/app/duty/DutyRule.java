package org.evidencestation.app.duty;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evidencestation.app.gate.GateRule;

/**
 * What duty needs of the regulation in force. Where a set is empty the regulation lists nothing, and anything goes.
 *
 * @param activities names of what is to be recorded
 * @param fullCourse those whose footage may have no gap at all (W8)
 * @param grounds why something may be left unrecorded, or a recording be broken off
 * @param returnReasons words that let the time run from the return to the unit
 * @param violations codes of the violation ledger
 * @param demands what else it asks for
 */
public record DutyRule(
        Set<String> activities,
        Set<String> fullCourse,
        List<Ground> grounds,
        List<String> returnReasons,
        Set<String> violations,
        Demands demands,
        Measures measures) {
    /** A regulation that says nothing. */
    public static final DutyRule SILENT =
            new DutyRule(Set.of(), Set.of(), List.of(), List.of(), Set.of(), Measures.USUAL);

    /** Of a regulation that asks for nothing else. */
    public DutyRule(
            Set<String> activities,
            Set<String> fullCourse,
            List<Ground> grounds,
            List<String> returnReasons,
            Set<String> violations,
            Measures measures) {
        this(activities, fullCourse, grounds, returnReasons, violations, Demands.NONE, measures);
    }

    public DutyRule {
        activities = Set.copyOf(activities);
        fullCourse = Set.copyOf(fullCourse);
        grounds = List.copyOf(grounds);
        returnReasons = List.copyOf(returnReasons);
        violations = Set.copyOf(violations);
    }

    /**
     * @param gate the checks before use
     * @param headTold who is told at once that recording cannot go on (L11); empty where nobody has to be
     * @param photos article that wants photos with the footage (SM11); empty where none does
     */
    public record Demands(GateRule gate, Optional<Told> headTold, Optional<String> photos) {
        public static final Demands NONE = new Demands(GateRule.NONE, Optional.empty(), Optional.empty());
    }

    /** @param who in the regulation's words */
    public record Told(String who, String article) {}

    public GateRule gate() {
        return demands.gate();
    }

    /**
     * @param text in the regulation's own words
     * @param article for example {@code SM12}
     * @param approver who has to decide, in the regulation's words; empty if nobody has to (L5, W9)
     * @param forbids there may be no footage at all, rather than there need not be (Z8)
     */
    public record Ground(String text, String article, String approver, boolean forbids) {
        /** One that lets something go unrecorded. */
        public Ground(String text, String article, String approver) {
            this(text, article, approver, false);
        }
    }

    public Optional<Ground> ground(String text) {
        return grounds.stream().filter(it -> it.text().equals(text)).findFirst();
    }

    /**
     * The station's own measures: no regulation states them.
     *
     * @param matching how far footage may lie outside an operation as somebody typed it and still show it
     * @param between two files of one recording: a recorder closes one and opens the next
     * @param atEnds how exact people are when they type when they came and went
     * @param overlap of two files of one recorder that is no fault of its clock
     * @param unnamed how long footage may belong to no operation before it is asked why (L12)
     * @param missing how long after an operation, where no deadline is known, its footage is waited for
     */
    public record Measures(
            Duration matching,
            Duration between,
            Duration atEnds,
            Duration overlap,
            Duration unnamed,
            Duration missing) {
        public static final Measures USUAL = new Measures(
                Duration.ofMinutes(10),
                Duration.ofSeconds(10),
                Duration.ofMinutes(5),
                Duration.ofSeconds(2),
                Duration.ofDays(7),
                Duration.ofHours(24));

        private static final Duration STRICT_BETWEEN = Duration.ofSeconds(2);
        private static final Duration STRICT_AT_ENDS = Duration.ofMinutes(1);

        /** For operations that must be recorded from beginning to end: only what a recorder needs to open its next file. */
        Measures strict() {
            return letting(shorter(between, STRICT_BETWEEN), shorter(atEnds, STRICT_AT_ENDS));
        }

        /** For sums that must come out exactly. */
        Measures letting(Duration inBetween, Duration at) {
            return new Measures(matching, inBetween, at, overlap, unnamed, missing);
        }

        private static Duration shorter(Duration one, Duration other) {
            return one.compareTo(other) < 0 ? one : other;
        }
    }
}
