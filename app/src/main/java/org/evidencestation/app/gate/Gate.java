package org.evidencestation.app.gate;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evidencestation.app.gate.GateRule.Demand;
import org.evidencestation.app.gate.GateRule.Limits;
import org.evidencestation.app.gate.Look.Standing;
import org.evidencestation.app.policy.ClockBand;
import org.evidencestation.storage.journal.ClockNote;
import org.evidencestation.storage.journal.DutyEvent.Check;

/** Fills the four checks with what the station measured. Pure: the same facts at the same time look the same. */
public final class Gate {
    private final GateRule rule;

    public Gate(GateRule rule) {
        this.rule = rule;
    }

    /** Fault, battery, space, clock. */
    public List<Look> looks(RecorderState state, Instant now) {
        return List.of(fault(state, now), battery(state, now), space(state, now), clock(state, now));
    }

    private Look fault(RecorderState state, Instant now) {
        if (state.fault().isPresent()) {
            return look(
                    Check.FAULT,
                    Standing.FAULT,
                    state.fault(),
                    state.fault().get().value());
        }
        if (state.cut().isPresent()) {
            return look(
                    Check.FAULT, Standing.CUT, state.cut(), state.cut().get().value());
        }
        Optional<Measured<String>> seen = state.docked().map(at -> new Measured<>("", at));
        return look(Check.FAULT, aged(seen, Standing.GOOD, now), seen, "");
    }

    private Look battery(RecorderState state, Instant now) {
        Optional<Measured<Integer>> read = state.battery();
        Standing standing = read.map(it -> charge(it, now)).orElse(Standing.NOT_MEASURED);
        return look(
                Check.BATTERY, standing, read, read.map(it -> it.value() + " %").orElse(""));
    }

    private Standing charge(Measured<Integer> read, Instant now) {
        Limits limits = rule.limits();
        if (read.value() >= limits.fullPercent()) {
            return aged(Optional.of(read), Standing.GOOD, now);
        }
        if (older(read, limits.charging(), now)) {
            return Standing.CHARGED_SINCE;
        }
        return read.value() < limits.lowPercent() ? Standing.LOW : Standing.SHORT;
    }

    private Look space(RecorderState state, Instant now) {
        Optional<Measured<Room>> read = state.room();
        Standing standing = read.map(it -> room(it, now)).orElse(Standing.NOT_MEASURED);
        return look(
                Check.SPACE,
                standing,
                read,
                read.map(it -> gigabytes(it.value())).orElse(""));
    }

    private Standing room(Measured<Room> read, Instant now) {
        long free = read.value().free();
        if (free >= rule.limits().enoughBytes()) {
            return aged(Optional.of(read), Standing.GOOD, now);
        }
        return free < rule.limits().littleBytes() ? Standing.FULL_CARD : Standing.SHORT;
    }

    private Look clock(RecorderState state, Instant now) {
        Optional<Measured<ClockNote>> read = state.clock();
        Standing standing =
                switch (read.map(it -> band(it.value())).orElse(ClockBand.UNKNOWN)) {
                    case GOOD -> aged(read, Standing.GOOD, now);
                    case AMBER -> Standing.CLOCK_OFF;
                    case RED -> Standing.CLOCK_WRONG;
                    case UNKNOWN -> Standing.NOT_MEASURED;
                };
        return look(
                Check.CLOCK, standing, read, read.map(it -> offset(it.value())).orElse(""));
    }

    private Look look(String kind, Standing standing, Optional<? extends Measured<?>> read, String value) {
        return new Look(
                kind,
                standing,
                value,
                read.map(Measured::at),
                rule.demand(kind).map(Demand::article).orElse(""));
    }

    private Standing aged(Optional<? extends Measured<?>> read, Standing otherwise, Instant now) {
        if (read.isEmpty()) {
            return Standing.NOT_MEASURED;
        }
        return older(read.get(), rule.limits().fresh(), now) ? Standing.OLD : otherwise;
    }

    private static boolean older(Measured<?> read, Duration than, Instant now) {
        return read.at().plus(than).isBefore(now);
    }

    private static ClockBand band(ClockNote note) {
        Long offset = note.offsetMillis();
        Long doubt = note.uncertaintyMillis();
        if (offset != null) {
            return ClockBand.measured(Duration.ofMillis(offset), Duration.ofMillis(doubt == null ? 0 : doubt));
        }
        return ClockBand.bounded(
                Optional.ofNullable(note.atLeastMillis()).map(Duration::ofMillis),
                Optional.ofNullable(note.atMostMillis()).map(Duration::ofMillis));
    }

    private static String gigabytes(Room room) {
        return String.format(Locale.ROOT, "%.1f / %.1f GB", room.free() / 1e9, room.total() / 1e9);
    }

    /** {@code +7.2 s}, or {@code -00:12:34} from a minute on: fast is plus. */
    private static String span(long millis) {
        Duration off = Duration.ofMillis(Math.abs(millis));
        String sign = millis < 0 ? "-" : "+";
        return off.toMinutes() == 0
                ? String.format(Locale.ROOT, "%s%.1f s", sign, off.toMillis() / 1e3)
                : String.format(
                        Locale.ROOT, "%s%02d:%02d:%02d", sign, off.toHours(), off.toMinutesPart(), off.toSecondsPart());
    }

    /** {@code +7.2 s ±0.5 s}. */
    private static String offset(ClockNote note) {
        Long offset = note.offsetMillis();
        Long doubt = note.uncertaintyMillis();
        if (offset != null) {
            return doubt == null ? span(offset) : span(offset) + String.format(Locale.ROOT, " ±%.1f s", doubt / 1e3);
        }
        Long least = note.atLeastMillis();
        Long most = note.atMostMillis();
        if (least != null && least > 0) {
            return "≥ " + span(least);
        }
        return most != null && most < 0 ? "≤ " + span(most) : "";
    }
}
