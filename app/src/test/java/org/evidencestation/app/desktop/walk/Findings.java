package org.evidencestation.app.desktop.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What was found on a walk, each thing once however often it was met, with the first place it was met at. */
public final class Findings {
    private final Map<String, String> first = new TreeMap<>();
    private final List<Exempt> exempt = new ArrayList<>();
    private final Set<Exempt> used = new java.util.HashSet<>();
    private String place = "";

    /** Something that is as it is on purpose. */
    record Exempt(String part, String because) {}

    /** @param part of the words of a finding that is none */
    public Findings except(String part, String because) {
        exempt.add(new Exempt(part, because));
        return this;
    }

    void at(String where) {
        place = where;
    }

    void add(String what) {
        for (Exempt one : exempt) {
            if (what.contains(one.part())) {
                used.add(one);
                return;
            }
        }
        first.putIfAbsent(what, place);
    }

    /** Everything found. */
    public List<String> all() {
        return first.entrySet().stream()
                .map(it -> it.getKey() + "   <- " + it.getValue())
                .toList();
    }

    /** Exemptions that nothing needed, which are to be taken away. */
    public Set<String> unused() {
        Set<String> unused = new TreeSet<>();
        exempt.stream().filter(it -> !used.contains(it)).forEach(it -> unused.add(it.part()));
        return unused;
    }
}
