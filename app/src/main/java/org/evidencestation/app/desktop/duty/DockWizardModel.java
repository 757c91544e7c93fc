package org.evidencestation.app.desktop.duty;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.app.desktop.form.Outcome;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.duty.DockQuestions;
import org.evidencestation.app.duty.FootageGroup;
import org.evidencestation.app.duty.Operation;
import org.evidencestation.app.duty.Person;
import org.evidencestation.app.duty.Spell;
import org.evidencestation.app.office.Answer;
import org.evidencestation.storage.journal.DutyEvent.OperationFacts;
import org.evidencestation.storage.journal.OperationId;

/**
 * Asks the officer at the dock: first why footage is late, then stretch by stretch which operation it shows. One tap answers
 * one question; nothing has to be answered.
 */
public final class DockWizardModel {
    private final DutyDesk desk;
    private final DockDoor door;
    private final DutyWords words;
    private final Errands errands;
    private final ReadOnlyObjectWrapper<Optional<WizardStep>> step = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>(new Outcome.Nothing());
    private final ReadOnlyObjectWrapper<List<Person>> people = new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty by = new SimpleStringProperty("");
    private final StringProperty text = new SimpleStringProperty("");
    private Optional<Docked> docked = Optional.empty();
    private Optional<DockSight> sight = Optional.empty();
    private int next;
    private boolean lateAnswered;
    private boolean skipped;
    private boolean entering;
    private Optional<Session> answers = Optional.empty();
    private Optional<Pending> pending = Optional.empty();

    /** @param door knows who answers */
    public DockWizardModel(DutyDesk desk, DockDoor door, Texts texts, Formats formats, Errands errands) {
        this.desk = desk;
        this.door = door;
        this.words = new DutyWords(texts, formats);
        this.errands = errands;
        texts.language().subscribe((before, now) -> redraw());
    }

    /** An answer that waits until it is known whose it is. */
    private record Pending(DutyOrder order, Runnable then) {}

    /** A docking whose footage is all sealed, as its slot shows it. */
    public record Docked(int slot, Instant dockedAt) {}

    /** Asks about another docking, or none; about the same one it goes on where it was. */
    public void follow(Optional<Docked> other) {
        if (other.equals(docked)) {
            return;
        }
        docked = other;
        begin(Optional.empty());
        other.ifPresent(it -> errands.run(
                () -> desk.docked(it.slot(), it.dockedAt()),
                seen -> {
                    if (docked.equals(other)) {
                        begin(seen);
                    }
                },
                problem -> {}));
    }

    private void begin(Optional<DockSight> seen) {
        sight = seen;
        next = seen.filter(DockSight::leftToClerk)
                .map(it -> it.questions().groups().size())
                .orElse(0);
        lateAnswered = seen.filter(it -> it.questions().late().isPresent()).isEmpty();
        skipped = false;
        entering = false;
        pending = Optional.empty();
        leave();
        text.set("");
        outcome.set(new Outcome.Nothing());
        people.set(seen.map(DockSight::people).orElse(List.of()));
        String wearer = seen.map(it -> it.questions().wearer()).orElse("");
        by.set(people.get().stream().anyMatch(it -> it.number().equals(wearer)) ? wearer : "");
        boolean asks = seen.filter(it -> !it.questions().none()).isPresent();
        step.set(asks && !(now() instanceof WizardStep.Over) ? Optional.of(now()) : Optional.empty());
    }

    private void redraw() {
        if (step.get().isPresent()) {
            step.set(Optional.of(now()));
        }
    }

    private DockQuestions questions() {
        return sight.orElseThrow().questions();
    }

    private WizardStep now() {
        if (pending.isPresent()) {
            return new WizardStep.WhoAnswers();
        }
        if (!lateAnswered) {
            return questions()
                    .late()
                    .<WizardStep>map(late -> new WizardStep.WhyLate(
                            words.get(
                                    "duty.wizard.late",
                                    late.footage().size(),
                                    words.formats().roughly(late.by())),
                            words.lateReasons(questions().reasons())))
                    .orElseThrow();
        }
        return group().map(this::about).orElseGet(() -> new WizardStep.Over(skipped));
    }

    private WizardStep about(FootageGroup group) {
        List<DockSight.Activity> activities = sight.orElseThrow().activities();
        if (entering) {
            return new WizardStep.WhichActivity(what(group), activities);
        }
        boolean another = group.when().isPresent() && !activities.isEmpty();
        return new WizardStep.WhichOperation(
                what(group), next + 1, questions().groups().size(), choices(group), another);
    }

    private Optional<FootageGroup> group() {
        return sight.map(it -> it.questions().groups())
                .filter(groups -> next < groups.size())
                .map(groups -> groups.get(next));
    }

    private String what(FootageGroup group) {
        return words.get(
                "duty.wizard.footage",
                group.footage().size(),
                group.when().map(words::spell).orElseGet(() -> words.get("duty.wizard.noTime")));
    }

    private List<WizardStep.Choice> choices(FootageGroup group) {
        return group.choices().stream()
                .map(it -> new WizardStep.Choice(it.id(), choice(it)))
                .toList();
    }

    private String choice(Operation it) {
        String place = it.facts().place();
        return words.operation(it) + (place.isEmpty() ? "" : " · " + place);
    }

