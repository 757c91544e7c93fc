package org.evidencestation.app.desktop.health;

import java.util.List;
import java.util.Optional;
import org.evidencestation.storage.journal.Checkpoint;

/**
 * One card in the user's words.
 *
 * @param headline one sentence that says how it stands
 * @param remedy what to do now; empty if nothing
 * @param checkpoint to be shown for paper and telephone
 */
public record HealthCard(
        Kind kind,
        HealthState state,
        String headline,
        List<Fact> facts,
        String remedy,
        Optional<Checkpoint> checkpoint) {
    public HealthCard {
        facts = List.copyOf(facts);
    }

    /** Without a checkpoint. */
    public HealthCard(Kind kind, HealthState state, String headline, List<Fact> facts, String remedy) {
        this(kind, state, headline, facts, remedy, Optional.empty());
    }

    HealthCard showing(Optional<Checkpoint> shown) {
        return new HealthCard(kind, state, headline, facts, remedy, shown);
    }

    /** What a card is about, in the order they stand. */
    public enum Kind {
        COPIES,
        DRILL,
        FIXITY,
        CLOCK,
        JOURNAL
    }

    /** A line of a card. */
    public record Fact(String label, String value) {}
}
