package org.evidencestation.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.desktop.duty.DockSight;
import org.evidencestation.app.desktop.duty.DutyDesk;
import org.evidencestation.app.desktop.duty.DutyOrder;
import org.evidencestation.app.desktop.duty.DutySight;
import org.evidencestation.app.duty.Coverage;
import org.evidencestation.app.duty.Duty;
import org.evidencestation.app.duty.DutyLedger;
import org.evidencestation.app.duty.Footage;
import org.evidencestation.app.duty.GapTask;
import org.evidencestation.app.duty.MakeStatement;
import org.evidencestation.app.duty.Moment;
import org.evidencestation.app.duty.MustRecord;
import org.evidencestation.app.duty.Operation;
import org.evidencestation.app.duty.Person;
import org.evidencestation.app.duty.Spell;
import org.evidencestation.app.duty.Stay;
import org.evidencestation.app.mustrecord.MustRecordFile;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.policy.rule.Explanations.WorkRecord;
import org.evidencestation.app.policy.rule.Post;
import org.evidencestation.storage.journal.DutyEvent.OperationFacts;
import org.evidencestation.storage.journal.OperationId;
import org.evidencestation.storage.journal.RecordingId;

/** The duty screens' view of a running station. */
final class StationDuty implements DutyDesk {
    /** Nobody plans further ahead. */
    private static final Duration AHEAD = Duration.ofDays(31);
    /** The journal has a docking a moment before its slot shows it; a slot is not used twice in that time. */
    private static final Duration A_MOMENT = Duration.ofSeconds(60);

    private final Station station;
    private final Duty duty;

    StationDuty(Station station) {
        this.station = station;
        this.duty = station.duty();
    }

    @Override
    public DutySight look(Duration back) {
        return duty.ofOneMoment(moment -> {
            Spell time = new Spell(moment.now().minus(back), moment.now());
            Spell planned = new Spell(time.start(), moment.now().plus(AHEAD));
            DutyLedger ledger = moment.ledger();
            return new DutySight(
                    moment.now(),
                    office(ledger),
                    new DutySight.Rounds(
                            moment.board(),
                            moment.readiness(),
                            ledger.recorders().rows(),
                            moment.late(time),
                            moment.onTime(time)),
                    new DutySight.Work(operations(moment, planned), moment.gaps(time), moment.unnamed(time)),
                    new DutySight.Records(ledger.statements().all(), ledger.violations()));
        });
    }

    private DutySight.Office office(DutyLedger ledger) {
        return new DutySight.Office(
                ledger.people().all(),
                ledger.recorders().registered(),
                ledger.mustRecord(),
                RegimeDuty.choices(station.regime()));
    }

    private static List<DutySight.Shown> operations(Moment moment, Spell time) {
        return moment.ledger().operations().within(time).stream()
                .map(it -> shown(moment, it))
                .toList();
    }

    private static DutySight.Shown shown(Moment moment, Operation operation) {
        List<Footage> shots = operation.recordings().keySet().stream()
                .flatMap(id -> moment.footage(id).stream())
                .sorted(Comparator.comparing((Footage it) -> it.start().orElse(Instant.MAX))
                        .thenComparing(Footage::id))
                .toList();
        return new DutySight.Shown(
                operation, shots, Coverage.of(operation.spell(), shots).covered());
    }

    @Override
    public Optional<DockSight> docked(int slot, Instant dockedAt) {
        String number = Integer.toString(slot);
        Instant earliest = dockedAt.minus(A_MOMENT);
        Optional<Stay> stay = duty.ask(ledger -> ledger.recorders().rows().stream()
                .flatMap(row -> Optional.ofNullable(row.stay()).stream())
                .filter(it -> it.slot().equals(number) && it.at().isAfter(earliest))
                .max(Comparator.comparing(Stay::at)));
        return stay.flatMap(it -> duty.questions(it.docking())
                .map(asked -> new DockSight(
                        asked, duty.ask(StationDuty::active), duty.ask(this::activities), it.leftToClerk())));
    }

    private List<DockSight.Activity> activities(DutyLedger ledger) {
        Stream<DockSight.Activity> ofRegulation = RegimeDuty.choices(station.regime()).activities().entrySet().stream()
                .map(it -> new DockSight.Activity(it.getKey(), it.getValue()));
        Stream<DockSight.Activity> ofOffice = ledger.mustRecord().stream()
                .map(item -> new DockSight.Activity(MustRecord.activity(item), item.number() + " " + item.item()));
        return Stream.concat(ofRegulation, ofOffice).toList();
    }

    private Answer<?> enterShown(OperationFacts facts, List<RecordingId> recordings, String by) throws IOException {
        return switch (duty.operations().enter(facts, by)) {
            case Answer.Done<OperationId>(var id) -> duty.recordings().allShow(recordings, id, by);
            case Answer.Refused<OperationId> refused -> refused;
        };
    }

    private static List<Person> active(DutyLedger ledger) {
        return ledger.people().all().stream().filter(Person::active).toList();
    }

