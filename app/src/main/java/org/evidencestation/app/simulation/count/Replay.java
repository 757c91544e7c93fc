package org.evidencestation.app.simulation.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.evidencestation.app.simulation.plan.Clip;
import org.evidencestation.app.simulation.plan.Deed;
import org.evidencestation.app.simulation.plan.Plan;
import org.jspecify.annotations.Nullable;

/** Goes through a plan deed by deed. For one thread, once. */
final class Replay {
    private final Plan plan;
    private final World world;
    private final Desk desk;
    private final BiConsumer<Deed.Sweep, Desk> beforeSweep;
    int refused;
    int duplicates;

    /** @param beforeSweep looks at how things stand when the clerk begins */
    Replay(Plan plan, Law law, BiConsumer<Deed.Sweep, Desk> beforeSweep) {
        this.plan = plan;
        this.world = new World(plan, law);
        this.desk = new Desk(world);
        this.beforeSweep = beforeSweep;
    }

    World world() {
        return world;
    }

    Desk desk() {
        return desk;
    }

    void run() {
        plan.deeds().forEach(this::happens);
    }

    private void happens(Deed deed) {
        switch (deed) {
            case Deed.ListOfficer it -> world.people.add(it.officer().number());
            case Deed.Register _, Deed.TakeList _ -> {}
            case Deed.HandOut it -> handOut(it);
            case Deed.Enter it -> enter(it);
            case Deed.Correct it -> correct(it);
            case Deed.Withdraw it -> withdraw(op(it.operation()));
            case Deed.StateReturn it -> returned(it);
            case Deed.Dock it -> dock(it.docking());
            case Deed.Sweep it -> {
                beforeSweep.accept(it, desk);
                desk.sweep(it);
            }
        }
    }

    private Op op(int number) {
        return Objects.requireNonNull(world.operations.get(number));
    }

    private void handOut(Deed.HandOut it) {
        Long backBy = it.backBy() == null ? null : Long.valueOf(it.backBy().getEpochSecond());
        world.outs(it.recorder()).add(new World.Out(it.person(), it.at().getEpochSecond(), backBy));
    }

    private void enter(Deed.Enter it) {
        @Nullable Long end = it.end() == null ? null : Long.valueOf(it.end().getEpochSecond());
        Op op = new Op(plan.operations().get(it.operation()), it.start().getEpochSecond(), end);
        world.operations.put(it.operation(), op);
        world.match(op.start, op.until());
    }

    private void correct(Deed.Correct it) {
        Op op = op(it.operation());
        if (op.withdrawn
                || (op.start == it.start().getEpochSecond()
                        && Objects.equals(op.end, it.end().getEpochSecond()))) {
            refused++;
            return;
        }
        long from = op.start;
        long to = op.until();
        op.start = it.start().getEpochSecond();
        op.end = it.end().getEpochSecond();
        world.match(Math.min(from, op.start), Math.max(to, op.until()));
    }

    private void withdraw(Op op) {
        op.withdrawn = true;
        op.shown.clear();
        world.match(op.start, op.until());
    }

    /** Nobody is back before the operation is over, and not in the future; L and W know no return at all. */
    private void returned(Deed.StateReturn it) {
        Op op = op(it.operation());
        long back = it.returned().getEpochSecond();
        long earliest = op.end == null ? op.start : op.end;
        if (op.withdrawn || back < earliest || it.returned().isAfter(it.at())) {
            refused++;
        } else {
            op.returned = back;
        }
    }

    private void dock(int number) {
        Plan.Docking docking = plan.dockings().get(number);
        long at = docking.at().getEpochSecond();
        world.outs(docking.recorder()).stream().filter(it -> it.back == null).forEach(it -> {
            it.back = at;
            it.docking = number;
        });
        List<Take> fresh = new ArrayList<>();
        for (int clip : read(docking)) {
            Take take = Take.of(
                    clip,
                    plan.clips().get(clip),
                    number,
                    at,
                    docking.fast(),
                    plan.order().zone());
            if (world.takes.putIfAbsent(take.path(), take) == null) {
                fresh.add(take);
            } else {
                duplicates++;
            }
        }
        fresh.forEach(it -> world.match(it.start(), it.until()));
        if (docking.pulledAt() < 0) {
            desk.atTheDock(number, fresh);
        }
    }

    /** Oldest first by its own clock, up to where the cable was pulled. */
    private List<Integer> read(Plan.Docking docking) {
        List<Integer> all = new ArrayList<>(docking.again());
        all.addAll(docking.fresh());
        all.sort(Comparator.comparing((Integer it) -> clip(it).wall()).thenComparing(it -> clip(it).path()));
        return docking.pulledAt() < 0 ? all : all.subList(0, all.indexOf(docking.pulledAt()));
    }

    private Clip clip(int number) {
        return plan.clips().get(number);
    }
}
