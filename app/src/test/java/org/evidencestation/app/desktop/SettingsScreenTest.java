package org.evidencestation.app.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.evidencestation.app.account.StationRole;
import org.evidencestation.app.desktop.settings.SettingsOrder;
import org.evidencestation.app.desktop.settings.SettingsPage;
import org.evidencestation.app.desktop.settings.SettingsSight;
import org.evidencestation.app.desktop.shell.Theme;
import org.evidencestation.app.desktop.text.Language;
import org.evidencestation.app.desktop.todo.TodoDesk;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.setting.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The settings screen, driven as a person would. */
class SettingsScreenTest {
    private final InventedStation station = new InventedStation();

    private Window open(int width, int height) throws Exception {
        Window window = Window.open(station.desktop(8, new InventedVault(0)), width, height);
        press(window, "#go-health");
        press(window, "#health-settings");
        return window;
    }

    private static void leaveAndComeBack(Window window) {
        press(window, "#go-wall");
        press(window, "#go-health");
        press(window, "#health-settings");
    }

    private static void press(Window window, String selector) {
        window.run(() -> window.find(selector, ButtonBase.class).fire());
    }

    private static String value(Window window, Setting setting) {
        return window.find("#setting-value-" + setting.key(), Label.class).getText();
    }

    @ParameterizedTest
    @CsvSource({
        "CHINESE, LIGHT, 1366, 768",
        "ENGLISH, DARK, 1366, 768",
        "CHINESE, DARK, 1920, 1080",
        "ENGLISH, LIGHT, 1920, 1080"
    })
    void drawsEveryPageAndWhatIsAsked(Language language, Theme theme, int width, int height) throws Exception {
        station.looking(language, theme).settings.inUse();
        String name = ("-" + language + "-" + theme + "-" + width).toLowerCase(Locale.ROOT);
        try (Window window = open(width, height)) {
            for (SettingsPage page : SettingsPage.values()) {
                press(window, "#settings-" + page.name().toLowerCase(Locale.ROOT));
                assertTrue(Files.exists(window.picture("settings-" + page.name().toLowerCase(Locale.ROOT) + name)));
            }
            press(window, "#settings-recorders");
            press(window, "#settings-change-clearRecorders");
            assertTrue(Files.exists(window.picture("settings-clear" + name)));
            press(window, "#form-cancel");
            press(window, "#settings-keeping");
            press(window, "#settings-stopmirror-mirror");
            assertTrue(Files.exists(window.picture("settings-stop" + name)));
        }
    }

    @Test
    void aProposalThatWaitsIsOnTheHomeOfWhoeverMayConfirmItAndLeadsHere() throws Exception {
        station.settings.inUse();
        station.waiting(() -> new TodoDesk.Sight(
                Rack.NOW,
                List.of(new TodoDesk.Waiting(
                        TodoDesk.Kind.CONFIRM, 1, 0, Optional.of(Rack.NOW.minus(Duration.ofHours(2)))))));
        try (Window window = Window.open(station.desktop(8, new InventedVault(0)), 1366, 768)) {
            press(window, "#go-todo");
            window.picture("todo-confirm");
            press(window, "#todo-go-confirm");
            assertTrue(window.shows(node -> "settings-office".equals(node.getId())));
        }
    }

    @Test
    void whatIsChangedShowsItsNewValueAndCanBePutBackWhileThePageIsOpen() throws Exception {
        try (Window window = open(1366, 768)) {
            press(window, "#settings-change-unit");
            window.robot.clickOn("#field-settingValue").write("EXAMPLE");
            press(window, "#form-submit");
            assertEquals("EXAMPLE", value(window, Setting.UNIT));
            press(window, "#settings-back-unit");
            assertEquals("（无）", value(window, Setting.UNIT));
            assertEquals(
                    List.of(
                            new SettingsOrder.Change(Setting.UNIT, "", "EXAMPLE", ""),
                            new SettingsOrder.Change(Setting.UNIT, "EXAMPLE", "", "")),
                    station.settings.ordered);
            assertFalse(window.shows(node -> "settings-back-unit".equals(node.getId())));
            press(window, "#settings-change-unit");
            window.robot.clickOn("#field-settingValue").write("EXAMPLE");
            press(window, "#form-submit");
            leaveAndComeBack(window);
            assertFalse(window.shows(node -> "settings-back-unit".equals(node.getId())), "the page was left");
        }
    }

