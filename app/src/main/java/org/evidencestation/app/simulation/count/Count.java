package org.evidencestation.app.simulation.count;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.evidencestation.app.simulation.plan.Deed;
import org.evidencestation.app.simulation.plan.Plan;

/** Counts a plan out. */
public final class Count {
    private final Plan plan;
    private final Ledgers ledgers = new Ledgers();
    private final Replay replay;
    private final World world;
    private final Desk desk;

    private Count(Plan plan, Law law) {
        this.plan = plan;
        this.replay = new Replay(plan, law, this::onTheDay);
        this.world = replay.world();
        this.desk = replay.desk();
    }

    /** Whether these texts are known here at all. */
    public static boolean knows(String regime) {
        return List.of(Law.values()).stream().anyMatch(it -> it.name().equals(regime));
    }

    /** @param regime one of those that are known */
    public static Ledgers of(Plan plan, String regime) {
        return new Count(plan, Law.valueOf(regime)).counted();
    }

    private Ledgers counted() {
        replay.run();
        long from = plan.order().from().getEpochSecond() - 500 * 86_400;
        long until = plan.until().getEpochSecond();
        people();
        duty();
        footage();
        operations();
        late();
        desk.unnamed(from, until).forEach(it -> ledgers.put("unnamed footage", it.path(), unnamed(it)));
        gaps("gaps", from, until, until);
        papers();
        totals();
        return ledgers;
    }

    /** As the screens show it on the day: a window that begins somewhere, with recorders out and things not done yet. */
    private void onTheDay(Deed.Sweep sweep, Desk then) {
        long now = sweep.at().getEpochSecond();
        String day = "sweep %02d ".formatted(sweep.number());
        gaps("gaps on the day", now - Desk.BACK, now, now, day);
        then.unnamed(now - Desk.BACK, now)
                .forEach(it -> ledgers.put("unnamed on the day", day + it.path(), unnamed(it)));
        new Board(world, now).rows().forEach((recorder, row) -> ledgers.put("board on the day", day + recorder, row));
    }

    private void people() {
        plan.officers().forEach(it -> ledgers.put("people", it.number(), it.name()));
    }

    private void duty() {
        world.outs.forEach((recorder, outs) -> outs.forEach(it -> ledgers.put(
                "duty ledger",
                recorder + " " + Law.text(it.at),
                it.person + " back " + (it.back == null ? "-" : Law.text(it.back)))));
        for (Deed deed : plan.deeds()) {
            if (deed instanceof Deed.Dock(var at, var number)) {
                docking(number);
            }
        }
    }

    private void docking(int number) {
        Plan.Docking it = plan.dockings().get(number);
        long taken = world.takes.values().stream()
                .filter(take -> take.docking() == number)
                .count();
        boolean pulled = it.pulledAt() >= 0;
        int listed = it.fresh().size() + it.again().size();
        ledgers.put(
                "dockings",
                it.recorder() + " " + it.at(),
                "by %s, %d listed%s%s"
                        .formatted(
                                world.broughtBy(number),
                                listed,
                                pulled ? ", pulled" : ", " + taken + " new",
                                desk.left.contains(number) ? ", left to the clerk" : ""));
    }

    private void footage() {
        for (Take it : world.takes.values()) {
            String end = it.end() == null ? "-" : Law.text(it.end());
            ledgers.put("recordings", it.path(), Law.text(it.start()) + " " + end);
            String due = world.due(it).map(Law::text).orElse("-");
            ledgers.put("legal time", it.path(), world.verdict(it) + " " + due);
            ledgers.put("kept until at least", it.path(), world.law().keptUntil(it.end(), it.ingested()));
        }
    }

    private void operations() {
        for (Op op : world.standing()) {
            String end = op.end == null ? "-" : Law.text(op.end);
            ledgers.put("operations", op.title(), Law.text(op.start) + " " + end);
            op.shown.forEach((take, byPerson) ->
                    ledgers.put("footage of operations", op.title() + " " + take.path(), byPerson ? "person" : "time"));
        }
    }

    private void late() {
        Map<Integer, List<Take>> late =
                world.takes.values().stream().filter(world::late).collect(Collectors.groupingBy(Take::docking));
        late.forEach((number, takes) -> {
            Plan.Docking docking = plan.dockings().get(number);
            long worst = takes.stream()
                    .mapToLong(it -> it.ingested() - world.due(it).orElseThrow())
                    .max()
                    .orElseThrow();
            ledgers.put(
                    "late ledger",
                    docking.recorder() + " " + docking.at(),
                    "%d by %d s, %s".formatted(takes.size(), worst, desk.explained.getOrDefault(number, "-")));
        });
        SortedMap<String, long[]> rates = new TreeMap<>();
        for (Take take : world.takes.values()) {
            long[] row = rates.computeIfAbsent(world.wearer(take), key -> new long[3]);
            row[column(world.verdict(take))]++;
        }
        rates.forEach(
                (person, row) -> ledgers.put("on-time rates", person, "%d %d %d".formatted(row[0], row[1], row[2])));
    }

    private static int column(String verdict) {
        return verdict.equals("ON_TIME") ? 0 : verdict.equals("LATE") ? 1 : 2;
    }

    private String unnamed(Take take) {
        return world.wearer(take) + (desk.left.contains(take.docking()) ? " left" : "");
    }

    private void gaps(String ledger, long from, long to, long now) {
        gaps(ledger, from, to, now, "");
    }

    private void gaps(String ledger, long from, long to, long now, String prefix) {
        for (Found gap : new Gaps(world, from, to, now).all()) {
            ledgers.put(ledger + ": " + gap.kind(), prefix + gap.name(), desk.state(gap));
        }
    }

    private void papers() {
        for (Desk.Said it : desk.statements) {
            String stands = it.stands() == null ? "waiting" : it.stands() ? "stands" : "refused";
            String about = it.operation() == null ? "-" : it.operation().title();
            ledgers.put("statements", about + " " + Law.text(it.at()), stands);
        }
        desk.violations.forEach(it -> ledgers.put("violations", it, ""));
    }

    private void totals() {
        ledgers.put("totals", "recordings", world.takes.size());
        ledgers.put("totals", "duplicates", replay.duplicates);
        ledgers.put(
                "totals",
                "late",
                world.takes.values().stream().filter(world::late).count());
        ledgers.put("totals", "findings", 0);
        ledgers.put("totals", "refused wishes", replay.refused);
    }
}
