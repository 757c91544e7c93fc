package org.evidencestation.app.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.evidencestation.app.desktop.account.AccountDesk;
import org.evidencestation.app.desktop.recordings.Archive;

/** A station whose disk cannot be read while it is said to be broken: whatever may fail does. Who is in stays in. */
public final class FailingDesks {
    private static final String WHY = "示例：磁盘读不出";

    private FailingDesks() {}

    public static Desktop of(Desktop sound, BooleanSupplier broken) throws ReflectiveOperationException {
        return copy(sound, broken);
    }

    private static <R extends Record> R copy(R of, BooleanSupplier broken) throws ReflectiveOperationException {
        RecordComponent[] components = of.getClass().getRecordComponents();
        Object[] parts = new Object[components.length];
        for (int i = 0; i < parts.length; i++) {
            Object part = components[i].getAccessor().invoke(of);
            Class<?> type = components[i].getType();
            boolean desk = type.isInterface()
                    && type != AccountDesk.class
                    && (type == Archive.class
                            || Arrays.stream(type.getMethods()).anyMatch(FailingDesks::mayFail));
            parts[i] = part instanceof Desktop.Books books
                    ? copy(books, broken)
                    : desk ? failing(type, part, broken) : part;
        }
        @SuppressWarnings("unchecked")
        Constructor<R> made = (Constructor<R>) of.getClass()
                .getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
        return made.newInstance(parts);
    }

    private static boolean mayFail(java.lang.reflect.Method method) {
        return Arrays.stream(method.getExceptionTypes()).anyMatch(it -> it.isAssignableFrom(IOException.class));
    }

    private static Object failing(Class<?> type, Object sound, BooleanSupplier broken) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (broken.getAsBoolean() && mayFail(method)) {
                throw new IOException(WHY);
            }
            // The index does not say that it may fail, and does.
            if (broken.getAsBoolean() && type == Archive.class) {
                throw new UncheckedIOException(new IOException(WHY));
            }
            try {
                return method.invoke(sound, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }
}
