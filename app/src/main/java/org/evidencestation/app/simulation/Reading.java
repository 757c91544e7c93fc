package org.evidencestation.app.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.evidencestation.app.Station;
import org.evidencestation.app.duty.BoardRow;
import org.evidencestation.app.duty.Duty;
import org.evidencestation.app.duty.DutyRow;
import org.evidencestation.app.duty.Footage;
import org.evidencestation.app.duty.GapState;
import org.evidencestation.app.duty.GapTask;
import org.evidencestation.app.duty.IndexShelf;
import org.evidencestation.app.duty.LateRow;
import org.evidencestation.app.duty.Operation;
import org.evidencestation.app.duty.Spell;
import org.evidencestation.app.duty.Statement;
import org.evidencestation.app.duty.Stay;
import org.evidencestation.app.duty.UnnamedFootage;
import org.evidencestation.app.policy.KeepFacts;
import org.evidencestation.app.policy.KeepingPolicy;
import org.evidencestation.app.simulation.count.Ledgers;
import org.evidencestation.app.simulation.plan.Deed;
import org.evidencestation.app.simulation.plan.Plan;
import org.evidencestation.storage.index.StationIndex;
import org.evidencestation.storage.journal.DutyEvent.LateExplained;
import org.evidencestation.storage.journal.DutyEvent.RecordingMatched;
import org.evidencestation.storage.journal.OperationId;

/** What a station says of a lived year, ledger by ledger. For one thread. */
final class Reading {
    private static final Duration LONG_BEFORE = Duration.ofDays(500);

    private final Plan plan;
    private final Station station;
    private final Duty duty;
    private final Names names;

    Reading(Plan plan, Station station, Names names) {
        this.plan = plan;
        this.station = station;
        this.duty = station.duty();
        this.names = names;
    }

    /** How things stand when the clerk begins. */
    void onTheDay(Deed.Sweep sweep, Ledgers to) {
        String day = "sweep %02d ".formatted(sweep.number());
        Spell time = new Spell(sweep.at().minus(Clerk.BACK), sweep.at());
        duty.gaps(time).stream().filter(Names::planned).forEach(it -> gap(to, "gaps on the day", day, it));
        duty.unnamed(time).forEach(it -> to.put("unnamed on the day", day + path(it.footage()), unnamed(it)));
        duty.board().forEach(it -> to.put("board on the day", day + Names.serial(it.recorder()), board(it)));
    }

    /** @param refused how many wishes were not granted */
    void atTheEnd(Ledgers to, int refused) {
        Spell time = new Spell(plan.order().from().minus(LONG_BEFORE), plan.until());
        duty.ask(ledger -> ledger.people().all()).forEach(it -> to.put("people", it.number(), it.name()));
        duty.ask(ledger -> ledger.recorders().rows()).forEach(it -> duty(to, it));
        footage(to, time);
        duty.ask(ledger -> ledger.operations().all()).forEach(it -> operation(to, it));
        duty.late(time).forEach(it -> late(to, it));
        duty.onTime(time)
                .forEach(it -> to.put(
                        "on-time rates", it.person(), "%d %d %d".formatted(it.onTime(), it.late(), it.unknown())));
        duty.unnamed(time).forEach(it -> to.put("unnamed footage", path(it.footage()), unnamed(it)));
        duty.gaps(time).stream().filter(Names::planned).forEach(it -> gap(to, "gaps", "", it));
        duty.ask(ledger -> ledger.statements().all()).forEach(it -> statement(to, it));
        duty.ask(ledger -> ledger.violations())
                .forEach(it -> to.put("violations", names.gap(it.said().gap()), ""));
        totals(to, refused);
    }

    private String path(Footage footage) {
        return footage.summary().path();
    }

    private void duty(Ledgers to, DutyRow row) {
        row.taken()
                .ifPresent(it -> to.put(
                        "duty ledger",
                        Names.serial(it.recorder()) + " " + it.at(),
                        it.person() + " back " + text(Optional.ofNullable(it.backAt()))));
        row.brought().ifPresent(it -> docking(to, row, it));
    }

