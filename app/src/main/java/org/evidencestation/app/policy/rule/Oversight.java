package org.evidencestation.app.policy.rule;

/**
 * Looking over what was done.
 *
 * @param by who looks
 * @param timesAYear at least; 0 = no number stated
 */
public record Oversight(String article, String text, Post by, int timesAYear) {
    public Oversight {
        Words.require("text", text);
        if (timesAYear < 0) {
            throw new IllegalArgumentException("timesAYear must not be negative");
        }
    }
}
