package org.evidencestation.app.desktop.setup;

import java.io.File;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.app.desktop.shell.Fonts;

/** The first start in a window. Made and used on the JavaFX thread. */
public final class SetupWindow {
    private static final Duration LOOK = Duration.millis(500);

    private final Stage stage;
    private final SetupModel model;
    private final Timeline looks;

    /**
     * @param ui brings results back to the JavaFX thread
     * @param random which groups of the recovery codes are asked for
     * @param ended told once: whether there is a station now; the stage stays open if there is
     */
    public SetupWindow(Stage stage, SetupDesk desk, Executor work, Executor ui, RandomGenerator random, Ended ended) {
        this.stage = stage;
        Fonts.load();
        model = new SetupModel(desk, new Errands(work, ui), random);
        model.theme().subscribe(theme -> Application.setUserAgentStylesheet(theme.stylesheet()));
        SetupView view = new SetupView(model, this::folder, this::file, stage::close);
        Scene scene = new Scene(view, 1366, 768);
        URL stylesheet = Objects.requireNonNull(
                SetupWindow.class.getResource("/org/evidencestation/app/desktop/desktop.css"), "desktop.css");
        scene.getStylesheets().add(stylesheet.toExternalForm());
        stage.setScene(scene);
        stage.setMinWidth(960);
        stage.setMinHeight(540);
        stage.titleProperty().bind(model.texts().of("setup.window"));
        looks = new Timeline(new KeyFrame(LOOK, tick -> model.tick()));
        looks.setCycleCount(Animation.INDEFINITE);
        looks.play();
        stage.setOnCloseRequest(wish -> {
            if (model.busy().get()) {
                wish.consume();
            }
        });
        stage.setOnHidden(hidden -> {
            looks.stop();
            ended.with(false);
        });
        model.begun().subscribe(begun -> {
            if (begun) {
                over();
                ended.with(true);
            }
        });
        stage.show();
    }

    /** How it ended. */
    @FunctionalInterface
    public interface Ended {
        void with(boolean station);
    }

    /** The stage is the desktop's from now on. */
    private void over() {
        looks.stop();
        stage.titleProperty().unbind();
        stage.setOnHidden(null);
        stage.setOnCloseRequest(null);
    }

    private Optional<Path> folder() {
        return Optional.ofNullable(new DirectoryChooser().showDialog(stage)).map(File::toPath);
    }

    private Optional<Path> file(String name) {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
    }
}
