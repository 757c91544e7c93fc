package org.evidencestation.app.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Whoever starts the station a second time from the menu is told why there is no second window. */
class FailureWindowTest {
    private static final String SENTENCE = "证据库正被另一个进程使用（/var/lib/evidence-station/vault）。未作任何改动。请先关闭那一个。";

    private final AtomicInteger closed = new AtomicInteger();

    @Test
    void saysWhyAndClosesOnceByKeyOrPress() throws Exception {
        FxToolkit.registerPrimaryStage();
        FxRobot robot = new FxRobot();
        Stage stage = open();
        assertEquals(
                SENTENCE, robot.lookup("#failure-sentence").queryAs(Label.class).getText());
        assertTrue(Files.exists(
                WaitForAsyncUtils.waitForAsyncFx(60_000, () -> Screenshots.write(stage.getScene(), "failure-window"))));
        robot.clickOn("#failure-understood");
        assertEquals(1, closed.get());
        open();
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(2, closed.get());
    }

    private Stage open() {
        Stage stage = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            Stage fresh = new Stage();
            var _ = new FailureWindow(fresh, SENTENCE, "知道了", closed::incrementAndGet);
            return fresh;
        });
        WaitForAsyncUtils.waitForFxEvents();
        return stage;
    }
}
