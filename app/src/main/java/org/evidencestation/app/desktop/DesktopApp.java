package org.evidencestation.app.desktop;

import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the toolkit and shows the window. */
public final class DesktopApp {
    private static final Logger LOG = LoggerFactory.getLogger(DesktopApp.class);

    private DesktopApp() {}

    /**
     * Shows the desktop and returns when its window was closed. The toolkit can be started once in a process; afterwards it
     * is ended.
     *
     * @throws UnsupportedOperationException if there is no display
     */
    public static void run(Desktop parts) {
        CompletableFuture<Void> closed = new CompletableFuture<>();
        Platform.startup(() -> show(parts, closed));
        try {
            closed.join();
        } finally {
            Platform.exit();
        }
    }

    /**
     * Shows one sentence instead of the desktop, and returns when it was read or nobody read it for half a minute: a kiosk without
     * anybody before it starts again then. Does nothing if the toolkit was ended already.
     */
    public static void tell(String sentence, String understood) {
        CompletableFuture<Void> closed = new CompletableFuture<>();
        try {
            Platform.startup(() -> new FailureWindow(new Stage(), sentence, understood, () -> closed.complete(null)));
            closed.join();
            Platform.exit();
        } catch (IllegalStateException e) {
            LOG.debug("The toolkit is over, so this is not shown: {}", sentence, e);
        }
    }

    /** Maximised, and as large as the screen also where no window manager is there to do it. */
    private static void fill(Rectangle2D screen, Stage stage) {
        stage.setX(screen.getMinX());
        stage.setY(screen.getMinY());
        stage.setWidth(screen.getWidth());
        stage.setHeight(screen.getHeight());
        stage.setMaximized(true);
    }

    /** A window that cannot be built must end the wait, or the station would hang without a screen. */
    private static void show(Desktop parts, CompletableFuture<Void> closed) {
        try {
            Stage stage = new Stage();
            fill(Screen.getPrimary().getVisualBounds(), stage);
            DesktopWindow window = new DesktopWindow(stage, parts, Platform::runLater);
            stage.setOnHidden(hidden -> {
                window.stop();
                closed.complete(null);
            });
        } catch (RuntimeException e) {
            closed.completeExceptionally(e);
        }
    }
}
