package org.evidencestation.app.policy.rule;

/**
 * Something an article says, in its own words where it can be.
 *
 * @param article for example {@code W14}
 */
public record Clause(String article, String text) {
    public Clause {
        Words.require("text", text);
    }
}
