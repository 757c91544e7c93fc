package org.evidencestation.app.desktop.regulation;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.app.desktop.listing.ListModel;
import org.evidencestation.app.desktop.listing.Papers;
import org.evidencestation.app.desktop.regulation.RegulationDesk.Standing;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.policy.CitedValue;
import org.evidencestation.app.policy.RegimeProfile;
import org.evidencestation.app.regime.RegimeInForce.WouldShorten;

/** Which regulation is read, its values as a list, and the article of the chosen one; beside it what the office decided. */
public final class RegulationModel {
    private final RegulationDesk desk;
    private final Errands errands;
    private final RegulationPages pages;
    private final ListModel list;
    private final StringProperty profile = new SimpleStringProperty("");
    private final ObjectProperty<Sheet> sheet = new SimpleObjectProperty<>(Sheet.VALUES);
    private final ReadOnlyObjectWrapper<Optional<Standing>> standing = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<RegimeProfile.Article>> article =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private String wanted = "";

    /** What the list shows. */
    public enum Sheet {
        /** The regulation's values. */
        VALUES,
        /** By which one the station went, and what the office decided. */
        HISTORY,
        /** What keeps the station from the one that was asked for. */
        SHORTENED
    }

    public RegulationModel(RegulationDesk desk, Papers papers, Texts texts, Errands errands) {
        this.desk = desk;
        this.errands = errands;
        this.pages = new RegulationPages(texts);
        this.list = new ListModel(errands, papers, texts);
        profile.subscribe(id -> show());
        sheet.subscribe(now -> show());
        texts.language().subscribe(language -> show());
        list.chosen().subscribe(row -> article.set(row.flatMap(it -> articleOf(it.key()))));
    }

    /** Reads the profiles anew; the one in force is shown first. */
    public void refresh() {
        errands.run(
                desk::read,
                read -> {
                    standing.set(Optional.of(read));
                    if (shown().isEmpty()) {
                        profile.set(read.inForce());
                    }
                    show();
                    turnTo(wanted);
                },
                problem -> list.fail());
    }

    /**
     * Shows an article, and the value it sets if there is one, as soon as the profiles are read.
     *
     * @param id for example {@code W14}; one that no profile has shows nothing
     */
    public void open(String id) {
        wanted = id;
        turnTo(id);
    }

    private void turnTo(String id) {
        Optional<RegimeProfile> source = standing.get().flatMap(now -> now.profiles().stream()
                .filter(it -> it.article(id).isPresent())
                .findFirst());
        if (source.isEmpty()) {
            return;
        }
        wanted = "";
        sheet.set(Sheet.VALUES);
        profile.set(source.get().id());
        list.sought().set("");
        Optional<String> key = source.get().values().stream()
                .filter(it -> it.article().equals(Optional.of(id)))
                .map(CitedValue::key)
                .findFirst();
        list.chosen()
                .set(list.rows().stream()
                        .filter(row -> key.equals(Optional.of(row.key())))
                        .findFirst());
        article.set(source.get().article(id));
    }

    private void show() {
        switch (sheet.get()) {
            case VALUES -> shown().ifPresent(read -> list.show(pages.values(read)));
            case HISTORY -> standing.get().ifPresent(now -> list.show(pages.history(now)));
            case SHORTENED -> standing.get().ifPresent(this::showShortened);
        }
    }

    private void showShortened(Standing now) {
        if (now.notTaken().orElse(null) instanceof WouldShorten why) {
            list.load(() -> pages.shortened(now.profiles().getFirst(), why, desk.shortened()));
        }
    }

    private Optional<RegimeProfile.Article> articleOf(String key) {
        return sheet.get() != Sheet.VALUES
                ? Optional.empty()
                : shown().flatMap(read -> read.values().stream()
                        .filter(value -> value.key().equals(key))
                        .flatMap(value -> value.article().stream())
                        .findFirst()
                        .flatMap(read::article));
    }

    /** The regulation that is read. */
    public Optional<RegimeProfile> shown() {
        return standing.get().flatMap(now -> now.profiles().stream()
                .filter(it -> it.id().equals(profile.get()))
                .findFirst());
    }

    public ReadOnlyObjectProperty<Optional<Standing>> standing() {
        return standing.getReadOnlyProperty();
    }

    /** Id of the regulation that is read. */
    public StringProperty profile() {
        return profile;
    }

    public ObjectProperty<Sheet> sheet() {
        return sheet;
    }

    public ListModel list() {
        return list;
    }

    /** The article behind the chosen value, or the one that was opened. */
    public ReadOnlyObjectProperty<Optional<RegimeProfile.Article>> article() {
        return article.getReadOnlyProperty();
    }
}
