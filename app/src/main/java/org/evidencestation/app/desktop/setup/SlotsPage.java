package org.evidencestation.app.desktop.setup;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.evidencestation.app.custody.SlotLearning.Learnt;
import org.evidencestation.app.desktop.page.Words;
import org.evidencestation.app.desktop.text.Texts;
import org.jspecify.annotations.Nullable;

/** How many slots there are, and which port wears which sticker. */
final class SlotsPage extends SetupPage {
    private final SlotsModel model;
    private final HBox sizes = new HBox(24);
    private final Label told = Words.styled("", "setup-told-line");
    private final TilePane stickers = new TilePane(6, 6);

    SlotsPage(SlotsModel model, Texts texts) {
        super(Step.SLOTS, texts);
        this.model = model;
        ToggleGroup group = new ToggleGroup();
        for (int size : SlotsModel.SIZES) {
            RadioButton button = new RadioButton(String.valueOf(size));
            button.setId("setup-slots-" + size);
            button.setToggleGroup(group);
            button.getStyleClass().add("setup-choice");
            model.slots().subscribe(now -> button.setSelected(now == size));
            button.selectedProperty().subscribe(selected -> {
                if (selected) {
                    model.slots().set(size);
                }
            });
            sizes.getChildren().add(button);
        }
        Button begin = button("setup-learn", "setup.slots.learn", model::begin);
        begin.visibleProperty().bind(model.learning().not());
        begin.managedProperty().bind(begin.visibleProperty());
        Button back = button("setup-learn-back", "setup.slots.back", model::back);
        Button end = button("setup-learn-end", "setup.slots.end", model::end);
        for (Button shown : java.util.List.of(back, end)) {
            shown.visibleProperty().bind(model.learning());
            shown.managedProperty().bind(model.learning());
        }
        told.setId("setup-learnt");
        stickers.getStyleClass().add("setup-stickers");
        VBox learning =
                new VBox(10, label("setup.slots.hint", "muted"), new FlowPane(8, 8, begin, back, end), told, stickers);
        answers(label("setup.slots.many", "form-label"), sizes, learning);
        model.learnt().subscribe(this::draw);
        model.learning().subscribe(this::draw);
        model.slots().subscribe(this::draw);
        texts.language().subscribe(this::draw);
        draw();
    }

    private void draw() {
        Optional<Learnt> learnt = model.learnt().get();
        told.setText(learnt.map(this::words).orElse(""));
        told.setVisible(learnt.isPresent());
        told.setManaged(learnt.isPresent());
        stickers.getChildren().clear();
        if (learnt.isEmpty()) {
            return;
        }
        int next = learnt.get().numbers().size() + 1;
        for (int slot = 1; slot <= model.slots().get(); slot++) {
            Label sticker = new Label(String.valueOf(slot));
            sticker.getStyleClass().add("setup-sticker");
            if (slot < next) {
                sticker.getStyleClass().add("setup-sticker-learnt");
            } else if (slot == next && model.learning().get()) {
                sticker.getStyleClass().add("setup-sticker-next");
            }
            stickers.getChildren().add(sticker);
        }
    }

    private String words(Learnt learnt) {
        if (learnt.next().isEmpty()) {
            return texts().get("setup.slots.all", model.slots().get());
        }
        if (!model.learning().get()) {
            return texts().get(
                            "setup.slots.some",
                            learnt.numbers().size(),
                            model.slots().get());
        }
        if (learnt.again().isPresent()) {
            return texts().get(
                            "setup.slots.again",
                            learnt.again().get(),
                            learnt.next().get());
        }
        String next = texts().get("setup.slots.next", learnt.next().get());
        return learnt.sitting() == 0 ? next : next + texts().get("setup.slots.sitting", learnt.sitting());
    }

    @Override
    @Nullable
    Node first() {
        return lookup("#setup-slots-" + model.slots().get());
    }
}
