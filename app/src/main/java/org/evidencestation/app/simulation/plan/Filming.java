package org.evidencestation.app.simulation.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How one officer films one operation: mostly well, sometimes late, with holes, or not at all. */
final class Filming {
    private static final int MOST_FILES = 4;

    private final Dice dice;
    private final Plan.Operation operation;
    private final int number;
    /** No two files of an operation begin or end in the same second, so that order is never a matter of taste. */
    private final Set<Instant> taken = new HashSet<>();

    Filming(Dice dice, Plan.Operation operation, int number) {
        this.dice = dice;
        this.operation = operation;
        this.number = number;
    }

    List<Shot> byOne() {
        List<Shot> shots = new ArrayList<>();
        if (dice.chance(0.06)) {
            return shots;
        }
        Instant from = begins();
        Instant to = ends();
        int files = dice.between(1, MOST_FILES);
        int each = (int) Math.max(60, Duration.between(from, to).toSeconds() / files);
        Instant at = from;
        for (int file = 0; file < files; file++) {
            Instant start = free(at);
            Instant end = file == files - 1 && to.isAfter(start.plusSeconds(30)) ? to : start.plusSeconds(each);
            shots.add(film(start, free(end), file == files - 1));
            at = shots.getLast().end().plusSeconds(pause());
        }
        photos(shots);
        return shots;
    }

    private Instant begins() {
        return dice.chance(0.07)
                ? operation.start().plusSeconds(dice.between(200, 700))
                : operation.start().minusSeconds(dice.between(-50, 90));
    }

    private Instant ends() {
        return dice.chance(0.06)
                ? operation.end().minusSeconds(dice.between(200, 700))
                : operation.end().plusSeconds(dice.between(-50, 90));
    }

    private Shot film(Instant start, Instant end, boolean last) {
        Clip.Kind kind = last && dice.chance(0.04)
                ? Clip.Kind.CUT_OFF_FILM
                : dice.chance(0.04) ? Clip.Kind.SOUND : Clip.Kind.FILM;
        int seconds = (int) Duration.between(start, end).toSeconds();
        return new Shot(kind, start, seconds, number, dice.chance(0.03));
    }

    /** A recorder takes a second or two to open its next file; a hand that pressed the wrong button takes longer. */
    private int pause() {
        if (dice.chance(0.02)) {
            return -dice.between(3, 40);
        }
        return dice.chance(0.12) ? dice.between(5, 900) : dice.between(0, 2);
    }

    private void photos(List<Shot> shots) {
        int seconds = (int) Duration.between(operation.start(), operation.end()).toSeconds();
        for (int i = dice.chance(0.2) ? dice.between(1, 2) : 0; i > 0; i--) {
            Instant at = free(operation.start().plusSeconds(dice.between(0, seconds)));
            shots.add(new Shot(Clip.Kind.PHOTO, at, 0, number, dice.chance(0.03)));
        }
    }

    private Instant free(Instant wanted) {
        Instant at = wanted;
        while (!taken.add(at)) {
            at = at.plusSeconds(1);
        }
        return at;
    }
}
