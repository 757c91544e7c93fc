package org.evidencestation.app.desktop.keeping;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.app.desktop.errand.NewestLook;
import org.evidencestation.app.desktop.form.Form;
import org.evidencestation.app.desktop.form.FormModel;
import org.evidencestation.app.desktop.keeping.KeepingSight.Piece;
import org.evidencestation.app.desktop.listing.ListModel;
import org.evidencestation.app.desktop.listing.ListPage;
import org.evidencestation.app.desktop.listing.ListPage.Mark;
import org.evidencestation.app.desktop.listing.ListPage.Tone;
import org.evidencestation.app.desktop.listing.Papers;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.keeping.Kept;
import org.evidencestation.app.listing.Listing;
import org.evidencestation.app.listing.Listing.Column;
import org.evidencestation.app.policy.KeepFacts.Category;
import org.evidencestation.storage.journal.RecordingId;

/** Footage that somebody says something of. What was said takes a recording off the list, and the next one is chosen. */
public final class KeepingModel {
    private final KeepingDesk desk;
    private final NewestLook look;
    private final Texts texts;
    private final Formats formats;
    private final ListModel list;
    private final FormModel<KeepingOrder> form;
    private final KeepingForms forms;
    private final StillsModel stills;
    private final ObjectProperty<KeepingPage> page = new SimpleObjectProperty<>(KeepingPage.UNDETERMINED);
    private final ReadOnlyObjectWrapper<Optional<KeepingSight>> sight = new ReadOnlyObjectWrapper<>(Optional.empty());
    /** Where on the list somebody was when they said something. */
    private int place;

    public KeepingModel(KeepingDesk desk, Papers papers, Texts texts, Formats formats, Errands errands) {
        this.desk = desk;
        this.look = new NewestLook(errands);
        this.texts = texts;
        this.formats = formats;
        this.list = new ListModel(errands, papers, texts);
        this.form = new FormModel<>(desk, errands, formats.zone(), this::refresh);
        this.forms = new KeepingForms(texts);
        this.stills = new StillsModel(desk, errands);
        page.subscribe((before, now) -> {
            list.chosen().set(Optional.empty());
            list.sought().set("");
            form.close();
            place = 0;
            show();
        });
        texts.language().subscribe((before, now) -> {
            form.close();
            show();
        });
        list.chosen()
                .subscribe(row -> row.ifPresent(it -> {
                    form.close();
                    place = list.rows().indexOf(it);
                }));
        list.chosen().subscribe(row -> stills.show(chosen().map(Piece::recording)));
    }

    /** Looks anew; the newest look counts. */
    public void refresh() {
        look.ask(
                desk::look,
                seen -> {
                    sight.set(Optional.of(seen));
                    show();
                },
                list::fail);
    }

    /** Somebody else is here: what was being written is nobody's any more. */
    public void forget() {
        form.forget();
        stills.show(Optional.empty());
    }

    private void show() {
        sight.get().ifPresent(seen -> {
            int was = place;
            list.show(page(seen));
            if (list.chosen().get().isEmpty() && !list.rows().isEmpty()) {
                list.chosen()
                        .set(Optional.of(
                                list.rows().get(Math.min(was, list.rows().size() - 1))));
            }
            stills.show(chosen().map(Piece::recording));
        });
    }

    private ListPage page(KeepingSight seen) {
        List<List<String>> rows = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (Piece it : seen.of(page.get())) {
            Instant start = it.row().summary().start();
            rows.add(List.of(
                    formats.minute(start == null ? it.row().summary().ingestedAt() : start),
                    it.row().summary().name(),
                    Objects.requireNonNullElse(it.row().summary().officer(), ""),
                    texts.get("keeping.category." + it.kept().category()),
                    cases(it.kept()),
                    String.join(" ", it.kept().triggers().stream().sorted().toList())));
            boolean secret = it.kept().quarantined();
            marks.add(new Mark(it.recording().toString(), secret ? Tone.ALARM : Tone.PLAIN));
        }
        List<Column> columns = List.of(
                Column.text(texts.get("keeping.column.time"), 1.4),
                Column.text(texts.get("keeping.column.name"), 2),
                Column.text(texts.get("keeping.column.officer"), 1),
                Column.text(texts.get("keeping.column.category"), 1),
                Column.text(texts.get("keeping.column.cases"), 1.8),
                Column.text(texts.get("keeping.column.marks"), 1));
        return new ListPage(
                new Listing(texts.get("keeping.page." + page.get()), List.of(), columns, rows, List.of(), List.of()),
                marks);
    }

    static String cases(Kept kept) {
        return kept.cases().stream()
                .map(it -> (it.number() + " " + it.name()).strip())
                .collect(Collectors.joining("；"));
    }

    /** What is chosen. */
    Optional<Piece> chosen() {
        return list.chosen().get().flatMap(row -> sight.get().flatMap(seen -> seen.find(page.get(), row.key())));
    }

    /** Says what the chosen one is: at once where nobody had said anything, else with a reason. */
    void classify(Category category) {
        chosen().ifPresent(it -> {
            if (it.kept().category() == Category.UNDETERMINED) {
                form.order(new KeepingOrder.Classify(List.of(it.recording()), category, ""));
            } else {
                form.open(forms.classify(
                        List.of(it.recording()), it.row().summary().name()));
            }
        });
    }

    void mark() {
        chosen().ifPresent(it -> sight.get().ifPresent(seen -> form.open(forms.mark(it, seen.triggers()))));
    }

    void file() {
        chosen().ifPresent(it -> form.open(forms.file(
                List.of(it.recording()),
                it.row().summary().name(),
                it.kept().caseNumber(),
                it.kept().caseName())));
    }

    /** What can be said of the chosen one beside the keys. */
    List<Form<KeepingOrder>> sayable() {
        return chosen().map(it -> {
                    List<Form<KeepingOrder>> can = new ArrayList<>(List.of(forms.hold(it), forms.secrecy(it)));
                    it.kept().lifts().forEach(lift -> can.add(forms.confirm(it, lift)));
                    return can;
                })
                .orElse(List.of());
    }

    /** Says the same of every recording that the list shows, for example of one officer's day. */
    void classifyAll() {
        List<RecordingId> all = listed();
        form.open(forms.classify(all, texts.get("keeping.many", all.size())));
    }

    void fileAll() {
        List<RecordingId> all = listed();
        form.open(forms.file(all, texts.get("keeping.many", all.size()), "", ""));
    }

    private List<RecordingId> listed() {
        return sight.get()
                .map(seen -> list.rows().stream()
                        .flatMap(row -> seen.find(page.get(), row.key()).stream())
                        .map(Piece::recording)
                        .toList())
                .orElse(List.of());
    }

    StillsModel stills() {
        return stills;
    }

    public ListModel list() {
        return list;
    }

    public FormModel<KeepingOrder> form() {
        return form;
    }

    public ObjectProperty<KeepingPage> page() {
        return page;
    }

    public ReadOnlyObjectProperty<Optional<KeepingSight>> sight() {
        return sight.getReadOnlyProperty();
    }
}
