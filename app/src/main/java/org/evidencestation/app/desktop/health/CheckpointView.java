package org.evidencestation.app.desktop.health;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.paper.PaperCheckpoint;
import org.evidencestation.app.paper.QrCode;
import org.evidencestation.storage.journal.Checkpoint;

/** A checkpoint to write down, to read aloud, or to take along with a telephone's camera. */
final class CheckpointView extends HBox {
    /** Whole pixels, or the camera sees grey seams. */
    private static final double MODULE = 2;

    CheckpointView(Checkpoint checkpoint, Texts texts) {
        setId("health-checkpoint");
        getStyleClass().add("health-checkpoint");
        Label code = new Label(checkpoint.code().text());
        code.getStyleClass().add("health-code");
        code.setMinWidth(USE_PREF_SIZE);
        VBox words = new VBox(
                words(texts.get("health.journal.checkpoint")),
                code,
                words(texts.get("health.journal.toLine", checkpoint.size())));
        words.getStyleClass().add("health-checkpoint-words");
        Node drawn = drawn(QrCode.of(PaperCheckpoint.textOf(checkpoint)));
        drawn.setAccessibleText(texts.get("health.journal.qr", checkpoint.code(), checkpoint.size()));
        getChildren().addAll(drawn, words);
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("health-label");
        return label;
    }

    /** Black on white in every theme: many readers see nothing in light on dark. */
    private static Node drawn(QrCode code) {
        SVGPath modules = new SVGPath();
        modules.setContent(code.path());
        modules.setFill(Color.BLACK);
        modules.setSmooth(false);
        modules.getTransforms().add(new Scale(MODULE, MODULE));
        Pane page = new Pane(modules);
        page.getStyleClass().add("health-qr");
        page.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        double side = MODULE * code.side();
        page.setMinSize(side, side);
        page.setMaxSize(side, side);
        return page;
    }
}
