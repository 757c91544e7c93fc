package org.evidencestation.app.desktop.duty;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Shows things by their words; nobody types them. */
final class WordsOnly<T> extends StringConverter<T> {
    private final Function<T, String> words;

    WordsOnly(Function<T, String> words) {
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
