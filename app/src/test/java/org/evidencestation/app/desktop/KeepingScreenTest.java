package org.evidencestation.app.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.evidencestation.app.desktop.keeping.KeepingOrder;
import org.evidencestation.app.desktop.shell.Theme;
import org.evidencestation.app.desktop.text.Language;
import org.evidencestation.app.policy.KeepFacts.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clerk's daily queue, worked through as a clerk would. */
class KeepingScreenTest {
    private final InventedKeeping keeping = new InventedKeeping(6);
    private final InventedStation station =
            new InventedStation().keptBy(keeping).waiting(DiscScreenTest::waiting);

    private Window open(int width, int height) throws Exception {
        Window window = Window.open(station.desktop(8, new InventedVault(0)), width, height);
        press(window, "#go-todo");
        press(window, "#todo-go-classify");
        return window;
    }

    private static void press(Window window, String selector) {
        window.run(() -> window.find(selector, ButtonBase.class).fire());
    }

    private static int left(Window window) {
        return window.find("#keeping-table", TableView.class).getItems().size();
    }

    @ParameterizedTest
    @CsvSource({
        "CHINESE, LIGHT, 1366, 768",
        "ENGLISH, DARK, 1366, 768",
        "CHINESE, DARK, 1920, 1080",
        "ENGLISH, LIGHT, 1920, 1080"
    })
    void drawsEveryPage(Language language, Theme theme, int width, int height) throws Exception {
        station.looking(language, theme);
        String name = ("-" + language + "-" + theme + "-" + width).toLowerCase(Locale.ROOT);
        try (Window window = open(width, height)) {
            assertTrue(Files.exists(window.picture("keeping-queue" + name)));
            press(window, "#keeping-mark");
            assertTrue(Files.exists(window.picture("keeping-mark" + name)));
            press(window, "#keeping-waiting");
            press(window, "#keeping-doconfirm");
            assertTrue(Files.exists(window.picture("keeping-confirm" + name)));
        }
    }

    @Test
    void theQueueIsWorkedThroughByKeysAlone() throws Exception {
        try (Window window = open(1366, 768)) {
            window.robot.type(KeyCode.E).type(KeyCode.O).type(KeyCode.DOWN).type(KeyCode.E);
            assertEquals(
                    List.of(
                            new KeepingOrder.Classify(List.of(keeping.recording(0)), Category.EVIDENCE, ""),
                            new KeepingOrder.Classify(List.of(keeping.recording(1)), Category.OTHER, ""),
                            new KeepingOrder.Classify(List.of(keeping.recording(3)), Category.EVIDENCE, "")),
                    keeping.said);
            assertEquals(3, left(window));
            window.robot.type(KeyCode.F);
            window.run(() ->
                    window.find("#field-keepingCase", TextInputControl.class).setText("示例 7"));
            window.robot.type(KeyCode.ENTER);
            KeepingOrder.File filed = assertInstanceOf(KeepingOrder.File.class, keeping.said.getLast());
            assertEquals("示例 7", filed.caseNumber());
            window.robot.type(KeyCode.O);
            assertEquals(2, left(window), "after a form the keys work on");
        }
    }

    @Test
    void nobodyClassifiesBlind() throws Exception {
        try (Window window = open(1366, 768)) {
            assertEquals(
                    6,
                    window.robot
                            .lookup("#keeping-stills .image-view")
                            .queryAll()
                            .size());
            window.robot.type(KeyCode.DOWN);
            assertEquals(List.of(keeping.recording(0), keeping.recording(1)), keeping.looked);
            window.robot.type(KeyCode.DOWN);
            assertEquals(
                    "没有可看的画面，请按 P 播放。",
                    window.find("#keeping-stills .label", javafx.scene.control.Label.class)
                            .getText());
            window.robot.type(KeyCode.M);
            assertTrue(window.shows(node -> "keeping-stills".equals(node.getId())), "also beside a form");
        }
    }

    @Test
    void whatTheListShowsIsSaidAtOnce() throws Exception {
        try (Window window = open(1366, 768)) {
            press(window, "#keeping-all-classify");
            window.run(() -> window.robot
                    .lookup(node ->
                            node instanceof ButtonBase it && it.getText().equals("其他"))
                    .queryAs(ButtonBase.class)
                    .fire());
            press(window, "#form-submit");
            KeepingOrder.Classify said = assertInstanceOf(KeepingOrder.Classify.class, keeping.said.getLast());
            assertEquals(6, said.recordings().size());
            assertEquals(0, left(window));
        }
    }
}
