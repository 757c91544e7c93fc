package org.evidencestation.app.desktop.regulation;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.policy.CitedValue;

/** The values of a regulation file in words; what its author named and numbered stays as it is. */
final class ValueWords {
    private static final String KEY = "regulation.key.";
    private static final String WORD = "regulation.word.";
    private static final String BETWEEN = "、";

    private final Texts texts;

    ValueWords(Texts texts) {
        this.texts = texts;
    }

    /** What is set, below its group. */
    String item(CitedValue value) {
        return Arrays.stream(value.key().split("[.]", -1))
                .skip(1)
                .map(part -> texts.find(KEY + part).orElse(part))
                .collect(Collectors.joining(" · "));
    }

    /** The regulation's own words stay as they are; the file's are translated. */
    String value(CitedValue value) {
        String[] parts = value.value().split(BETWEEN, -1);
        Optional<String> unknown = Arrays.stream(parts)
                .filter(part -> texts.find(WORD + part).isEmpty())
                .findFirst();
        return unknown.isPresent()
                ? value.value()
                : Arrays.stream(parts).map(part -> texts.get(WORD + part)).collect(Collectors.joining(BETWEEN));
    }
}
