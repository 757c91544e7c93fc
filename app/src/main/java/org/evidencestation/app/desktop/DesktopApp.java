package org.evidencestation.app.desktop;

import java.security.SecureRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.evidencestation.app.desktop.setup.SetupDesk;
import org.evidencestation.app.desktop.setup.SetupWindow;
import org.slf4j.LoggerFactory;

/**
 * The toolkit and the window of this process: started once, perhaps asks what the first start asks, perhaps shows the desktop in the
 * same window, and is ended. Used by one thread, which is not the toolkit's.
 */
public final class DesktopApp {
    private Life life = Life.NOT_STARTED;
    private final CompletableFuture<Stage> window = new CompletableFuture<>();

    private enum Life {
        NOT_STARTED,
        RUNNING,
        /** It cannot be started a second time in a process. */
        ENDED
    }

    /**
     * Starts the toolkit, and lets it read what every window needs while the caller goes on: on another processor the vault is opened
     * meanwhile.
     *
     * @throws UnsupportedOperationException if there is no display
     */
    public void prepare() {
        start(Rehearsal::play);
    }

    /**
     * Asks what the first start asks, and returns when there is a station or the window was closed. In the first case the window stays
     * as it is until {@link #run} shows the desktop in it.
     *
     * @return whether there is a station
     * @throws UnsupportedOperationException if there is no display
     */
    public boolean setUp(SetupDesk desk, Executor work) {
        CompletableFuture<Boolean> ended = new CompletableFuture<>();
        inWindow(ended, stage -> {
            var _ = new SetupWindow(stage, desk, work, Platform::runLater, new SecureRandom(), ended::complete);
        });
        boolean station = false;
        try {
            station = ended.join();
        } finally {
            if (!station) {
                end();
            }
        }
        return station;
    }

    /**
     * Shows the desktop and returns when its window was closed; afterwards the toolkit is ended.
     *
     * @throws UnsupportedOperationException if there is no display
     */
    public void run(Desktop parts) {
        CompletableFuture<Void> closed = new CompletableFuture<>();
        inWindow(closed, stage -> {
            DesktopWindow desktop = new DesktopWindow(stage, parts, Platform::runLater);
            stage.setOnHidden(hidden -> {
                desktop.stop();
                closed.complete(null);
            });
        });
        try {
            closed.join();
        } finally {
            end();
        }
    }

    /**
     * Shows one sentence instead of the desktop, and returns when it was read or nobody read it for half a minute: a kiosk without
     * anybody before it starts again then. Does nothing if the toolkit was ended already.
     */
    public void tell(String sentence, String understood) {
        if (life == Life.ENDED) {
            LoggerFactory.getLogger(DesktopApp.class).debug("The toolkit is over, so this is not shown: {}", sentence);
            return;
        }
        CompletableFuture<Void> closed = new CompletableFuture<>();
        start(() -> new FailureWindow(new Stage(), sentence, understood, () -> closed.complete(null)));
        closed.join();
        end();
    }

    /** A window that cannot be built must end the wait, or the station would hang without a screen. */
    private void inWindow(CompletableFuture<?> ended, Consumer<Stage> content) {
        start(() -> {
            try {
                if (!window.isDone()) {
                    Stage stage = new Stage();
                    fill(Screen.getPrimary().getVisualBounds(), stage);
                    window.complete(stage);
                }
                content.accept(window.join());
            } catch (RuntimeException e) {
                ended.completeExceptionally(e);
            }
        });
    }

    /** Between two windows there may be none: only {@link #end} ends the toolkit. */
    private void start(Runnable first) {
        if (life == Life.RUNNING) {
            Platform.runLater(first);
            return;
        }
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            first.run();
        });
        life = Life.RUNNING;
    }

    private void end() {
        life = Life.ENDED;
        Platform.exit();
    }

    /** Maximised, and as large as the screen also where no window manager is there to do it. */
    private static void fill(Rectangle2D screen, Stage stage) {
        stage.setX(screen.getMinX());
        stage.setY(screen.getMinY());
        stage.setWidth(screen.getWidth());
        stage.setHeight(screen.getHeight());
        stage.setMaximized(true);
    }
}
