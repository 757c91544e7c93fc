package org.evidencestation.devices.simulated;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** The script of faults and how far it has been played. */
final class Mishaps {
    private static final int GROWTH = 1024;

    private final List<Fault> script;
    private final Set<Fault> happened = new HashSet<>();
    private final AtomicInteger arrivals = new AtomicInteger();
    private final Map<String, Integer> growths = new ConcurrentHashMap<>();

    Mishaps(List<Fault> script) {
        this.script = List.copyOf(script);
    }

    /** True for each attempt to arrive that shall find the recorder busy. */
    boolean busy() {
        int attempt = arrivals.getAndIncrement();
        return all(Fault.Busy.class).anyMatch(busy -> attempt < busy.times());
    }

    /** How many bytes a clip has gained so far. */
    long gained(String path) {
        return (long) growths.getOrDefault(path, 0) * GROWTH;
    }

    /** Lets a clip grow once more if its script says so. */
    void grow(String path) {
        all(Fault.Grows.class)
                .filter(grows -> grows.clip().equals(path))
                .forEach(grows -> growths.merge(path, 1, (sofar, one) -> Math.min(sofar + one, grows.times())));
    }

    /** The faults of one kind that can still happen. */
    <F extends Fault> List<F> open(Class<F> kind) {
        List<F> open = new ArrayList<>(all(kind).toList());
        synchronized (happened) {
            open.removeIf(happened::contains);
        }
        return open;
    }

    /** Whether this call is the first for the fault; true for one caller only. */
    boolean first(Fault fault) {
        synchronized (happened) {
            return happened.add(fault);
        }
    }

    private <F extends Fault> Stream<F> all(Class<F> kind) {
        return script.stream().filter(kind::isInstance).map(kind::cast);
    }
}
