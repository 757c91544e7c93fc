package org.evidencestation.app.desktop.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.app.desktop.form.Form;
import org.evidencestation.app.desktop.form.FormModel;
import org.evidencestation.app.desktop.listing.ListModel;
import org.evidencestation.app.desktop.listing.Papers;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.duty.Violation;
import org.evidencestation.app.review.Draw;
import org.evidencestation.app.review.DrawAgain;
import org.evidencestation.app.review.Red;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.seal.SealCode;

/** Which page of the supervisor's screen is shown, what is chosen on it, and what is being done. */
public final class ReviewModel {
    private final ReviewDesk desk;
    private final Errands errands;
    private final ReviewLists lists;
    private final ListModel list;
    private final BoardModel board;
    private final FormModel<ReviewOrder> form;
    private final ObjectProperty<ReviewPage> page = new SimpleObjectProperty<>(ReviewPage.TODAY);
    private final ReadOnlyObjectWrapper<Optional<ReviewSight>> sight = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ChecklistModel>> checklist =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Again> again = new ReadOnlyObjectWrapper<>(new Again.NotAsked());
    private Consumer<Going> opener = going -> {};
    private Player player = (recording, second) -> {};

    /** Whether a sample comes out again. */
    public sealed interface Again {
        record NotAsked() implements Again {}

        record Busy() implements Again {}

        record Answered(DrawAgain.Result result) implements Again {}

        record Failed() implements Again {}
    }

    /** Shows footage to a reviewer. */
    @FunctionalInterface
    public interface Player {
        /** @param second from which on, from 0 */
        void play(RecordingId recording, long second);
    }

    public ReviewModel(ReviewDesk desk, Papers papers, Texts texts, Formats formats, Errands errands) {
        this.desk = desk;
        this.errands = errands;
        this.lists = new ReviewLists(texts, formats);
        this.list = new ListModel(errands, papers, texts);
        this.board = new BoardModel(desk, papers, texts, formats, errands);
        this.form = new FormModel<>(desk, errands, formats.zone(), this::written);
        page.subscribe(now -> {
            list.chosen().set(Optional.empty());
            list.sought().set("");
            close();
            show();
            if (now == ReviewPage.BOARD) {
                board.refresh();
            }
        });
        texts.language().subscribe(language -> {
            form.close();
            show();
        });
        list.chosen().subscribe(row -> {
            form.close();
            again.set(new Again.NotAsked());
        });
    }

    /** @param how leads to the lists of other screens */
    public void opening(Consumer<Going> how) {
        opener = how;
    }

    public void playing(Player how) {
        player = how;
    }

    /** Reads everything anew. */
    public void refresh() {
        errands.run(
                desk::look,
                seen -> {
                    sight.set(Optional.of(seen));
                    show();
                },
                problem -> list.fail());
        if (page.get() == ReviewPage.BOARD) {
            board.refresh();
        }
    }

    private void written() {
        checklist.set(Optional.empty());
        refresh();
    }

    private void show() {
        sight.get().ifPresent(seen -> {
            switch (page.get()) {
                case TODAY -> list.show(lists.today(seen));
                case SAMPLE -> list.show(lists.sample(seen));
                case VIOLATIONS -> list.show(lists.violations(seen));
                case YEAR -> list.show(lists.year(seen));
                case PACK -> list.show(lists.packs(seen));
                case BOARD -> {}
            }
        });
    }

    /** What can be done on this page with what is chosen. */
    public List<Form<ReviewOrder>> sayable() {
        Optional<ReviewSight> seen = sight.get();
        if (seen.isEmpty()) {
            return List.of();
        }
        return switch (page.get()) {
            case SAMPLE -> ofSample(seen.get());
            case YEAR -> List.of(ReviewForms.hold(seen.get().today().getYear()));
            case TODAY, BOARD, VIOLATIONS, PACK -> List.of();
        };
    }

    private List<Form<ReviewOrder>> ofSample(ReviewSight seen) {
        List<Form<ReviewOrder>> forms = new ArrayList<>();
        if (!seen.drawnToday()) {
            forms.add(ReviewForms.draw());
        }
        drawn().ifPresent(it -> {
            String name = seen.footage(it.recording())
                    .map(footage -> footage.summary().name())
                    .orElse(it.recording().toString());
            if (it.outcome() instanceof Draw.Outcome.Open) {
                forms.add(ReviewForms.skip(it.draw().said().draw(), it.recording(), name));
            }
            forms.add(ReviewForms.unrelated(seen.rules(), it.recording(), name));
        });
        return forms;
    }

