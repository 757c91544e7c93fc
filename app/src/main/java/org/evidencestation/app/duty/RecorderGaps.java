package org.evidencestation.app.duty;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evidencestation.app.duty.Gap.Kind;
import org.evidencestation.storage.journal.OperationId;

/** What is odd about the files of one recorder, whatever they show. */
final class RecorderGaps {
    private final String recorder;
    private final List<Footage> files;
    private final Function<Footage, Context> contexts;

    /** Who wore the recorder, and which operation the file shows if it is a single one. */
    record Context(List<String> persons, Optional<OperationId> operation) {}

    RecorderGaps(String recorder, Collection<Footage> files, Function<Footage, Context> contexts) {
        this.recorder = recorder;
        this.files = files.stream()
                .sorted(Comparator.<Footage, Instant>comparing(RecorderGaps::began)
                        .thenComparing(Footage::id))
                .toList();
        this.contexts = contexts;
    }

    /** On the station's time line: one whose battery died goes on counting files in the year that it thinks it is. */
    private static Instant began(Footage file) {
        return file.start().orElse(Instant.MAX);
    }

    static List<Gap> all(Collection<Footage> footage, Duration overlap, Function<Footage, Context> contexts) {
        TreeMap<String, List<Footage>> byRecorder =
                footage.stream().collect(Collectors.groupingBy(Footage::recorder, TreeMap::new, Collectors.toList()));
        List<Gap> gaps = new ArrayList<>();
        byRecorder.forEach((recorder, files) -> {
            RecorderGaps one = new RecorderGaps(recorder, files, contexts);
            gaps.addAll(one.sequenceHoles());
            gaps.addAll(one.overlaps(overlap));
            gaps.addAll(one.truncated());
        });
        return gaps;
    }

    /**
     * Numbers that no file has, between two files of the same kind that follow each other. Numbers that begin anew are no
     * hole; neither are those that files of another kind used in between.
     */
    List<Gap> sequenceHoles() {
        List<Gap> holes = new ArrayList<>();
        for (List<Footage> kind : byKind()) {
            for (int i = 1; i < kind.size(); i++) {
                Footage before = kind.get(i - 1);
                Footage after = kind.get(i);
                int missing = missing(before, after);
                if (missing > 0) {
                    holes.add(between(Kind.SEQUENCE_HOLE, before, after, silence(before, after), missing));
                }
            }
        }
        return holes;
    }

    private Collection<List<Footage>> byKind() {
        return files.stream()
                .filter(it -> it.sequence().isPresent() && it.start().isPresent())
                .collect(Collectors.groupingBy(
                        it -> it.summary().mediaType().split("/", 2)[0], TreeMap::new, Collectors.toList()))
                .values();
    }

    private int missing(Footage before, Footage after) {
        int from = before.sequence().orElseThrow();
        int to = after.sequence().orElseThrow();
        if (to - from <= 1) {
            return 0;
        }
        Set<Integer> used = files.stream()
                .filter(it -> !began(it).isBefore(began(before)) && !began(it).isAfter(began(after)))
                .flatMap(it -> it.sequence().stream().boxed())
                .filter(number -> number > from && number < to)
                .collect(Collectors.toSet());
        return Math.max(0, to - from - 1 - used.size());
    }

    private static Optional<Spell> silence(Footage before, Footage after) {
        Optional<Instant> from = before.spell().map(Spell::end);
        Optional<Instant> to = after.start();
        return from.isPresent() && to.isPresent() && !to.get().isBefore(from.get())
                ? Optional.of(new Spell(from.get(), to.get()))
                : Optional.empty();
    }

    /** Of two films, since a photo may well be taken during one. */
    List<Gap> overlaps(Duration let) {
        List<Gap> overlaps = new ArrayList<>();
        List<Footage> films = files.stream()
                .filter(it -> it.summary().mediaType().startsWith("video/"))
                .filter(it -> it.spell().isPresent())
                .toList();
        for (int i = 0; i < films.size(); i++) {
            Spell one = films.get(i).spell().orElseThrow();
            for (int j = i + 1; j < films.size(); j++) {
                Spell other = films.get(j).spell().orElseThrow();
                if (!other.start().isBefore(one.end())) {
                    break;
                }
                if (one.overlap(other).compareTo(let) > 0) {
                    overlaps.add(between(Kind.OVERLAP, films.get(i), films.get(j), Optional.of(common(one, other)), 0));
                }
            }
        }
        return overlaps;
    }

    private static Spell common(Spell one, Spell other) {
        Instant from = one.start().isAfter(other.start()) ? one.start() : other.start();
        return new Spell(from, from.plus(one.overlap(other)));
    }

    List<Gap> truncated() {
        return files.stream().filter(Footage::unfinished).map(this::truncated).toList();
    }

    private Gap truncated(Footage file) {
        Context context = contexts.apply(file);
        return new Gap(
                Gap.keyOf(Kind.TRUNCATED, file.id().toString()),
                Kind.TRUNCATED,
                context.operation(),
                context.persons(),
                recorder,
                Optional.of(file.id()),
                Optional.empty(),
                file.spell().map(it -> new Spell(it.end(), it.end())),
                0,
                false);
    }

    private Gap between(Kind kind, Footage before, Footage after, Optional<Spell> when, int missing) {
        Context one = contexts.apply(before);
        Context other = contexts.apply(after);
        return new Gap(
                Gap.keyOf(kind, before.id().toString(), after.id().toString()),
                kind,
                one.operation().filter(it -> other.operation().equals(Optional.of(it))),
                one.persons(),
                recorder,
                Optional.of(before.id()),
                Optional.of(after.id()),
                when,
                missing,
                false);
    }
}