    @Override
    public Answer<?> carryOut(DutyOrder order, String by) throws IOException {
        Optional<Answer<String>> against =
                station.accounts().against(by, right(order), order.getClass().getSimpleName());
        Optional<Answer<String>> wrongPost = against.or(() -> notThePost(order, by));
        return wrongPost.isPresent() ? wrongPost.get() : allowed(order, by);
    }

    /** The regulation names one post that decides; another leader's word does not count (SM12, Z8). */
    private Optional<Answer<String>> notThePost(DutyOrder order, String by) {
        WorkRecord record = station.regime().rules().explanations().workRecord();
        if (!(order instanceof DutyOrder.Decide) || record == null || record.approver() == null) {
            return Optional.empty();
        }
        Post post = record.approver();
        return station.accounts().holds(by, post.role())
                ? Optional.empty()
                : Optional.of(new Answer.Refused<>(Refusal.WRONG_ROLE, post.title(), record.article()));
    }

    /** Who may order what; what the regulation adds, the use cases know. */
    private static Set<Right> right(DutyOrder order) {
        return switch (order) {
            case DutyOrder.Enter _,
                    DutyOrder.EnterShown _,
                    DutyOrder.Correct _,
                    DutyOrder.Withdraw _,
                    DutyOrder.StateBack _,
                    DutyOrder.Shows _,
                    DutyOrder.ShowsNot _,
                    DutyOrder.ExplainLate _,
                    DutyOrder.LeaveToClerk _,
                    DutyOrder.State _,
                    DutyOrder.CheckedAgain _ -> Set.of(Right.ENTER_DUTY);
            case DutyOrder.HearVoice _, DutyOrder.NoGap _ -> Set.of(Right.KEEP_LEDGERS);
            case DutyOrder.GapIsBreach _, DutyOrder.EnterBreach _ -> Set.of(Right.KEEP_LEDGERS, Right.OVERSEE);
            case DutyOrder.Decide _ -> Set.of(Right.APPROVE);
            case DutyOrder.PutOnList _ -> Set.of(Right.KEEP_PEOPLE);
            case DutyOrder.HandOut _, DutyOrder.TakeList _ -> Set.of(Right.KEEP_LEDGERS);
        };
    }

    private Answer<?> allowed(DutyOrder order, String by) throws IOException {
        return switch (order) {
            case DutyOrder.Enter(var facts) -> duty.operations().enter(facts, by);
            case DutyOrder.EnterShown(var facts, var recordings) -> enterShown(facts, recordings, by);
            case DutyOrder.Correct(var id, var facts, var reason) ->
                duty.operations().correct(id, facts, reason, by);
            case DutyOrder.Withdraw(var id, var reason) -> duty.operations().withdraw(id, reason, by);
            case DutyOrder.StateBack(var id, var at, var reason) ->
                duty.returns().state(id, at, reason, by);
            case DutyOrder.Shows(var recordings, var id) -> duty.recordings().allShow(recordings, id, by);
            case DutyOrder.ShowsNot(var recording, var id, var reason) ->
                duty.recordings().showsNot(recording, id, reason, by);
            case DutyOrder.ExplainLate(var docking, var reason, var text) ->
                duty.dockings().explainLate(docking, reason, text, by);
            case DutyOrder.LeaveToClerk(var docking) -> duty.dockings().leaveToClerk(docking, by);
            case DutyOrder.HearVoice(var task, var recording, var second, var text) ->
                duty.settle().byVoice(task, recording, second, text, by);
            case DutyOrder.State(var account, var gap) -> state(account, gap, by);
            case DutyOrder.NoGap(var task, var text) -> duty.settle().noGap(task, text, by);
            case DutyOrder.GapIsBreach(var task, var code, var text) ->
                duty.settle().asViolation(task, code, text, by);
            case DutyOrder.EnterBreach(var breach) -> duty.violations().enter(breach, by);
            case DutyOrder.Decide(var id, var approved, var role, var comment) ->
                duty.decisions().decide(id, approved, role, comment, by);
            case DutyOrder.PutOnList(var person) -> duty.people().list(person, by);
            case DutyOrder.HandOut(var wish) -> duty.handOut().handOut(wish, by);
            case DutyOrder.CheckedAgain(var recorder, var checks) ->
                duty.checkAgain().check(recorder, checks, by);
            case DutyOrder.TakeList(var file) -> takeList(file, by);
        };
    }

    /** The statement stands for itself even if the gap should have been settled in between. */
    private Answer<?> state(MakeStatement.Account account, Optional<GapTask> gap, String by) throws IOException {
        return switch (duty.statements().make(account, by)) {
            case Answer.Done<org.evidencestation.storage.journal.StatementId>(var made) ->
                gap.isPresent() ? duty.settle().byStatement(gap.get(), made, by) : new Answer.Done<>(made);
            case Answer.Refused<org.evidencestation.storage.journal.StatementId> refused -> refused;
        };
    }

    private Answer<?> takeList(Path file, String by) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String name = Objects.toString(file.getFileName(), "");
        return switch (MustRecordFile.read(bytes)) {
            case MustRecordFile.Complete(var items) -> duty.mustRecord().take(items, name, bytes, by);
            case MustRecordFile.Faulty(var faults) ->
                new Answer.Refused<>(Refusal.INCOMPLETE, name + ": " + faults.getFirst(), "");
        };
    }
}
