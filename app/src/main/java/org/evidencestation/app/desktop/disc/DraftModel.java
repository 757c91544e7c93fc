package org.evidencestation.app.desktop.disc;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.evidencestation.app.desktop.disc.DiscSight.Ask;
import org.evidencestation.app.desktop.disc.DiscSight.Shot;
import org.evidencestation.app.desktop.disc.DiscSight.Waiting;
import org.evidencestation.app.desktop.disc.DiscSight.Why;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.app.desktop.form.Outcome;
import org.evidencestation.app.disc.DiscSize;
import org.evidencestation.app.disc.DiscWords;
import org.evidencestation.app.office.Answer;
import org.evidencestation.storage.journal.DiscEvent.DiscJobOpened;
import org.evidencestation.storage.journal.DiscEvent.PlannedDisc;
import org.evidencestation.storage.journal.DiscEvent.Said;
import org.evidencestation.storage.journal.DiscJobId;
import org.evidencestation.storage.journal.RecordingId;

/** Discs while they are planned: what goes on them, on which size, and every word that label and sheet will say. */
public final class DraftModel {
    private final DiscDesk desk;
    private final Errands errands;
    private final Consumer<DiscJobId> opened;
    private final ReadOnlyObjectWrapper<Optional<Waiting>> waiting = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<List<PlannedDisc>>> plan =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<String>> blank = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>(new Outcome.Nothing());
    private final ObjectProperty<DiscSize> size = new SimpleObjectProperty<>(DiscSize.DVD);
    private final IntegerProperty copies = new SimpleIntegerProperty(2);
    private final Set<RecordingId> picked = new LinkedHashSet<>();
    private final Map<String, StringProperty> words = new LinkedHashMap<>();
    private Optional<DiscWords> wanted = Optional.empty();
    private int least = 1;
    private int turn;

    /** @param opened is told of the job that came of it */
    DraftModel(DiscDesk desk, Errands errands, Consumer<DiscJobId> opened) {
        this.desk = desk;
        this.errands = errands;
        this.opened = opened;
        size.subscribe((before, now) -> plan());
    }

    /** Begins with all that waits and lies on no disc yet, and with what the station knows of its words. */
    void begin(Waiting of, DiscWords asked) {
        wanted = Optional.of(asked);
        least = of.why() == Why.REQUEST ? 1 : asked.copies();
        copies.set(least);
        picked.clear();
        of.recordings().stream()
                .filter(it -> it.discs().isEmpty())
                .map(Shot::recording)
                .forEach(picked::add);
        words.clear();
        Stream.concat(asked.label().stream(), asked.sheet().stream()).distinct().forEach(word -> {
            StringProperty value = new SimpleStringProperty(known(of, word));
            words.put(word, value);
            value.subscribe((before, now) -> judge());
        });
        outcome.set(new Outcome.Nothing());
        judge();
        waiting.set(Optional.of(of));
        plan();
    }

    private static String known(Waiting of, String word) {
        return of.known().stream()
                .filter(it -> it.word().equals(word) && !it.value().isBlank())
                .map(Said::value)
                .findFirst()
                .orElse("");
    }

    private void judge() {
        blank.set(words.entrySet().stream()
                .filter(it -> text(it.getValue()).isEmpty())
                .map(Map.Entry::getKey)
                .toList());
    }

    private static String text(StringProperty value) {
        String text = value.get();
        return text == null ? "" : text.strip();
    }

    public void close() {
        turn++;
        waiting.set(Optional.empty());
        plan.set(Optional.empty());
        outcome.set(new Outcome.Nothing());
    }

    /** Takes it in, or leaves it out again. */
    void toggle(RecordingId recording, boolean in) {
        if (in ? picked.add(recording) : picked.remove(recording)) {
            plan();
        }
    }

    boolean picks(RecordingId recording) {
        return picked.contains(recording);
    }

    private void plan() {
        if (waiting.get().isEmpty()) {
            return;
        }
        int mine = ++turn;
        plan.set(Optional.empty());
        List<RecordingId> of = inOrder();
        long bytes = size.get().bytes();
        errands.run(
                () -> desk.plan(of, bytes),
                discs -> {
                    if (mine == turn) {
                        plan.set(Optional.of(discs));
                    }
                },
                problem -> {
                    if (mine == turn) {
                        outcome.set(new Outcome.Failed());
                    }
                });
    }

    private List<RecordingId> inOrder() {
        return waiting.get()
                .map(it -> it.recordings().stream()
                        .map(Shot::recording)
                        .filter(picked::contains)
                        .toList())
                .orElse(List.of());
    }

    /** Opens the job, unless a word is blank or nothing is picked. A second press while it is under way does nothing. */
    public void submit() {
        Optional<Waiting> of = waiting.get();
        if (of.isEmpty() || !blank.get().isEmpty() || picked.isEmpty() || outcome.get() instanceof Outcome.Busy) {
            return;
        }
        DiscWish.Open wish = new DiscWish.Open(
                reason(of.get().why()),
                of.get().ask().map(Ask::request),
                of.get().caseNumber(),
                of.get().caseName(),
                inOrder(),
                size.get().bytes(),
                copies.get(),
                said(wanted.map(DiscWords::label).orElse(List.of())),
                said(wanted.map(DiscWords::sheet).orElse(List.of())));
        outcome.set(new Outcome.Busy());
        int mine = turn;
        errands.<Answer<?>>run(
                () -> desk.carryOut(wish, desk.speaks(wish)),
                answer -> {
                    if (mine == turn) {
                        answered(answer);
                    }
                },
                problem -> outcome.set(new Outcome.Failed()));
    }

    private static String reason(Why why) {
        return switch (why) {
            case MARK -> DiscJobOpened.LONG_TERM;
            case CASE -> DiscJobOpened.EVIDENCE;
            case REQUEST -> DiscJobOpened.COPY_OUT;
        };
    }

    private List<Said> said(List<String> asked) {
        return asked.stream()
                .map(word -> new Said(word, text(words.getOrDefault(word, new SimpleStringProperty("")))))
                .toList();
    }

    private void answered(Answer<?> answer) {
        switch (answer) {
            case Answer.Done<?>(Object made) -> {
                close();
                if (made instanceof DiscJobId job) {
                    opened.accept(job);
                }
            }
            case Answer.Refused<?> refused -> outcome.set(new Outcome.Refused(refused));
        }
    }

    /** What it is about; empty while nothing is planned. */
    public ReadOnlyObjectProperty<Optional<Waiting>> waiting() {
        return waiting.getReadOnlyProperty();
    }

    /** What would go on which disc; empty while that is worked out. */
    public ReadOnlyObjectProperty<Optional<List<PlannedDisc>>> planned() {
        return plan.getReadOnlyProperty();
    }

    /** Words nobody has said anything to; while there are any, nothing begins. */
    public ReadOnlyObjectProperty<List<String>> blank() {
        return blank.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Outcome> outcome() {
        return outcome.getReadOnlyProperty();
    }

    public ObjectProperty<DiscSize> size() {
        return size;
    }

    public IntegerProperty copies() {
        return copies;
    }

    /** Copies the regulation asks for; fewer are refused. */
    public int leastCopies() {
        return least;
    }

    /** Every word of label and sheet, in the regulation's order, and what is said to it: nobody types one twice. */
    public Map<String, StringProperty> words() {
        return words;
    }
}
