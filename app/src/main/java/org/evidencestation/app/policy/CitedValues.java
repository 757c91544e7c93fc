package org.evidencestation.app.policy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes a record of rules apart into its values. The nearest {@code article} around a value is its source, so no value can
 * be added to a profile without one being found for it. An empty list is no value: the text names nothing.
 */
final class CitedValues {
    private static final String ARTICLE = "article";

    private final List<CitedValue> values = new ArrayList<>();

    static List<CitedValue> of(Record rules) {
        CitedValues cited = new CitedValues();
        cited.record("", rules, Optional.empty());
        return List.copyOf(cited.values);
    }

    private void record(String key, Record record, Optional<String> article) {
        Optional<String> source = article(record).or(() -> article);
        if (record instanceof IngestDeadline) {
            add(dot(key, "rule"), ProfileNames.of(record.getClass()), source);
        }
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = get(record, component);
            if (value != null && !component.getName().equals(ARTICLE)) {
                value(dot(key, component.getName()), value, source);
            }
        }
    }

    private void value(String key, Object value, Optional<String> article) {
        switch (value) {
            case Record record -> record(key, record, article);
            case Map<?, ?> map -> map.forEach((name, entry) -> value(dot(key, text(name)), entry, article));
            case List<?> list when list.isEmpty() -> {}
            default -> add(key, text(value), article);
        }
    }

    private void add(String key, String value, Optional<String> article) {
        values.add(new CitedValue(key, value, article));
    }

    private static Optional<String> article(Record record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (component.getName().equals(ARTICLE)) {
                return Optional.ofNullable(get(record, component)).map(Object::toString);
            }
        }
        return Optional.empty();
    }

    private static @Nullable Object get(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case List<?> list -> list.stream().map(CitedValues::text).collect(Collectors.joining("、"));
            case Enum<?> name -> ProfileNames.of(name);
            case null -> "";
            default -> value.toString();
        };
    }

    private static String dot(String key, String name) {
        return key.isEmpty() ? name : key + '.' + name;
    }
}
