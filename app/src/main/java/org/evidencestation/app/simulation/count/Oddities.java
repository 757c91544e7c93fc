package org.evidencestation.app.simulation.count;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.evidencestation.app.simulation.plan.Clip.Kind;
import org.jspecify.annotations.Nullable;

/** Numbers that no file has, files of one recorder that tell of the same moments, and files that were cut off. */
final class Oddities {
    private static final long OVERLAP = 2;

    private final World world;
    private final Collection<Take> takes;

    Oddities(World world, Collection<Take> takes) {
        this.world = world;
        this.takes = takes;
    }

    List<Found> all() {
        List<Found> found = new ArrayList<>();
        takes.stream()
                .filter(it -> it.clip().kind() == Kind.CUT_OFF_FILM)
                .forEach(it -> found.add(
                        new Found("TRUNCATED", "TRUNCATED " + it.path(), single(it), it.until(), it.until(), false)));
        takes.stream()
                .collect(Collectors.groupingBy(it -> it.clip().recorder(), TreeMap::new, Collectors.toList()))
                .values()
                .forEach(it -> {
                    found.addAll(sequenceHoles(it));
                    found.addAll(overlaps(it));
                });
        return found;
    }

    private @Nullable Op single(Take take) {
        List<Op> shown = world.showing(take);
        return shown.size() == 1 ? shown.getFirst() : null;
    }

    private @Nullable Op single(Take one, Take other) {
        Op shown = single(one);
        return Objects.equals(shown, single(other)) ? shown : null;
    }

    /** In the order in which they were made, as the plan knows it whatever the recorder's clock said. */
    private List<Found> sequenceHoles(List<Take> files) {
        List<Take> made =
                files.stream().sorted(Comparator.comparingInt(Take::number)).toList();
        List<Found> holes = new ArrayList<>();
        for (List<Take> kind : made.stream()
                .collect(Collectors.groupingBy(Oddities::sort, TreeMap::new, Collectors.toList()))
                .values()) {
            for (int i = 1; i < kind.size(); i++) {
                Take before = kind.get(i - 1);
                Take after = kind.get(i);
                if (missing(made, before, after) > 0) {
                    holes.add(between("SEQUENCE_HOLE", before, after, before.until(), after.start()));
                }
            }
        }
        return holes;
    }

    private static String sort(Take take) {
        return switch (take.clip().kind()) {
            case FILM, CUT_OFF_FILM -> "film";
            case SOUND -> "sound";
            case PHOTO -> "photo";
        };
    }

    private static long missing(List<Take> made, Take before, Take after) {
        int from = before.clip().sequence();
        int to = after.clip().sequence();
        long there = made.subList(made.indexOf(before), made.indexOf(after) + 1).stream()
                .map(it -> it.clip().sequence())
                .filter(it -> it > from && it < to)
                .distinct()
                .count();
        return to - from - 1 - there;
    }

    private List<Found> overlaps(List<Take> files) {
        List<Take> films = files.stream().filter(it -> sort(it).equals("film")).toList();
        List<Found> overlaps = new ArrayList<>();
        for (Take one : films) {
            for (Take other : films) {
                long start = Math.max(one.start(), other.start());
                long end = Math.min(one.until(), other.until());
                if (first(one, other) && end - start > OVERLAP) {
                    overlaps.add(between("OVERLAP", one, other, start, end));
                }
            }
        }
        return overlaps;
    }

    private static boolean first(Take one, Take other) {
        return one.start() < other.start();
    }

    private Found between(String kind, Take before, Take after, long from, long to) {
        boolean known = to >= from;
        return new Found(
                kind,
                kind + " " + before.path() + " " + after.path(),
                single(before, after),
                known ? Long.valueOf(from) : null,
                known ? Long.valueOf(to) : null,
                true);
    }
}
