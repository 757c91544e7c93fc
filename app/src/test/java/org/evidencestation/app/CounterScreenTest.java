package org.evidencestation.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.account.SignedIn;
import org.evidencestation.app.account.StationRole;
import org.evidencestation.app.desktop.InventedStation;
import org.evidencestation.app.desktop.InventedVault;
import org.evidencestation.app.desktop.Window;
import org.evidencestation.app.desktop.shell.Theme;
import org.evidencestation.app.desktop.text.Language;
import org.evidencestation.app.policy.rule.Role;
import org.evidencestation.storage.journal.RequestId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The counter over a real station, driven as a person would. */
class CounterScreenTest extends AtAnOffice {
    private static final String DOCKING = "00000000-0000-4000-8000-000000000001";

    private Optional<Session> signedIn = Optional.of(SignedIn.as(StationRole.CLERK, OfficeBench.ANN));

    private Window window(Language language, Theme theme, int width, int height) throws Exception {
        recordings();
        StationCounter counter =
                new StationCounter(office.station(), () -> signedIn, new StationPapers(office.station()));
        return Window.open(
                new InventedStation()
                        .looking(language, theme)
                        .atTheCounter(counter)
                        .desktop(8, new InventedVault(0)),
                width,
                height);
    }

    private void recordings() throws Exception {
        office.goBy("SM");
        office.docked(DOCKING);
        office.recording(DOCKING, office.now().minusSeconds(3600));
        office.recording(DOCKING, office.now().minusSeconds(1800));
    }

    private static void write(Window window, String selector, String words) {
        window.run(() -> window.find(selector, TextInputControl.class).setText(words));
    }

    private static void press(Window window, String selector) {
        window.run(() -> window.find(selector, ButtonBase.class).fire());
    }

    private static void tick(Window window, String paper) {
        window.run(() -> window.find("#ask-paper-" + paper, CheckBox.class).setSelected(true));
    }

    private static String words(Window window, String selector) {
        return window.find(selector, Label.class).getText();
    }

    private static void choose(Window window) {
        window.run(() -> window.find("#access-table", TableView.class)
                .getSelectionModel()
                .select(0));
    }

    private static void tap(Window window, String words) {
        Node button = window.robot
                .lookup(node -> node instanceof ButtonBase it && it.getText().contains(words) && it.isVisible())
                .query();
        window.run(() -> ((ButtonBase) button).fire());
    }

    @ParameterizedTest
    @CsvSource({"CHINESE, LIGHT, 1366, 768", "ENGLISH, DARK, 1920, 1080"})
    @Tag("SA7")
    void aLawyerWithoutTheLicenceWaitsUntilItIsShown(Language language, Theme theme, int width, int height)
            throws Exception {
        String name = "access-" + language.name().toLowerCase(Locale.ROOT) + "-";
        try (Window window = window(language, theme, width, height)) {
            window.robot.clickOn("#go-access");
            assertTrue(Files.exists(window.picture(name + "empty")));
            window.robot.clickOn("#access-new").clickOn("#ask-lawyer");
            write(window, "#ask-line-name", "示例律师");
            write(window, "#ask-line-unit", "示例律师事务所");
            write(window, "#ask-line-reason", "示例事由");
            List.of("单位介绍信", "申请人有效身份证件", "委托书", "授权书").forEach(paper -> tick(window, paper));
            assertTrue(words(window, "#ask-article").contains("律师执业证"));
            tap(window, ".MP4");
            assertTrue(Files.exists(window.picture(name + "ask")));
            window.robot.clickOn("#ask-submit");
            choose(window);
            assertTrue(words(window, "#access-missing").contains("律师执业证"));
            assertTrue(words(window, "#access-stage").startsWith("△"));
            assertTrue(Files.exists(window.picture(name + "missing")));
            press(window, "#access-paper");
            tap(window, "律师执业证");
            press(window, "#form-submit");
            assertTrue(words(window, "#access-stage").startsWith("▲"));
            approve(window, name);
            carryOut(window, name);
            window.robot.clickOn("#access-register");
            assertEquals(
                    1, window.find("#access-table", TableView.class).getItems().size());
            assertTrue(Files.exists(window.picture(name + "register")));
        }
    }