    private void docking(Ledgers to, DutyRow row, Stay stay) {
        String fresh = stay.done() == null ? "" : ", " + stay.done().sealed() + " new";
        to.put(
                "dockings",
                Names.serial(stay.recorder()) + " " + stay.at(),
                "by %s, %d listed%s%s%s"
                        .formatted(
                                row.person(),
                                stay.clips().orElse(0),
                                fresh,
                                stay.interrupted() == null ? "" : ", pulled",
                                stay.leftToClerk() ? ", left to the clerk" : ""));
    }

    private void footage(Ledgers to, Spell time) {
        for (Footage it : new IndexShelf(station.index()).between(time.start(), time.end())) {
            to.put("recordings", path(it), text(it.start()) + " " + text(it.end()));
            to.put("legal time", path(it), it.verdict().orElse("?") + " " + text(it.due()));
            KeepFacts facts = new KeepFacts(
                    it.end(),
                    it.summary().ingestedAt(),
                    KeepFacts.Category.UNDETERMINED,
                    Set.of(),
                    Optional.empty(),
                    false);
            to.put(
                    "kept until at least",
                    path(it),
                    KeepingPolicy.retention(station.regime(), facts)
                            .grounds()
                            .getFirst()
                            .lastDay()
                            .map(Object::toString)
                            .orElse("-"));
        }
    }

    private void operation(Ledgers to, Operation it) {
        String title = it.facts().title();
        to.put("operations", title, it.start() + " " + text(it.end()));
        it.recordings()
                .forEach((id, how) -> to.put(
                        "footage of operations",
                        title + " " + names.path(id),
                        how.equals(RecordingMatched.BY_PERSON) ? "person" : "time"));
    }

    private void late(Ledgers to, LateRow it) {
        Instant docked = duty.ask(ledger -> ledger.recorders().stay(it.docking()))
                .map(Stay::at)
                .orElse(Instant.EPOCH);
        to.put(
                "late ledger",
                Names.serial(it.recorder()) + " " + docked,
                "%d by %d s, %s"
                        .formatted(
                                it.footage().size(),
                                it.by().toSeconds(),
                                it.explained().map(LateExplained::reason).orElse("-")));
    }

    private static String unnamed(UnnamedFootage it) {
        return it.person() + (it.leftToClerk() ? " left" : "");
    }

    private static String board(BoardRow it) {
        return it.person().number() + " " + text(it.due()) + " " + it.standing();
    }

    private void gap(Ledgers to, String ledger, String prefix, GapTask task) {
        String state =
                switch (task.state()) {
                    case GapState.Open() -> "OPEN";
                    case GapState.Waiting _ -> "WAITING";
                    case GapState.Explained _ -> "EXPLAINED";
                    case GapState.Settled(var settlement) -> settlement.said().how();
                };
        to.put(ledger + ": " + task.gap().kind(), prefix + names.gap(task.gap(), operation(task)), state);
    }

    private Optional<Operation> operation(GapTask task) {
        return task.gap().operation().flatMap(this::find);
    }

    private Optional<Operation> find(OperationId id) {
        return duty.ask(ledger -> ledger.operations().find(id));
    }

    private void statement(Ledgers to, Statement it) {
        String stands = it.open() ? "waiting" : it.stands() ? "stands" : "refused";
        OperationId operation = it.said().operation();
        String about = operation == null
                ? "-"
                : find(operation).map(op -> op.facts().title()).orElse("?");
        to.put("statements", about + " " + it.said().at(), stands);
    }

    private void totals(Ledgers to, int refused) {
        StationIndex.Totals totals = station.index().totals();
        to.put("totals", "recordings", totals.recordings());
        to.put("totals", "duplicates", totals.duplicates());
        to.put("totals", "late", totals.late());
        to.put("totals", "findings", totals.findings());
        to.put("totals", "refused wishes", refused);
    }

    private static String text(Optional<Instant> time) {
        return time.map(Instant::toString).orElse("-");
    }
}
