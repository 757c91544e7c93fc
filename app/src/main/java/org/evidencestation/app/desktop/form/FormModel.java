package org.evidencestation.app.desktop.form;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.app.duty.Answer;

/** The form that is open, what was filled in, and what became of it. */
public final class FormModel {
    private final Errands errands;
    private final Runnable done;
    private final Map<String, StringProperty> values = new LinkedHashMap<>();
    private final Map<String, String> remembered = new HashMap<>();
    private final ReadOnlyObjectWrapper<Optional<Form>> form = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>(Outcome.NOTHING);

    /** @param done is told whenever something was written down */
    public FormModel(Errands errands, Runnable done) {
        this.errands = errands;
        this.done = done;
    }

    /**
     * What became of the form.
     *
     * @param refused set only where it was refused
     */
    public record Outcome(Stage stage, Optional<Answer.Refused<?>> refused) {
        static final Outcome NOTHING = new Outcome(Stage.NOTHING, Optional.empty());
    }

    /** How far it is. */
    public enum Stage {
        NOTHING,
        BUSY,
        DONE,
        REFUSED,
        FAILED
    }

    public void open(Form next) {
        values.clear();
        next.fields().forEach(field -> values.put(field.name(), new SimpleStringProperty(field.value())));
        outcome.set(Outcome.NOTHING);
        form.set(Optional.of(next));
    }

    public void close() {
        form.set(Optional.empty());
        outcome.set(Outcome.NOTHING);
    }

    public ReadOnlyObjectProperty<Optional<Form>> form() {
        return form.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Outcome> outcome() {
        return outcome.getReadOnlyProperty();
    }

    /** @throws IllegalArgumentException if the form asks nothing of that name */
    public StringProperty value(String name) {
        StringProperty value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("No field " + name);
        }
        return value;
    }

    /** What was said last under this name, in whatever form; empty if nothing was. */
    public String remembered(String name) {
        return remembered.getOrDefault(name, "");
    }

    /** Carries the form out; it stays open, filled as it is, unless it succeeds. A second press while busy does nothing. */
    public void submit() {
        Optional<Form> open = form.get();
        if (open.isEmpty() || outcome.get().stage() == Stage.BUSY) {
            return;
        }
        Map<String, String> said = new LinkedHashMap<>();
        values.forEach((name, value) ->
                said.put(name, value.get() == null ? "" : value.get().strip()));
        remembered.putAll(said);
        outcome.set(new Outcome(Stage.BUSY, Optional.empty()));
        errands.<Answer<?>>run(
                () -> open.get().order().carryOut(said),
                this::answered,
                problem -> outcome.set(new Outcome(Stage.FAILED, Optional.empty())));
    }

    private void answered(Answer<?> answer) {
        switch (answer) {
            case Answer.Done<?> _ -> {
                form.set(Optional.empty());
                outcome.set(new Outcome(Stage.DONE, Optional.empty()));
                done.run();
            }
            case Answer.Refused<?> refused -> outcome.set(new Outcome(Stage.REFUSED, Optional.of(refused)));
        }
    }
}