    /** A recording of a sample. */
    public record Drawn(Draw draw, RecordingId recording, Draw.Outcome outcome) {
        public boolean reviewable() {
            return !(outcome instanceof Draw.Outcome.Reviewed);
        }
    }

    /** What is chosen on the page of samples. */
    public Optional<Drawn> drawn() {
        return page.get() != ReviewPage.SAMPLE
                ? Optional.empty()
                : list.chosen().get().flatMap(row -> sight.get().flatMap(seen -> seen.samples().draws().stream()
                        .flatMap(draw -> draw.outcomes().entrySet().stream()
                                .filter(it -> ReviewLists.key(draw, it.getKey()).equals(row.key()))
                                .map(it -> new Drawn(draw, it.getKey(), it.getValue())))
                        .findFirst()));
    }

    /** The draw that is told of beside the list: the chosen one, or the newest. */
    public Optional<Draw> draw() {
        return drawn().map(Drawn::draw).or(() -> sight.get()
                .flatMap(seen -> seen.samples().draws().stream().findFirst()));
    }

    /** What is chosen on the red list. */
    public Optional<Red> red() {
        return page.get() != ReviewPage.TODAY
                ? Optional.empty()
                : list.chosen().get().flatMap(row -> sight.get()
                        .map(seen -> seen.red().get(Integer.parseInt(row.key()))));
    }

    /** What is chosen in the ledger of violations; empty on the line of a code. */
    public Optional<Violation> violation() {
        return page.get() != ReviewPage.VIOLATIONS
                ? Optional.empty()
                : list.chosen().get().flatMap(row -> sight.get().flatMap(seen -> seen.records().violations().stream()
                        .filter(it -> Long.toString(it.entry()).equals(row.key()))
                        .findFirst()));
    }

    /** Leads to where a line of the red list is put right. */
    public void open(Red red) {
        go(Going.of(red));
    }

    /** Leads to what shows a violation. */
    public void go(Going going) {
        switch (going.place()) {
            case SAMPLE -> {
                page.set(ReviewPage.SAMPLE);
                list.chosen()
                        .set(list.rows().stream()
                                .filter(row -> row.key().endsWith(" " + going.key()))
                                .findFirst());
            }
            case YEAR -> page.set(ReviewPage.YEAR);
            case BOARD, READY, TASKS, OPERATIONS, LEDGER, EQUIPMENT, RECORDINGS -> opener.accept(going);
        }
    }

    /** Leads to a recording by what the search finds it with. */
    public void go(RecordingId recording) {
        String found = sight.get()
                .flatMap(seen -> seen.footage(recording))
                .map(it -> SealCode.of(it.summary().manifest()).text())
                .orElse("");
        go(new Going(Going.Place.RECORDINGS, found));
    }

    public void play(RecordingId recording, long second) {
        player.play(recording, second);
    }

    /** Opens the checklist for the chosen recording. */
    public void review() {
        drawn().filter(Drawn::reviewable).ifPresent(it -> sight.get()
                .ifPresent(seen -> checklist.set(Optional.of(new ChecklistModel(
                        it.draw().said().draw(),
                        it.recording(),
                        seen.footage(it.recording()),
                        seen.rules().checklist())))));
    }

    /** Sends the open checklist; what is missing is said where forms answer. */
    public void submit() {
        checklist.get().ifPresent(it -> form.order(new ReviewOrder.Review(it.found())));
    }

    public void close() {
        checklist.set(Optional.empty());
    }

    /** Somebody else is here: what was being written is nobody's any more. */
    public void forget() {
        close();
        form.forget();
    }

    public void pack(Path folder) {
        form.order(new ReviewOrder.Pack(folder));
    }

    /** Draws the told draw again and compares. */
    public void drawAgain() {
        draw().ifPresent(drawn -> {
            again.set(new Again.Busy());
            errands.run(
                    () -> desk.again(drawn),
                    result -> again.set(new Again.Answered(result)),
                    problem -> again.set(new Again.Failed()));
        });
    }

    public ObjectProperty<ReviewPage> page() {
        return page;
    }

    public ReadOnlyObjectProperty<Optional<ReviewSight>> sight() {
        return sight.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<ChecklistModel>> checklist() {
        return checklist.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Again> again() {
        return again.getReadOnlyProperty();
    }

    public ListModel list() {
        return list;
    }

    public BoardModel board() {
        return board;
    }

    public FormModel<ReviewOrder> form() {
        return form;
    }
}
