package org.evidencestation.app.desktop.wall;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.evidencestation.app.desktop.text.Texts;

/** The sticker assistant: whoever put stickers on the rack plugs one recorder into each slot in turn, and the numbers are learnt. */
final class StickerView extends VBox {
    private final Texts texts;
    private final Label number = new Label();
    private final Label advice = new Label();
    private final Button button = new Button();

    StickerView(DrawerModel model, Texts texts) {
        this.texts = texts;
        getStyleClass().add("sticker");
        number.setId("sticker-number");
        number.getStyleClass().add("sticker-number");
        advice.setWrapText(true);
        advice.setMinHeight(USE_PREF_SIZE);
        button.setId("sticker-learn");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(click -> model.learn(model.learning().get() == 0));
        getChildren().addAll(number, advice, button);
        model.learning().subscribe(() -> show(model));
        model.occupied().subscribe(() -> show(model));
        texts.language().subscribe(() -> show(model));
        show(model);
    }

    private void show(DrawerModel model) {
        int learning = model.learning().get();
        boolean on = learning != 0;
        TileView.visible(number, on);
        number.setText(Integer.toString(learning));
        String idle = model.occupied().get() ? "sticker.occupied" : "sticker.about";
        advice.setText(on ? texts.get("sticker.plug", learning) : texts.get(idle));
        button.setText(texts.get(on ? "sticker.stop" : "sticker.learn"));
    }
}
