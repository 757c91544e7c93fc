package org.evidencestation.app.desktop.duty;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.app.desktop.errand.NewestLook;
import org.evidencestation.app.desktop.form.Filled;
import org.evidencestation.app.desktop.form.Form;
import org.evidencestation.app.desktop.form.FormModel;
import org.evidencestation.app.desktop.listing.ListModel;
import org.evidencestation.app.desktop.listing.Papers;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.duty.Person;
import org.evidencestation.app.duty.ReadyRow;
import org.evidencestation.app.listing.Listing;
import org.evidencestation.storage.journal.DutyEvent.Check;

/** The duty screen: one look at duty, its pages as lists, the chosen row, and what can be done. */
public final class DutyModel {
    private static final String CARD = "check" + Check.CARD;

    private final DutyDesk desk;
    private final Errands errands;
    private final NewestLook look;
    private final Papers papers;
    private final DutyLists lists;
    private final DutyForms forms;
    private final DutyDetails details;
    private final Map<DutyPage, ListModel> models = new EnumMap<>(DutyPage.class);
    private final FormModel<DutyOrder> form;
    private final ObjectProperty<DutyPage> page = new SimpleObjectProperty<>(DutyPage.BOARD);
    private final ObjectProperty<Span> span = new SimpleObjectProperty<>(Span.MONTH);
    private final ReadOnlyObjectWrapper<Optional<DutySight>> sight = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Chosen>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ReadyRow>> gate = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<ListModel.Saving> printing =
            new ReadOnlyObjectWrapper<>(ListModel.Saving.NOTHING);
    private String wanted = "";

    public DutyModel(DutyDesk desk, Papers papers, Texts texts, Formats formats, Errands errands) {
        this.desk = desk;
        this.errands = errands;
        this.look = new NewestLook(errands);
        this.papers = papers;
        DutyWords words = new DutyWords(texts, formats);
        lists = new DutyLists(words);
        forms = new DutyForms(words);
        details = new DutyDetails(words);
        form = new FormModel<>(desk, errands, formats.zone(), this::refresh);
        for (DutyPage each : DutyPage.values()) {
            ListModel model = new ListModel(errands, papers, texts);
            models.put(each, model);
            model.chosen().subscribe(row -> choose(each, row));
        }
        page.subscribe((before, now) -> {
            form.close();
            chosen.set(Optional.empty());
            gate.set(Optional.empty());
            choose(now, list(now).chosen().get());
        });
        span.subscribe((before, now) -> refresh());
        texts.language().subscribe((before, now) -> {
            form.close();
            sight.get().ifPresent(this::fill);
        });
    }

    /** How far it is looked back. */
    public enum Span {
        WEEK(7),
        MONTH(31),
        QUARTER(92),
        YEAR(366);

        private final int days;

        Span(int days) {
            this.days = days;
        }

        Duration length() {
            return Duration.ofDays(days);
        }
    }

    /**
     * The chosen row, in full.
     *
     * @param paper the record as a form of its own; empty where the list is all there is
     */
    record Chosen(ListModel.Row row, List<Listing.Fact> facts, List<Form<DutyOrder>> forms, Optional<Listing> paper) {}

    /** Looks anew; the newest look counts. */
    public void refresh() {
        Duration back = span.get().length();
        look.ask(
                () -> desk.look(back),
                seen -> {
                    sight.set(Optional.of(seen));
                    settleSpeaker(seen);
                    fill(seen);
                },
                () -> models.values().forEach(ListModel::fail));
    }

    /** For a clock, and for whoever comes back from another screen: never while somebody fills in a form. */
    public void tick() {
        if (form.form().get().isEmpty()) {
            refresh();
        }
    }

    private void settleSpeaker(DutySight seen) {
        String now = form.speaker().get();
        boolean listed = seen.active().stream().map(Person::number).anyMatch(it -> it.equals(now));
        if (!listed) {
            form.speaker().set("");
        }
    }

    private void fill(DutySight seen) {
        models.forEach((each, model) -> model.show(lists.of(each, seen)));
        turnTo();
    }

    private void choose(DutyPage where, Optional<ListModel.Row> row) {
        DutySight seen = sight.get().orElse(null);
        if (where != page.get() || seen == null) {
            return;
        }
        gate.set(row.filter(it -> where == DutyPage.READY).flatMap(it -> seen.ready(it.key())));
        boolean other = !row.map(ListModel.Row::key)
                .equals(chosen.get().map(it -> it.row().key()));
        chosen.set(row.map(it -> new Chosen(
                it,
                details.facts(where, it, list(where).page().get().orElseThrow().listing(), seen),
                forms.ofRow(where, it.key(), seen),
                details.paper(where, it.key(), seen))));
        if (other && row.isPresent()) {
            form.close();
        }
    }

    /**
     * Shows a page, and the row whose key has this in it as soon as it is read.
     *
     * @param key of what is looked for; empty for none
     */
    public void lead(DutyPage to, String key) {
        page.set(to);
        wanted = key;
        tick();
    }

    private void turnTo() {
        if (!wanted.isEmpty()) {
            list(page.get()).rows().stream()
                    .filter(row -> row.key().contains(wanted))
                    .findFirst()
                    .ifPresent(row -> list(page.get()).chosen().set(Optional.of(row)));
            wanted = "";
        }
    }

    /** Opens the form of that kind: of the chosen row, else of the page. */
    void open(Deed deed) {
        java.util.stream.Stream.concat(chosen.get().map(Chosen::forms).orElse(List.of()).stream(), pageForms().stream())
                .filter(it -> it.key().equals(deed.key()))
                .findFirst()
                .ifPresent(form::open);
    }

    /** What can be done on this page whatever is chosen. */
    List<Form<DutyOrder>> pageForms() {
        return sight.get().map(seen -> forms.ofPage(page.get(), seen)).orElse(List.of());
    }

    /** Writes the chosen record as a form of its own. */
    void print(Path file) {
        chosen.get().flatMap(Chosen::paper).ifPresent(paper -> {
            printing.set(ListModel.Saving.BUSY);
            errands.<Boolean>run(
                    () -> {
                        papers.save(paper, Papers.Format.PDF, file);
                        return true;
                    },
                    done -> printing.set(ListModel.Saving.SAVED),
                    problem -> printing.set(ListModel.Saving.FAILED));
        });
    }

    ListModel list(DutyPage of) {
        return Objects.requireNonNull(models.get(of), of.name());
    }

    public FormModel<DutyOrder> form() {
        return form;
    }

    ObjectProperty<DutyPage> page() {
        return page;
    }

    ObjectProperty<Span> span() {
        return span;
    }

    ReadOnlyObjectProperty<Optional<DutySight>> sight() {
        return sight.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Chosen>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** The chosen recorder before it goes out; empty on every other page. */
    ReadOnlyObjectProperty<Optional<ReadyRow>> gate() {
        return gate.getReadOnlyProperty();
    }

    /** The time card comes to the screen: an open form knows it. */
    void cardShown() {
        form.form()
                .get()
                .filter(it ->
                        it.fields().stream().anyMatch(field -> field.name().equals(CARD)))
                .ifPresent(it -> form.value(CARD).set(Filled.YES));
    }

    ReadOnlyObjectProperty<ListModel.Saving> printing() {
        return printing.getReadOnlyProperty();
    }
}
