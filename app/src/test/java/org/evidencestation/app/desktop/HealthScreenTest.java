package org.evidencestation.app.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;

/** The health screen, driven as a person would. */
class HealthScreenTest {
    private final InventedStation station = new InventedStation();

    @Test
    void aStationInDangerIsSeenFromTheWall() throws Exception {
        station.caredFor(InventedCare.broken());
        try (Window window = open()) {
            assertTrue(window.find("#health-dot", Node.class).isVisible());
        }
    }

    @Test
    void aWellStationMarksNothing() throws Exception {
        try (Window window = open()) {
            assertFalse(window.shows(node -> "health-dot".equals(node.getId()) && node.isVisible()));
        }
    }

    @Test
    void everyFindingIsListedWithWhatItMeansAndWhatToDo() throws Exception {
        station.caredFor(InventedCare.broken());
        try (Window window = open()) {
            window.robot.clickOn("#go-health").clickOn("#audit-start");
            TableView<?> findings = window.find("#findings", TableView.class);
            assertEquals(InventedCare.broken().found(), findings.getItems().size());
            for (int column = 0; column < findings.getColumns().size(); column++) {
                assertFalse(String.valueOf(findings.getColumns().get(column).getCellData(0))
                        .isBlank());
            }
        }
    }

    @Test
    void aRunningCheckShowsHowFarItIsAndStopsAtOnce() throws Exception {
        Held held = new Held();
        station.workingOn(held);
        try (Window window = open()) {
            window.robot.clickOn("#go-health");
            held.holding = true;
            window.robot.clickOn("#audit-start");
            assertTrue(window.find("#audit-headline", Label.class).getText().startsWith("正在"));
            window.picture("health-running-chinese-light-1366");
            window.robot.clickOn("#audit-cancel");
            assertTrue(window.find("#audit-headline", Label.class).getText().startsWith("已停止"));
            assertTrue(window.find("#audit-progress", Label.class).getText().startsWith("4310 / 12480 条"));
            window.picture("health-stopped-chinese-light-1366");
            window.run(() -> held.tasks.forEach(Runnable::run));
            assertTrue(window.find("#audit-headline", Label.class).getText().startsWith("已停止"));
        }
    }

    @Test
    void theSecondCopyIsMadeByOneClick() throws Exception {
        InventedCare care = InventedCare.well();
        station.caredFor(care);
        try (Window window = open()) {
            window.robot.clickOn("#go-health").clickOn("#copy-now");
            assertEquals(1, care.copies);
        }
    }

    private Window open() throws Exception {
        return Window.open(station.desktop(8, new InventedVault(0)), 1366, 768);
    }

    /** Keeps work back for as long as a test wants; used on the JavaFX thread only. */
    private static final class Held implements Executor {
        private final Queue<Runnable> tasks = new ArrayDeque<>();
        private volatile boolean holding;

        @Override
        public void execute(Runnable task) {
            if (holding) {
                tasks.add(task);
            } else {
                task.run();
            }
        }
    }
}