    @Test
    void whatTakesTwoWaitsAtTheSide() throws Exception {
        try (Window window = open(1366, 768)) {
            press(window, "#settings-recorders");
            press(window, "#settings-change-clearRecorders");
            assertTrue(window.find(".form-consequence", Label.class).getText().contains("永久删除"));
            press(window, "#field-settingValue .toggle-button");
            window.robot.clickOn("#field-settingReason").write("order 2");
            press(window, "#form-submit");
            assertEquals("否", value(window, Setting.CLEAR_RECORDERS));
            assertTrue(window.shows(node -> "proposal-500".equals(node.getId())));
            assertFalse(window.shows(node -> "settings-confirm-500".equals(node.getId())), "not who proposed it");
            station.settings.reader = new SettingsSight.Reader("100001", false, true);
            leaveAndComeBack(window);
            press(window, "#settings-confirm-500");
            assertTrue(window.find(".form-consequence", Label.class).getText().contains("order 2"));
            press(window, "#form-submit");
            assertEquals("是", value(window, Setting.CLEAR_RECORDERS));
            assertFalse(window.shows(node -> "settings-change-clearRecorders".equals(node.getId())), "reads only");
        }
    }

    @Test
    void languageAndColoursChosenHereAreSeenAtOnce() throws Exception {
        try (Window window = open(1366, 768)) {
            press(window, "#settings-wall");
            press(window, "#settings-change-language");
            window.robot.clickOn("英文");
            press(window, "#form-submit");
            assertEquals("English", value(window, Setting.LANGUAGE));
        }
    }

    @Test
    void anEditByHandIsToldInFourLinesAndShown() throws Exception {
        try (Window window = open(1366, 768)) {
            press(window, "#settings-change-unit");
            station.settings.kept.put(Setting.UNIT, "手写单位");
            station.settings.answer = Optional.of(new Answer.Refused<>(Refusal.SETTING_EDITED, "settings.json", ""));
            window.robot.clickOn("#field-settingValue").write("EXAMPLE");
            press(window, "#form-submit");
            String told = window.find("#form-answer", Label.class).getText();
            assertEquals(4, told.lines().count(), told);
            assertEquals("手写单位", value(window, Setting.UNIT));
            station.settings.answer = Optional.empty();
            press(window, "#form-submit");
            assertEquals(
                    "手写单位",
                    assertInstanceOf(SettingsOrder.Change.class, station.settings.ordered.getLast())
                            .before());
        }
    }

    @Test
    void aFileWithAMistakeIsToldAboveEverything() throws Exception {
        station.settings.unreadable = Optional.of("settings.json, line 3: unknown key \"unknwon\"");
        try (Window window = open(1366, 768)) {
            assertTrue(window.shows(
                    node -> node instanceof Label label && label.getText().contains("line 3")));
            assertTrue(Files.exists(window.picture("settings-unreadable-chinese-light-1366")));
        }
    }

    @Test
    void aRegulationThatForbidsClearingLeavesNothingToPress() throws Exception {
        station.settings.regulation = new SettingsSight.Regulation("示例规定", false, "Z9");
        try (Window window = open(1366, 768)) {
            press(window, "#settings-recorders");
            assertFalse(window.shows(node -> "settings-change-clearRecorders".equals(node.getId())));
            assertTrue(window.shows(
                    node -> node instanceof Label label && label.getText().contains("Z9")));
        }
    }

    @Test
    void theKeyboardAloneIsEnough() throws Exception {
        try (Window window = open(1366, 768)) {
            window.run(() -> window.find("#settings-change-unit", Node.class).requestFocus());
            window.robot.type(KeyCode.SPACE);
            for (int i = 0; i < 12 && !"field-settingValue".equals(focused(window)); i++) {
                window.robot.type(KeyCode.TAB);
            }
            window.robot.write("EXAMPLE").type(KeyCode.ENTER);
            assertEquals("EXAMPLE", value(window, Setting.UNIT));
            assertEquals("settings-change-unit", focused(window), "the keyboard goes on where it was");
        }
    }

    @ParameterizedTest
    @CsvSource({"ADMINISTRATOR, true", "CLERK, true", "LEADER, true", "OFFICER, false", "SUPERVISOR, false"})
    void whoeverMayNeitherChangeNorConfirmIsNotLedThere(StationRole role, boolean led) throws Exception {
        station.accounts.as(role, "100001");
        try (Window window = Window.open(station.desktop(8, new InventedVault(0)), 1366, 768)) {
            press(window, "#go-health");
            assertEquals(led, window.find("#health-settings", Node.class).isVisible());
        }
    }

    private static String focused(Window window) {
        Node owner = window.scene().getFocusOwner();
        return owner == null || owner.getId() == null ? "" : owner.getId();
    }

    @Test
    void soundsTurnedOffHereAreOffOnTheWallAtOnce() throws Exception {
        try (Window window = open(1366, 768)) {
            press(window, "#settings-wall");
            press(window, "#settings-change-sounds");
            window.run(() -> window.robot
                    .lookup("#field-settingValue .toggle-button")
                    .nth(1)
                    .queryAs(ButtonBase.class)
                    .fire());
            press(window, "#form-submit");
            press(window, "#go-wall");
            assertEquals("声音已停用", window.find("#quiet", ButtonBase.class).getText());
            assertTrue(window.find("#quiet", Node.class).isDisabled());
            window.run(() -> station.show(Rack.eight()));
            window.tick();
            assertEquals(List.of(), station.heard);
        }
    }
}
