package org.evidencestation.app.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DoctorWordsTest {
    private static final Path SOURCES = Path.of("src/main/java/org/evidencestation/app/doctor");
    private static final Pattern MADE =
            Pattern.compile("Check\\s*\\.(good|note|attention|bad)\\(\\s*Topic\\.([A-Z]+),\\s*\"(\\w+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    private final Properties english = load("messages.properties");
    private final Properties chinese = load("messages_zh.properties");

    @Test
    void bothLanguagesSayTheSameAndFillInTheSamePlaces() {
        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(chinese.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            assertEquals(places(english, key), places(chinese, key), key);
        }
    }

    @Test
    void everyFindingHasWordsAndNoWordsAreLeftOver() throws IOException {
        Set<String> made =
                made().map(it -> it.group(2) + "." + it.group(3)).collect(Collectors.toCollection(TreeSet::new));
        Set<String> said = english.stringPropertyNames().stream()
                .filter(it -> it.contains(".") && !it.startsWith("state."))
                .map(it -> it.replace(".now", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(made, said);
        Stream.of(Topic.values())
                .forEach(it -> assertFalse(english.getProperty(it.name(), "").isEmpty(), it.name()));
    }

    /** Whoever is told that something is wrong is told what to do. */
    @Test
    void whatCallsSomebodyHasARemedy() throws IOException {
        List<String> without = made().filter(it -> List.of("attention", "bad").contains(it.group(1)))
                .map(it -> it.group(2) + "." + it.group(3) + ".now")
                .filter(it -> !english.containsKey(it))
                .toList();
        assertEquals(List.of(), without);
    }

    @Test
    void valuesStandAsTheyAre() {
        Check check = Check.attention(Topic.VAULT, "shared", "/it's {1}");
        assertEquals("Everybody at this computer can read /it's {1}", new DoctorWords(false).found(check));
    }

    private static Stream<MatchResult> made() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                all.append(Files.readString(file));
            }
        }
        return MADE.matcher(all).results();
    }

    private static Set<String> places(Properties words, String key) {
        return PLACE.matcher(words.getProperty(key))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Properties load(String name) {
        Properties words = new Properties();
        try (InputStream bytes = Objects.requireNonNull(DoctorWords.class.getResourceAsStream(name))) {
            words.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return words;
    }
}
