package org.evidencestation.app.desktop;

import java.net.URL;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.evidencestation.app.desktop.shell.Fonts;
import org.evidencestation.app.desktop.shell.Theme;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** What every window does when it is first drawn, done where nobody sees it: faces, signs, style sheets and the usual controls are
 * read. */
final class Rehearsal {
    private Rehearsal() {}

    static void play() {
        Fonts.load();
        Application.setUserAgentStylesheet(Theme.LIGHT.stylesheet());
        Button button = new Button("0");
        button.setTooltip(new Tooltip("0"));
        VBox stage = new VBox(
                new FontIcon(Material2AL.DONE),
                new Label("0"),
                button,
                new ToggleButton("0"),
                new ProgressBar(0),
                new ScrollPane());
        Scene scene = new Scene(stage);
        URL stylesheet = Objects.requireNonNull(DesktopWindow.class.getResource("desktop.css"), "desktop.css");
        scene.getStylesheets().add(stylesheet.toExternalForm());
        stage.applyCss();
        stage.layout();
    }
}
