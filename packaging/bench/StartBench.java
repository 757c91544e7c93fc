import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * Says after how many milliseconds of its process a first window was drawn, and ends: {@code bare} shows one with a line of
 * text, {@code station ARGUMENTS} the station's. Drawn means that two pulses of the toolkit came after it was shown: the first lays out and
 * paints it, the second comes when the first has been handed to the screen.
 */
final class StartBench {
    private static final int DRAWN = 2;

    private StartBench() {}

    public static void main(String[] arguments) {
        switch (arguments[0]) {
            case "bare" -> {
                Platform.startup(() -> {
                    follow();
                    Stage stage = new Stage();
                    stage.setScene(new Scene(new Label("bare"), 1920, 1080));
                    stage.show();
                });
            }
            default -> {
                Thread.ofPlatform().daemon().start(StartBench::followSoon);
                org.evidencestation.app.Main.main(Arrays.copyOfRange(arguments, 1, arguments.length));
            }
        }
    }

    /** The station starts the toolkit itself. */
    private static void followSoon() {
        while (true) {
            try {
                Platform.runLater(StartBench::follow);
                return;
            } catch (IllegalStateException notYet) {
                LockSupport.parkNanos(1_000_000);
            }
        }
    }

    private static void follow() {
        if (!Window.getWindows().isEmpty()) {
            count();
            return;
        }
        Window.getWindows().addListener((ListChangeListener<Window>) change -> count());
    }

    private static void count() {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                pulses++;
                if (pulses > DRAWN) {
                    long started = ManagementFactory.getRuntimeMXBean().getStartTime();
                    System.out.println(System.currentTimeMillis() - started);
                    Runtime.getRuntime().halt(0);
                }
            }
        }.start();
    }
}
