package org.evidencestation.app.office;

import java.util.function.Function;

/** What becomes of a wish: it is in the journal, or it cannot be. */
public sealed interface Answer<T> {
    /** Durable. */
    record Done<T>(T value) implements Answer<T> {}

    /**
     * Nothing was written.
     *
     * @param about what it is about: a number, a name, a word
     * @param article that says so; empty where common sense does
     */
    record Refused<T>(Refusal why, String about, String article) implements Answer<T> {}

    /** For a caller that shows one text either way. */
    default <R> R fold(Function<T, R> done, Function<Refused<T>, R> refused) {
        return switch (this) {
            case Done<T>(T value) -> done.apply(value);
            case Refused<T> it -> refused.apply(it);
        };
    }
}
