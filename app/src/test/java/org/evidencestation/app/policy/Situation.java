package org.evidencestation.app.policy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One row of {@code situations.md}.
 *
 * @param facts by their names
 * @param expected by column
 */
record Situation(String number, String question, Map<String, String> facts, Map<String, String> expected) {
    static final List<String> COLUMNS = List.of("L", "SA", "SM", "Z", "W");

    static List<Situation> all() throws IOException {
        try (InputStream in = Situation.class.getResourceAsStream("situations.md")) {
            String page = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return page.lines()
                    .filter(line -> line.matches("\\| [0-9]+ \\|.*"))
                    .map(Situation::of)
                    .toList();
        }
    }

    private static Situation of(String line) {
        List<String> cells = Arrays.stream(line.substring(1).split("\\|", -1))
                .map(String::strip)
                .toList();
        Map<String, String> facts = new LinkedHashMap<>();
        for (String fact : cells.get(2).split("；", -1)) {
            int blank = fact.indexOf(' ');
            facts.put(fact.substring(0, blank), fact.substring(blank + 1));
        }
        Map<String, String> expected = new LinkedHashMap<>();
        for (int column = 0; column < COLUMNS.size(); column++) {
            expected.put(COLUMNS.get(column), cells.get(3 + column));
        }
        return new Situation(cells.get(0), cells.get(1), facts, expected);
    }

    Optional<String> fact(String name) {
        return Optional.ofNullable(facts.get(name));
    }

    boolean says(String name, String value) {
        return value.equals(facts.get(name));
    }

    Optional<Instant> moment(String name) {
        return fact(name).map(it -> Law.at(it.replace(' ', 'T')));
    }

    Optional<LocalDate> day(String name) {
        return fact(name).map(LocalDate::parse);
    }

    List<String> list(String name) {
        return fact(name).map(it -> List.of(it.split("、", -1))).orElse(List.of());
    }

    @Override
    public String toString() {
        return number + ' ' + question;
    }
}
