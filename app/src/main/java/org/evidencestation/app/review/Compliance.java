package org.evidencestation.app.review;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evidencestation.app.duty.Coverage;
import org.evidencestation.app.duty.DutyLedger;
import org.evidencestation.app.duty.Footage;
import org.evidencestation.app.duty.GapTask;
import org.evidencestation.app.duty.Moment;
import org.evidencestation.app.duty.Operation;
import org.evidencestation.app.duty.Person;
import org.evidencestation.app.duty.Spell;
import org.evidencestation.storage.index.IndexedEvent;
import org.evidencestation.storage.index.StationIndex;
import org.evidencestation.storage.journal.Event;

/**
 * The figures of a time, by unit, by officer and by month. What nobody is known for counts under the empty name.
 *
 * @param total of everything; an operation of two officers counts once here and once for each of them
 */
public record Compliance(Spell time, Figures total, Map<By, SortedMap<String, Figures>> rows) {
    private static final int ALL = Integer.MAX_VALUE;

    /** By what figures are put together. */
    public enum By {
        UNIT,
        /** By number. */
        OFFICER,
        /** As {@code 2026-11}, by when it happened. */
        MONTH
    }

    public Compliance {
        rows = Collections.unmodifiableMap(rows);
    }

    /** Takes seconds for a year. */
    public static Compliance of(Moment moment, Spell time, ZoneId zone, List<Draw> draws, StationIndex index) {
        Sums sums = new Sums(moment.ledger(), zone);
        for (Footage shot : moment.footage(time)) {
            if (shot.due().isPresent() || shot.late()) {
                Instant when = shot.start().orElse(shot.summary().ingestedAt());
                sums.add(Set.of(sums.ledger.recordedBy(shot)), when, Figures.footage(shot.late()));
            }
        }
        operations(moment, time, sums);
        moment.gaps(time).stream()
                .filter(GapTask::open)
                .forEach(it -> sums.add(
                        it.gap().persons(), it.gap().when().map(Spell::start).orElse(time.end()), Figures.gap()));
        clocks(time, index, sums);
        for (Draw draw : draws) {
            Instant day = draw.said().day().atStartOfDay(zone).toInstant();
            if (within(time, day)) {
                draw.outcomes()
                        .forEach((recording, outcome) -> sums.add(
                                Set.of(draw.officer(recording)),
                                day,
                                Figures.drawn(outcome instanceof Draw.Outcome.Reviewed)));
            }
        }
        return new Compliance(time, sums.total, sums.rows);
    }

    private static void operations(Moment moment, Spell time, Sums sums) {
        for (Operation operation : moment.ledger().operations().within(time)) {
            if (operation.end().isEmpty() || !within(time, operation.start())) {
                continue;
            }
            List<Footage> shots = operation.recordings().keySet().stream()
                    .flatMap(it -> moment.footage(it).stream())
                    .toList();
            Coverage coverage = Coverage.of(operation.spell(), shots);
            sums.add(
                    operation.facts().officers(),
                    operation.start(),
                    Figures.operation(operation.spell().length(), coverage.covered()));
        }
    }

    private static void clocks(Spell time, StationIndex index, Sums sums) {
        for (String recorder : index.recorders()) {
            for (IndexedEvent line : index.clock(recorder, ALL)) {
                if (line.event() instanceof Event.RecorderDocked docked && within(time, line.at())) {
                    Long off = docked.clock().offsetMillis();
                    if (off != null) {
                        sums.add(sums.brought(docked), line.at(), Figures.clock(off));
                    }
                }
            }
        }
    }

    private static boolean within(Spell time, Instant when) {
        return !when.isBefore(time.start()) && when.isBefore(time.end());
    }

    /** Adds up. */
    private static final class Sums {
        private final DutyLedger ledger;
        private final ZoneId zone;
        private final Map<By, SortedMap<String, Figures>> rows = new EnumMap<>(By.class);
        private Figures total = Figures.NONE;

        Sums(DutyLedger ledger, ZoneId zone) {
            this.ledger = ledger;
            this.zone = zone;
            for (By by : By.values()) {
                rows.put(by, new TreeMap<>());
            }
        }

        void add(Collection<String> officers, Instant when, Figures figures) {
            total = total.plus(figures);
            to(By.MONTH, YearMonth.from(when.atZone(zone)).toString(), figures);
            Collection<String> of = officers.isEmpty() ? Set.of("") : officers;
            of.stream().distinct().forEach(it -> to(By.OFFICER, it, figures));
            of.stream().map(this::unit).distinct().forEach(it -> to(By.UNIT, it, figures));
        }

        private void to(By by, String name, Figures figures) {
            rows.getOrDefault(by, new TreeMap<>()).merge(name, figures, Figures::plus);
        }

        private String unit(String officer) {
            return ledger.people().find(officer).map(Person::section).orElse("");
        }

        Collection<String> brought(Event.RecorderDocked docked) {
            Optional<String> who = ledger.recorders().stay(docked.docking()).flatMap(ledger.recorders()::broughtBy);
            return who.map(List::of).orElse(List.of());
        }
    }
}
