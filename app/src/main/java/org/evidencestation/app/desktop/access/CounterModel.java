package org.evidencestation.app.desktop.access;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.evidencestation.app.access.AccessReceipt;
import org.evidencestation.app.access.AccessRequest;
import org.evidencestation.app.access.Stage;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.app.desktop.errand.NewestLook;
import org.evidencestation.app.desktop.form.Form;
import org.evidencestation.app.desktop.form.FormModel;
import org.evidencestation.app.desktop.form.Outcome;
import org.evidencestation.app.desktop.form.Printing;
import org.evidencestation.app.desktop.listing.ListModel;
import org.evidencestation.app.desktop.listing.Papers;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.listing.Listing.Fact;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.policy.rule.AccessRules.Act;
import org.evidencestation.storage.journal.RequestId;

/** The counter: requests as lists, the chosen one in full, what can be done with it, and a new one while it is written. */
public final class CounterModel {
    private final CounterDesk desk;
    private final NewestLook look;
    private final Texts texts;
    private final CounterPages pages;
    private final ListModel list;
    private final FormModel<CounterOrder> form;
    private final AskModel ask;
    private final ObjectProperty<Sheet> sheet = new SimpleObjectProperty<>(Sheet.OPEN);
    private final ReadOnlyObjectWrapper<Optional<CounterSight>> sight = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<AccessRequest>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Printing printing;
    private Consumer<RequestId> discs = request -> {};
    private Consumer<RequestId> packages = request -> {};

    public CounterModel(CounterDesk desk, Papers papers, Texts texts, Formats formats, Errands errands) {
        this.desk = desk;
        this.look = new NewestLook(errands);
        this.printing = new Printing(errands);
        this.texts = texts;
        this.pages = new CounterPages(texts);
        this.form = new FormModel<>(desk, errands, formats.zone(), this::refresh);
        this.ask = new AskModel(desk, errands, this::refresh);
        this.list = new ListModel(errands, papers, texts);
        sheet.subscribe((before, now) -> show());
        texts.language().subscribe((before, now) -> {
            form.close();
            show();
        });
        list.chosen().subscribe(row -> {
            form.close();
            printing.forget();
            chosen.set(row.flatMap(it -> sight.get().flatMap(seen -> seen.request(it.key()))));
        });
    }

    /** What the list shows. */
    public enum Sheet {
        OPEN,
        MINE,
        REGISTER,
        REMINDERS
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
        ask.forget();
    }

    /** For a clock: never while somebody fills in a form. */
    public void tick() {
        if (form.form().get().isEmpty() && !ask.open().get()) {
            refresh();
        }
    }

    private void show() {
        sight.get().ifPresent(seen -> {
            String key = chosen.get().map(it -> it.id().value()).orElse("");
            list.show(
                    switch (sheet.get()) {
                        case OPEN -> pages.open(seen);
                        case MINE -> pages.mine(seen);
                        case REGISTER -> pages.register(seen, pages.register(seen));
                        case REMINDERS -> pages.reminders(seen);
                    });
            chosen.set(list.chosen().get().map(ListModel.Row::key).flatMap(seen::request));
            if (chosen.get().isEmpty() && !key.isEmpty()) {
                chosen.set(seen.request(key));
            }
        });
    }

    /** Who makes copies: discs, and packages. */
    public void copying(Consumer<RequestId> onDiscs, Consumer<RequestId> inPackages) {
        discs = onDiscs;
        packages = inPackages;
    }

    /** Whether copies of what the chosen one names may leave now. */
    boolean copies() {
        return sight.get()
                .flatMap(seen -> chosen.get()
                        .map(it -> it.act() != Act.VIEW
                                && !it.asked().recordings().isEmpty()
                                && List.of(Stage.GRANTED, Stage.DONE)
                                        .contains(seen.law().stage(it, seen.now()))))
                .orElse(false);
    }

    void toDiscs() {
        chosen.get().map(AccessRequest::id).ifPresent(discs);
    }

    void toPackage() {
        chosen.get().map(AccessRequest::id).ifPresent(packages);
    }

    /** Whether the chosen one can still be put right: nothing was done yet. */
    boolean correctable() {
        return sight.get()
                .filter(seen -> seen.may(Right.SERVE_REQUESTS))
                .flatMap(seen ->
                        chosen.get().map(it -> !it.ended() && it.executed().isEmpty()))
                .orElse(false);
    }

    /** Says the chosen one again. */
    void correct() {
        form.close();
        sight.get().ifPresent(seen -> chosen.get().ifPresent(it -> ask.correct(seen.law(), it)));
    }

    /** Starts a new request. */
    public void begin() {
        form.close();
        sight.get().ifPresent(seen -> ask.begin(seen.law()));
    }

    /** The chosen request, line by line. */
    List<Fact> facts() {
        return sight.get()
                .flatMap(seen -> chosen.get().map(it -> new AccessReceipt(pages.register(seen), pages.words())
                        .of(it, seen.now()).rows().stream()
                                .map(row -> new Fact(row.getFirst(), row.getLast()))
                                .toList()))
                .orElse(List.of());
    }

    /** Papers of the chosen request that are still to be shown. */
    List<String> missing() {
        return sight.get()
                .flatMap(seen -> chosen.get().map(it -> seen.law().missing(it)))
                .orElse(List.of());
    }

    List<Form<CounterOrder>> forms() {
        return sight.get()
                .flatMap(seen -> chosen.get().map(it -> new CounterForms(texts, seen, pages.words()).of(it)))
                .orElse(List.of());
    }

    /** Months in which something was asked, the newest first. */
    List<YearMonth> months() {
        return sight.get()
                .map(seen -> seen.requests().reversed().stream()
                        .map(it -> YearMonth.from(it.at().atZone(seen.zone())))
                        .distinct()
                        .toList())
                .orElse(List.of());
    }

    void printMonth(YearMonth month, Path file) {
        printing.run(() -> desk.printMonth(month, file));
    }

    void printReceipt(Path file) {
        chosen.get()
                .ifPresent(it -> printing.run(() -> {
                    desk.printReceipt(it.id(), file);
                    return new Answer.Done<>(it.id());
                }));
    }

    CounterPages pages() {
        return pages;
    }

    public ListModel list() {
        return list;
    }

    public FormModel<CounterOrder> form() {
        return form;
    }

    public AskModel ask() {
        return ask;
    }

    public ObjectProperty<Sheet> sheet() {
        return sheet;
    }

    public ReadOnlyObjectProperty<Optional<CounterSight>> sight() {
        return sight.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<AccessRequest>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** What became of the last sheet that was printed here. */
    public ReadOnlyObjectProperty<Outcome> printing() {
        return printing.outcome();
    }
}
