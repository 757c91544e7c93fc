package org.evidencestation.app.desktop.duty;

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
import org.evidencestation.app.duty.Answer;

/** The open form: what was entered, and what became of it. It stays open, filled as it is, until its order is carried out. */
final class FormModel {
    private final DutyDesk desk;
    private final Errands errands;
    private final ZoneId zone;
    private final Runnable done;
    private final Map<String, StringProperty> values = new LinkedHashMap<>();
    private final StringProperty speaker = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Form>> form = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>(new Outcome.Nothing());

    /** @param done is told whenever something was written down */
    FormModel(DutyDesk desk, Errands errands, ZoneId zone, Runnable done) {
        this.desk = desk;
        this.errands = errands;
        this.zone = zone;
        this.done = done;
    }

    /** What became of the form. */
    sealed interface Outcome {
        record Nothing() implements Outcome {}

        record Busy() implements Outcome {}

        record Done() implements Outcome {}

        /** Nothing was written. */
        record Refused(Answer.Refused<?> why) implements Outcome {}

        /** @param words key of what is wrong with it; with the field's name in place of {@code {0}} */
        record Wrong(Field field, String words) implements Outcome {}

        record NobodySpeaks() implements Outcome {}

        /** The station could not write. */
        record Failed() implements Outcome {}
    }

    /** Number of who says it; empty while nobody does. */
    StringProperty speaker() {
        return speaker;
    }

    ReadOnlyObjectProperty<Optional<Form>> form() {
        return form.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Outcome> outcome() {
        return outcome.getReadOnlyProperty();
    }

    void open(Form next) {
        values.clear();
        next.fields().forEach(field -> values.put(field.name(), new SimpleStringProperty(field.initial())));
        outcome.set(new Outcome.Nothing());
        form.set(Optional.of(next));
    }

    void close() {
        form.set(Optional.empty());
        outcome.set(new Outcome.Nothing());
    }

    /** @throws IllegalArgumentException if the open form asks nothing of that name */
    StringProperty value(String field) {
        StringProperty value = values.get(field);
        if (value == null) {
            throw new IllegalArgumentException("No field " + field);
        }
        return value;
    }

    /** Carries the order out, unless something is missing. A second press while it is under way does nothing. */
    void submit() {
        Form open = form.get().orElse(null);
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

    private static String text(StringProperty value) {
        String text = value.get();
        return text == null ? "" : text;
    }

    /** Somebody who lists the first person of all can only be that person. */
    private void send(DutyOrder order) {
        String by = text(speaker);
        if (by.isBlank() && order instanceof DutyOrder.PutOnList(var person)) {
            by = person.number();
        }
        if (by.isBlank()) {
            outcome.set(new Outcome.NobodySpeaks());
            return;
        }
        String speaks = by;
        outcome.set(new Outcome.Busy());
        errands.<Answer<?>>run(
                () -> desk.carryOut(order, speaks), this::answered, problem -> outcome.set(new Outcome.Failed()));
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
