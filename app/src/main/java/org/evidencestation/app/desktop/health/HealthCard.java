package org.evidencestation.app.desktop.health;

import java.util.List;

/**
 * One card in the user's words.
 *
 * @param headline one sentence that says how it stands
 * @param remedy what to do now; empty if nothing
 */
public record HealthCard(Kind kind, HealthState state, String headline, List<Fact> facts, String remedy) {
    public HealthCard {
        facts = List.copyOf(facts);
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
