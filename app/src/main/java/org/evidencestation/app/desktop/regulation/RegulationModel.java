package org.evidencestation.app.desktop.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.app.desktop.listing.ListModel;
import org.evidencestation.app.desktop.listing.ListPage;
import org.evidencestation.app.desktop.listing.ListPage.Mark;
import org.evidencestation.app.desktop.listing.ListPage.Tone;
import org.evidencestation.app.desktop.listing.Papers;
import org.evidencestation.app.desktop.regulation.RegulationDesk.Standing;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.listing.Listing;
import org.evidencestation.app.listing.Listing.Column;
import org.evidencestation.app.listing.Listing.Fact;
import org.evidencestation.app.policy.CitedValue;
import org.evidencestation.app.policy.RegimeProfile;

/** Which regulation is read, its values as a list, and the article of the chosen one. */
public final class RegulationModel {
    private final RegulationDesk desk;
    private final Texts texts;
    private final Errands errands;
    private final ListModel list;
    private final StringProperty profile = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Standing>> standing = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<RegimeProfile.Article>> article =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public RegulationModel(RegulationDesk desk, Papers papers, Texts texts, Errands errands) {
        this.desk = desk;
        this.texts = texts;
        this.errands = errands;
        this.list = new ListModel(errands, papers, texts);
        profile.subscribe(id -> show());
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
                },
                problem -> list.fail());
    }

    private void show() {
        shown().ifPresent(read -> list.show(page(read)));
    }

    private ListPage page(RegimeProfile read) {
        List<List<String>> rows = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        ValueWords words = new ValueWords(texts);
        for (CitedValue value : read.values()) {
            String group = value.key().substring(0, Math.max(0, value.key().indexOf('.')));
            rows.add(List.of(
                    texts.get("regulation.group." + group),
                    words.item(value),
                    words.value(value),
                    value.article().orElse(texts.get("regulation.silent"))));
            marks.add(new Mark(value.key(), Tone.PLAIN));
        }
        List<Fact> facts = List.of(
                new Fact(texts.get("regulation.issuer"), read.issuer()),
                new Fact(texts.get("regulation.digest"), read.digest().hex()));
        List<Column> columns = List.of(
                Column.text(texts.get("regulation.group"), 1.2),
                Column.text(texts.get("regulation.item"), 2),
                Column.text(texts.get("regulation.value"), 4),
                Column.text(texts.get("regulation.article"), 0.8));
        return new ListPage(new Listing(read.title(), facts, columns, rows, List.of(), List.of()), marks);
    }

    private Optional<RegimeProfile.Article> articleOf(String key) {
        return shown().flatMap(read -> read.values().stream()
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

    public ListModel list() {
        return list;
    }

    /** The article behind the chosen value. */
    public ReadOnlyObjectProperty<Optional<RegimeProfile.Article>> article() {
        return article.getReadOnlyProperty();
    }
}
