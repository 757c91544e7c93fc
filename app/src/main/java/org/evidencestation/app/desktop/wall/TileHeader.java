package org.evidencestation.app.desktop.wall;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import org.evidencestation.app.desktop.text.Texts;
import org.kordamp.ikonli.material2.Material2MZ;

/** What is read from two metres: the slot's number, the state, and whether the recorder must stay. */
final class TileHeader extends HBox {
    private final Text number = new Text();
    private final ScaledIcon symbol = new ScaledIcon(Symbols.of(Mark.IDLE), 1.8, "tile-symbol");
    private final Label word = new Label();
    private final HBox stay;
    private final ScaledIcon hand = new ScaledIcon(Material2MZ.PAN_TOOL, 1.3, "tile-hand");

    TileHeader(Texts texts) {
        number.getStyleClass().add("tile-number");
        number.setBoundsType(TextBoundsType.VISUAL);
        word.getStyleClass().add("tile-word");
        Label stayWord = new Label();
        stayWord.textProperty().bind(texts.of("tile.stay"));
        stayWord.setMinWidth(USE_PREF_SIZE);
        stay = new HBox(hand, stayWord);
        stay.getStyleClass().add("tile-stay");
        Region spacer = new Region();
        setHgrow(spacer, Priority.ALWAYS);
        getStyleClass().add("tile-header");
        getChildren().addAll(number, symbol, word, spacer, stay);
    }

    /** @param tiny so little room that the word alone says to leave it in */
    void fit(double em, boolean tiny) {
        symbol.fit(em);
        hand.fit(em);
        TileView.visible(hand, !tiny);
    }

    void show(TileFace face) {
        number.setText(Integer.toString(face.slot()));
        symbol.setIconCode(Symbols.of(face.mark()));
        word.setText(face.word());
        TileView.visible(stay, face.stay());
    }
}
