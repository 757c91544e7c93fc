package org.evidencestation.app.gate;

import java.time.Instant;
import java.util.Optional;

/**
 * How one check before use stands.
 *
 * @param kind as of {@code DutyEvent.Check}
 * @param value what was measured, without words, for example {@code 87 %}; empty if nothing was
 * @param at when it was measured; empty if nothing was
 * @param article that asks for it; empty where none does
 */
public record Look(String kind, Standing standing, String value, Optional<Instant> at, String article) {
    /** What a person sees at once. */
    public enum Light {
        GREEN,
        /** A person has to look. */
        AMBER,
        RED
    }

    /** What the light stands for, and so what helps. */
    public enum Standing {
        GOOD(Light.GREEN),
        /** Enough for a short errand. */
        SHORT(Light.AMBER),
        /** It was too low, and has been in the dock since. */
        CHARGED_SINCE(Light.AMBER),
        /** Measured too long ago. */
        OLD(Light.AMBER),
        NOT_MEASURED(Light.AMBER),
        /** The last docking broke off by itself. */
        CUT(Light.AMBER),
        CLOCK_OFF(Light.AMBER),
        LOW(Light.RED),
        FULL_CARD(Light.RED),
        CLOCK_WRONG(Light.RED),
        FAULT(Light.RED);

        private final Light light;

        Standing(Light light) {
            this.light = light;
        }

        public Light light() {
            return light;
        }
    }

    public Light light() {
        return standing.light();
    }
}
