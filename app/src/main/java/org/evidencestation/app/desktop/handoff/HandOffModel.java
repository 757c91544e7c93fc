package org.evidencestation.app.desktop.handoff;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.app.desktop.errand.NewestLook;
import org.evidencestation.app.desktop.form.FormModel;
import org.evidencestation.app.desktop.form.Outcome;
import org.evidencestation.app.desktop.form.Printing;
import org.evidencestation.app.desktop.handoff.HandOffSight.Source;
import org.evidencestation.app.desktop.listing.ListModel;
import org.evidencestation.app.desktop.listing.Papers;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.disc.handoff.HandOff;
import org.evidencestation.storage.journal.RequestId;

/** The hand-off screen: what can be handed over, what was, what is being written, and a receipt while it is compared. */
public final class HandOffModel {
    private final HandOffDesk desk;
    private final NewestLook look;
    private final HandOffLists lists;
    private final ListModel list;
    private final FormModel<HandOffWish> form;
    private final ReceiptModel receipt;
    private final Printing printing;
    private final ObjectProperty<HandOffPage> page = new SimpleObjectProperty<>(HandOffPage.CASES);
    private final ReadOnlyObjectWrapper<Optional<HandOffSight>> sight = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<HandOffRun> run = new ReadOnlyObjectWrapper<>(new HandOffRun.Idle());

    public HandOffModel(HandOffDesk desk, Papers papers, Texts texts, Formats formats, Errands errands) {
        this.desk = desk;
        this.look = new NewestLook(errands);
        this.lists = new HandOffLists(texts, formats);
        this.list = new ListModel(errands, papers, texts);
        this.form = new FormModel<>(desk, errands, formats.zone(), this::written);
        this.receipt = new ReceiptModel(desk, errands);
        this.printing = new Printing(errands);
        page.subscribe((before, now) -> {
            list.chosen().set(Optional.empty());
            list.sought().set("");
            show();
        });
        texts.language().subscribe((before, now) -> {
            form.close();
            show();
        });
        list.chosen().subscribe(row -> {
            form.close();
            receipt.close();
            printing.forget();
        });
    }

    /** Looks anew; the newest look counts. */
    public void refresh() {
        run.set(desk.run());
        look.ask(desk::look, this::seen, list::fail);
    }

    private void seen(HandOffSight now) {
        sight.set(Optional.of(now));
        show();
    }

    private void written() {
        receipt.close();
        refresh();
    }

    /** Once a second while it is on the screen. */
    public void tick() {
        HandOffRun before = run.get();
        run.set(desk.run());
        if (before instanceof HandOffRun.Working && !(run.get() instanceof HandOffRun.Working)) {
            refresh();
        }
    }

    /** Somebody else is here: what was being written is nobody's any more. A package that is being made goes on. */
    public void forget() {
        form.forget();
        receipt.close();
    }

    /** Begins with what a request lets out, for whoever comes from the counter. */
    public void lead(RequestId request) {
        page.set(HandOffPage.REQUESTS);
        look.ask(
                desk::look,
                now -> {
                    seen(now);
                    list.rows().stream()
                            .filter(row -> row.key().equals(request.value()))
                            .findFirst()
                            .ifPresent(row -> {
                                list.chosen().set(Optional.of(row));
                                make();
                            });
                },
                list::fail);
    }

    private void show() {
        sight.get().ifPresent(now -> list.show(lists.of(page.get(), now)));
    }

    /** What is chosen of what can be handed over. */
    Optional<Source> source() {
        return key().flatMap(key -> sight.get().flatMap(now -> now.of(page.get()).stream()
                .filter(it -> it.key().equals(key))
                .findFirst()));
    }

    /** What is chosen of what was. */
    Optional<HandOff> handOff() {
        return page.get() != HandOffPage.ALL
                ? Optional.empty()
                : key().flatMap(key -> sight.get().flatMap(now -> now.handOffs().stream()
                        .filter(it -> it.opened().handOff().value().equals(key))
                        .findFirst()));
    }

    private Optional<String> key() {
        return list.chosen().get().map(ListModel.Row::key);
    }

    void make() {
        source().ifPresent(it -> form.open(HandOffForms.make(it)));
    }

    /** Whether the open form asks for a folder where others ask for a file. */
    boolean asksForFolder() {
        return form.form().get().stream().flatMap(it -> it.fields().stream()).anyMatch(it -> it.name()
                .equals("handoffFolder"));
    }

    /** Takes in the receipt that was compared. */
    void take() {
        receipt.compared().get().ifPresent(it -> form.order(new HandOffWish.Take(it.of(), it.file())));
    }

    void stop() {
        form.order(new HandOffWish.Stop());
    }

    void print(HandOff of, Path file) {
        printing.run(() -> desk.printList(of.opened().handOff(), file));
    }

    /** Hand-offs for which nobody has sent a receipt yet. */
    long waiting(HandOffSight now) {
        return now.handOffs().stream()
                .filter(it -> it.step() == HandOff.Step.WRITTEN)
                .count();
    }

    HandOffLists lists() {
        return lists;
    }

    public ListModel list() {
        return list;
    }

    public FormModel<HandOffWish> form() {
        return form;
    }

    public ReceiptModel receipt() {
        return receipt;
    }

    public ObjectProperty<HandOffPage> page() {
        return page;
    }

    public ReadOnlyObjectProperty<Optional<HandOffSight>> sight() {
        return sight.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<HandOffRun> run() {
        return run.getReadOnlyProperty();
    }

    /** What became of the last list that was printed. */
    public ReadOnlyObjectProperty<Outcome> printing() {
        return printing.outcome();
    }
}
