package org.evidencestation.app.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of one recording when it is asked how long it is kept.
 *
 * @param recordedUntil its corrected end; empty where the clock is in doubt
 * @param ingestedAt when it was sealed
 * @param triggers marks that keep it longer, by item, for example {@code W15-2}
 * @param caseFile the case it belongs to
 * @param onHold somebody said that it stays
 */
public record KeepFacts(
        Optional<Instant> recordedUntil,
        Instant ingestedAt,
        Category category,
        Set<String> triggers,
        Optional<CaseFile> caseFile,
        boolean onHold) {
    public KeepFacts {
        triggers = Set.copyOf(triggers);
    }

    /** What was said of it. */
    public enum Category {
        /** 待定性: where everything begins. */
        UNDETERMINED,
        /** Used as evidence. */
        EVIDENCE,
        /** Looked at, and no evidence. */
        OTHER
    }

    /** @param keptUntil last day of the case file's own period; empty until the case has one */
    public record CaseFile(Optional<LocalDate> keptUntil) {}

    /** The same without one mark. */
    public KeepFacts without(String trigger) {
        Set<String> rest = new HashSet<>(triggers);
        rest.remove(trigger);
        return new KeepFacts(recordedUntil, ingestedAt, category, rest, caseFile, onHold);
    }
}
