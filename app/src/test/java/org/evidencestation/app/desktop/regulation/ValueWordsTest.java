package org.evidencestation.app.desktop.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evidencestation.app.desktop.text.Language;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.policy.BuiltInProfiles;
import org.evidencestation.app.policy.CitedValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

public class ValueWordsTest {
    /** What the author of a file counts articles and classes by. */
    private static final Pattern NUMBERED = Pattern.compile("[A-Z]+[0-9]*(-.+)?");

    private static final Pattern OF_THE_FILE = Pattern.compile("[a-z][a-z-]*|P[0-9].*");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingTheFilesSayInTheirOwnLanguageIsSaidInPeoples(Language language) {
        Texts texts = new Texts(language);
        made().forEach(key -> assertTrue(texts.find(key).isPresent(), key));
    }

    @Test
    void whatAFileNamesItselfStaysAsItIs() {
        ValueWords words = new ValueWords(new Texts(Language.CHINESE));
        CitedValue value = new CitedValue("keeping.triggers.XX1-2.text", "特别重大案件、must", Optional.of("XX1"));
        assertEquals("长期保存情形 · XX1-2 · 原文", words.item(value));
        assertEquals("特别重大案件、must", words.value(value));
        assertEquals("应当", words.value(new CitedValue("a.force", "must", Optional.of("XX1"))));
    }

    /** Keys that are put together for the built-in regulations. */
    public static Set<String> made() {
        Set<String> keys = new TreeSet<>();
        values().flatMap(value -> parts(value.key(), "[.]").skip(1))
                .filter(Predicate.not(part -> NUMBERED.matcher(part).matches()))
                .forEach(part -> keys.add("regulation.key." + part));
        values().flatMap(value -> parts(value.value(), "、"))
                .filter(part -> OF_THE_FILE.matcher(part).matches())
                .forEach(part -> keys.add("regulation.word." + part));
        return keys;
    }

    private static Stream<String> parts(String whole, String between) {
        return Arrays.stream(whole.split(between, -1));
    }

    private static Stream<CitedValue> values() {
        BuiltInProfiles profiles = new BuiltInProfiles();
        return Stream.of("L", "SM", "Z", "W").flatMap(id -> {
            try {
                return profiles.profile(id).values().stream();
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }
}
