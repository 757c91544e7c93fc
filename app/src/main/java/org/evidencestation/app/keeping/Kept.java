package org.evidencestation.app.keeping;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evidencestation.app.policy.KeepFacts;
import org.evidencestation.app.policy.KeepFacts.Category;
import org.evidencestation.app.policy.Secrecy;
import org.evidencestation.storage.journal.RecordingId;

/**
 * All that was said of one recording.
 *
 * @param cases those it belongs to: filed first, in the order of filing, then those of the operations it shows
 * @param triggers marks that keep it longer, by item
 * @param holds that were not released
 * @param lifts that wait for a second person
 */
public record Kept(
        RecordingId recording,
        Category category,
        List<OfCase> cases,
        Set<String> triggers,
        List<Hold> holds,
        Secrecy secrecy,
        List<Lift> lifts) {
    public Kept {
        cases = List.copyOf(cases);
        triggers = Set.copyOf(triggers);
        holds = List.copyOf(holds);
        lifts = List.copyOf(lifts);
    }

    /** @param keptUntil last day of the case file's own period; empty while it has none */
    public record OfCase(String number, String name, Optional<LocalDate> keptUntil) {}

    /** @param line of the journal that says so */
    public record Hold(long line, String reason, String by, Instant at) {}

    /**
     * A protection that somebody wants to end.
     *
     * @param line of the journal that says so
     * @param protection and subject: as of {@code LiftProposed}
     */
    public record Lift(long line, String protection, String subject, String reason, String by, Instant at) {}

    /** The case that counts where there is room for one; empty if there is none. */
    public String caseNumber() {
        return cases.isEmpty() ? "" : cases.getFirst().number();
    }

    /** Its name; may be empty. */
    public String caseName() {
        return cases.isEmpty() ? "" : cases.getFirst().name();
    }

    public boolean held() {
        return !holds.isEmpty();
    }

    /** It is of a class that this station may not hold: it is not shown, copied, burned or cleared. */
    public boolean quarantined() {
        return secrecy == Secrecy.STATE;
    }

    public Optional<Lift> lift(long line) {
        return lifts.stream().filter(it -> it.line() == line).findFirst();
    }

    /**
     * For the regulation. Of several cases the one that is kept longest counts.
     *
     * @param recordedUntil the recording's corrected end, if it is known
     */
    public KeepFacts facts(Optional<Instant> recordedUntil, Instant ingestedAt) {
        return new KeepFacts(recordedUntil, ingestedAt, category, triggers, longestCase(), held());
    }

    private Optional<KeepFacts.CaseFile> longestCase() {
        return cases.stream()
                .max(Comparator.comparing(it -> it.keptUntil().orElse(LocalDate.MAX)))
                .map(it -> new KeepFacts.CaseFile(it.keptUntil()));
    }
}
