package org.evidencestation.app.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.evidencestation.app.desktop.duty.DutyOrder;
import org.evidencestation.app.desktop.duty.DutyPage;
import org.evidencestation.app.desktop.shell.Theme;
import org.evidencestation.app.desktop.text.Language;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.storage.journal.DutyEvent.Check;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The duty screen and the officer's questions at the dock, driven as a person would. */
class DutyScreenTest {
    private final InventedDuty duty = InventedDuty.busy();
    private final InventedStation station = new InventedStation().onDuty(duty);

    @ParameterizedTest
    @CsvSource({
        "CHINESE, LIGHT, 1920, 1080",
        "ENGLISH, DARK, 1920, 1080",
        "CHINESE, DARK, 1366, 768",
        "ENGLISH, LIGHT, 1366, 768"
    })
    void drawsEveryPage(Language language, Theme theme, int width, int height) throws Exception {
        station.looking(language, theme);
        try (Window window = open(width, height)) {
            for (DutyPage page : DutyPage.values()) {
                go(window, page);
                draw(window, "duty-" + page, language, theme, width);
            }
            go(window, DutyPage.OPERATIONS);
            choose(window, DutyPage.OPERATIONS, 0);
            draw(window, "duty-operation-chosen", language, theme, width);
            window.robot.clickOn("#duty-do-correct");
            draw(window, "duty-operation-form", language, theme, width);
            go(window, DutyPage.TASKS);
            choose(window, DutyPage.TASKS, 0);
            window.robot.clickOn("#duty-do-explain_late");
            draw(window, "duty-late-form", language, theme, width);
            go(window, DutyPage.READY);
            choose(window, DutyPage.READY, 2);
            draw(window, "duty-gate-red", language, theme, width);
            choose(window, DutyPage.READY, 1);
            draw(window, "duty-gate-amber", language, theme, width);
            window.run(() -> window.find("#duty-do-hand_out", Button.class).fire());
            draw(window, "duty-handout-form", language, theme, width);
        }
    }

    @ParameterizedTest
    @CsvSource({"CHINESE, LIGHT, 1366, 768", "ENGLISH, DARK, 1366, 768"})
    void anEmptyOfficeIsToldHowToFillEachPage(Language language, Theme theme, int width, int height) throws Exception {
        station.looking(language, theme).onDuty(InventedDuty.empty());
        try (Window window = open(width, height)) {
            for (DutyPage page : DutyPage.values()) {
                go(window, page);
                assertFalse(window.find("#list-empty", Label.class).getText().isBlank());
                draw(window, "duty-empty-" + page, language, theme, width);
            }
        }
    }

    @Test
    @Tag("SM12")
    void aRefusalIsShownInWords() throws Exception {
        duty.refusing(new Answer.Refused<>(Refusal.SAME_PERSON, "100003", "SM12"));
        try (Window window = open(1366, 768)) {
            go(window, DutyPage.STATEMENTS);
            window.robot.clickOn("#duty-statements .table-row-cell").clickOn("#duty-do-approve");
            window.robot.clickOn("#form-submit");
            assertTrue(window.find("#form-answer", Label.class).getText().contains("SM12"));
            assertTrue(Files.exists(window.picture("duty-refused-chinese-light-1366")));
        }
    }

    @Test
    @Tag("SM4")
    void aRecorderIsHandedOutAndTheFormCloses() throws Exception {
        try (Window window = open(1920, 1080)) {
            go(window, DutyPage.READY);
            choose(window, DutyPage.READY, 0);
            window.run(() -> window.find("#duty-do-hand_out", Button.class).fire());
            window.run(() -> window.find("#field-person", ComboBox.class)
                    .getSelectionModel()
                    .select(1));
            window.robot.clickOn("#gate-card").type(KeyCode.ESCAPE);
            window.run(() -> window.find("#form-submit", Button.class).fire());
            assertEquals(List.of("100001 HandOut"), duty.orders);
            DutyOrder.HandOut order = (DutyOrder.HandOut) duty.ordered.getFirst();
            assertEquals("volume:A1", order.wish().recorder());
            assertTrue(order.wish().checks().contains(new Check(Check.CARD, true, "")), order.toString());
            assertFalse(window.shows(node -> "form-submit".equals(node.getId()) && node.isVisible()));
        }
    }

