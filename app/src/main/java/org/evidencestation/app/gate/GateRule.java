package org.evidencestation.app.gate;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * What the regulation in force asks before use, and the station's own limits for what it measures.
 *
 * @param demands by kind of {@code DutyEvent.Check}; a check that is not among them stops nobody
 */
public record GateRule(Map<String, Demand> demands, Optional<Recheck> recheck, Limits limits) {
    /** A regulation that asks for nothing. */
    public static final GateRule NONE = new GateRule(Map.of(), Optional.empty(), Limits.USUAL);

    public GateRule {
        demands = Map.copyOf(demands);
    }

    /**
     * @param text in the regulation's own words
     * @param reasonSuffices a recorder that fails goes out all the same, for a reason that is kept
     */
    public record Demand(String article, String text, boolean reasonSuffices) {}

    /** A check that is older is made again before recording (Z6). */
    public record Recheck(String article, Duration after) {}

    public Optional<Demand> demand(String kind) {
        return Optional.ofNullable(demands.get(kind));
    }

    /**
     * From where on something is too little, or enough: no regulation puts a number to "sufficient".
     *
     * @param lowPercent below it a battery is too low; below {@code fullPercent} a person decides
     * @param littleBytes below it there is too little room; below {@code enoughBytes} a person decides
     * @param charging after so long in the dock a battery that was low may be full: a person looks
     * @param fresh what was measured longer ago is looked at by a person
     */
    public record Limits(
            int lowPercent, int fullPercent, long littleBytes, long enoughBytes, Duration charging, Duration fresh) {
        public static final Limits USUAL =
                new Limits(30, 60, 4_000_000_000L, 12_000_000_000L, Duration.ofHours(2), Duration.ofHours(24));

        public Limits {
            if (lowPercent < 0 || fullPercent < lowPercent || fullPercent > 100) {
                throw new IllegalArgumentException("not limits of a battery: " + lowPercent + ", " + fullPercent);
            }
            if (littleBytes < 0 || enoughBytes < littleBytes) {
                throw new IllegalArgumentException("not limits of room: " + littleBytes + ", " + enoughBytes);
            }
        }
    }
}
