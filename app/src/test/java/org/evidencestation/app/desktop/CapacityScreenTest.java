package org.evidencestation.app.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.Locale;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.evidencestation.app.desktop.shell.Theme;
import org.evidencestation.app.desktop.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long the disk lasts, looked at from the clerk's home. */
class CapacityScreenTest {
    private static final long GB = 1_000_000_000L;

    private final InventedStation station = new InventedStation().waiting(DiscScreenTest::waiting);

    private Window open(int days, long free, int width, int height) throws Exception {
        station.lasting(() -> InventedCapacity.of(days, free));
        Window window = Window.open(station.desktop(8, new InventedVault(0)), width, height);
        window.run(() -> window.find("#go-todo", ButtonBase.class).fire());
        window.run(() -> window.find("#todo-to-capacity", ButtonBase.class).fire());
        return window;
    }

    private static String words(Window window, String selector) {
        return window.find(selector, Label.class).getText();
    }

    @ParameterizedTest
    @CsvSource({
        "CHINESE, LIGHT, 1366, 768",
        "ENGLISH, DARK, 1366, 768",
        "CHINESE, DARK, 1920, 1080",
        "ENGLISH, LIGHT, 1920, 1080"
    })
    void drawsADiskOfEveryAge(Language language, Theme theme, int width, int height) throws Exception {
        station.looking(language, theme);
        String name = ("-" + language + "-" + theme + "-" + width).toLowerCase(Locale.ROOT);
        try (Window window = open(90, 900 * GB, width, height)) {
            assertTrue(Files.exists(window.picture("capacity-soon" + name)));
        }
        try (Window window = open(90, 6_000 * GB, width, height)) {
            assertTrue(Files.exists(window.picture("capacity-well" + name)));
        }
        try (Window window = open(6, 900 * GB, width, height)) {
            assertTrue(Files.exists(window.picture("capacity-young" + name)));
        }
        try (Window window = open(0, 900 * GB, width, height)) {
            assertTrue(Files.exists(window.picture("capacity-empty" + name)));
        }
    }

    @Test
    void whenItIsFullIsARangeAndWhatClearingGivesIsToldByCategory() throws Exception {
        try (Window window = open(90, 900 * GB, 1366, 768)) {
            assertTrue(words(window, "#capacity-full").matches("2026-\\d\\d-\\d\\d 至 202\\d-\\d\\d-\\d\\d 之间"));
            assertEquals(
                    3,
                    window.find("#capacity-table", TableView.class).getItems().size());
            assertEquals(
                    5,
                    window.find("#capacity-table", TableView.class).getColumns().size());
            assertFalse(window.find("#capacity-curve", Region.class)
                    .getChildrenUnmodifiable()
                    .isEmpty());
            assertEquals(
                    1,
                    window.find("#capacity-warnings", Pane.class).getChildren().size());
        }
    }

    @Test
    void aStationThatIsYoungForetellsNothing() throws Exception {
        try (Window window = open(6, 900 * GB, 1366, 768)) {
            assertEquals("还不能推算", words(window, "#capacity-full"));
            assertTrue(words(window, "#capacity-short").contains("2 个整周"));
            assertEquals(
                    0,
                    window.find("#capacity-warnings", Pane.class).getChildren().size());
        }
        try (Window window = open(0, 900 * GB, 1366, 768)) {
            assertTrue(words(window, "#capacity-short").contains("2 个整周"));
            assertFalse(window.shows(node -> "capacity-curve".equals(node.getId())));
        }
    }
}
