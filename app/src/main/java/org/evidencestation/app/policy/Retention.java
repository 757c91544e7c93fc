package org.evidencestation.app.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How long one recording is kept, with every reason for it: the longest wins.
 *
 * @param from the day the time begins
 * @param zone in which days end
 * @param grounds the floor first; never empty
 */
public record Retention(LocalDate from, ZoneId zone, List<Ground> grounds) {
    public Retention {
        grounds = List.copyOf(grounds);
        if (grounds.isEmpty() || grounds.getFirst().kind() != Kind.FLOOR) {
            throw new IllegalArgumentException("every recording has a floor");
        }
    }

    /** Reasons to keep, the weakest first. */
    public enum Kind {
        /** The regulation's shortest time. */
        FLOOR,
        /** The case file's own period. */
        CASE_PERIOD,
        /** Nobody has said yet what it is. */
        UNDETERMINED,
        /** Somebody said that it stays. */
        HOLD,
        /** A mark the profile does not know: kept until somebody says what it means. */
        UNKNOWN_TRIGGER,
        /** Evidence of a case whose own period is not known. */
        WITH_CASE,
        /** On disc, without an end. */
        LONG_TERM,
        /** For ever. */
        PERMANENT
    }

    /**
     * One reason.
     *
     * @param article that gives it; empty where people gave it
     * @param lastDay empty = no end
     * @param subject the mark, for triggers
     */
    public record Ground(Kind kind, Optional<String> article, Optional<LocalDate> lastDay, Optional<String> subject) {}

    /** The reason that keeps it longest. */
    public Ground longest() {
        return grounds.stream()
                .max(Comparator.comparing((Ground ground) -> ground.lastDay().orElse(LocalDate.MAX))
                        .thenComparing(Ground::kind))
                .orElseThrow();
    }

    /** The last day it is kept; empty = no end is known. */
    public Optional<LocalDate> lastDay() {
        return longest().lastDay();
    }

    /** The first moment after the last day. */
    public Optional<Instant> ends() {
        return lastDay().map(day -> day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** It is kept to the end of its last day. */
    public boolean expired(Instant now) {
        return ends().map(end -> !now.isBefore(end)).orElse(false);
    }

    /** Whether this lets a recording go sooner than the other would, now or once holds are lifted. */
    public boolean shorterThan(Retention other) {
        return latest().isBefore(other.latest()) || strongest().compareTo(other.strongest()) < 0;
    }

    private LocalDate latest() {
        return grounds.stream()
                .flatMap(it -> it.lastDay().stream())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private Kind strongest() {
        return grounds.stream()
                .filter(it -> it.lastDay().isEmpty())
                .map(Ground::kind)
                .max(Comparator.naturalOrder())
                .orElse(Kind.FLOOR);
    }
}
