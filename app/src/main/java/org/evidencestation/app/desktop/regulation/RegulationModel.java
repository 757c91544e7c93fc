package org.evidencestation.app.desktop.regulation;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.app.desktop.form.Form;
import org.evidencestation.app.desktop.form.FormModel;
import org.evidencestation.app.desktop.listing.ListModel;
import org.evidencestation.app.desktop.listing.Papers;
import org.evidencestation.app.desktop.regulation.RegulationDesk.Standing;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.duty.Person;
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
    private final FormModel<RegulationOrder> form;
    private final Texts texts;
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

    public RegulationModel(RegulationDesk desk, Papers papers, Texts texts, ZoneId zone, Errands errands) {
        this.desk = desk;
        this.errands = errands;
        this.texts = texts;
        this.pages = new RegulationPages(texts);
        this.form = new FormModel<>(desk, errands, zone, this::refresh);
        this.list = new ListModel(errands, papers, texts);
        profile.subscribe(id -> show());
        sheet.subscribe(now -> show());
        texts.language().subscribe(language -> {
            form.close();
            show();
        });
        list.chosen().subscribe(row -> {
            form.close();
            article.set(row.flatMap(it -> articleOf(it.key())));
        });
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

    /** What can be decided now: the further use of what has ended, another value in place of the chosen one. */
    public List<Form<RegulationOrder>> sayable() {
        Optional<Standing> now = standing.get();
        if (now.isEmpty() || !profile.get().equals(now.get().inForce())) {
            return List.of();
        }
        RegulationForms forms = new RegulationForms(now.get().today());
        List<Form<RegulationOrder>> sayable = new ArrayList<>();
        now.get().notice().ifPresent(notice -> sayable.add(forms.goOn(notice.title())));
        chosenValue().ifPresent(it -> sayable.add(forms.override(it, new ValueWords(texts).item(it))));
        return sayable;
    }

    private Optional<CitedValue> chosenValue() {
        return sheet.get() != Sheet.VALUES
                ? Optional.empty()
                : list.chosen().get().flatMap(row -> shown().flatMap(read -> read.values().stream()
                        .filter(it -> it.key().equals(row.key()))
                        .findFirst()));
    }

    public FormModel<RegulationOrder> form() {
        return form;
    }

    /** Who can say something. */
    public ObservableValue<List<Person>> active() {
        return standing.map(now -> now.map(Standing::people).orElse(List.of()));
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
