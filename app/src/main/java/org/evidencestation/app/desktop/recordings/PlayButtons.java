package org.evidencestation.app.desktop.recordings;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.storage.journal.RecordingId;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;

/** Why somebody wants to see a recording, and the buttons that show it. */
final class PlayButtons extends VBox {
    private final TextField purpose = new TextField();

    /** @param operation whether the recording shows one, which can be played as a whole */
    PlayButtons(RecordingId recording, boolean operation, Texts texts) {
        getStyleClass().add("play-buttons");
        purpose.setId("play-purpose");
        purpose.setText(texts.get("play.usual"));
        purpose.setAccessibleText(texts.get("play.purpose"));
        Button play = button("play", Material2MZ.PLAY_ARROW, texts.get("play.one"), recording, false);
        play.getStyleClass().add("accent");
        HBox buttons = new HBox(6, play);
        if (operation) {
            buttons.getChildren()
                    .add(button("play-operation", Material2MZ.VIDEO_LIBRARY, texts.get("play.whole"), recording, true));
        }
        Label why = new Label(texts.get("play.purpose"));
        why.getStyleClass().add("muted");
        why.setLabelFor(purpose);
        getChildren().addAll(why, purpose, buttons);
    }

    private Button button(String id, Ikon icon, String words, RecordingId recording, boolean whole) {
        Button button = new Button(words, new FontIcon(icon));
        button.setId(id);
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        button.disableProperty().bind(purpose.textProperty().map(String::isBlank));
        button.setOnAction(click -> button.fireEvent(
                new PlayEvent(recording, whole, purpose.getText().strip())));
        return button;
    }
}
