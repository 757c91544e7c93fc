package org.evidencestation.app.desktop.equipment;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
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
        HBox head = new HBox(pages(), spacer);
        head.getStyleClass().add("office-head");
        setTop(head);
        ListPane list = new ListPane(model.list(), texts, whereTo, "equipment.empty");
        list.table().setId("equipment-table");
        setCenter(list);
        side.getStyleClass().addAll("drawer-content", "office-side");
        ScrollPane scroll = new ScrollPane(side);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox beside = new VBox(scroll, form.footer());
        beside.setMinWidth(SIDE);
        beside.setMaxWidth(SIDE);
        beside.getStyleClass().add("drawer");
        setRight(beside);
        model.chosen().subscribe(line -> draw());
        model.list().chosen().subscribe(row -> draw());
        model.standing().subscribe(now -> draw());
        model.page().subscribe(page -> draw());
        model.form().form().subscribe(open -> draw());
        texts.language().subscribe(language -> draw());
    }

    private Node pages() {
        ToggleGroup group = new ToggleGroup();
        HBox pages = new HBox();
        pages.getStyleClass().addAll("shell-navigation", "office-pages");
        for (EquipmentPage page : EquipmentPage.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("equipment-" + page.name().toLowerCase(java.util.Locale.ROOT));
            button.textProperty().bind(texts.of("equipment.page." + page));
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            model.page().subscribe(now -> button.setSelected(now == page));
            button.setOnAction(click -> {
                model.page().set(page);
                button.setSelected(true);
            });
            pages.getChildren().add(button);
        }
        return pages;
    }

    private void draw() {
        side.getChildren().clear();
        Optional<Line> line = model.chosen().get();
        line.ifPresent(it -> side.getChildren().add(head(it)));
        if (model.form().form().get().isPresent()) {
            side.getChildren().addAll(section(model.form().form().get().get().key() + ".title"), form);
            return;
        }
        FlowPane actions = new FlowPane(8, 8);
        for (Form<EquipmentOrder> sayable : model.sayable()) {
            actions.getChildren().add(action(sayable));
        }
        if (actions.getChildren().isEmpty() && line.isEmpty()) {
            side.getChildren().add(muted(texts.get("equipment.choose")));
        } else {
            side.getChildren().add(actions);
        }
        line.ifPresent(it -> side.getChildren().addAll(section("equipment.history"), history(it.device())));
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
        Label storage =
                muted(device.facts().recorder().isEmpty() ? texts.get("equipment.docksNot") : storage(line.storage()));
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
            Label when = muted(formats.minute(note.at()));
            Label what = new Label(texts.get("event." + note.event().getClass().getSimpleName()));
            what.setWrapText(true);
            lines.getChildren().add(new VBox(what, when));
        }
        return lines;
    }

    private Label section(String key) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add("section");
        return label;
    }

    private static Label muted(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
