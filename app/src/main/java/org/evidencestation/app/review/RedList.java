package org.evidencestation.app.review;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.duty.BoardRow;
import org.evidencestation.app.duty.DutyLedger;
import org.evidencestation.app.duty.Footage;
import org.evidencestation.app.duty.Gap;
import org.evidencestation.app.duty.GapTask;
import org.evidencestation.app.duty.LateRow;
import org.evidencestation.app.duty.Moment;
import org.evidencestation.app.duty.Spell;
import org.evidencestation.app.duty.Statement;
import org.evidencestation.app.policy.ClockBand;
import org.evidencestation.app.timecard.ClockHistory;
import org.evidencestation.storage.index.StationIndex;
import org.evidencestation.storage.journal.RecordingSummary;

/** What a supervisor should look at today, the worst first. Changes nothing. */
public final class RedList {
    /** How far is looked back for what is late or missing. */
    public static final Duration BACK = Duration.ofDays(30);

    private static final int SOME = 100;
    private static final int LAST_CLOCKS = 3;

    private final StationIndex index;
    private final Reviews reviews;

    public RedList(StationIndex index, Reviews reviews) {
        this.index = index;
        this.reviews = reviews;
    }

    /** Kind by kind, oldest first. */
    public List<Red> of(Moment moment) {
        Spell time = new Spell(moment.now().minus(BACK), moment.now());
        List<Red> red = new ArrayList<>();
        index.damaged(SOME).forEach(it -> red.add(of(it)));
        duty(moment, time, red);
        recorders(moment.ledger(), red);
        open(moment, red);
        red.sort(Comparator.comparing(Red::kind).thenComparing(it -> it.since().orElse(Instant.EPOCH)));
        return red;
    }

    private static Red of(RecordingSummary it) {
        return new Red(Red.Kind.DAMAGED, it.recording().toString(), it.name(), "", Optional.empty());
    }

    private static void duty(Moment moment, Spell time, List<Red> red) {
        moment.board().stream()
                .filter(it -> it.standing() == BoardRow.Standing.LATE)
                .forEach(it -> red.add(new Red(
                        Red.Kind.OVERDUE, it.recorder(), it.name(), it.person().number(), it.due())));
        moment.late(time).stream().filter(it -> it.explained().isEmpty()).forEach(it -> red.add(late(it)));
        moment.gaps(time).stream().filter(GapTask::open).forEach(it -> red.add(gap(moment, it.gap())));
        moment.ledger().statements().all().stream()
                .filter(Statement::open)
                .forEach(it -> red.add(new Red(
                        Red.Kind.APPROVAL,
                        it.id().value(),
                        it.said().approver() + " · " + it.said().ground(),
                        it.said().by(),
                        Optional.of(it.at()))));
    }

    private static Red late(LateRow it) {
        return new Red(Red.Kind.LATE, it.docking().value(), it.name(), it.person(), Optional.of(it.ingested()));
    }

    private static Red gap(Moment moment, Gap it) {
        Red.Kind kind = it.kind() == Gap.Kind.NO_OPERATION ? Red.Kind.NO_OPERATION : Red.Kind.GAP;
        String title = it.operation()
                .flatMap(moment.ledger().operations()::find)
                .map(operation -> operation.facts().title())
                .or(() -> it.before().or(it::after).flatMap(moment::footage).map(RedList::name))
                .orElse("");
        return new Red(
                kind, it.key(), title, String.join(" ", it.persons()), it.when().map(Spell::start));
    }

    private static String name(Footage footage) {
        return footage.summary().name();
    }

    private void recorders(DutyLedger ledger, List<Red> red) {
        ledger.recorders().registered().forEach((recorder, name) -> {
            if (ledger.barred(recorder)) {
                red.add(new Red(Red.Kind.RECORDER, recorder, name, "", Optional.empty()));
            }
            ClockHistory.of(index.clock(recorder, LAST_CLOCKS))
                    .lastMeasured()
                    .filter(it -> it.band() == ClockBand.RED)
                    .ifPresent(it -> red.add(new Red(Red.Kind.CLOCK, recorder, name, "", Optional.of(it.at()))));
        });
    }

    private void open(Moment moment, List<Red> red) {
        for (Draw draw : reviews.ask(ReviewLedger::draws)) {
            draw.open()
                    .forEach(it -> red.add(new Red(
                            Red.Kind.REVIEW,
                            it.toString(),
                            moment.footage(it).map(RedList::name).orElse(""),
                            draw.officer(it),
                            Optional.of(draw.at()))));
        }
        reviews.yearly().stream()
                .filter(it -> it.state() == YearlyEvaluation.State.SOON)
                .forEach(it -> red.add(new Red(
                        Red.Kind.EVALUATION,
                        Integer.toString(it.year()),
                        it.asked().article() + " " + it.asked().text(),
                        "",
                        Optional.empty())));
    }
}