    /** Why it is late; what was typed goes along. */
    void because(String reason) {
        if (!lateAnswered) {
            send(new DutyOrder.ExplainLate(questions().docking(), reason, text.get()), () -> lateAnswered = true);
        }
    }

    void shows(OperationId operation) {
        group().ifPresent(it -> send(new DutyOrder.Shows(it.recordings(), operation), () -> next++));
    }

    /** None of the operations that are known is the one. */
    void another() {
        entering = true;
        step.set(Optional.of(now()));
    }

    /** Enters an operation of that kind, from the first to the last moment of the footage, and says that it is shown. */
    void enter(DockSight.Activity activity) {
        group().ifPresent(group -> group.when()
                .ifPresent(when -> send(new DutyOrder.EnterShown(facts(activity, when), group.recordings()), () -> {
                    entering = false;
                    next++;
                })));
    }

    private OperationFacts facts(DockSight.Activity activity, Spell when) {
        List<String> officers = Stream.of(by.get(), questions().wearer())
                .filter(it -> !it.isBlank())
                .distinct()
                .toList();
        return new OperationFacts(activity.code(), activity.words(), "", "", officers, when.start(), when.end());
    }

    /**
     * Leaves the question open: lateness stays in its ledger, unexplained; footage that nobody names goes to the clerk, which
     * is said once and says nothing of what it is worth.
     */
    void skip() {
        if (pending.isPresent()) {
            pending = Optional.empty();
            outcome.set(new Outcome.Nothing());
            step.set(Optional.of(now()));
        } else if (!lateAnswered) {
            lateAnswered = true;
            step.set(Optional.of(now()));
        } else if (entering) {
            entering = false;
            step.set(Optional.of(now()));
        } else if (group().isPresent() && !skipped) {
            send(new DutyOrder.LeaveToClerk(questions().docking()), () -> {
                skipped = true;
                next++;
            });
        } else if (group().isPresent()) {
            next++;
            step.set(Optional.of(now()));
        }
    }

    /** A PIN of whoever was chosen, or a card of anybody. */
    void identify(String typed) {
        if (pending.isEmpty() || outcome.get() instanceof Outcome.Busy) {
            return;
        }
        Optional<Docked> about = docked;
        String person = by.get();
        outcome.set(new Outcome.Busy());
        errands.<Answer<Session>>run(
                () -> door.enter(person, typed),
                answer -> {
                    if (docked.equals(about)) {
                        identified(answer);
                    }
                },
                problem -> outcome.set(new Outcome.Failed()));
    }

    private void identified(Answer<Session> answer) {
        switch (answer) {
            case Answer.Done<Session>(var session) -> {
                answers = Optional.of(session);
                by.set(session.person());
                outcome.set(new Outcome.Nothing());
                Pending waiting = pending.orElseThrow();
                pending = Optional.empty();
                send(waiting.order(), waiting.then());
            }
            case Answer.Refused<Session> refused -> outcome.set(new Outcome.Refused(refused));
        }
    }

    /** Whoever answered before has gone. */
    private void leave() {
        Optional<Session> gone = answers;
        answers = Optional.empty();
        gone.ifPresent(session -> errands.<Boolean>run(
                () -> {
                    door.leave(session);
                    return true;
                },
                done -> {},
                problem -> {}));
    }

    private Optional<String> known() {
        return answers.filter(Session::open).or(door::in).map(Session::person);
    }

    private void send(DutyOrder order, Runnable then) {
        if (outcome.get() instanceof Outcome.Busy) {
            return;
        }
        if (door.asks()) {
            Optional<String> person = known();
            if (person.isEmpty()) {
                pending = Optional.of(new Pending(order, then));
                step.set(Optional.of(now()));
                return;
            }
            by.set(person.get());
        }
        String speaks = by.get();
        if (speaks.isBlank()) {
            outcome.set(new Outcome.NobodySpeaks());
            return;
        }
        Optional<Docked> about = docked;
        outcome.set(new Outcome.Busy());
        errands.<Answer<?>>run(
                () -> desk.carryOut(order, speaks),
                answer -> {
                    if (docked.equals(about)) {
                        answered(answer, then);
                    }
                },
                problem -> {
                    if (docked.equals(about)) {
                        outcome.set(new Outcome.Failed());
                    }
                });
    }

    private void answered(Answer<?> answer, Runnable then) {
        switch (answer) {
            case Answer.Done<?> _ -> {
                then.run();
                outcome.set(new Outcome.Done());
                step.set(Optional.of(now()));
            }
            case Answer.Refused<?> refused -> outcome.set(new Outcome.Refused(refused));
        }
    }

    /** Empty while there is nothing to ask. */
    ReadOnlyObjectProperty<Optional<WizardStep>> step() {
        return step.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Outcome> outcome() {
        return outcome.getReadOnlyProperty();
    }

    /** Who may answer. */
    ReadOnlyObjectProperty<List<Person>> people() {
        return people.getReadOnlyProperty();
    }

    /** Number of who answers: who wore the recorder, as far as that is known. */
    StringProperty by() {
        return by;
    }

    /** Why it is late, in the officer's own words; may stay empty. */
    StringProperty text() {
        return text;
    }
}
