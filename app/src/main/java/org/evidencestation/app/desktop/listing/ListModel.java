package org.evidencestation.app.desktop.listing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.app.desktop.errand.NewestLook;
import org.evidencestation.app.desktop.listing.ListPage.Tone;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.listing.Listing;

/** One list: what it says, which of its rows are looked for, which is chosen, and what became of saving it. */
public final class ListModel {
    private final Errands errands;
    private final NewestLook look;
    private final Papers papers;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Optional<ListPage>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
    private final ReadOnlyObjectWrapper<Saving> saving = new ReadOnlyObjectWrapper<>(Saving.NOTHING);
    private final StringProperty sought = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Row>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<Row> rows = FXCollections.observableArrayList();

    public ListModel(Errands errands, Papers papers, Texts texts) {
        this.errands = errands;
        this.look = new NewestLook(errands);
        this.papers = papers;
        this.texts = texts;
        sought.subscribe(words -> find());
    }

    /** How far reading the list is. */
    public enum State {
        LOADING,
        READY,
        FAILED
    }

    /** What became of saving it. */
    public enum Saving {
        NOTHING,
        BUSY,
        SAVED,
        FAILED
    }

    /** One row as it is shown. */
    public record Row(String key, Tone tone, List<String> cells) {}

    /** Reads the list anew; what is chosen stays chosen if it is still there. A later reading overtakes an earlier one. */
    public void load(Callable<ListPage> source) {
        look.ask(source, read -> show(read), this::fail);
    }

    /** Shows what somebody else read. */
    public void show(ListPage read) {
        page.set(Optional.of(read));
        state.set(State.READY);
        find();
    }

    /** Somebody else could not read it. */
    public void fail() {
        state.set(State.FAILED);
    }

    private void find() {
        String key = chosen.get().map(Row::key).orElse("");
        String words = sought.get().strip().toLowerCase(Locale.ROOT);
        rows.setAll(all().stream().filter(row -> matches(row, words)).toList());
        chosen.set(rows.stream()
                .filter(row -> !key.isEmpty() && row.key().equals(key))
                .findFirst());
    }

    private List<Row> all() {
        return page.get()
                .map(read -> IntStream.range(0, read.marks().size())
                        .mapToObj(i -> new Row(
                                read.marks().get(i).key(),
                                read.marks().get(i).tone(),
                                read.listing().rows().get(i)))
                        .toList())
                .orElse(List.of());
    }

    private static boolean matches(Row row, String words) {
        return words.isEmpty()
                || row.cells().stream()
                        .anyMatch(cell -> cell.toLowerCase(Locale.ROOT).contains(words));
    }

    /** Writes the rows that are shown; if that is not all of them, the file says so. */
    public void save(Papers.Format format, Path file) {
        Optional<ListPage> shown = page.get();
        if (shown.isEmpty()) {
            return;
        }
        Listing found = found(shown.get().listing());
        saving.set(Saving.BUSY);
        errands.<Boolean>run(
                () -> {
                    papers.save(found, format, file);
                    return true;
                },
                done -> saving.set(Saving.SAVED),
                problem -> saving.set(Saving.FAILED));
    }

    private Listing found(Listing whole) {
        List<Listing.Fact> facts = new ArrayList<>(whole.facts());
        String words = sought.get().strip();
        if (!words.isEmpty()) {
            facts.add(new Listing.Fact(
                    texts.get("list.extract"),
                    texts.get(
                            "list.extract.of", words, rows.size(), whole.rows().size())));
        }
        return new Listing(
                whole.title(),
                facts,
                whole.columns(),
                rows.stream().map(Row::cells).toList(),
                whole.notes(),
                whole.signatures());
    }

    /** A name for the file: the title without what file systems do not take. */
    public String suggestedName(Papers.Format format) {
        String title = page.get().map(read -> read.listing().title()).orElse("");
        return title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip() + format.ending();
    }

    public ReadOnlyObjectProperty<Optional<ListPage>> page() {
        return page.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Saving> saving() {
        return saving.getReadOnlyProperty();
    }

    /** Words that a row must hold to be shown. */
    public StringProperty sought() {
        return sought;
    }

    public ObjectProperty<Optional<Row>> chosen() {
        return chosen;
    }

    /** What is shown, in the list's order. */
    public ObservableList<Row> rows() {
        return rows;
    }
}
