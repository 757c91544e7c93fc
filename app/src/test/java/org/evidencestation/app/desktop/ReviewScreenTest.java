package org.evidencestation.app.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.evidencestation.app.desktop.review.ReviewOrder;
import org.evidencestation.app.desktop.shell.Theme;
import org.evidencestation.app.desktop.text.Language;
import org.evidencestation.storage.journal.ReviewEvent.Checked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The supervisor's screen, driven as a person would. */
class ReviewScreenTest {
    private final InventedStation station = new InventedStation();
    private final InventedReviews reviews = new InventedReviews();

    @ParameterizedTest
    @CsvSource({
        "CHINESE, LIGHT, 1920, 1080",
        "ENGLISH, DARK, 1366, 768",
        "CHINESE, DARK, 1366, 768",
        "ENGLISH, LIGHT, 1920, 1080"
    })
    void drawsEveryPage(Language language, Theme theme, int width, int height) throws Exception {
        station.looking(language, theme).overseenBy(reviews.busy());
        String name = "-" + language.name().toLowerCase(Locale.ROOT) + "-"
                + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        try (Window window = Window.open(station.desktop(8, new InventedVault(0)), width, height)) {
            window.robot.clickOn("#go-review").clickOn(".table-row-cell");
            assertTrue(Files.exists(window.picture("review-today" + name)));
            window.robot.clickOn("#review-sample").clickOn(".table-row-cell").clickOn("#review-again");
            assertTrue(Files.exists(window.picture("review-sample" + name)));
            window.robot.clickOn("#review-begin");
            assertTrue(Files.exists(window.picture("review-checklist" + name)));
            window.robot.clickOn("#review-cancel").clickOn("#review-board");
            assertTrue(Files.exists(window.picture("review-board" + name)));
            window.robot.clickOn("#board-officer");
            window.robot.clickOn("#review-violations");
            assertTrue(Files.exists(window.picture("review-violations" + name)));
            window.robot.clickOn("#review-year").clickOn("#say-hold");
            assertTrue(Files.exists(window.picture("review-year" + name)));
            window.robot.clickOn("#form-cancel").clickOn("#review-pack");
            assertTrue(Files.exists(window.picture("review-pack" + name)));
        }
    }

    @Test
    @Tag("SM17")
    void aSupervisorReviewsWhatWasDrawnItemByItem() throws Exception {
        station.overseenBy(reviews.busy());
        try (Window window = Window.open(station.desktop(8, new InventedVault(0)), 1920, 1080)) {
            window.robot.clickOn("#go-review").clickOn("#review-sample");
            assertEquals(
                    "本年评查 0/1（SM17）", window.find("#review-yearly", Label.class).getText());
            window.robot.clickOn(".table-row-cell").clickOn("#review-begin");
            window.robot.clickOn("#item-SM8-OK").clickOn("#at-SM8").write("x");
            window.robot.clickOn("#review-submit");
            assertTrue(window.find("#review-wrong", Label.class).getText().startsWith("“x”不是时间"));
            assertTrue(window.find("#play-at-SM8", Button.class).isDisabled(), "there is no moment x");
            window.robot.clickOn("#at-SM8").eraseText(1).write("1:15").clickOn("#review-submit");
            assertFalse(window.find("#play-at-SM8", Button.class).isDisabled());
            assertTrue(window.find("#review-answer", Label.class).getText().contains("SM9"));
            window.robot.clickOn("#item-SM9-NOT_OK").clickOn("#why-SM9").write("no");
            for (String item : new String[] {"SM10", "SM11", "SM11-photos", "SM8-course"}) {
                window.robot.clickOn("#item-" + item + "-NOT_APPLICABLE");
            }
            window.robot.clickOn("#review-submit");
            ReviewOrder.Review made = (ReviewOrder.Review) reviews.orders.getLast();
            assertEquals(75L, made.found().items().getFirst().second());
            assertEquals(Checked.NOT_OK, made.found().items().get(1).verdict());
            assertEquals("no", made.found().items().get(1).words());
            assertEquals(
                    6, window.find("#review-table", TableView.class).getItems().size());
        }
    }

    @Test
    void leavingOneOutNeedsAReason() throws Exception {
        station.overseenBy(reviews.busy());
        try (Window window = Window.open(station.desktop(8, new InventedVault(0)), 1366, 768)) {
            window.robot.clickOn("#go-review").clickOn("#review-sample").clickOn(".table-row-cell");
            window.robot.clickOn("#say-skip").clickOn("#form-submit");
            assertEquals("请填写“理由”。", window.find("#form-answer", Label.class).getText());
            assertEquals(0, reviews.orders.size());
        }
    }

    @Test
    void whoIsNotSignedInIsTold() throws Exception {
        station.overseenBy(reviews);
        try (Window window = Window.open(station.desktop(8, new InventedVault(0)), 1366, 768)) {
            window.robot.clickOn("#go-review");
            assertEquals(
                    "这里没有内容：没有需要办理的事项。", window.find("#list-empty", Label.class).getText());
            window.robot.clickOn("#review-sample").clickOn("#say-draw").clickOn("#form-submit");
            assertTrue(window.find("#form-answer", Label.class).getText().contains("登录"));
        }
    }

    @Test
    void aRedLineLeadsToItsPlace() throws Exception {
        station.overseenBy(reviews.busy());
        try (Window window = Window.open(station.desktop(8, new InventedVault(0)), 1366, 768)) {
            window.robot.clickOn("#go-review").clickOn(".table-row-cell").clickOn("#review-open");
            assertTrue(window.shows(node -> "search-text".equals(node.getId())));
        }
    }
}
