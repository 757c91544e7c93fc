package org.evidencestation.app.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.evidencestation.app.account.SignedIn;
import org.evidencestation.app.account.StationRole;
import org.evidencestation.app.desktop.account.AccountDesk.Sight;
import org.evidencestation.app.desktop.account.AccountOrder;
import org.evidencestation.app.desktop.shell.Theme;
import org.evidencestation.app.desktop.text.Language;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Coming in, and what is there for whom. */
class AccountScreenTest {
    private final InventedStation station = new InventedStation();

    private Window open(int width, int height) throws Exception {
        return Window.open(station.desktop(8, new InventedVault(3)), width, height);
    }

    private static boolean leads(Window window, String screen) {
        return window.shows(node -> ("go-" + screen).equals(node.getId()) && node.isVisible());
    }

    @ParameterizedTest
    @CsvSource({"CHINESE, LIGHT, 1366, 768", "ENGLISH, DARK, 1366, 768", "CHINESE, DARK, 1920, 1080"})
    void whoeverIsNotInSeesTheWallAndTheWayIn(Language language, Theme theme, int width, int height) throws Exception {
        station.looking(language, theme);
        station.accounts.closed();
        String name = (language + "-" + theme + "-" + width).toLowerCase(Locale.ROOT);
        try (Window window = open(width, height)) {
            assertFalse(leads(window, "recordings"));
            assertFalse(leads(window, "duty"));
            assertTrue(leads(window, "health"));
            window.robot.clickOn("#go-account");
            assertTrue(Files.exists(window.picture("account-sign-in-" + name)));
            window.robot.write("100001").type(KeyCode.TAB).write("wrong");
            station.accounts.answer = new Answer.Refused<>(Refusal.LOCKED, "08:05:30", "");
            window.robot.clickOn("#form-submit");
            assertTrue(Files.exists(window.picture("account-locked-" + name)));
            assertTrue(window.find("#form-answer", Label.class).getText().contains("08:05:30"));
            station.accounts.answer = new Answer.Done<>(SignedIn.as(StationRole.CLERK, "100001"));
            window.robot.clickOn("#form-submit");
            assertTrue(leads(window, "recordings"));
            assertEquals(new AccountOrder.SignIn("100001", "wrong"), station.accounts.ordered.getLast());
        }
    }

