package org.evidencestation.app.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.evidencestation.app.desktop.shell.Theme;
import org.evidencestation.app.desktop.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The equipment screen, driven as a person would. */
class EquipmentScreenTest {
    private final InventedStation station = new InventedStation();

    @ParameterizedTest
    @CsvSource({"CHINESE, LIGHT, 1920, 1080", "ENGLISH, DARK, 1366, 768", "CHINESE, DARK, 1366, 768"})
    void drawsEveryList(Language language, Theme theme, int width, int height) throws Exception {
        station.looking(language, theme).equippedWith(new InventedEquipment().filled());
        String name = "-" + language.name().toLowerCase(java.util.Locale.ROOT) + "-"
                + theme.name().toLowerCase(java.util.Locale.ROOT) + "-" + width;
        try (Window window = Window.open(station.desktop(8, new InventedVault(0)), width, height)) {
            window.robot.clickOn("#go-equipment");
            assertTrue(Files.exists(window.picture("equipment" + name)));
            window.robot.clickOn(".table-row-cell");
            assertTrue(Files.exists(window.picture("equipment-chosen" + name)));
            window.robot.clickOn("#say-change");
            assertTrue(Files.exists(window.picture("equipment-form" + name)));
            window.robot.clickOn("#equipment-equipping");
            assertTrue(Files.exists(window.picture("equipment-ratio" + name)));
            window.robot.clickOn("#equipment-care");
            window.robot.clickOn("#equipment-models");
            assertTrue(Files.exists(window.picture("equipment-models" + name)));
        }
    }

    @Test
    void anEmptyLedgerSaysHowToBeginAndTakesTheFirstDevice() throws Exception {
        try (Window window = Window.open(station.desktop(8, new InventedVault(0)), 1366, 768)) {
            window.robot.clickOn("#go-equipment");
            assertTrue(window.find("#list-empty", Label.class).getText().startsWith("还没有登记设备"));
            window.robot.clickOn("#say-enter");
            window.robot.clickOn("#field-model").write("示例 DSJ-1");
            window.robot.clickOn("#form-submit");
            assertEquals("请填写“编号”。", answer(window));
            window.robot.clickOn("#field-serial").write("SN-0");
            window.robot.clickOn("#form-submit");
            assertTrue(answer(window).contains("SN-0"));
            window.robot.clickOn("#field-serial").write("1");
            window.robot.clickOn("#form-submit");
            assertEquals(
                    1,
                    window.find("#equipment-table", TableView.class).getItems().size());
            assertEquals("已登记。", answer(window));
        }
    }

    @Test
    void aDayAndAnAmountAreTakenOnlyAsTheyAreWritten() throws Exception {
        try (Window window = Window.open(station.desktop(8, new InventedVault(0)), 1920, 1080)) {
            window.robot.clickOn("#go-equipment").clickOn("#say-enter");
            window.robot.clickOn("#field-model").write("示例 DSJ-1");
            window.robot.clickOn("#field-serial").write("SN-1");
            window.robot.clickOn("#field-price").write("1580元");
            window.robot.clickOn("#form-submit");
            assertEquals("“原价（元）”请填金额，单位元，最多两位小数。", answer(window));
        }
    }

    private static String answer(Window window) {
        return window.find("#form-answer", Label.class).getText();
    }

    @Test
    void rowsAreFoundByWhatTheySay() throws Exception {
        station.equippedWith(new InventedEquipment().filled());
        try (Window window = Window.open(station.desktop(8, new InventedVault(0)), 1366, 768)) {
            window.robot.clickOn("#go-equipment");
            window.robot.clickOn("#list-sought").write("0004");
            assertEquals(
                    1,
                    window.find("#equipment-table", TableView.class).getItems().size());
            window.robot.write("x");
            assertEquals("没有符合条件的行。", window.find("#list-empty", Label.class).getText());
        }
    }
}
