package org.evidencestation.app.policy.rule;

import org.jspecify.annotations.Nullable;

/**
 * Whom a regulation puts in charge of what.
 *
 * @param title as the article says it
 * @param duty what for, in its words
 * @param reading why the article is read so, where it does not say so plainly
 */
public record Appointment(
        String article, String title, String duty, @Nullable String reading) {
    public Appointment {
        Words.require("title", title);
        Words.require("duty", duty);
    }
}