    @ParameterizedTest
    @CsvSource({"CHINESE, LIGHT, 1366, 768", "ENGLISH, DARK, 1366, 768"})
    void theFirstStartAsksForTwoPeopleAndTellsTheCodesOnce(Language language, Theme theme, int width, int height)
            throws Exception {
        station.looking(language, theme);
        station.accounts.closed();
        station.accounts.sight = Sight.NOTHING;
        String name = (language + "-" + theme + "-" + width).toLowerCase(Locale.ROOT);
        try (Window window = open(width, height)) {
            window.robot.clickOn("#go-account");
            assertTrue(Files.exists(window.picture("account-found-" + name)));
            Map.of(
                            "adminNumber", "100008",
                            "adminName", "Example A",
                            "adminPassword", "example phrase",
                            "adminAgain", "another phrase",
                            "clerkNumber", "100001",
                            "clerkName", "Example B",
                            "clerkPassword", "example words",
                            "clerkAgain", "example words")
                    .forEach((field, value) -> window.run(() -> ((javafx.scene.control.TextInputControl)
                                    window.scene().lookup("#field-" + field))
                            .setText(value)));
            window.run(() -> window.find("#form-submit", Button.class).fire());
            assertTrue(station.accounts.ordered.isEmpty(), "the two passwords differ");
            window.run(() -> ((javafx.scene.control.TextInputControl)
                            window.scene().lookup("#field-adminAgain"))
                    .setText("example phrase"));
            station.accounts.answer =
                    new Answer.Done<>(List.of("0A1B-2C3D-4E5F-6G7H-8J9K-MNPQ", "RSTV-WXYZ-0A1B-2C3D-4E5F-6G7H"));
            window.run(() -> window.find("#form-submit", Button.class).fire());
            assertInstanceOf(AccountOrder.Found.class, station.accounts.ordered.getLast());
            assertTrue(Files.exists(window.picture("account-codes-" + name)));
            assertEquals(
                    List.of("account-noted"),
                    window
                            .robot
                            .from(window.find(".account-codes", Parent.class).getParent())
                            .lookup(".button")
                            .queryAll()
                            .stream()
                            .map(Node::getId)
                            .toList(),
                    "nothing here takes the codes anywhere but to paper, by hand");
            assertTrue(window.shows(
                    node -> node instanceof Label label && label.getText().startsWith("RSTV-")));
            window.robot.clickOn("#account-noted");
            assertFalse(window.shows(
                    node -> node instanceof Label label && label.getText().startsWith("RSTV-")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ADMINISTRATOR, 'equipment', 'recordings duty'",
        "OFFICER, 'duty', 'recordings equipment'",
        "SUPERVISOR, 'recordings duty equipment', ''",
        "LEGAL_HEAD, '', 'recordings duty equipment'"
    })
    void eachRoleSeesItsOwnScreens(StationRole role, String sees, String doesNot) throws Exception {
        station.accounts.as(role, "100009");
        try (Window window = open(1366, 768)) {
            for (String screen : sees.split(" ", -1)) {
                assertTrue(screen.isEmpty() || leads(window, screen), screen);
            }
            for (String screen : doesNot.split(" ", -1)) {
                assertFalse(!screen.isEmpty() && leads(window, screen), screen);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"CHINESE, LIGHT, 1366, 768", "ENGLISH, DARK, 1920, 1080"})
    void theAdministratorProposesAndAnotherConfirms(Language language, Theme theme, int width, int height)
            throws Exception {
        station.looking(language, theme);
        station.accounts.sight = new Sight(
                true,
                station.accounts.sight.accounts(),
                station.accounts.sight.names(),
                Optional.of(Instant.parse("2026-11-20T00:00:00Z")));
        String name = (language + "-" + theme + "-" + width).toLowerCase(Locale.ROOT);
        station.accounts.as(StationRole.ADMINISTRATOR, "100008");
        try (Window window = open(width, height)) {
            window.robot.clickOn("#go-account");
            assertFalse(window.shows(node -> "account-confirm-100003".equals(node.getId())));
            window.robot.clickOn("#account-startcode-100001");
            window.robot.clickOn("#field-reason").write("forgotten");
            station.accounts.answer = new Answer.Done<>("7KQ2M4XW9ABC");
            assertTrue(Files.exists(window.picture("account-keep-" + name)));
            window.run(() -> window.find("#form-submit", Button.class).fire());
            assertTrue(Files.exists(window.picture("account-start-" + name)));
            assertTrue(window.shows(
                    node -> node instanceof Label label && label.getText().equals("7KQ2M4XW9ABC")));
        }
        station.accounts.as(StationRole.CLERK, "100001");
        try (Window window = open(width, height)) {
            window.robot.clickOn("#go-account");
            window.robot.clickOn("#account-confirm-100003");
            window.run(() -> window.find("#form-submit", Button.class).fire());
            AccountOrder.Confirm order =
                    assertInstanceOf(AccountOrder.Confirm.class, station.accounts.ordered.getLast());
            assertEquals("100003", order.person());
        }
    }

    @Test
    void whoeverLeavesTheScreenAloneIsSignedOutAndTheWallComesBack() throws Exception {
        boolean[] open = {true};
        station.accounts.first = Optional.of(SignedIn.until(() -> open[0], StationRole.CLERK, "100001"));
        try (Window window = open(1366, 768)) {
            window.robot.clickOn("#go-recordings");
            station.accounts.left = Duration.ofSeconds(20);
            window.tick();
            assertTrue(window.find("#go-account", Button.class).getText().contains("20"));
            open[0] = false;
            window.tick();
            assertEquals(List.of("100001 IDLE"), station.accounts.ended);
            assertFalse(leads(window, "recordings"));
            assertTrue(window.shows(node -> "tile-1".equals(node.getId())));
        }
    }

    @Test
    void nobodyFindsTheHalfFilledFormOfWhoeverWasHereBefore() throws Exception {
        station.onDuty(InventedDuty.busy());
        try (Window window = open(1366, 768)) {
            window.robot.clickOn("#go-duty").clickOn("#duty-go-operations").clickOn("#duty-do-enter");
            assertTrue(window.shows(node -> "form-submit".equals(node.getId())));
            window.robot
                    .clickOn("#sign-out")
                    .clickOn("#go-account")
                    .clickOn("#field-number")
                    .write("100002");
            window.robot.type(KeyCode.TAB).write("example phrase");
            station.accounts.answer = new Answer.Done<>(SignedIn.as(StationRole.CLERK, "100002"));
            window.robot.clickOn("#form-submit").clickOn("#go-duty");
            assertTrue(window.find("#duty-title", Label.class).isVisible());
            assertFalse(window.shows(node -> "form-submit".equals(node.getId())));
        }
    }

    @Test
    void signingOutIsOneTap() throws Exception {
        try (Window window = open(1366, 768)) {
            window.robot.clickOn("#sign-out");
            assertEquals(List.of("100001 BY_PERSON"), station.accounts.ended);
            assertFalse(leads(window, "duty"));
        }
    }
}
