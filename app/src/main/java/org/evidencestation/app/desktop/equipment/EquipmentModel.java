package org.evidencestation.app.desktop.equipment;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.evidencestation.app.desktop.equipment.EquipmentDesk.Line;
import org.evidencestation.app.desktop.equipment.EquipmentDesk.Standing;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.app.desktop.form.Form;
import org.evidencestation.app.desktop.form.FormModel;
import org.evidencestation.app.desktop.listing.ListModel;
import org.evidencestation.app.desktop.listing.Papers;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.duty.Person;

/** Which list of equipment is shown, which device is chosen, and what is being said of it. */
public final class EquipmentModel {
    private final EquipmentDesk desk;
    private final Texts texts;
    private final EquipmentLists lists;
    private final ListModel list;
    private final FormModel<EquipmentOrder> form;
    private final ObjectProperty<EquipmentPage> page = new SimpleObjectProperty<>(EquipmentPage.LEDGER);
    private final ReadOnlyObjectWrapper<Optional<Standing>> standing = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Line>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Errands errands;

    /** @param unit the office, for the head of printed lists */
    public EquipmentModel(
            EquipmentDesk desk, Papers papers, Texts texts, Formats formats, String unit, Errands errands) {
        this.desk = desk;
        this.texts = texts;
        this.errands = errands;
        this.lists = new EquipmentLists(texts, unit);
        this.list = new ListModel(errands, papers, texts);
        this.form = new FormModel<>(desk, errands, formats.zone(), this::refresh);
        page.subscribe(now -> {
            list.chosen().set(Optional.empty());
            list.sought().set("");
            show();
        });
        texts.language().subscribe(language -> {
            form.close();
            show();
        });
        list.chosen().subscribe(row -> {
            form.close();
            find();
        });
    }

    /** Reads everything anew. */
    public void refresh() {
        errands.run(
                desk::read,
                read -> {
                    standing.set(Optional.of(read));
                    show();
                },
                problem -> list.fail());
    }

    private void show() {
        standing.get().ifPresent(read -> list.show(lists.of(page.get(), read)));
        find();
    }

    private void find() {
        boolean devices = page.get() == EquipmentPage.LEDGER || page.get() == EquipmentPage.CARE;
        chosen.set(list.chosen().get().filter(row -> devices).flatMap(row -> standing.get()
                .flatMap(now -> now.line(row.key()))));
    }

    /** What can be said now: of the chosen device or model, or that there is a new device. */
    public List<Form<EquipmentOrder>> sayable() {
        Optional<Standing> now = standing.get();
        if (now.isEmpty()) {
            return List.of();
        }
        EquipmentForms forms = new EquipmentForms(texts, now.get());
        Optional<Line> line = chosen.get();
        if (line.isPresent()) {
            return forms.of(line.get());
        }
        return switch (page.get()) {
            case LEDGER -> List.of(forms.enter());
            case MODELS ->
                list.chosen().get().map(row -> List.of(forms.model(row.key()))).orElse(List.of());
            case EQUIPPING, CARE -> List.of();
        };
    }

    /** Who can say something. */
    public ObservableValue<List<Person>> active() {
        return standing.map(now -> now.map(Standing::people).orElse(List.of()).stream()
                .filter(Person::active)
                .toList());
    }

    public ReadOnlyObjectProperty<Optional<Standing>> standing() {
        return standing.getReadOnlyProperty();
    }

    public ObjectProperty<EquipmentPage> page() {
        return page;
    }

    public ListModel list() {
        return list;
    }

    public FormModel<EquipmentOrder> form() {
        return form;
    }

    /** The device of the chosen row. */
    public ReadOnlyObjectProperty<Optional<Line>> chosen() {
        return chosen.getReadOnlyProperty();
    }
}
