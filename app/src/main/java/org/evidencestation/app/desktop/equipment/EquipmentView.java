package org.evidencestation.app.desktop.equipment;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.evidencestation.app.desktop.equipment.EquipmentDesk.Line;
import org.evidencestation.app.desktop.form.Form;
import org.evidencestation.app.desktop.form.FormView;
import org.evidencestation.app.desktop.listing.ListPane;
import org.evidencestation.app.desktop.page.Beside;
import org.evidencestation.app.desktop.page.PageSwitch;
import org.evidencestation.app.desktop.page.Words;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.equipment.Device;
import org.evidencestation.app.equipment.StorageCheck;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** Four lists of equipment; beside them the chosen device, its life, and what can be said of it. */
public final class EquipmentView extends BorderPane {
    private static final double SIDE = 400;

    private final EquipmentModel model;
    private final Texts texts;
    private final Formats formats;
    private final VBox side = new VBox();
    private final FormView form;

    /** @param whereTo as of {@link ListPane} */
    public EquipmentView(EquipmentModel model, Texts texts, Formats formats, Function<String, Optional<Path>> whereTo) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        this.form = new FormView(model.form(), texts, Optional::empty);
        getStyleClass().add("office");
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        PageSwitch<EquipmentPage> pages = new PageSwitch<>(
                "equipment", EquipmentPage.values(), model.page(), page -> texts.of("equipment.page." + page));
        HBox head = new HBox(pages, spacer);
        head.getStyleClass().add("office-head");
        setTop(head);
        ListPane list = new ListPane(model.list(), texts, whereTo, "equipment.empty");
        list.table().setId("equipment-table");
        setCenter(list);
        setRight(new Beside(SIDE, side, form.footer()));
        model.chosen().subscribe(line -> draw());
        model.list().chosen().subscribe(row -> draw());
        model.standing().subscribe(now -> draw());
        model.page().subscribe(page -> draw());
        model.form().form().subscribe(open -> draw());
        texts.language().subscribe(language -> draw());
    }

    private void draw() {
        side.getChildren().clear();
        Optional<Line> line = model.chosen().get();
        line.ifPresent(it -> side.getChildren().add(head(it)));
        if (model.form().form().get().isPresent()) {
            side.getChildren()
                    .addAll(
                            Words.section(
                                    texts.get(model.form().form().get().get().key() + ".title")),
                            form);
            return;
        }
        FlowPane actions = new FlowPane(8, 8);
        for (Form<EquipmentOrder> sayable : model.sayable()) {
            actions.getChildren().add(action(sayable));
        }
        if (actions.getChildren().isEmpty() && line.isEmpty()) {
            side.getChildren().add(Words.muted(texts.get("equipment.choose")));
        } else {
            side.getChildren().add(actions);
        }
        line.ifPresent(
                it -> side.getChildren().addAll(Words.section(texts.get("equipment.history")), history(it.device())));
    }

    private Button action(Form<EquipmentOrder> sayable) {
        Button button = new Button(texts.get(sayable.key() + ".title"));
        button.setId("say-" + sayable.key().substring(sayable.key().indexOf('.') + 1));
        if (sayable.key().equals("equipment.enter")) {
            button.setGraphic(new FontIcon(Material2AL.ADD));
            button.getStyleClass().add("accent");
        }
        button.setOnAction(click -> model.form().open(sayable));
        return button;
    }

    private Node head(Line line) {
        Device device = line.device();
        Label title = new Label(device.facts().model() + "  " + device.facts().serial());
        title.getStyleClass().add("office-title");
        title.setWrapText(true);
        Label state = new Label(texts.get("equipment.state." + device.state()));
        Label storage = Words.muted(
                device.facts().recorder().isEmpty() ? texts.get("equipment.docksNot") : storage(line.storage()));
        LifeBar bar = new LifeBar(line.life(), texts);
        return new VBox(4, title, state, bar, storage);
    }

    private String storage(StorageCheck check) {
        String docked = check.docked().map(formats::minute).orElse(texts.get("equipment.storage.never"));
        return texts.get(check.clear() ? "equipment.storage.clear" : "equipment.storage.open", docked);
    }

    private Node history(Device device) {
        VBox lines = new VBox(8);
        for (Device.Note note : device.history().reversed()) {
            Label when = Words.muted(formats.minute(note.at()));
            Label what = new Label(texts.get("event." + note.event().getClass().getSimpleName()));
            what.setWrapText(true);
            lines.getChildren().add(new VBox(what, when));
        }
        return lines;
    }
}
