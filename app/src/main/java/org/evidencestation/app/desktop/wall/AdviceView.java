package org.evidencestation.app.desktop.wall;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.evidencestation.app.custody.Notice;
import org.evidencestation.app.desktop.text.Texts;

/** A notice in its four lines: what happened, is the evidence safe, what to do now, code. */
final class AdviceView extends VBox {
    AdviceView(DrawerFace.Advice advice, Texts texts) {
        getStyleClass().add("advice");
        pseudoClassStateChanged(PseudoClass.getPseudoClass("grave"), grave(advice.code()));
        Label title = new Label(advice.title());
        title.getStyleClass().add("advice-title");
        title.setWrapText(true);
        getChildren().add(title);
        add(texts.get("advice.happened"), advice.happened());
        add(texts.get("advice.safe"), advice.safe());
        add(texts.get("advice.now"), advice.now());
        add(texts.get("advice.code"), advice.lookUp());
    }

    private void add(String label, String words) {
        Label name = new Label(label);
        name.getStyleClass().add("advice-label");
        Label text = new Label(words);
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        getChildren().add(new VBox(name, text));
    }

    private static boolean grave(Notice.Code code) {
        return switch (code) {
            case VAULT_FULL, VAULT_FAILED, DEVICE_FAILED, CLOCK_RED, INGEST_LATE -> true;
            case UNPLUGGED,
                    UNKNOWN_DEVICE,
                    IDENTITY_CHANGED,
                    CLOCK_AMBER,
                    WAITING_TURN,
                    BATTERY_LOW,
                    NOT_CLEARED,
                    CLEARING_CUT,
                    LOCKED_KEPT,
                    FINDINGS -> false;
        };
    }
}
