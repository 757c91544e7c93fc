package org.evidencestation.devices.mtp.responder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Troubles to come, and how often each has happened. Safe for use by several threads. */
final class Script {
    private final List<Trouble> troubles = new ArrayList<>();
    private final Map<Trouble, Integer> happened = new HashMap<>();

    synchronized void add(Trouble trouble) {
        troubles.add(trouble);
        happened.remove(trouble);
    }

    /** Those that happen to this one transaction. */
    synchronized List<Trouble> next(int operation) {
        List<Trouble> now = new ArrayList<>();
        for (Trouble trouble : troubles) {
            int before = happened.getOrDefault(trouble, 0);
            if (trouble.operation() == operation && before < trouble.times()) {
                happened.put(trouble, before + 1);
                now.add(trouble);
            }
        }
        return now;
    }
}
