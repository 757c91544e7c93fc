package org.evidencestation.app.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ScrollPane;
import org.evidencestation.app.custody.Notice;
import org.evidencestation.app.desktop.shell.Theme;
import org.evidencestation.app.desktop.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Draws every screen for people to look at: pictures in {@code target/screenshots}. */
class GalleryTest {
    @ParameterizedTest
    @CsvSource({
        "8, CHINESE, LIGHT, 1920, 1080",
        "8, ENGLISH, DARK, 1920, 1080",
        "16, CHINESE, DARK, 1920, 1080",
        "16, ENGLISH, LIGHT, 1920, 1080",
        "16, CHINESE, LIGHT, 1366, 768",
        "16, ENGLISH, DARK, 1366, 768",
        "24, CHINESE, LIGHT, 1920, 1080",
        "24, ENGLISH, LIGHT, 1366, 768",
    })
    void drawsTheWall(int slots, Language language, Theme theme, int width, int height) throws Exception {
        InventedStation station = new InventedStation().looking(language, theme);
        try (Window window = Window.open(station.desktop(slots, new InventedVault(0)), width, height)) {
            window.run(() -> station.show(Rack.of(slots)));
            assertTrue(Files.exists(window.picture(name("wall-" + slots, language, theme, width))));
            window.robot.clickOn(slots == 16 && width < 1700 ? "#tile-4" : "#tile-5");
            assertTrue(Files.exists(window.picture(name("drawer-" + slots, language, theme, width))));
        }
    }

    @ParameterizedTest
    @CsvSource({"CHINESE, LIGHT, 1920, 1080", "ENGLISH, DARK, 1366, 768", "CHINESE, DARK, 1366, 768"})
    void drawsTheStickerAssistantAndFailingRecorders(Language language, Theme theme, int width, int height)
            throws Exception {
        InventedStation station = new InventedStation().looking(language, theme);
        try (Window window = Window.open(station.desktop(8, new InventedVault(0)), width, height)) {
            window.run(() -> {
                station.show(List.of(Rack.trouble(
                        2, Notice.of(Notice.Code.IDENTITY_CHANGED, "volume 1A2B-3C4D", "9F8E-7D6C", "volume_id"))));
                station.show(List.of(
                        Rack.trouble(3, Notice.of(Notice.Code.DEVICE_FAILED, "NATIVE_CRASH", "mtp: exit status 139"))));
                station.show(List.of(Rack.trouble(4, Notice.of(Notice.Code.LOCKED_KEPT, "3"))));
            });
            window.robot.clickOn("#tile-1");
            assertTrue(Files.exists(window.picture(name("sticker", language, theme, width))));
            window.robot.clickOn("#sticker-learn");
            assertTrue(Files.exists(window.picture(name("sticker-learning", language, theme, width))));
            window.robot.clickOn("#tile-3");
            assertTrue(Files.exists(window.picture(name("crash", language, theme, width))));
            window.robot.clickOn("#tile-2");
            assertTrue(Files.exists(window.picture(name("identity", language, theme, width))));
            window.robot.clickOn("#confirm-identity");
            assertEquals(List.of(2), station.confirmed);
        }
    }

    @ParameterizedTest
    @CsvSource({"CHINESE, LIGHT, 1920, 1080", "ENGLISH, DARK, 1366, 768", "CHINESE, DARK, 1366, 768"})
    void drawsTheRecordings(Language language, Theme theme, int width, int height) throws Exception {
        InventedStation station = new InventedStation().looking(language, theme);
        try (Window window = Window.open(station.desktop(8, new InventedVault(130)), width, height)) {
            window.robot.clickOn("#go-recordings");
            assertTrue(Files.exists(window.picture(name("recordings", language, theme, width))));
            window.robot.clickOn(".table-row-cell");
            window.robot.clickOn("#verify");
            assertTrue(Files.exists(window.picture(name("details", language, theme, width))));
            window.run(
                    () -> window.find(".details .scroll-pane", ScrollPane.class).setVvalue(0.55));
            assertTrue(window.shows(node -> "clock-history".equals(node.getId())));
            assertTrue(Files.exists(window.picture(name("details-clock", language, theme, width))));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CHINESE, LIGHT, 1920, 1080",
        "ENGLISH, DARK, 1920, 1080",
        "CHINESE, DARK, 1366, 768",
        "ENGLISH, LIGHT, 1366, 768"
    })
    void drawsTheTimeCard(Language language, Theme theme, int width, int height) throws Exception {
        InventedStation station = new InventedStation().looking(language, theme);
        try (Window window = Window.open(station.desktop(8, new InventedVault(0)), width, height)) {
            window.robot.clickOn("#go-time_card");
            assertTrue(Files.exists(window.picture(name("timecard", language, theme, width))));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CHINESE, LIGHT, 1920, 1080",
        "ENGLISH, LIGHT, 1920, 1080",
        "CHINESE, DARK, 1366, 768",
        "ENGLISH, DARK, 1366, 768",
        "ENGLISH, LIGHT, 1366, 768",
        "CHINESE, LIGHT, 1366, 768"
    })
    void drawsTheHealth(Language language, Theme theme, int width, int height) throws Exception {
        drawHealth("health-well", InventedCare.well(), language, theme, width, height);
        drawHealth("health-empty", InventedCare.empty(), language, theme, width, height);
        drawHealth("health-broken", InventedCare.broken(), language, theme, width, height);
    }

    private void drawHealth(String name, InventedCare care, Language language, Theme theme, int width, int height)
            throws Exception {
        InventedStation station = new InventedStation().looking(language, theme).caredFor(care);
        try (Window window = Window.open(station.desktop(8, new InventedVault(0)), width, height)) {
            window.robot.clickOn("#go-health");
            assertTrue(Files.exists(window.picture(name(name, language, theme, width))));
            if (name.equals("health-well")) {
                window.robot.clickOn("#health-computer");
                assertTrue(Files.exists(window.picture(name("health-computer", language, theme, width))));
            }
            if (name.equals("health-broken")) {
                window.robot.clickOn("#audit-start");
                assertTrue(Files.exists(window.picture(name("health-findings", language, theme, width))));
            }
        }
    }

    private static String name(String screen, Language language, Theme theme, int width) {
        return (screen + "-" + language + "-" + theme + "-" + width).toLowerCase(Locale.ROOT);
    }
}
