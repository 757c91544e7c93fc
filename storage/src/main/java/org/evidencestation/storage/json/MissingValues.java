package org.evidencestation.storage.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds nulls that came out of JSON where a record's own signature allows none: Jackson fills records without asking
 * {@code @Nullable}. Safe for several threads.
 */
public final class MissingValues {
    private final Map<Class<?>, RecordComponent[]> components = new ConcurrentHashMap<>();

    /** Looks into records, collections and maps; every other value is whole. */
    public boolean in(@Nullable Object value) {
        return switch (value) {
            case null -> true;
            case Record record -> inRecord(record);
            case Collection<?> many -> many.stream().anyMatch(this::in);
            case Map<?, ?> map -> map.values().stream().anyMatch(this::in);
            default -> false;
        };
    }

    private boolean inRecord(Record record) {
        for (RecordComponent component : components.computeIfAbsent(record.getClass(), Class::getRecordComponents)) {
            Object value = value(component, record);
            if (value == null ? !component.getAnnotatedType().isAnnotationPresent(Nullable.class) : in(value)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("What is kept as JSON has public accessors that throw nothing", e);
        }
    }
}
