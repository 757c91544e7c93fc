package org.evidencestation.app.desktop;

import java.net.URL;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.evidencestation.app.desktop.shell.Fonts;
import org.evidencestation.app.desktop.shell.Theme;
import org.evidencestation.app.desktop.text.WrappedLabel;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** Why the desktop does not open; closes by itself if nobody is there. */
final class FailureWindow {
    private static final Duration PATIENCE = Duration.seconds(30);

    /** @param closed told once, however it was closed */
    FailureWindow(Stage stage, String sentence, String understood, Runnable closed) {
        Fonts.load();
        Application.setUserAgentStylesheet(Theme.LIGHT.stylesheet());
        stage.setTitle("执法证据采集工作站 Evidence Station");
        stage.setScene(scene(stage, sentence, understood));
        PauseTransition nobody = new PauseTransition(PATIENCE);
        nobody.setOnFinished(over -> stage.close());
        stage.setOnHidden(hidden -> {
            nobody.stop();
            closed.run();
        });
        nobody.play();
        stage.show();
        stage.toFront();
    }

    private static Scene scene(Stage stage, String sentence, String understood) {
        FontIcon sign = new FontIcon(Material2AL.ERROR_OUTLINE);
        sign.setIconSize(32);
        Label words = new WrappedLabel(sentence);
        words.setId("failure-sentence");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox said = new HBox(16, sign, words);
        VBox.setVgrow(said, Priority.ALWAYS);
        Button close = new Button(understood);
        close.setId("failure-understood");
        close.getStyleClass().add("accent");
        close.setDefaultButton(true);
        close.setCancelButton(true);
        close.setOnAction(click -> stage.close());
        HBox below = new HBox(close);
        below.setAlignment(Pos.CENTER_RIGHT);
        VBox content = new VBox(16, said, below);
        content.getStyleClass().add("failure-window");
        Scene scene = new Scene(content, 560, 220);
        URL stylesheet = Objects.requireNonNull(FailureWindow.class.getResource("desktop.css"), "desktop.css");
        scene.getStylesheets().add(stylesheet.toExternalForm());
        return scene;
    }
}
