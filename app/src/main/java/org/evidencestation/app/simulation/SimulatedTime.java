package org.evidencestation.app.simulation;

import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is moved. Safe for several threads. */
public final class SimulatedTime implements InstantSource {
    private volatile Instant now;

    public SimulatedTime(Instant now) {
        this.now = now;
    }

    /** @param then may lie in the past, as when somebody sets a clock */
    public void moveTo(Instant then) {
        now = then;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
