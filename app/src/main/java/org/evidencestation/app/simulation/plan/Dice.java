package org.evidencestation.app.simulation.plan;

import java.util.List;
import java.util.SplittableRandom;

/** Chances; the same seed always throws the same. For one thread. */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    boolean chance(double of) {
        return random.nextDouble() < of;
    }

    /** @param from inclusive, to inclusive */
    int between(int from, int to) {
        return random.nextInt(from, to + 1);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    double share() {
        return random.nextDouble();
    }
}
