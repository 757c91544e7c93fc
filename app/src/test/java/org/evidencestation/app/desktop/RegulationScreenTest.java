package org.evidencestation.app.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.evidencestation.app.desktop.shell.Theme;
import org.evidencestation.app.desktop.text.Language;
import org.evidencestation.app.policy.BuiltInProfiles;
import org.evidencestation.app.policy.RegimeProfile;
import org.evidencestation.app.regime.RegimeInForce.WouldShorten;
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
