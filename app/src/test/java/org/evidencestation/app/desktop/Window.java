package org.evidencestation.app.desktop;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.evidencestation.app.desktop.shell.Screen;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The real window on a screen that nobody sees. */
public final class Window implements AutoCloseable {
    public final FxRobot robot = new FxRobot();
    private final Stage stage;
    private final DesktopWindow window;

    private Window(Stage stage, DesktopWindow window) {
        this.stage = stage;
        this.window = window;
    }

    public static Window open(Desktop parts, int width, int height) throws TimeoutException {
        return open(parts, width, height, Runnable::run);
    }

    /** @param ui {@code Platform::runLater} where snapshots come from other threads */
    public static Window open(Desktop parts, int width, int height, Executor ui) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Window opened = onScreen(() -> {
            Stage stage = new Stage();
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(width);
            stage.setHeight(height);
            return new Window(stage, new DesktopWindow(stage, parts, ui, new NamedFiles()));
        });
        WaitForAsyncUtils.waitForFxEvents();
        return opened;
    }

    public Scene scene() {
        return stage.getScene();
    }

    public <T extends Node> T find(String selector, Class<T> type) {
        return robot.lookup(selector).queryAs(type);
    }

    public boolean shows(Predicate<Node> wanted) {
        return !robot.from(scene().getRoot()).lookup(wanted).queryAll().isEmpty();
    }

    public void run(Runnable action) {
        onScreen(() -> {
            action.run();
            return true;
        });
        settle();
    }

    /** Lays out at once what the next pulse would, so that sizes can be asked for. */
    private void settle() {
        onScreen(() -> {
            if (scene() != null) {
                scene().getRoot().applyCss();
                scene().getRoot().layout();
            }
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Does it, and no more; what it put off for later is done before {@link #look} is asked. */
    public void act(Runnable action) {
        onScreen(() -> {
            action.run();
            return true;
        });
    }

    /** Lays out, then looks at the screen there is. */
    public <T> T look(Function<Screen, T> look) {
        return onScreen(() -> {
            scene().getRoot().applyCss();
            scene().getRoot().layout();
            return look.apply(window.shown());
        });
    }

    public void go(Screen screen) {
        act(() -> window.show(screen));
    }

    /** As {@link #go}, for who is on the JavaFX thread. */
    public void back(Screen screen) {
        window.show(screen);
    }

    /** A second goes by. */
    public void tick() {
        run(window::tick);
    }

    public Path picture(String name) {
        WaitForAsyncUtils.waitForFxEvents();
        return onScreen(() -> Screenshots.write(scene(), name));
    }

    @Override
    public void close() {
        run(() -> {
            window.stop();
            stage.close();
        });
    }

    /** Somebody who always names the same files, none of which is there. */
    private record NamedFiles() implements FileDialogs {
        private static final Path FOLDER = Path.of("target", "示例文件夹");

        @Override
        public Optional<Path> whichFile() {
            return Optional.of(FOLDER.resolve("示例行政执法全过程音像记录_2026-11-21_示例摊位占道经营案_第一次现场检查.MP4"));
        }

        @Override
        public Optional<Path> whichFolder() {
            return Optional.of(FOLDER);
        }

        @Override
        public Optional<Path> whereTo(String name) {
            return Optional.of(FOLDER.resolve(name));
        }
    }

    private static <T> T onScreen(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, action);
    }
}