    @Test
    void theKeyboardReachesAPageAndItsForm() throws Exception {
        try (Window window = open(1366, 768)) {
            window.run(() ->
                    window.find("#duty-go-people", javafx.scene.Node.class).requestFocus());
            window.robot.type(KeyCode.SPACE);
            assertEquals("人员", window.find("#duty-title", Label.class).getText());
            tabTo(window, "duty-do-list_person");
            window.robot.type(KeyCode.SPACE);
            assertTrue(window.shows(node -> "form-submit".equals(node.getId())));
            window.robot.type(KeyCode.ESCAPE);
            assertFalse(window.shows(node -> "form-submit".equals(node.getId())));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CHINESE, LIGHT, 1920, 1080",
        "ENGLISH, DARK, 1366, 768",
    })
    @Tag("SM13")
    void anOfficerExplainsAndNamesAtTheDock(Language language, Theme theme, int width, int height) throws Exception {
        station.looking(language, theme);
        try (Window window = Window.open(station.desktop(8, new InventedVault(0)), width, height)) {
            window.run(() -> station.show(Rack.eight()));
            window.robot.clickOn("#tile-7");
            draw(window, "wizard-late", language, theme, width);
            window.robot.clickOn("#wizard-reason-1");
            draw(window, "wizard-which", language, theme, width);
            window.robot.clickOn("#wizard-another");
            draw(window, "wizard-kind", language, theme, width);
            window.robot.clickOn("#wizard-skip");
            window.robot.clickOn("#wizard-choice-1").clickOn("#wizard-skip");
            draw(window, "wizard-over", language, theme, width);
            assertEquals(List.of("100001 ExplainLate", "100001 Shows", "100001 LeaveToClerk"), duty.orders);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CHINESE, LIGHT, 1366, 768",
        "ENGLISH, DARK, 1920, 1080",
    })
    void anOfficerWhomNobodyKnowsYetTypesAPinOrHoldsACard(Language language, Theme theme, int width, int height)
            throws Exception {
        station.looking(language, theme);
        station.accounts.closed();
        try (Window window = Window.open(station.desktop(8, new InventedVault(0)), width, height)) {
            window.run(() -> station.show(Rack.eight()));
            window.robot.clickOn("#tile-7");
            window.robot.clickOn("#wizard-reason-1");
            draw(window, "wizard-pin", language, theme, width);
            assertEquals(List.of(), duty.orders);
            window.robot.clickOn("#wizard-key-2").clickOn("#wizard-key-7").clickOn("#wizard-key-ok");
            assertEquals(List.of("100001 ExplainLate"), duty.orders);
            window.robot.clickOn("#wizard-choice-1");
            assertEquals(List.of("100001 ExplainLate", "100001 Shows"), duty.orders);
        }
    }

    private Window open(int width, int height) throws Exception {
        Window window = Window.open(station.desktop(8, new InventedVault(0)), width, height);
        window.robot.clickOn("#go-duty");
        return window;
    }

    private static void go(Window window, DutyPage page) {
        window.robot.clickOn("#duty-go-" + page.name().toLowerCase(Locale.ROOT));
    }

    private static void choose(Window window, DutyPage page, int row) {
        String table = "#duty-" + page.name().toLowerCase(Locale.ROOT);
        window.run(() -> window.find(table, TableView.class).getSelectionModel().select(row));
    }

    private static void tabTo(Window window, String id) {
        for (int i = 0; i < 30 && !id.equals(focused(window)); i++) {
            window.robot.type(KeyCode.TAB);
        }
        assertEquals(id, focused(window));
    }

    private static String focused(Window window) {
        javafx.scene.Node owner = window.scene().getFocusOwner();
        return owner == null || owner.getId() == null ? "" : owner.getId();
    }

    private static void draw(Window window, String name, Language language, Theme theme, int width) {
        String file = (name + "-" + language + "-" + theme + "-" + width).toLowerCase(Locale.ROOT);
        assertTrue(Files.exists(window.picture(file)));
    }
}
