package org.evidencestation.app.desktop.form;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Shows things by their words; nobody types them. */
public final class WordsOnly<T> extends StringConverter<T> {
    private final Function<T, String> words;

    public WordsOnly(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(@Nullable T it) {
        return it == null ? "" : words.apply(it);
    }

    @Override
    public @Nullable T fromString(String typed) {
        return null;
    }
}
