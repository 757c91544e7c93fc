package org.evidencestation.app.desktop.form;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * What a person can do, and what has to be said for it.
 *
 * @param <O> what is ordered by it
 * @param key of its words: {@code key + ".title"}, and {@code key + ".consequence"}, a full sentence about what follows
 * @param about stands in that sentence
 * @param order what is wanted, once every field is answered as it should be
 */
public record Form<O>(String key, String about, List<Field> fields, Function<Filled, O> order) {
    public Form {
        fields = List.copyOf(fields);
    }

    /** By which a screen names the button that opens it. */
    public String id() {
        return key.replace('.', '-').toLowerCase(Locale.ROOT);
    }
}
