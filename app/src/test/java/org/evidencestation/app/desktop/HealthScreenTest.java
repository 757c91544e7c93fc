package org.evidencestation.app.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.Executor;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javax.imageio.ImageIO;
import org.evidencestation.app.desktop.shell.Theme;
import org.evidencestation.app.desktop.text.Language;
import org.evidencestation.app.paper.PaperCheckpoint;
import org.evidencestation.storage.journal.Checkpoint;
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
    void aCameraReadsTheCheckpointFromTheScreenInBothThemes() throws Exception {
        Checkpoint shown = InventedCare.well().facts().journal().newest().orElseThrow();
        for (Theme theme : Theme.values()) {
            station.looking(Language.CHINESE, theme);
            try (Window window = open()) {
                window.robot.clickOn("#go-health");
                Node code = window.find("#health-checkpoint", Node.class);
                Path picture = window.picture("health-qr-" + theme.toString().toLowerCase(Locale.ROOT));
                assertEquals(PaperCheckpoint.textOf(shown), read(picture, code.localToScene(code.getBoundsInLocal())));
            }
        }
    }

    private static String read(Path picture, Bounds part) throws Exception {
        BufferedImage image = ImageIO.read(picture.toFile());
        int width = (int) part.getWidth();
        int height = (int) part.getHeight();
        int[] pixels = image.getRGB((int) part.getMinX(), (int) part.getMinY(), width, height, null, 0, width);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))))
                .getText();
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

    @Test
    void whatTheComputerLacksIsToldWorstFirstWithTheRemedy() throws Exception {
        InventedCare care = InventedCare.well();
        station.caredFor(care);
        try (Window window = open()) {
            window.robot.clickOn("#go-health");
            assertEquals(0, care.looks);
            window.robot.clickOn("#health-computer");
            assertEquals(
                    "有 4 项需要处理", window.find("#doctor-headline", Label.class).getText());
            assertTrue(window.find("#health-dot", Node.class).isVisible());
            double worst =
                    window.find("#check-copy", Node.class).getBoundsInParent().getMinY();
            assertTrue(worst
                    < window.find("#check-program", Node.class)
                            .getBoundsInParent()
                            .getMinY());
            window.robot.clickOn("#doctor-again").clickOn("#health-evidence").clickOn("#health-computer");
            assertEquals(2, care.looks);
        }
    }

    @Test
    void aLookThatFailsIsToldAlthoughAnotherEndedBefore() throws Exception {
        InventedCare care = InventedCare.well();
        station.caredFor(care);
        try (Window window = open()) {
            window.robot.clickOn("#go-health").clickOn("#health-computer");
            care.blind = true;
            window.robot.clickOn("#doctor-again");
            assertTrue(window.find("#doctor-headline", Label.class).getText().startsWith("检查没有完成"));
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
