package org.evidencestation.app.simulation.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.evidencestation.app.simulation.plan.Deed;
import org.evidencestation.app.simulation.plan.Fate;
import org.evidencestation.app.simulation.plan.Plan;
import org.jspecify.annotations.Nullable;

/** What officers and the clerk say of what came in. For one thread. */
final class Desk {
    static final long BACK = 62 * 86_400;
    /** A longer silence is the way to the next operation. */
    private static final long SILENCE = 1_800;

    private static final long NEAR = 600;

    private final World world;
    private final Fate fate;
    final Map<Integer, String> explained = new LinkedHashMap<>();
    final Set<Integer> left = new TreeSet<>();
    final List<Said> statements = new ArrayList<>();
    final List<String> violations = new ArrayList<>();
    private final Map<String, Word> words = new HashMap<>();

    Desk(World world) {
        this.world = world;
        this.fate = new Fate(world.plan().order().seed());
    }

    /** A statement, and whether it stands: null while that waits. */
    record Said(
            boolean nothingRecorded,
            @Nullable Op operation,
            long at,
            @Nullable Boolean stands) {}

    /** The last word on a gap. */
    record Word(String how, @Nullable Said said) {}

    /** A new docking is asked why it is late, then group by group what it shows. */
    void atTheDock(int number, List<Take> fresh) {
        Plan.Docking docking = world.plan().dockings().get(number);
        if (docking.tellsWhy() && fresh.stream().anyMatch(world::late)) {
            List<String> reasons = world.plan().order().words().returnReasons();
            explained.put(number, reasons.isEmpty() ? "其他" : reasons.getFirst());
        }
        List<Take> open = fresh.stream()
                .filter(it -> world.showing(it).isEmpty())
                .sorted(Comparator.comparingLong(Take::start))
                .toList();
        String wearer = world.broughtBy(number);
        if (wearer.isEmpty() && !fresh.isEmpty()) {
            wearer = world.wearer(fresh.getFirst());
        }
        for (List<Take> group : inOneGo(open)) {
            Op truth = world.operations.get(group.getFirst().clip().shows());
            if (docking.names() && truth != null && offered(truth, group, wearer)) {
                group.forEach(it -> truth.shown.put(it, true));
            } else {
                left.add(number);
            }
        }
    }

    private static List<List<Take>> inOneGo(List<Take> open) {
        List<List<Take>> groups = new ArrayList<>();
        long reached = Long.MIN_VALUE / 2;
        for (Take take : open) {
            if (take.start() > reached + SILENCE) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(take);
            reached = Math.max(reached, take.until());
        }
        return groups;
    }

    private static boolean offered(Op op, List<Take> group, String wearer) {
        long last = group.stream().mapToLong(Take::until).max().orElseThrow();
        return !op.withdrawn && (op.had(wearer) || op.touches(group.getFirst().start() - NEAR, last + NEAR));
    }

    void sweep(Deed.Sweep sweep) {
        long now = sweep.at().getEpochSecond();
        unnamed(now - BACK, now).forEach(it -> name(it, sweep.number()));
        List<Op> lately = world.standing().stream()
                .filter(it -> it.touches(now - BACK, now))
                .toList();
        lately.forEach(op -> List.copyOf(op.shown.keySet()).forEach(it -> deny(op, it, sweep.number())));
        List<Found> open = new Gaps(world, now - BACK, now, now)
                .all().stream().filter(it -> state(it).equals("OPEN")).toList();
        open.forEach(it -> settle(it, sweep));
    }

    List<Take> unnamed(long from, long to) {
        return world.takes.values().stream()
                .filter(it -> it.start() >= from && it.start() < to)
                .filter(it -> world.showing(it).isEmpty())
                .toList();
    }

    private void name(Take take, int sweep) {
        Op truth = world.operations.get(take.clip().shows());
        if (truth != null && !truth.withdrawn && fate.clerkNames(take.path(), sweep)) {
            truth.shown.put(take, true);
        }
    }

    private void deny(Op op, Take take, int sweep) {
        if (fate.clerkDenies(take.path(), sweep)) {
            op.shown.remove(take);
            world.denied.add(op.title() + take.path());
            world.match(take.start(), take.until());
        }
    }

    private void settle(Found gap, Deed.Sweep sweep) {
        switch (fate.ofGap(gap.name(), sweep.number())) {
            case LEAVE -> {}
            case VOICE -> {
                if (gap.canSpeak()) {
                    words.put(gap.name(), new Word("VOICE", null));
                }
            }
            case APPROVED_STATEMENT -> state(gap, sweep, true);
            case REFUSED_STATEMENT -> state(gap, sweep, false);
            case WAITING_STATEMENT -> state(gap, sweep, null);
            case VIOLATION -> {
                if (!world.plan().order().words().violations().isEmpty()) {
                    words.put(gap.name(), new Word("VIOLATION", null));
                    violations.add(gap.name());
                }
            }
            case NO_GAP -> words.put(gap.name(), new Word("NO_GAP", null));
        }
    }

    private void state(Found gap, Deed.Sweep sweep, @Nullable Boolean decision) {
        long now = sweep.at().getEpochSecond();
        long at = gap.from() == null ? now : gap.from();
        if (at > now || world.plan().order().words().grounds().isEmpty()) {
            return;
        }
        @Nullable Boolean stands = world.law().approver().isEmpty() ? Boolean.TRUE : decision;
        Said said = new Said(gap.kind().equals("NO_FOOTAGE"), gap.operation(), at, stands);
        statements.add(said);
        words.put(gap.name(), new Word("STATEMENT", said));
    }

    /** OPEN, WAITING, EXPLAINED, or how it was settled. */
    String state(Found gap) {
        Word word = words.get(gap.name());
        if (word != null && word.said() == null) {
            return word.how();
        }
        List<Said> about = word != null && word.said() != null
                ? List.of(word.said())
                : statements.stream().filter(it -> explains(it, gap)).toList();
        if (about.stream().anyMatch(it -> Boolean.TRUE.equals(it.stands()))) {
            return "EXPLAINED";
        }
        return about.stream().anyMatch(it -> it.stands() == null) ? "WAITING" : "OPEN";
    }

    /** A statement of an operation explains all of it, or the hole that it falls into. */
    private static boolean explains(Said said, Found gap) {
        if (gap.operation() == null || !gap.operation().equals(said.operation())) {
            return false;
        }
        if (gap.kind().equals("NO_FOOTAGE")) {
            return said.nothingRecorded();
        }
        Long from = gap.from();
        Long to = gap.to();
        return gap.kind().equals("TIME_HOLE")
                && !said.nothingRecorded()
                && from != null
                && to != null
                && said.at() >= from - 300
                && said.at() <= to + 300;
    }
}
