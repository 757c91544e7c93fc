package org.evidencestation.app.simulation.plan;

import java.time.Instant;
import java.util.List;

/** One recorder while a year is drawn. For one thread. */
final class Kit {
    private static final int NUMBERS = 10_000;

    private final String serial;
    private final Timepiece clock;
    private Instant backAt;
    private int next = 1;
    private String claim = "000000";
    private List<Integer> last = List.of();

    Kit(String serial, Timepiece clock, Instant from) {
        this.serial = serial;
        this.clock = clock;
        this.backAt = from;
    }

    String serial() {
        return serial;
    }

    Timepiece clock() {
        return clock;
    }

    Instant backAt() {
        return backAt;
    }

    String claim() {
        return claim;
    }

    void claims(String number) {
        claim = number;
    }

    /** Clips that the docking before took. */
    List<Integer> last() {
        return last;
    }

    int nextNumber() {
        int number = next;
        next = number + 1 == NUMBERS ? 1 : number + 1;
        return number;
    }

    void back(Instant at, List<Integer> brought) {
        backAt = at;
        last = List.copyOf(brought);
        clock.setRight(at);
    }
}
