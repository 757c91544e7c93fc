package org.evidencestation.app.desktop.form;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.app.office.Answer;

/**
 * The open form: what was entered, and what became of it. It stays open, filled as it is, until its order is carried out.
 *
 * @param <O> what forms order
 */
public final class FormModel<O> {
    private final Desk<O> desk;
    private final Errands errands;
    private final ZoneId zone;
    private final Runnable done;
    private final Map<String, StringProperty> values = new LinkedHashMap<>();
    private final StringProperty speaker = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Form<O>>> form = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>(new Outcome.Nothing());
    /** Counts who was here; an answer to somebody who is gone comes too late. */
    private int turn;

    /** @param done is told whenever something was written down */
    public FormModel(Desk<O> desk, Errands errands, ZoneId zone, Runnable done) {
        this.desk = desk;
        this.errands = errands;
        this.zone = zone;
        this.done = done;
    }

    /** Number of who says it; empty while nobody does. */
    public StringProperty speaker() {
        return speaker;
    }

    public ReadOnlyObjectProperty<Optional<Form<O>>> form() {
        return form.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Outcome> outcome() {
        return outcome.getReadOnlyProperty();
    }

    public void open(Form<O> next) {
        values.clear();
        next.fields().forEach(field -> values.put(field.name(), new SimpleStringProperty(field.initial())));
        outcome.set(new Outcome.Nothing());
        form.set(Optional.of(next));
    }

    public void close() {
        form.set(Optional.empty());
        outcome.set(new Outcome.Nothing());
    }

    /** Somebody else is here: nothing of what was entered stays, and what is under way answers nobody any more. */
    public void forget() {
        turn++;
        values.clear();
        close();
    }

    /** @throws IllegalArgumentException if the open form asks nothing of that name */
    public StringProperty value(String field) {
        StringProperty value = values.get(field);
        if (value == null) {
            throw new IllegalArgumentException("No field " + field);
        }
        return value;
    }

    /** Carries the order out, unless something is missing. A second press while it is under way does nothing. */
    public void submit() {
        Form<O> open = form.get().orElse(null);
        if (open == null || outcome.get() instanceof Outcome.Busy) {
            return;
        }
        Filled filled = new Filled(
                values.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, it -> text(it.getValue()))),
                zone);
        for (Field field : open.fields()) {
            Optional<String> problem = filled.problem(field);
            if (problem.isPresent()) {
                outcome.set(new Outcome.Wrong(field, problem.get()));
                return;
            }
        }
        send(open.order().apply(filled));
    }

    /** Carries out what was asked for elsewhere than on a form, and answers where forms do. */
    public void order(O order) {
        if (!(outcome.get() instanceof Outcome.Busy)) {
            send(order);
        }
    }

    private static String text(StringProperty value) {
        String text = value.get();
        return text == null ? "" : text;
    }

    private void send(O order) {
        String speaks = text(speaker).isBlank() ? desk.speaks(order) : text(speaker);
        if (speaks.isBlank()) {
            outcome.set(new Outcome.NobodySpeaks());
            return;
        }
        outcome.set(new Outcome.Busy());
        int mine = turn;
        errands.<Answer<?>>run(
                () -> desk.carryOut(order, speaks),
                answer -> ifStill(mine, () -> answered(answer)),
                problem -> ifStill(mine, () -> outcome.set(new Outcome.Failed())));
    }

    private void ifStill(int then, Runnable what) {
        if (then == turn) {
            what.run();
        }
    }

    private void answered(Answer<?> answer) {
        switch (answer) {
            case Answer.Done<?> _ -> {
                form.set(Optional.empty());
                outcome.set(new Outcome.Done());
                done.run();
            }
            case Answer.Refused<?> refused -> outcome.set(new Outcome.Refused(refused));
        }
    }
}
