package org.evidencestation.app.simulation.count;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evidencestation.app.simulation.plan.Plan;
import org.jspecify.annotations.Nullable;

/** How things stand at a moment of the plan. For one thread. */
final class World {
    /** As far as footage may lie outside of an operation that people typed from memory. */
    private static final long NEAR = 600;

    private final Plan plan;
    private final Law law;
    final Set<String> people = new HashSet<>();
    final Map<Integer, Op> operations = new LinkedHashMap<>();
    final Map<String, Take> takes = new LinkedHashMap<>();
    final Map<String, List<Out>> outs = new LinkedHashMap<>();
    final Set<String> denied = new HashSet<>();

    World(Plan plan, Law law) {
        this.plan = plan;
        this.law = law;
    }

    /** A recorder that was handed out. */
    static final class Out {
        final String person;
        final long at;

        @Nullable
        Long backBy;

        @Nullable
        Long back;

        int docking = -1;

        Out(String person, long at, @Nullable Long backBy) {
            this.person = person;
            this.at = at;
            this.backBy = backBy;
        }
    }

    Plan plan() {
        return plan;
    }

    Law law() {
        return law;
    }

    List<Out> outs(String recorder) {
        return outs.computeIfAbsent(recorder, key -> new ArrayList<>());
    }

    Collection<Op> standing() {
        return operations.values().stream().filter(it -> !it.withdrawn).toList();
    }

    List<Op> showing(Take take) {
        return standing().stream().filter(it -> it.shown.containsKey(take)).toList();
    }

    /** The one it was handed out to, then the one it claims. */
    Set<String> wearers(Take take) {
        Set<String> wearers = new LinkedHashSet<>();
        outs(take.clip().recorder()).reversed().stream()
                .filter(it -> it.at <= take.start() && (it.back == null || take.start() <= it.back))
                .limit(1)
                .forEach(it -> wearers.add(it.person));
        if (people.contains(take.clip().claim())) {
            wearers.add(take.clip().claim());
        }
        return wearers;
    }

    String wearer(Take take) {
        Set<String> wearers = wearers(take);
        return wearers.isEmpty()
                ? broughtBy(take.docking())
                : wearers.iterator().next();
    }

    String broughtBy(int docking) {
        Plan.Docking it = plan.dockings().get(docking);
        return outs(it.recorder()).reversed().stream()
                .filter(out -> out.at <= it.at().getEpochSecond())
                .map(out -> out.person)
                .findFirst()
                .orElse("");
    }

    /** Everything that came in is looked at, whatever was said last: footage finds its operation as soon as it can. */
    void match(long from, long to) {
        takes.values().stream()
                .filter(it -> it.start() > from - 2 * 86_400 && it.start() < to + 2 * 86_400)
                .forEach(this::match);
    }

    private void match(Take take) {
        List<Op> near = standing().stream()
                .filter(it -> it.touches(take.start() - NEAR, take.until() + NEAR))
                .filter(it -> !denied.contains(it.title() + take.path()))
                .toList();
        Set<String> wearers = wearers(take);
        List<Op> theirs = wearers.isEmpty()
                ? near
                : near.stream().filter(it -> wearers.stream().anyMatch(it::had)).toList();
        operations.values().stream()
                .filter(it -> it.shown.getOrDefault(take, true).equals(false) && !theirs.contains(it))
                .forEach(it -> it.shown.remove(take));
        Optional<Op> only = wearers.isEmpty() ? Optional.empty() : only(take, theirs, wearers);
        if (only.isPresent() && showing(take).stream().noneMatch(it -> stays(it, take, only.get()))) {
            showing(take).forEach(it -> it.shown.remove(take));
            only.get().shown.put(take, false);
        } else {
            only.ifPresent(it -> showing(take).stream()
                    .filter(other -> !other.equals(it)
                            && other.shown.getOrDefault(take, true).equals(false))
                    .forEach(other -> other.shown.remove(take)));
        }
    }

    /** What a person said stays, and what is still the only one. */
    private static boolean stays(Op shown, Take take, Op only) {
        return shown.equals(only) || shown.shown.getOrDefault(take, false);
    }

    private static Optional<Op> only(Take take, List<Op> theirs, Set<String> wearers) {
        List<Op> sure =
                theirs.stream().filter(it -> wearers.stream().allMatch(it::had)).toList();
        List<Op> within = sure.stream()
                .filter(it -> it.touches(take.start(), take.until()))
                .toList();
        List<Op> best = within.isEmpty() ? sure : within;
        return best.size() == 1 && sure.size() == theirs.size() ? Optional.of(best.getFirst()) : Optional.empty();
    }

    /** Seconds, if any; of several operations each asks for it in time. */
    Optional<Long> due(Take take) {
        List<Op> shown = showing(take);
        if (shown.isEmpty()) {
            return law.due(take.end(), null);
        }
        return shown.stream()
                .flatMap(it -> law.due(it.end == null ? take.end() : it.end, it.returned).stream())
                .min(Long::compareTo);
    }

    String verdict(Take take) {
        if (law.asksForNothing()) {
            return "NO_DEADLINE";
        }
        return due(take).map(due -> take.ingested() > due ? "LATE" : "ON_TIME").orElse("UNKNOWN");
    }

    boolean late(Take take) {
        return verdict(take).equals("LATE");
    }
}
