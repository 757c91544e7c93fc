package org.evidencestation.app.desktop.access;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.evidencestation.app.access.AccessLaw;
import org.evidencestation.app.access.AccessRequest;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.app.desktop.form.Field;
import org.evidencestation.app.desktop.form.Outcome;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.policy.Decision;
import org.evidencestation.app.policy.rule.AccessRule;
import org.evidencestation.app.policy.rule.AccessRule.Material;
import org.evidencestation.app.policy.rule.AccessRules.Act;
import org.evidencestation.app.policy.rule.AccessRules.Requester;
import org.evidencestation.storage.journal.AccessEvent.Asked;
import org.evidencestation.storage.journal.RecordingId;

/** A request while it is written down: who asks decides which papers are asked for, and the article answers at once. */
public final class AskModel {
    private final CounterDesk desk;
    private final Errands errands;
    private final Runnable done;
    private final ObjectProperty<Requester> requester = new SimpleObjectProperty<>(Requester.PARTY);
    private final ObjectProperty<Act> act = new SimpleObjectProperty<>(Act.VIEW);
    private final Map<Line, StringProperty> lines = new EnumMap<>(Line.class);
    private final Set<RecordingId> recordings = new LinkedHashSet<>();
    private final ReadOnlyObjectWrapper<List<Shown>> papers = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Decision>> decision = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>(new Outcome.Nothing());
    private final BooleanProperty open = new SimpleBooleanProperty();
    private Optional<AccessLaw> law = Optional.empty();
    private Optional<AccessRequest> corrected = Optional.empty();

    /** What is typed. */
    public enum Line {
        PERSON,
        NAME,
        UNIT,
        PHONE,
        CASE,
        LETTER,
        CONCLUSIONS,
        FILES,
        REASON,
        /** Why it is said again; only then. */
        WHY;

        /** Whether each line of it is a paper of its own. */
        boolean tall() {
            return this == CONCLUSIONS || this == FILES;
        }
    }

    /** A paper that the article asks for, as it is ticked off. */
    public record Shown(
            String paper, BooleanProperty seen, StringProperty number, ObjectProperty<Optional<Path>> scan) {}

    /** @param done is told whenever a request was entered */
    public AskModel(CounterDesk desk, Errands errands, Runnable done) {
        this.desk = desk;
        this.errands = errands;
        this.done = done;
        for (Line line : Line.values()) {
            StringProperty value = new SimpleStringProperty("");
            lines.put(line, value);
            value.subscribe((before, now) -> judge());
        }
        requester.subscribe((before, now) -> ask());
        act.subscribe((before, now) -> ask());
    }

    /** Opens an empty form. */
    void begin(AccessLaw inForce) {
        corrected = Optional.empty();
        lines.values().forEach(it -> it.set(""));
        recordings.clear();
        open(inForce);
    }

    /** Opens the form as it was filled in, to say it again. */
    void correct(AccessLaw inForce, AccessRequest wrong) {
        corrected = Optional.of(wrong);
        Asked said = wrong.asked();
        requester.set(wrong.requester());
        act.set(wrong.act());
        SaidBefore before = new SaidBefore(said);
        lines.forEach((line, value) -> value.set(before.of(line)));
        recordings.clear();
        recordings.addAll(said.recordings());
        open(inForce);
    }

    /** Whether it is said again; papers that were shown count on while the same person asks. */
    public boolean correcting() {
        return corrected.isPresent();
    }

    /** Key of what the form is called. */
    String title() {
        return correcting() ? "access.correct.title" : "access.ask.title";
    }

    private void open(AccessLaw inForce) {
        law = Optional.of(inForce);
        outcome.set(new Outcome.Nothing());
        open.set(true);
        ask();
    }

    void close() {
        open.set(false);
    }

    /** Nothing of what was written stays. */
    void forget() {
        close();
        corrected = Optional.empty();
        lines.values().forEach(it -> it.set(""));
        recordings.clear();
        papers.set(List.of());
        outcome.set(new Outcome.Nothing());
    }

    private void ask() {
        papers.set(
                law
                        .flatMap(it -> it.rule(requester.get(), act.get()))
                        .map(AccessRule::papers)
                        .orElse(List.of())
                        .stream()
                        .map(this::paper)
                        .toList());
        judge();
    }

    private Shown paper(String words) {
        BooleanProperty seen = new SimpleBooleanProperty();
        seen.subscribe((before, now) -> judge());
        return new Shown(words, seen, new SimpleStringProperty(""), new SimpleObjectProperty<>(Optional.empty()));
    }

    private void judge() {
        Asked said = asked();
        decision.set(law.map(it -> it.judge(said, shown(said), List.of())));
    }

