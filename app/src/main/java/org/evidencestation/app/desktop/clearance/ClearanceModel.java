package org.evidencestation.app.desktop.clearance;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.clearance.Clearance.Local;
import org.evidencestation.app.clearance.ReviewItem;
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
import org.evidencestation.app.office.Answer;
import org.evidencestation.storage.journal.RecordingId;

/** The clearance screen: its sheets, the chosen recording or certificate, and what can be done with it. */
public final class ClearanceModel {
    private final ClearanceDesk desk;
    private final NewestLook look;
    private final Texts texts;
    private final Formats formats;
    private final ClearancePages pages;
    private final ListModel list;
    private final FormModel<ClearanceOrder> form;
    private final ObjectProperty<Sheet> sheet = new SimpleObjectProperty<>(Sheet.TO_JUDGE);
    private final ReadOnlyObjectWrapper<Optional<ClearanceSight>> sight = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Printing printing;
    private Consumer<RecordingId> player = recording -> {};

    public ClearanceModel(ClearanceDesk desk, Papers papers, Texts texts, Formats formats, Errands errands) {
        this.desk = desk;
        this.look = new NewestLook(errands);
        this.printing = new Printing(errands);
        this.texts = texts;
        this.formats = formats;
        this.pages = new ClearancePages(texts, formats);
        this.form = new FormModel<>(desk, errands, formats.zone(), this::refresh);
        this.list = new ListModel(errands, papers, texts);
        sheet.subscribe((before, now) -> {
            form.close();
            show();
        });
        texts.language().subscribe((before, now) -> {
            form.close();
            show();
        });
        list.chosen().subscribe(row -> {
            form.close();
            printing.forget();
        });
    }

    /** What the list shows, in the order of the work. */
    public enum Sheet {
        TO_JUDGE,
        TO_CONFIRM,
        TRAY,
        KEPT,
        COMING,
        CLEARED
    }

    /** Who brings footage to the screen: nobody judges unseen. */
    public void playing(Consumer<RecordingId> shows) {
        player = shows;
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
    }

    private void show() {
        sight.get().ifPresent(seen -> list.show(pages.of(sheet.get(), seen)));
    }

    /** How many are on a sheet that asks for work; 0 on the others. */
    long waiting(Sheet asked) {
        return sight.get()
                .map(seen -> switch (asked) {
                    case TO_JUDGE, TO_CONFIRM, TRAY ->
                        (long) pages.of(asked, seen).marks().size();
                    case KEPT, COMING, CLEARED -> 0L;
                })
                .orElse(0L);
    }

    /** The chosen recording; empty on the sheets where there is nothing to do. */
    Optional<ReviewItem> chosen() {
        return list.chosen().get().flatMap(row -> sight.get().flatMap(seen -> seen.item(row.key())));
    }

    List<Form<ClearanceOrder>> forms() {
        return sight.get()
                .flatMap(seen -> chosen().map(it -> new ClearanceForms(texts, seen).of(it)))
                .orElse(List.of());
    }

    /** What the office has to decide itself; empty where the regulation says it. */
    Optional<Local> local() {
        return sight.get().flatMap(ClearanceSight::local);
    }

    /** The form for it; empty for whoever may not. */
    Optional<Form<ClearanceOrder>> deciding() {
        return sight.get().filter(seen -> seen.may(Right.DECIDE_REGULATION)).flatMap(seen -> seen.local()
                .map(it -> new ClearanceForms(texts, seen).decide(it)));
    }

    /** What keeps the chosen recording, or the day since which nothing does. */
    String state() {
        return chosen().map(it -> texts.get("clearance.state." + it.stage(), pages.obstacles(it.obstacles())))
                .orElse("");
    }

    /** How long the disk lasts. */
    String capacity() {
        return sight.get()
                .map(seen -> texts.get(
                        "clearance.capacity",
                        formats.size(seen.forecast().intake().perDay()),
                        day(seen.forecast().full().map(Object::toString)),
                        formats.size(seen.forecast().freed()),
                        day(seen.forecast().fullWithClearing().map(Object::toString))))
                .orElse("");
    }

    private String day(Optional<String> day) {
        return day.orElseGet(() -> texts.get("clearance.never"));
    }

    void play() {
        chosen().ifPresent(it -> player.accept(it.recording()));
    }

    /** The certificate that is chosen. */
    Optional<String> certificate() {
        return sheet.get() == Sheet.CLEARED ? list.chosen().get().map(ListModel.Row::key) : Optional.empty();
    }

    void print(Path file) {
        certificate()
                .ifPresent(number -> printing.run(() -> {
                    desk.printCertificate(number, file);
                    return new Answer.Done<>(number);
                }));
    }

    public ListModel list() {
        return list;
    }

    public FormModel<ClearanceOrder> form() {
        return form;
    }

    public ObjectProperty<Sheet> sheet() {
        return sheet;
    }

    public ReadOnlyObjectProperty<Optional<ClearanceSight>> sight() {
        return sight.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Outcome> printing() {
        return printing.outcome();
    }
}
