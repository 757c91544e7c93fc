package org.evidencestation.app.custody;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidencestation.devices.PortKey;

/**
 * Which number a port wears: given first come, first served, and the same for ever, because a sticker says so. Ports of a
 * simulated rack are numbered already.
 */
public final class SlotNumbers {
    private static final Pattern SIMULATED = Pattern.compile("sim/([1-9][0-9]{0,2})");

    private final Map<String, Integer> numbers;
    private final Memory memory;

    /** @param known port to number, as kept by an earlier start */
    public SlotNumbers(Map<String, Integer> known, Memory memory) {
        this.numbers = new TreeMap<>(known);
        this.memory = memory;
    }

    /** How many ports have one. */
    public synchronized int known() {
        return numbers.size();
    }

    /** @throws IOException if a new number cannot be kept; it was not given then */
    public synchronized int of(PortKey port) throws IOException {
        Matcher simulated = SIMULATED.matcher(port.value());
        if (simulated.matches()) {
            return Integer.parseInt(simulated.group(1));
        }
        Integer known = numbers.get(port.value());
        if (known != null) {
            return known;
        }
        int fresh = 1;
        while (numbers.containsValue(fresh)) {
            fresh++;
        }
        Map<String, Integer> next = new TreeMap<>(numbers);
        next.put(port.value(), fresh);
        memory.keep(next);
        numbers.put(port.value(), fresh);
        return fresh;
    }

    /**
     * Gives a port the number on its sticker. The port that wore it before has none from then on, and gets the next free one
     * when something is plugged into it.
     *
     * @param number from 1
     * @throws IOException if that cannot be kept; nothing has changed then
     */
    public synchronized void assign(PortKey port, int number) throws IOException {
        if (number < 1) {
            throw new IllegalArgumentException("No sticker says " + number);
        }
        Map<String, Integer> next = new TreeMap<>(numbers);
        next.values().removeIf(worn -> worn == number);
        next.put(port.value(), number);
        memory.keep(next);
        numbers.clear();
        numbers.putAll(next);
    }

    /** Keeps the numbers over a restart. */
    @FunctionalInterface
    public interface Memory {
        void keep(Map<String, Integer> numbers) throws IOException;
    }
}
