package org.evidencestation.app.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What differs between two profiles, value by value. */
public final class ProfileDiff {
    private ProfileDiff() {}

    /**
     * One difference.
     *
     * @param before empty = was not there
     * @param after empty = is no longer there
     * @param article of the value as it is now; of a value that went, as it was
     */
    public record Change(String key, Optional<String> before, Optional<String> after, Optional<String> article) {}

    /** The differences in value, in the order of the rules; the same value from another article is none. */
    public static List<Change> between(RegimeProfile before, RegimeProfile after) {
        Map<String, CitedValue> old = byKey(before);
        Map<String, CitedValue> now = byKey(after);
        Set<String> keys = new LinkedHashSet<>(old.keySet());
        keys.addAll(now.keySet());
        List<Change> changes = new ArrayList<>();
        for (String key : keys) {
            Optional<CitedValue> was = Optional.ofNullable(old.get(key));
            Optional<CitedValue> is = Optional.ofNullable(now.get(key));
            if (!was.map(CitedValue::value).equals(is.map(CitedValue::value))) {
                changes.add(new Change(
                        key,
                        was.map(CitedValue::value),
                        is.map(CitedValue::value),
                        is.or(() -> was).flatMap(CitedValue::article)));
            }
        }
        return List.copyOf(changes);
    }

    private static Map<String, CitedValue> byKey(RegimeProfile profile) {
        Map<String, CitedValue> values = new LinkedHashMap<>();
        profile.values().forEach(value -> values.put(value.key(), value));
        return values;
    }
}
