package org.evidencestation.storage.journal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds nulls that came out of JSON where a record's own signature allows none. */
final class MissingValues {
    private final Map<Class<?>, List<Method>> needed = new HashMap<>();
    private final Map<Class<?>, List<Method>> records = new HashMap<>();

    boolean in(Record record) {
        Class<?> type = record.getClass();
        for (Method component : needed.computeIfAbsent(type, MissingValues::needed)) {
            if (value(component, record) == null) {
                return true;
            }
        }
        for (Method component : records.computeIfAbsent(type, MissingValues::records)) {
            if (value(component, record) instanceof Record inner && in(inner)) {
                return true;
            }
        }
        return false;
    }

    private static List<Method> needed(Class<?> type) {
        List<Method> methods = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (!component.getType().isPrimitive()
                    && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                methods.add(component.getAccessor());
            }
        }
        return methods;
    }

    private static List<Method> records(Class<?> type) {
        List<Method> methods = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType().isRecord()) {
                methods.add(component.getAccessor());
            }
        }
        return methods;
    }

    private static @Nullable Object value(Method component, Record record) {
        try {
            return component.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("The accessors of events are public and throw nothing", e);
        }
    }
}
