package org.evidencestation.app.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.evidencestation.app.desktop.shell.Theme;
import org.evidencestation.app.desktop.text.Language;
import org.evidencestation.app.policy.BuiltInProfiles;
import org.evidencestation.app.policy.RegimeProfile;
import org.evidencestation.app.regime.RegimeInForce.WouldShorten;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The regulations screen, driven as a person would. */
class RegulationScreenTest {
    @Test
    void whatKeepsTheOfficeFromAnotherRegulationIsSaidAndListed() throws Exception {
        InventedStation station = new InventedStation().looking(Language.CHINESE, Theme.LIGHT);
        RegimeProfile wanted = new BuiltInProfiles().profile("SM");
        station.regulations.notTaken = Optional.of(new WouldShorten(wanted, 2, List.of()));
        try (Window window = Window.open(station.desktop(8, new InventedVault(0)), 1366, 768)) {
            window.robot.clickOn("#go-regulations");
            assertTrue(window.find("#regime-not-taken", Label.class).getText().contains("“SM”"));
            window.robot.clickOn("#sheet-shortened");
            assertTrue(Files.exists(window.picture("regulation-shortened")));
            window.robot.clickOn("#sheet-history");
            assertEquals(
                    1,
                    window.find("#regulation-table", TableView.class).getItems().size());
        }
    }

    @ParameterizedTest
    @CsvSource({"CHINESE, LIGHT", "ENGLISH, DARK"})
    @Tag("W20")
    void theBannerGoesOnceSomebodyHasDecidedToGoOn(Language language, Theme theme) throws Exception {
        InventedStation station = new InventedStation().looking(language, theme);
        String name = "regulation-decision-" + language.name().toLowerCase(Locale.ROOT) + "-";
        try (Window window = Window.open(station.desktop(8, new InventedVault(0)), 1366, 768)) {
            window.robot.clickOn("#go-regulations");
            window.robot.clickOn("#say-goOn");
            window.robot.clickOn("#field-decision").write("go on until a new rule is issued");
            window.robot.clickOn("#field-document").write("EXAMPLE-2026-1");
            window.robot.type(KeyCode.TAB).write("Example Head");
            assertTrue(Files.exists(window.picture(name + "form")));
            window.robot.clickOn("#form-submit");
            String notice = window.find("#regulation-notice", Label.class).getText();
            assertTrue(notice.contains("EXAMPLE-2026-1"), notice);
            window.robot.clickOn("#sheet-history");
            assertEquals(
                    2,
                    window.find("#regulation-table", TableView.class).getItems().size());
            assertTrue(Files.exists(window.picture(name + "made")));
        }
    }

    @ParameterizedTest
    @CsvSource({"CHINESE, LIGHT, 1920, 1080", "ENGLISH, DARK, 1366, 768"})
    void theArticleIsReadBesideTheValueItSets(Language language, Theme theme, int width, int height) throws Exception {
        InventedStation station = new InventedStation().looking(language, theme);
        try (Window window = Window.open(station.desktop(8, new InventedVault(0)), width, height)) {
            window.robot.clickOn("#go-regulations");
            window.robot.clickOn("#list-sought").write(language == Language.CHINESE ? "小时数" : "hours");
            assertEquals(
                    1,
                    window.find("#regulation-table", TableView.class).getItems().size());
            window.robot.clickOn("W14");
            assertTrue(window.find("#article-text", Label.class).getText().startsWith("第十四条"));
            assertTrue(
                    Files.exists(window.picture("regulation-" + language.name().toLowerCase(Locale.ROOT) + "-"
                            + theme.name().toLowerCase(Locale.ROOT) + "-" + width)));
            window.robot.clickOn("#list-sought").eraseText(language == Language.CHINESE ? 3 : 5);
            window.robot.clickOn("#regulation-Z");
            assertTrue(
                    window.find("#regulation-table", TableView.class).getItems().size() > 40);
        }
    }
}
