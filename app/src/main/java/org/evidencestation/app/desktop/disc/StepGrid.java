package org.evidencestation.app.desktop.disc;

import java.util.ArrayList;
import java.util.List;
import org.evidencestation.app.desktop.disc.DiscRun.Stage;
import org.evidencestation.app.disc.DiscCopy;
import org.evidencestation.app.disc.DiscJob;

/** How far each disc of a job is, step by step: prepare, burn and read back each copy, papers, register. */
final class StepGrid {
    private final DiscJob job;
    private final int disc;
    private final DiscRun run;

    private StepGrid(DiscJob job, int disc, DiscRun run) {
        this.job = job;
        this.disc = disc;
        this.run = run;
    }

    /** How far one step is. */
    enum Mark {
        AHEAD,
        /** It runs, or is what comes next. */
        NOW,
        DONE,
        /** The last try came to nothing. */
        FAILED
    }

    /** What is done in a step. */
    enum Kind {
        PREPARE,
        BURN,
        READ_BACK,
        PAPERS,
        REGISTER
    }

    /** @param copy which is burned or read back; 0 for a step of the whole disc */
    record Step(Kind kind, int copy, Mark mark) {}

    static List<Step> of(DiscJob job, int disc, DiscRun run) {
        return new StepGrid(job, disc, run).steps();
    }

    private List<Step> steps() {
        List<DiscCopy> copies =
                job.copies().stream().filter(it -> it.disc() == disc).toList();
        boolean made = job.prepared().get(disc - 1).isPresent();
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(Kind.PREPARE, 0, mark(made, works(Stage.PREPARE, 0))));
        copies.forEach(copy -> {
            steps.add(new Step(Kind.BURN, copy.copy(), burn(copy)));
            steps.add(new Step(Kind.READ_BACK, copy.copy(), readBack(copy)));
        });
        boolean verified = copies.stream().allMatch(DiscCopy::isVerified);
        boolean papers =
                verified && copies.stream().allMatch(it -> job.missing(it).isEmpty());
        boolean placed = papers && copies.stream().allMatch(it -> it.placed().isPresent());
        steps.add(new Step(Kind.PAPERS, 0, mark(papers, verified)));
        steps.add(new Step(Kind.REGISTER, 0, mark(placed, papers)));
        return steps;
    }

    private Mark burn(DiscCopy copy) {
        boolean written = copy.isVerified() || copy.state() == DiscCopy.State.BURNED;
        if (works(Stage.BURN, copy.copy())) {
            return Mark.NOW;
        }
        boolean failed = copy.state() == DiscCopy.State.WANTED && !copy.voids().isEmpty();
        return failed ? Mark.FAILED : mark(written || works(Stage.READ_BACK, copy.copy()), next(copy));
    }

    private Mark readBack(DiscCopy copy) {
        boolean waits = next(copy) && copy.state() == DiscCopy.State.BURNED;
        return mark(copy.isVerified(), works(Stage.READ_BACK, copy.copy()) || waits);
    }

    private boolean next(DiscCopy copy) {
        return job.open() && job.next().copy().filter(copy::equals).isPresent();
    }

    /** @param copy 0 for any */
    private boolean works(Stage stage, int copy) {
        return run instanceof DiscRun.Working it
                && it.job().equals(job.id())
                && it.disc() == disc
                && (copy == 0 || it.copy() == copy)
                && it.stage() == stage;
    }

    private static Mark mark(boolean done, boolean now) {
        return done ? Mark.DONE : now ? Mark.NOW : Mark.AHEAD;
    }
}