    @Test
    void whatWasWrittenDownWronglyIsSaidAgainWithAReason() throws Exception {
        try (Window window = window(Language.CHINESE, Theme.LIGHT, 1366, 768)) {
            window.robot.clickOn("#go-access").clickOn("#access-new").clickOn("#ask-lawyer");
            write(window, "#ask-line-name", "示例律帅");
            write(window, "#ask-line-unit", "示例律师事务所");
            write(window, "#ask-line-reason", "示例事由");
            tap(window, ".MP4");
            window.robot.clickOn("#ask-submit");
            choose(window);
            press(window, "#access-correct");
            assertEquals(
                    "示例律师事务所",
                    window.find("#ask-line-unit", TextInputControl.class).getText());
            assertTrue(Files.exists(window.picture("access-correct")));
            write(window, "#ask-line-name", "示例律师");
            press(window, "#ask-submit");
            assertTrue(words(window, "#ask-answer").contains("更正原因"), "a reason is asked for");
            write(window, "#ask-line-why", "姓名写错");
            press(window, "#ask-submit");
            assertEquals(
                    List.of("示例律师"),
                    office.station().access().book().ask(ledger -> ledger.all()).stream()
                            .map(it -> it.asked().name())
                            .toList());
        }
    }

    private void approve(Window window, String name) throws Exception {
        signedIn = Optional.of(SignedIn.as(StationRole.LEADER, OfficeBench.BEN, Role.UNIT_HEAD));
        window.robot.clickOn("#go-wall").clickOn("#go-access").clickOn("#access-mine");
        choose(window);
        press(window, "#access-decide");
        assertTrue(Files.exists(window.picture(name + "decide")));
        press(window, "#form-submit");
        tap(window, "SA7");
        press(window, "#form-submit");
        assertTrue(words(window, "#access-stage").startsWith("◇"));
    }

    private void carryOut(Window window, String name) throws Exception {
        signedIn = Optional.of(SignedIn.as(StationRole.CLERK, OfficeBench.ANN));
        window.robot.clickOn("#go-wall").clickOn("#go-access").clickOn("#access-open");
        choose(window);
        press(window, "#access-grant");
        press(window, "#form-submit");
        assertTrue(words(window, "#access-stage").startsWith("◆"));
        press(window, "#access-execute");
        press(window, "#form-submit");
        assertTrue(words(window, "#access-stage").startsWith("●"));
        assertTrue(Files.exists(window.picture(name + "done")));
    }

    @Test
    void nobodyWhoIsNotSignedInEntersAnything() throws Exception {
        signedIn = Optional.empty();
        try (Window window = window(Language.CHINESE, Theme.DARK, 1366, 768)) {
            window.robot.clickOn("#go-access");
            assertTrue(window.find("#access-new", ButtonBase.class).isDisabled());
            assertTrue(Files.exists(window.picture("access-signed-out")));
        }
    }

    @Test
    @Tag("SA7")
    void aCopyForThePartyIsRefusedWithTheArticleWhileItIsWritten() throws Exception {
        try (Window window = window(Language.CHINESE, Theme.LIGHT, 1366, 768)) {
            window.robot
                    .clickOn("#go-access")
                    .clickOn("#access-new")
                    .clickOn("#ask-party")
                    .clickOn("#ask-copy");
            assertTrue(words(window, "#ask-article").contains("SA7"));
            write(window, "#ask-line-name", "示例申请人");
            window.robot.clickOn("#ask-submit");
            assertTrue(window.shows(node -> node instanceof Label it && "ask-answer".equals(it.getId())));
            assertTrue(Files.exists(window.picture("access-refused")));
        }
    }

    @Test
    @Tag("SA11")
    void theRegisterAndTheReceiptGoToPaper() throws Exception {
        recordings();
        StationCounter counter =
                new StationCounter(office.station(), () -> signedIn, new StationPapers(office.station()));
        RequestId asked = AccessBench.sample(office.station());
        Path papers = Files.createDirectories(Path.of("target", "papers"));
        counter.printMonth(YearMonth.of(2026, 11), papers.resolve("access-register.pdf"));
        counter.printReceipt(asked, papers.resolve("access-receipt.pdf"));
        assertTrue(Files.size(papers.resolve("access-register.pdf")) > 1000);
        assertTrue(Files.size(papers.resolve("access-receipt.pdf")) > 1000);
    }

    @Test
    void whoNeitherServesNorDecidesSeesOnlyTheirOwnRequests() throws Exception {
        recordings();
        AccessBench.sample(office.station());
        StationCounter counter =
                new StationCounter(office.station(), () -> signedIn, new StationPapers(office.station()));
        assertEquals(3, counter.look().requests().size());
        signedIn = Optional.of(SignedIn.as(StationRole.CASE_HANDLER, OfficeBench.BEN));
        assertEquals(List.of(), counter.look().requests());
        assertEquals(List.of(), counter.look().recordings());
        signedIn = Optional.empty();
        assertEquals(List.of(), counter.look().requests());
    }
}
