package org.evidencestation.app.desktop;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes something when it is first asked for, and then gives the same again. For one thread. */
final class Once<T> implements Supplier<T> {
    private final Supplier<T> make;
    private @Nullable T made;

    Once(Supplier<T> make) {
        this.make = make;
    }

    @Override
    public T get() {
        T there = made;
        if (there == null) {
            there = Objects.requireNonNull(make.get());
            made = there;
        }
        return there;
    }
}
