package org.evidencestation.app.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.junit.jupiter.api.Test;

/** From an article's number, wherever it stands, to its words. */
class ArticleChipTest {
    private final InventedDuty duty = InventedDuty.busy();
    private final InventedStation station = new InventedStation().onDuty(duty);

    private Window open() throws Exception {
        return Window.open(station.desktop(8, new InventedVault(0)), 1366, 768);
    }

    private static void requireArticle(Window window, String begins) {
        String words = window.find("#article-text", Label.class).getText();
        assertTrue(words.startsWith(begins), words);
    }

    @Test
    void fromTheTileThatIsLate() throws Exception {
        try (Window window = open()) {
            window.run(() -> station.show(Rack.eight()));
            window.robot.clickOn("#tile-1");
            Button chip = window.find("#article-W14", Button.class);
            assertEquals("在制度页阅读条文 W14", chip.getAccessibleText());
            window.run(chip::requestFocus);
            assertTrue(Files.exists(window.picture("article-chip-tile")));
            window.robot.type(KeyCode.SPACE);
            requireArticle(window, "第十四条");
        }
    }

    @Test
    void fromTheJudgementOfARecording() throws Exception {
        try (Window window = Window.open(station.desktop(8, new InventedVault(3)), 1366, 768)) {
            window.robot.clickOn("#go-recordings").clickOn(".table-row-cell");
            assertTrue(Files.exists(window.picture("article-chip-recording")));
            window.robot.clickOn("#article-W14");
            requireArticle(window, "第十四条");
        }
    }

    @Test
    void fromAGapInAnOperation() throws Exception {
        try (Window window = open()) {
            window.robot.clickOn("#go-duty").clickOn("#duty-go-tasks").clickOn("活动没有录像");
            assertTrue(Files.exists(window.picture("article-chip-gap")));
            window.robot.clickOn("#article-SM6");
            requireArticle(window, "第六条");
        }
    }

    @Test
    void fromAStatementAndFromTheRefusalOfItsApproval() throws Exception {
        duty.refusing(new Answer.Refused<>(Refusal.SAME_PERSON, "100003", "SM12"));
        try (Window window = open()) {
            window.robot.clickOn("#go-duty");
            window.robot.clickOn("#duty-go-statements").clickOn("#duty-statements .table-row-cell");
            assertTrue(Files.exists(window.picture("article-chip-statement")));
            window.robot.clickOn("#article-SM12");
            requireArticle(window, "第十二条");
            window.robot.clickOn("#go-duty");
            window.robot.clickOn("#duty-statements .table-row-cell").clickOn("#duty-do-approve");
            window.robot.clickOn("#form-submit");
            assertTrue(Files.exists(window.picture("article-chip-refusal")));
            window.robot.clickOn("#article-SM12");
            requireArticle(window, "第十二条");
        }
    }
}
