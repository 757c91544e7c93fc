package org.evidencestation.app.desktop;

import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.stage.Stage;

/** Starts the toolkit and shows the window. */
public final class DesktopApp {
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

    /** A window that cannot be built must end the wait, or the station would hang without a screen. */
    private static void show(Desktop parts, CompletableFuture<Void> closed) {
        try {
            Stage stage = new Stage();
            stage.setMaximized(true);
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
