package org.evidencestation.app.simulation.count;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is missing of the operations that began in a time, and odd about its footage. Seconds are painted one by one. */
final class Gaps {
    private static final long UNNAMED = 7 * 86_400;
    private static final long MISSING = 86_400;

    private final World world;
    private final long from;
    private final long to;
    private final long now;

    /** @param from inclusive, to exclusive */
    Gaps(World world, long from, long to, long now) {
        this.world = world;
        this.from = from;
        this.to = to;
        this.now = now;
    }

    List<Found> all() {
        List<Op> operations = world.standing().stream()
                .filter(it -> it.start >= from && it.start < to)
                .toList();
        Set<Take> takes = new LinkedHashSet<>();
        world.takes.values().stream()
                .filter(it -> it.start() >= from && it.start() < to)
                .forEach(takes::add);
        operations.forEach(it -> takes.addAll(it.shown.keySet()));
        List<Found> found = new ArrayList<>();
        operations.forEach(it -> found.addAll(ofOperation(it)));
        found.addAll(new Oddities(world, takes).all());
        takes.stream()
                .filter(it -> world.showing(it).isEmpty() && it.ingested() + UNNAMED < now)
                .forEach(it -> found.add(
                        new Found("NO_OPERATION", "NO_OPERATION " + it.path(), null, it.start(), it.until(), false)));
        return found;
    }

    private List<Found> ofOperation(Op op) {
        long waited = op.end == null
                ? op.until() + MISSING
                : world.law().due(op.end, op.returned).orElse(op.end + MISSING);
        if (op.shown.isEmpty()) {
            Found none = new Found(
                    "NO_FOOTAGE",
                    "NO_FOOTAGE " + op.title(),
                    op,
                    op.end == null ? null : Long.valueOf(op.start),
                    op.end,
                    false);
            return now < waited ? List.of() : List.of(none);
        }
        return now < waited && somebodyIsOut(op) ? List.of() : holes(op);
    }

    private boolean somebodyIsOut(Op op) {
        return world.outs.values().stream()
                .flatMap(Collection::stream)
                .anyMatch(it -> it.back == null && op.had(it.person) && it.at < op.until());
    }

    private List<Found> holes(Op op) {
        long last = op.shown.keySet().stream().mapToLong(Take::until).max().orElse(op.start);
        long end = op.end == null ? last : op.end;
        if (end < op.start) {
            return List.of();
        }
        int length = (int) (end - op.start);
        BitSet seen = new BitSet(length);
        for (Take take : op.shown.keySet()) {
            int first = Math.clamp(take.start() - op.start, 0, length);
            int next = Math.clamp(take.until() - op.start, 0, length);
            seen.set(first, next);
        }
        List<Found> holes = new ArrayList<>();
        for (int at = seen.nextClearBit(0); at < length; at = seen.nextClearBit(at)) {
            int next = seen.nextSetBit(at);
            int stop = next < 0 ? length : next;
            boolean atAnEnd = at == 0 || stop == length;
            if (stop - at > allowed(op, atAnEnd)) {
                holes.add(hole(op, op.start + at, op.start + stop, at == 0, stop == length));
            }
            at = stop;
        }
        return holes;
    }

    /** How exact people are who type when they came and went, and what a recorder needs to open its next file. */
    private static long allowed(Op op, boolean atAnEnd) {
        if (op.truth.fullCourse()) {
            return atAnEnd ? 60 : 2;
        }
        return atAnEnd ? 300 : 10;
    }

    private static Found hole(Op op, long start, long stop, boolean first, boolean last) {
        String before = first
                ? Law.text(op.start)
                : op.shown.keySet().stream()
                        .filter(it -> it.until() == start)
                        .min(Comparator.comparingLong(Take::start))
                        .map(Take::path)
                        .orElse("?");
        String after = last
                ? op.end == null ? "-" : Law.text(op.end)
                : op.shown.keySet().stream()
                        .filter(it -> it.start() == stop)
                        .max(Comparator.comparingLong(Take::until))
                        .map(Take::path)
                        .orElse("?");
        String name = "TIME_HOLE " + op.title() + " " + before + " " + after;
        return new Found("TIME_HOLE", name, op, start, stop, !last);
    }
}
