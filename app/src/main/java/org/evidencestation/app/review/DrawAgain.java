package org.evidencestation.app.review;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evidencestation.storage.journal.ReviewEvent.SampleDrawn;

/** Draws a sample again that somebody drew, from nothing but the vault, and compares. */
public final class DrawAgain {
    private DrawAgain() {}

    /** What speaks against a sample; none of these means that nobody chose it. */
    public enum Doubt {
        /** It rests on another checkpoint than the last one before the day. */
        OTHER_CHECKPOINT,
        /** There were other recordings, or other people recorded them. */
        OTHER_POPULATION,
        /** Other recordings are of the smallest rank. */
        OTHER_SAMPLE,
        /** A docking before the day has no checkpoint after it: one may have been taken away. */
        CHECKPOINT_MISSING,
        /** The clock was set back to another day before it was drawn, or was ahead when it was. */
        CLOCK_SET,
        /** Another sample was drawn for this day before. */
        SECOND_OF_DAY
    }

    /**
     * @param ground empty if there was no checkpoint before the day
     * @param sample what comes out, by the same quota
     */
    public record Result(Optional<DrawGround> ground, Optional<SampleDrawn> sample, Set<Doubt> doubts) {
        public Result {
            doubts = doubts.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(doubts));
        }
    }

    /**
     * Slow: reads the whole journal. Locks nothing.
     *
     * @param station its eight characters
     * @param before draws with smaller line numbers, for {@link Doubt#SECOND_OF_DAY}
     */
    public static Result of(Path vault, ZoneId zone, String station, Draw drawn, List<Draw> before) throws IOException {
        SampleDrawn said = drawn.said();
        LocalDate day = said.day();
        Optional<DrawGround> ground = DrawGround.of(vault, zone, day, drawn.entry());
        Optional<SampleDrawn> again =
                ground.map(it -> DrawSample.drawn(said.draw(), it, day, said.quota(), station, said.by()));
        List<Doubt> doubts = new ArrayList<>();
        add(
                doubts,
                Doubt.OTHER_CHECKPOINT,
                again.filter(it -> it.checkpoint() == said.checkpoint()
                                && it.head().equals(said.head()))
                        .isEmpty());
        add(
                doubts,
                Doubt.OTHER_POPULATION,
                again.filter(it -> it.population() == said.population()
                                && it.populationDigest().equals(said.populationDigest())
                                && it.from().equals(said.from())
                                && it.to().equals(said.to()))
                        .isEmpty());
        add(
                doubts,
                Doubt.OTHER_SAMPLE,
                again.filter(it -> it.chosen().equals(said.chosen())).isEmpty());
        add(
                doubts,
                Doubt.CHECKPOINT_MISSING,
                ground.filter(DrawGround::dockedSince).isPresent());
        add(
                doubts,
                Doubt.CLOCK_SET,
                ground.filter(it -> it.clockSet().isPresent() || it.earlierAfter())
                        .isPresent());
        add(
                doubts,
                Doubt.SECOND_OF_DAY,
                before.stream()
                        .anyMatch(it ->
                                it.entry() < drawn.entry() && !it.said().day().isBefore(day)));
        return new Result(ground, again, Set.copyOf(doubts));
    }

    private static void add(List<Doubt> doubts, Doubt doubt, boolean holds) {
        if (holds) {
            doubts.add(doubt);
        }
    }
}
