package org.evidencestation.app.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.evidencestation.app.desktop.listing.ListModel;
import org.evidencestation.app.desktop.shell.Theme;
import org.evidencestation.app.desktop.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The journal's screen, driven as a person would. */
class JournalScreenTest {
    private final InventedStation station = new InventedStation();

    @ParameterizedTest
    @CsvSource({"CHINESE, LIGHT, 1920, 1080", "ENGLISH, DARK, 1366, 768", "CHINESE, DARK, 1366, 768"})
    void drawsTheLinesAndTheChosenOne(Language language, Theme theme, int width, int height) throws Exception {
        station.looking(language, theme).writing(new InventedJournal(120));
        String name = "-" + language.name().toLowerCase(Locale.ROOT) + "-"
                + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        try (Window window = Window.open(station.desktop(8, new InventedVault(0)), width, height)) {
            window.robot.clickOn("#go-journal").clickOn(".table-row-cell").clickOn("#journal-verify");
            assertTrue(window.find("#journal-verdict", Label.class).getText().contains("K7QM-2XPD"));
            assertTrue(Files.exists(window.picture("journal" + name)));
        }
    }

    @Test
    void linesComePageByPageAndOneCanBeFollowed() throws Exception {
        InventedJournal journal = new InventedJournal(120);
        station.writing(journal);
        try (Window window = Window.open(station.desktop(8, new InventedVault(0)), 1920, 1080)) {
            window.robot.clickOn("#go-journal");
            TableView<?> table = window.find("#journal-table", TableView.class);
            assertEquals(50, table.getItems().size());
            window.robot.clickOn("#journal-more").clickOn("#journal-more");
            assertEquals(120, table.getItems().size());
            window.robot.clickOn(".table-row-cell").clickOn("#follow-1");
            assertEquals("100005", journal.asked.getLast().person());
            window.robot
                    .clickOn("#journal-clear")
                    .clickOn("#journal-day")
                    .write("2026-99-99")
                    .clickOn("#journal-search");
            assertTrue(window.find("#journal-wrong", Label.class).isVisible());
        }
    }

    @Test
    void aNameWithALineFeedIsNoSecondLine() throws Exception {
        station.writing(new InventedJournal(3));
        try (Window window = Window.open(station.desktop(8, new InventedVault(0)), 1366, 768)) {
            window.robot.clickOn("#go-journal");
            TableView<?> table = window.find("#journal-table", TableView.class);
            assertEquals(3, table.getItems().size());
            assertFalse(table.getItems().stream()
                    .map(ListModel.Row.class::cast)
                    .flatMap(row -> row.cells().stream())
                    .anyMatch(cell -> cell.contains("\n")));
        }
    }
}
