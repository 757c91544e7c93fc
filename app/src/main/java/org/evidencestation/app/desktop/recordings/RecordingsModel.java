package org.evidencestation.app.desktop.recordings;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.storage.index.RecordingRow;

/** Searches the vault's recordings, newest first, a page at a time. Only the newest search's answers are shown. */
public final class RecordingsModel {
    static final int PAGE = 100;

    private final Archive archive;
    private final ZoneId zone;
    private final Errands errands;
    private final SearchForm form = new SearchForm();
    private final ObservableList<RecordingRow> rows = FXCollections.observableArrayList();
    private final ObservableList<RecordingRow> shown = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.EMPTY_VAULT);
    private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper();
    private int searches;

    public RecordingsModel(Archive archive, ZoneId zone, Errands errands) {
        this.archive = archive;
        this.zone = zone;
        this.errands = errands;
    }

    public SearchForm form() {
        return form;
    }

    public ObservableList<RecordingRow> rows() {
        return shown;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** There are recordings below the last one shown. */
    public ReadOnlyBooleanProperty more() {
        return more.getReadOnlyProperty();
    }

    /** Starts again from the top. */
    public void search() {
        ask(Optional.empty());
    }

    /** Adds the next page; does nothing at the end or while an answer is under way. */
    public void next() {
        if (more.get() && state.get() != State.SEARCHING) {
            ask(Optional.of(rows.getLast()));
        }
    }

    public void clear() {
        form.clear();
        search();
    }

    private void ask(Optional<RecordingRow> after) {
        int number = ++searches;
        boolean everything = form.empty();
        var wanted = form.search(zone, after, PAGE);
        state.set(State.SEARCHING);
        errands.run(
                () -> archive.search(wanted),
                found -> {
                    if (number == searches) {
                        take(found, after.isPresent(), everything);
                    }
                },
                problem -> {
                    if (number == searches) {
                        state.set(State.FAILED);
                    }
                });
    }

    private void take(List<RecordingRow> found, boolean append, boolean everything) {
        if (append) {
            rows.addAll(found);
        } else {
            rows.setAll(found);
        }
        more.set(found.size() == PAGE);
        if (!rows.isEmpty()) {
            state.set(State.FOUND);
        } else {
            state.set(everything ? State.EMPTY_VAULT : State.NOTHING_MATCHES);
        }
    }

    /** What the list shows. */
    public enum State {
        EMPTY_VAULT,
        NOTHING_MATCHES,
        SEARCHING,
        FOUND,
        FAILED
    }
}
