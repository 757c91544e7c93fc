package org.evidencestation.app.duty;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.evidencestation.app.policy.IngestDecision;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.RecordingId;

/** What people want to see of duty, worked out from a ledger and the footage of a time. Changes nothing. */
public final class DutyReports {
    private final TimedFootage footage;
    private final DutyRule rule;
    private final Deadlines deadlines;

    public DutyReports(TimedFootage footage, DutyRule rule, Deadlines deadlines) {
        this.footage = footage;
        this.rule = rule;
        this.deadlines = deadlines;
    }

    /** What is out, nearest deadline first. */
    public List<BoardRow> board(DutyLedger ledger, Instant now) {
        return new DutyBoard(deadlines, rule.measures().matching()).rows(ledger, now);
    }

    /** As of {@link Readiness#rows}. */
    public List<ReadyRow> readiness(DutyLedger ledger, Instant now) {
        return new Readiness(rule.gate()).rows(ledger, now);
    }

    /** What is missing of operations that began in this time, and odd about its footage; settled ones, too. */
    public List<GapTask> gaps(DutyLedger ledger, Spell time, Instant now) {
        List<Operation> operations = ledger.operations().within(time).stream()
                .filter(it -> !it.start().isBefore(time.start()) && it.start().isBefore(time.end()))
                .toList();
        GapDetective.Facts facts = new GapDetective.Facts(
                operations,
                footageOf(ledger, operations, time),
                ledger.operations()::shownIn,
                it -> List.copyOf(Wearers.of(ledger, it)),
                operation -> waitUntil(operation, now),
                operation -> underWay(ledger, operation),
                ledger.statements().all(),
                now);
        Duration atEnds = rule.measures().atEnds();
        return new GapDetective(rule)
                .look(facts).stream()
                        .map(gap -> new GapTask(gap, GapState.of(ledger, gap, atEnds)))
                        .toList();
    }

    private Collection<Footage> footageOf(DutyLedger ledger, List<Operation> operations, Spell time) {
        Map<RecordingId, Footage> all = new LinkedHashMap<>();
        footage.between(ledger, time.start(), time.end()).forEach(it -> all.put(it.id(), it));
        operations.stream()
                .flatMap(it -> it.recordings().keySet().stream())
                .filter(id -> !all.containsKey(id))
                .distinct()
                .toList()
                .forEach(id -> footage.find(ledger, id).ifPresent(it -> all.put(id, it)));
        return all.values();
    }

    private Instant waitUntil(Operation operation, Instant now) {
        return deadlines
                .due(operation, now)
                .flatMap(IngestDecision::due)
                .orElseGet(() -> operation.spell().end().plus(rule.measures().missing()));
    }

    private static boolean underWay(DutyLedger ledger, Operation operation) {
        return ledger.recorders().out().stream()
                .anyMatch(out -> operation.had(out.person())
                        && out.at().isBefore(operation.spell().end()));
    }

    /** Dockings that brought footage of this time too late, newest first. */
    public List<LateRow> late(DutyLedger ledger, Spell time) {
        Map<DockingId, List<Footage>> late = new LinkedHashMap<>();
        footage.between(ledger, time.start(), time.end()).stream()
                .filter(Footage::late)
                .sorted(Comparator.comparing((Footage it) -> it.start().orElse(Instant.MAX))
                        .thenComparing(Footage::id))
                .forEach(it -> late.computeIfAbsent(it.docking(), key -> new ArrayList<>())
                        .add(it));
        return late.values().stream()
                .map(brought -> lateRow(ledger, brought))
                .sorted(Comparator.comparing(LateRow::ingested).reversed())
                .toList();
    }

    private static LateRow lateRow(DutyLedger ledger, List<Footage> brought) {
        Footage first = brought.getFirst();
        Duration worst = brought.stream()
                .flatMap(it ->
                        it.due().map(due -> Duration.between(due, it.summary().ingestedAt())).stream())
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        return new LateRow(
                first.docking(),
                first.recorder(),
                ledger.recorders().name(first.recorder()),
                Wearers.first(ledger, first),
                first.summary().ingestedAt(),
                brought,
                brought.stream().flatMap(it -> it.due().stream()).min(Instant::compareTo),
                worst,
                ledger.recorders().stay(first.docking()).flatMap(it -> Optional.ofNullable(it.explained())));
    }

    /** Everybody who recorded in this time, by number; the last row may be nobody's. */
    public List<OnTimeRow> onTime(DutyLedger ledger, Spell time) {
        Map<String, int[]> counts =
                new TreeMap<>(Comparator.comparing(String::isEmpty).thenComparing(it -> it));
        for (Footage shot : footage.between(ledger, time.start(), time.end())) {
            int[] count = counts.computeIfAbsent(Wearers.first(ledger, shot), key -> new int[3]);
            count[column(shot.verdict().orElse(""))]++;
        }
        List<OnTimeRow> rows = new ArrayList<>();
        counts.forEach((person, count) ->
                rows.add(new OnTimeRow(person, ledger.people().name(person), count[0], count[1], count[2])));
        return rows;
    }

    private static int column(String verdict) {
        return switch (verdict) {
            case "ON_TIME" -> 0;
            case "LATE" -> 1;
            default -> 2;
        };
    }

    /** Footage of this time that belongs to no operation, newest first: the clerk's queue. */
    public List<UnnamedFootage> unnamed(DutyLedger ledger, Spell time) {
        return footage.between(ledger, time.start(), time.end()).stream()
                .filter(it -> ledger.operations().shownIn(it.id()).isEmpty())
                .sorted(Comparator.comparing(
                                (Footage it) -> it.start().orElse(it.summary().ingestedAt()))
                        .reversed()
                        .thenComparing(Footage::id))
                .map(it -> unnamed(ledger, it))
                .toList();
    }

    /** What to ask at the dock; empty for a docking that is not known. */
    public Optional<DockQuestions> questions(DutyLedger ledger, DockingId docking) {
        return ledger.recorders().stay(docking).map(stay -> questions(ledger, stay));
    }

    private DockQuestions questions(DutyLedger ledger, Stay stay) {
        List<Footage> brought = footage.of(ledger, stay.docking());
        List<Footage> unnamed = brought.stream()
                .filter(it -> ledger.operations().shownIn(it.id()).isEmpty())
                .toList();
        List<Footage> late = brought.stream().filter(Footage::late).toList();
        String wearer = ledger.recorders()
                .broughtBy(stay)
                .or(() -> brought.stream().findFirst().map(it -> Wearers.first(ledger, it)))
                .orElse("");
        return new DockQuestions(
                stay.docking(),
                ledger.recorders().name(stay.recorder()),
                wearer,
                FootageGroup.of(ledger, unnamed, wearer, rule.measures().matching()),
                late.isEmpty() || stay.explained() != null ? Optional.empty() : Optional.of(lateRow(ledger, late)),
                rule.returnReasons());
    }

    private UnnamedFootage unnamed(DutyLedger ledger, Footage shot) {
        List<Operation> candidates =
                switch (Match.of(ledger, shot, rule.measures().matching())) {
                    case Match.One(Operation operation) -> List.of(operation);
                    case Match.Several(List<Operation> operations) -> operations;
                    case Match.None() -> List.of();
                };
        boolean left = ledger.recorders()
                .stay(shot.docking())
                .filter(Stay::leftToClerk)
                .isPresent();
        return new UnnamedFootage(shot, Wearers.first(ledger, shot), candidates, left);
    }
}
