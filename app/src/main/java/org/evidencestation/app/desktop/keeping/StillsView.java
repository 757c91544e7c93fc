package org.evidencestation.app.desktop.keeping;

import java.io.ByteArrayInputStream;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.evidencestation.app.desktop.keeping.StillsModel.Stills;
import org.evidencestation.app.desktop.page.Words;
import org.evidencestation.app.desktop.text.Texts;

/** The pictures, three to a row; words where there are none. */
final class StillsView extends VBox {
    private static final double WIDE = 122;
    private static final double HIGH = 70;
    private static final int COLUMNS = 3;

    private final Texts texts;

    StillsView(StillsModel model, Texts texts) {
        this.texts = texts;
        setId("keeping-stills");
        model.stills().subscribe(this::draw);
        texts.language().subscribe(now -> draw(model.stills().get()));
    }

    private void draw(Stills now) {
        getChildren().clear();
        if (now.state() != StillsModel.State.THERE) {
            getChildren().add(Words.muted(texts.get("keeping.stills." + now.state())));
            return;
        }
        TilePane tiles = new TilePane(4, 4);
        tiles.setPrefColumns(COLUMNS);
        for (byte[] jpeg : now.pictures()) {
            ImageView picture =
                    new ImageView(new Image(new ByteArrayInputStream(jpeg), 2 * WIDE, 2 * HIGH, true, true));
            picture.setFitWidth(WIDE);
            picture.setFitHeight(HIGH);
            picture.setPreserveRatio(true);
            tiles.getChildren().add(picture);
        }
        getChildren().add(tiles);
    }
}
