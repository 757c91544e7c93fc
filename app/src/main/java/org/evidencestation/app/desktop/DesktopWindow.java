package org.evidencestation.app.desktop;

import java.net.URL;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.desktop.keyboard.EscapeLeaves;
import org.evidencestation.app.desktop.keyboard.TabLeaves;
import org.evidencestation.app.desktop.shell.Fonts;
import org.evidencestation.app.desktop.shell.Screen;
import org.evidencestation.app.desktop.shell.ShellView;

/** Models and views of one window, put together. Made and used on the JavaFX thread. */
public final class DesktopWindow {
    private static final int STATUS_EVERY_SECONDS = 15;

    private final Stage stage;
    private final DesktopModels models;
    private final DesktopViews views;
    private final Seconds seconds;

    /** @param ui brings results back to the JavaFX thread */
    public DesktopWindow(Stage stage, Desktop parts, Executor ui) {
        this(stage, parts, ui, new FileDialogs.Native(stage));
    }

    DesktopWindow(Stage stage, Desktop parts, Executor ui, FileDialogs files) {
        this.stage = stage;
        Fonts.load();
        models = new DesktopModels(parts, ui);
        models.shell.theme().subscribe(theme -> Application.setUserAgentStylesheet(theme.stylesheet()));
        models.drawer.docked().subscribe(models.wizard::follow);
        models.shell.screen().subscribe((was, now) -> {
            if (was == Screen.ROOM) {
                models.room.abandon();
            }
            if (was == Screen.SETTINGS) {
                models.settings.forget();
            }
        });
        models.shell.screen().subscribe(screen -> models.look());
        models.session.session().subscribe(this::somebodyElse);
        views = new DesktopViews(models, parts, files);
        open(views.shell);
        stage.getScene().addEventFilter(InputEvent.ANY, event -> models.session.touch());
        TabLeaves.in(stage.getScene());
        EscapeLeaves.in(stage.getScene());
        models.accounts.refresh();
        parts.books().accounts().first().ifPresent(models.session::begin);
        new Leading(models).connect(stage.getScene());
        models.shell.screen().subscribe(screen -> fillScreen(screen == Screen.TIME_CARD || screen == Screen.ROOM));
        stage.titleProperty().bind(models.texts.of("shell.title"));
        views.wall.focusFirst();
        models.status.refresh();
        models.health.refresh();
        seconds = new Seconds(this::tick, STATUS_EVERY_SECONDS, models::nowAndThen);
    }

    private void somebodyElse(Optional<Session> before, Optional<Session> now) {
        models.forget();
        models.speaks(now.map(Session::person).orElse(""));
        if (now.isEmpty()) {
            models.shell.screen().set(Screen.WALL);
        } else if (models.shell.screen().get() == Screen.ACCOUNT && before.isEmpty()) {
            models.shell.screen().set(Leading.home(models.session));
        } else {
            models.look();
        }
    }

    private void open(ShellView shell) {
        // Laid out once for another size than it will have, every tile would be styled twice.
        Scene scene = new Scene(shell, chosen(stage.getWidth(), 1366), chosen(stage.getHeight(), 768));
        views.wall.expect(scene.getWidth(), scene.getHeight());
        URL stylesheet = Objects.requireNonNull(DesktopWindow.class.getResource("desktop.css"), "desktop.css");
        scene.getStylesheets().add(stylesheet.toExternalForm());
        stage.setScene(scene);
        // A screen of 1366x768 at 125 % has 1093x614 points, less where a bar of the desktop's own takes some.
        stage.setMinWidth(960);
        stage.setMinHeight(540);
        stage.show();
    }

    private static double chosen(double size, double usual) {
        return Double.isNaN(size) ? usual : size;
    }

    /** The card needs every pixel; its own key leaves it, and no notice may lie over the code. */
    private void fillScreen(boolean whole) {
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreen(whole);
    }

    /** Leads to a screen, whether or not the header has a place for it. */
    void show(Screen screen) {
        models.shell.screen().set(screen);
    }

    Screen shown() {
        return models.shell.screen().get();
    }

    /** What happens once a second. */
    void tick() {
        models.everySecond();
        if (models.shell.screen().get() == Screen.ROOM) {
            views.room.get().tick();
        }
    }

    /** Stops the clock; the stage is the caller's. */
    public void stop() {
        seconds.close();
    }
}
