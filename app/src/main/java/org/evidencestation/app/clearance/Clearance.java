package org.evidencestation.app.clearance;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.evidencestation.app.clearance.ClearanceCertificate.Row;
import org.evidencestation.app.clearance.ClearanceLedger.Gone;
import org.evidencestation.app.clearance.Holdings.Held;
import org.evidencestation.app.clearance.Obstacle.Kind;
import org.evidencestation.app.clearance.ReviewItem.Stage;
import org.evidencestation.app.policy.Retention;
import org.evidencestation.app.policy.rule.KeepingRules;
import org.evidencestation.app.policy.rule.LocalDecisions;
import org.evidencestation.storage.journal.ClearanceEvent.ClearanceDecided;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.vault.SealedClearance;

/** The end of footage at a running station. Safe for several threads. */
public final class Clearance {
    private final ClearanceOffice office;
    private final Names names;
    private final ClearanceRound round;

    public Clearance(ClearanceOffice office, Names names, ClearanceRound.Forget forget) {
        this.office = office;
        this.names = names;
        this.round = new ClearanceRound(office, forget);
    }

    /** What a certificate says of the station. */
    public record Names(String station, String unit) {}

    public DecideClearance decisions() {
        return new DecideClearance(office);
    }

    /** The article's word for what is not worth keeping; where it has none, the usual one. */
    public String finding() {
        KeepingRules.Clearance rule = office.regime().rules().keeping().clearance();
        return rule == null ? DecideClearance.FINDING : rule.judgement();
    }

    /**
     * What the office has to decide in writing, because the regulation names nobody who may clear.
     *
     * @param by who decides, and article that lets them: as the regulation says of local decisions
     * @param decided the last decision; empty while there is none, and nothing is cleared
     */
    public record Local(String by, String article, Optional<ClearanceDecided> decided) {}

    /** Empty where the regulation names who may clear. */
    public Optional<Local> local() {
        if (office.regime().rules().keeping().clearance() != null) {
            return Optional.empty();
        }
        LocalDecisions rules = office.regime().rules().localDecisions();
        return Optional.of(
                new Local(rules.by().title(), rules.article(), office.book().ask(ClearanceLedger::lastDecided)));
    }

    /** Clears what is due; the same round for everybody who asks. */
    public ClearanceRound round() {
        return round;
    }

    /** Where one recording stands now; empty if there is none, or its footage was cleared. */
    public Optional<ReviewItem> item(RecordingId recording) {
        return office.holdings().find(recording).map(held -> office.look(look -> look.at(held)));
    }

    /** Everything whose shortest time is over, also what something else keeps. Newest first. */
    public List<ReviewItem> expired() {
        List<ReviewItem> found = new ArrayList<>();
        office.holdings().walk(oldEnough(office.now()), held -> add(held, found));
        return found;
    }

    /** Its shortest time begins when it was sealed at the earliest. */
    private Predicate<RecordingSummary> oldEnough(Instant then) {
        Period floor = office.regime().rules().keeping().floor().period();
        LocalDate day = then.atZone(office.regime().zone()).toLocalDate();
        return it -> it.ingestedAt()
                .atZone(office.regime().zone())
                .toLocalDate()
                .plus(floor)
                .isBefore(day);
    }

    private void add(Held held, List<ReviewItem> found) {
        ReviewItem item = office.look(look -> look.at(held));
        if (item.obstacles().stream().noneMatch(it -> it.kind() == Kind.NOT_EXPIRED)) {
            found.add(item);
        }
    }

    /** What somebody has judged and is still there: to be confirmed, in the tray, due, or kept by something since. */
    public List<ReviewItem> judged() {
        return office.book().ask(ClearanceLedger::judged).stream()
                .flatMap(it -> item(it).stream())
                .toList();
    }

    /** Of {@link #expired} those at one stage. */
    public List<ReviewItem> at(Stage stage) {
        return expired().stream().filter(it -> it.stage() == stage).toList();
    }

    /**
     * What could be cleared by then if nobody said anything more: a dry run.
     *
     * @param from the first moment after its last day; in the past for what has expired
     * @param others what would still keep it then
     */
    public record Coming(Held held, Instant from, List<Obstacle> others) {
        public Coming {
            others = List.copyOf(others);
        }
    }

    /** Newest first; what is kept without an end is not among them. */
    public List<Coming> dryRun(Duration ahead) {
        Instant then = office.now().plus(ahead);
        List<Coming> found = new ArrayList<>();
        office.holdings().walk(oldEnough(then.plus(Duration.ofDays(1))), held -> coming(held, then)
                .ifPresent(found::add));
        return found;
    }

    private Optional<Coming> coming(Held held, Instant then) {
        return office.look(look -> {
            ReviewItem item = look.at(held);
            Retention floor = new Retention(
                    item.retention().from(),
                    item.retention().zone(),
                    List.of(item.retention().grounds().getFirst()));
            List<Obstacle> others = item.obstacles().stream()
                    .filter(it -> it.kind() != Kind.NOT_EXPIRED && it.kind() != Kind.CLOCK_DOUBT)
                    .toList();
            return floor.ends().filter(end -> !end.isAfter(then)).map(end -> new Coming(held, end, others));
        });
    }

    /** That the footage of a recording was cleared; empty if it is there. */
    public Optional<Gone> gone(RecordingId recording) {
        return office.book().ask(ledger -> ledger.gone(recording));
    }

    /** All that was cleared, oldest first. */
    public List<Gone> gone() {
        return office.book().ask(ClearanceLedger::gone);
    }

    /** Numbers of all certificates, oldest first. */
    public List<String> certificates() {
        return office.book().ask(ClearanceLedger::certificates);
    }

    /**
     * What went under one number.
     *
     * @throws IOException if what stays of a recording is not what was sealed
     */
    public Optional<ClearanceCertificate> certificate(String number) throws IOException {
        List<Gone> gone = office.book().ask(ledger -> ledger.under(number));
        if (gone.isEmpty()) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        for (Gone each : gone) {
            rows.add(row(each));
        }
        return Optional.of(new ClearanceCertificate(
                number,
                names.station(),
                names.unit(),
                office.regime().id(),
                office.regime().title(),
                rows,
                office.vault().journal().position()));
    }

    private Row row(Gone gone) throws IOException {
        var object = office.vault().recordings().object(gone.recording());
        var summary = object.verified(office.vault().certificates()).summary();
        SealedClearance clearance = object.clearance(office.vault().certificates())
                .orElseThrow(() -> new IOException("No clearance of " + gone.recording()));
        return new Row(
                summary.name(),
                Optional.ofNullable(summary.start()),
                Optional.ofNullable(summary.end()),
                summary.ingestedAt(),
                gone.line(),
                clearance.record());
    }
}