    /** Papers that were ticked off; of what is said again, those that count on. */
    private List<String> shown(Asked said) {
        return corrected.map(it -> List.copyOf(it.papersFor(said))).orElseGet(() -> papers.get().stream()
                .filter(shown -> shown.seen().get())
                .map(Shown::paper)
                .toList());
    }

    /** Members of staff are asked by number, everybody else by name. */
    public boolean staff() {
        return requester.get() == Requester.CASE_HANDLER || requester.get() == Requester.OTHER_STAFF;
    }

    private Asked asked() {
        List<String> conclusions = listed(Line.CONCLUSIONS);
        List<String> files = listed(Line.FILES);
        List<String> materials = new ArrayList<>();
        add(materials, Material.FOOTAGE, !recordings.isEmpty());
        add(materials, Material.CONCLUSION, !conclusions.isEmpty());
        add(materials, Material.FILE, !files.isEmpty());
        List<String> papersAsked = new ArrayList<>(conclusions);
        papersAsked.addAll(files);
        return new Asked(
                requester.get().name(),
                act.get().name(),
                staff() ? text(Line.PERSON) : "",
                staff() ? text(Line.PERSON) : text(Line.NAME),
                staff() ? "" : text(Line.UNIT),
                text(Line.PHONE),
                materials,
                text(Line.CASE),
                List.copyOf(recordings),
                papersAsked,
                text(Line.REASON),
                requester.get() == Requester.OUTSIDE_AGENCY ? text(Line.LETTER) : "");
    }

    private static void add(List<String> materials, Material material, boolean wanted) {
        if (wanted) {
            materials.add(material.name());
        }
    }

    private String text(Line line) {
        String value = line(line).get();
        return value == null ? "" : value.strip();
    }

    private List<String> listed(Line line) {
        return text(line).lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
    }

    /** Enters it with the papers that were ticked off. A second press while it is under way does nothing. */
    public void submit() {
        if (outcome.get() instanceof Outcome.Busy) {
            return;
        }
        Asked asked = asked();
        Optional<Field> missing = missing(asked);
        if (missing.isPresent()) {
            outcome.set(new Outcome.Wrong(missing.get(), "form.bad.missing"));
            return;
        }
        CounterOrder order = order(asked);
        outcome.set(new Outcome.Busy());
        errands.<Answer<?>>run(
                () -> desk.carryOut(order, desk.speaks(order)),
                this::answered,
                problem -> outcome.set(new Outcome.Failed()));
    }

    private CounterOrder order(Asked asked) {
        return corrected
                .<CounterOrder>map(it -> new CounterOrder.Correct(it.id(), it.asOf(), asked, text(Line.WHY)))
                .orElseGet(() -> new CounterOrder.Enter(
                        asked,
                        papers.get().stream()
                                .filter(it -> it.seen().get())
                                .map(it -> new CounterOrder.Paper(
                                        it.paper(), it.number().get(), it.scan().get()))
                                .toList()));
    }

    private Optional<Field> missing(Asked asked) {
        if (correcting() && text(Line.WHY).isEmpty()) {
            return Optional.of(CounterForms.WHY);
        }
        if (asked.name().isEmpty()) {
            return Optional.of(CounterForms.WHO);
        }
        if (asked.materials().isEmpty()) {
            return Optional.of(CounterForms.WHAT);
        }
        boolean letter =
                requester.get() == Requester.OUTSIDE_AGENCY && asked.letter().isEmpty();
        return letter ? Optional.of(CounterForms.LETTER) : Optional.empty();
    }

    private void answered(Answer<?> answer) {
        switch (answer) {
            case Answer.Done<?> _ -> {
                outcome.set(new Outcome.Done());
                open.set(false);
                done.run();
            }
            case Answer.Refused<?> refused -> outcome.set(new Outcome.Refused(refused));
        }
    }

    /** Takes it in, or leaves it out again. */
    public void toggle(RecordingId recording, boolean wanted) {
        if (wanted) {
            recordings.add(recording);
        } else {
            recordings.remove(recording);
        }
        judge();
    }

    public boolean wants(RecordingId recording) {
        return recordings.contains(recording);
    }

    public ObjectProperty<Requester> requester() {
        return requester;
    }

    public ObjectProperty<Act> act() {
        return act;
    }

    public StringProperty line(Line line) {
        return Objects.requireNonNull(lines.get(line), line.name());
    }

    /** What the article asks to see of this requester. */
    public ReadOnlyObjectProperty<List<Shown>> papers() {
        return papers.getReadOnlyProperty();
    }

    /** What the article answers to what was filled in so far. */
    public ReadOnlyObjectProperty<Optional<Decision>> decision() {
        return decision.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Outcome> outcome() {
        return outcome.getReadOnlyProperty();
    }

    /** Whether it is being written. */
    public BooleanProperty open() {
        return open;
    }
}
