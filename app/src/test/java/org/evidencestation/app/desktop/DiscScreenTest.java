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
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.evidencestation.app.account.StationRole;
import org.evidencestation.app.desktop.disc.DiscRun;
import org.evidencestation.app.desktop.disc.DiscWish;
import org.evidencestation.app.desktop.shell.Theme;
import org.evidencestation.app.desktop.text.Language;
import org.evidencestation.app.desktop.todo.TodoDesk;
import org.evidencestation.app.desktop.todo.TodoDesk.Kind;
import org.evidencestation.app.desktop.todo.TodoDesk.Waiting;
import org.evidencestation.storage.journal.DiscEvent.Said;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the clerk's home to discs, driven as a person would. */
class DiscScreenTest {
    private final InventedDiscs discs = new InventedDiscs().busy();
    private final InventedStation station = new InventedStation().burning(discs).waiting(DiscScreenTest::waiting);

    static TodoDesk.Sight waiting() {
        return new TodoDesk.Sight(
                Rack.NOW,
                List.of(
                        new Waiting(Kind.CLASSIFY, 37, 0, Optional.of(Rack.NOW.minus(Duration.ofDays(12)))),
                        new Waiting(Kind.BURN, 2, 1, Optional.of(Rack.NOW.minus(Duration.ofDays(9)))),
                        new Waiting(Kind.APPROVE, 1, 0, Optional.of(Rack.NOW.minus(Duration.ofHours(5)))),
                        new Waiting(Kind.CLEAR, 0, 0, Optional.empty())));
    }

    private Window open(int width, int height) throws Exception {
        return Window.open(station.desktop(8, new InventedVault(0)), width, height);
    }

    private static void choose(Window window, int row) {
        window.run(() ->
                window.find("#disc-table", TableView.class).getSelectionModel().select(row));
    }

    private static void press(Window window, String selector) {
        window.run(() -> window.find(selector, ButtonBase.class).fire());
    }

    private static String words(Window window, String selector) {
        return window.find(selector, Label.class).getText();
    }

    private static void fillIn(Window window) {
        Stream<TextField> blank = window.robot.lookup(".text-field").queryAllAs(TextField.class).stream()
                .filter(it -> it.getId() != null && it.getId().startsWith("disc-word"))
                .filter(it -> it.getText().isBlank());
        window.run(() -> blank.forEach(it -> it.setText("示例")));
    }

    @ParameterizedTest
    @CsvSource({
        "CHINESE, LIGHT, 1366, 768",
        "ENGLISH, DARK, 1366, 768",
        "CHINESE, DARK, 1920, 1080",
        "ENGLISH, LIGHT, 1920, 1080"
    })
    void drawsEveryPage(Language language, Theme theme, int width, int height) throws Exception {
        station.looking(language, theme);
        String name = ("-" + language + "-" + theme + "-" + width).toLowerCase(Locale.ROOT);
        try (Window window = open(width, height)) {
            press(window, "#go-todo");
            assertTrue(Files.exists(window.picture("todo" + name)));
            press(window, "#todo-go-burn");
            choose(window, 1);
            assertTrue(Files.exists(window.picture("disc-queue" + name)));
            press(window, "#disc-plan-begin");
            assertTrue(Files.exists(window.picture("disc-draft" + name)));
            press(window, "#disc-draft-cancel");
            press(window, "#disc-jobs");
            choose(window, 0);
            assertTrue(Files.exists(window.picture("disc-jobs" + name)));
            press(window, "#disc-open");
            assertTrue(Files.exists(window.picture("disc-job" + name)));
            discs.run = new DiscRun.Working(
                    InventedDiscs.OPEN,
                    1,
                    2,
                    DiscRun.Stage.BURN,
                    1_200_000_000L,
                    2_800_000_000L,
                    Duration.ofSeconds(187),
                    false);
            window.tick();
            assertTrue(Files.exists(window.picture("disc-burning" + name)));
            discs.run = new DiscRun.Ended(
                    InventedDiscs.OPEN, 1, 2, DiscRun.End.VOID, "NOT_THE_SAME", "1: !data/示例记录_01.MP4");
            window.tick();
            assertTrue(Files.exists(window.picture("disc-void" + name)));
            press(window, "#disc-register");
            choose(window, 9);
            assertTrue(Files.exists(window.picture("disc-register" + name)));
            press(window, "#disc-doplace-2-2");
            assertTrue(Files.exists(window.picture("disc-place" + name)));
            press(window, "#disc-tests");
            choose(window, 1);
            assertTrue(Files.exists(window.picture("disc-tests" + name)));
        }
    }

    @Test
    @Tag("W14")
    void noBlankWordGoesToADisc() throws Exception {
        try (Window window = open(1366, 768)) {
            press(window, "#go-todo");
            press(window, "#todo-go-burn");
            choose(window, 1);
            press(window, "#disc-plan-begin");
            String missing = words(window, "#disc-missing");
            assertTrue(missing.contains("证明对象"), missing);
            assertFalse(missing.contains("案由"), "the station knows it: " + missing);
            assertTrue(window.find("#disc-begin", ButtonBase.class).isDisabled());
            fillIn(window);
            assertFalse(window.find("#disc-missing", Label.class).isVisible());
            press(window, "#disc-size-bd");
            press(window, "#disc-begin");
            DiscWish.Open wish = assertInstanceOf(DiscWish.Open.class, discs.wishes.getLast());
            assertEquals(25_025_314_816L, wish.mediumBytes());
            assertEquals(11, wish.recordings().size(), "one lies on discs already");
            assertTrue(Stream.concat(wish.label().stream(), wish.sheet().stream())
                    .map(Said::value)
                    .noneMatch(String::isBlank));
            assertTrue(words(window, "#disc-job-title").contains("2026-0002"), "it leads to the job at once");
        }
    }

    @Test
    @Tag("SM16")
    void aMarkAsksForDiscsWithItsArticle() throws Exception {
        try (Window window = open(1366, 768)) {
            press(window, "#go-todo");
            press(window, "#todo-go-burn");
            choose(window, 0);
            press(window, "#disc-plan-begin");
            fillIn(window);
            press(window, "#disc-begin");
            assertEquals("LONG_TERM", ((DiscWish.Open) discs.wishes.getLast()).reason());
        }
    }

    @Test
    @Tag("SA6")
    void aCopyForOthersIsMadeOnceUnderItsRequest() throws Exception {
        try (Window window = open(1366, 768)) {
            press(window, "#go-todo");
            press(window, "#todo-go-burn");
            choose(window, 2);
            assertTrue(Files.exists(window.picture("disc-request")));
            press(window, "#disc-plan-begin");
            fillIn(window);
            assertTrue(window.find("#disc-copies-1", ButtonBase.class).isVisible(), "one copy is enough for others");
            press(window, "#disc-begin");
            DiscWish.Open wish = assertInstanceOf(DiscWish.Open.class, discs.wishes.getLast());
            assertEquals("COPY_OUT", wish.reason());
            assertEquals(Optional.of(InventedHandOffs.REQUEST), wish.request());
            assertEquals(1, wish.copies());
        }
    }

    @Test
    void aBadCopyIsBurnedAnewFromTheRegister() throws Exception {
        try (Window window = open(1366, 768)) {
            press(window, "#go-todo");
            press(window, "#todo-to-discs");
            press(window, "#disc-register");
            int rows = window.find("#disc-table", TableView.class).getItems().size();
            for (int row = 0; row < rows && again(window).isEmpty(); row++) {
                choose(window, row);
            }
            assertTrue(Files.exists(window.picture("disc-bad")));
            window.run(again(window).orElseThrow()::fire);
            assertTrue(window.find("#field-discReason", TextInputControl.class)
                    .getText()
                    .contains("读坏"));
            press(window, "#form-submit");
            DiscWish.Replace wish = assertInstanceOf(DiscWish.Replace.class, discs.wishes.getLast());
            assertEquals(InventedDiscs.DONE, wish.job());
            assertTrue(words(window, "#disc-job-title").contains("2026-0001"), "it leads to the job that wants it");
        }
    }

    private static Optional<ButtonBase> again(Window window) {
        return window.robot.lookup(".accent").queryAllAs(ButtonBase.class).stream()
                .filter(it -> it.getId() != null && it.getId().startsWith("disc-doreplace"))
                .findFirst();
    }

    @Test
    void oneSentenceSaysWhatToDoAndOneButtonDoesIt() throws Exception {
        try (Window window = open(1366, 768)) {
            press(window, "#go-todo");
            press(window, "#todo-go-burn");
            press(window, "#disc-jobs");
            choose(window, 0);
            press(window, "#disc-open");
            assertEquals("请放入空白盘（DVD 4.7 GB）：2026-0002-1/3 第 2 份", words(window, "#disc-say"));
            assertTrue(words(window, "#disc-drive").contains("空白"));
            press(window, "#disc-burn");
            assertEquals(new DiscWish.Burn(InventedDiscs.OPEN), discs.wishes.getLast());
            discs.run = new DiscRun.Ended(InventedDiscs.OPEN, 1, 2, DiscRun.End.VOID, "DRIVE_GONE", "-");
            window.tick();
            assertTrue(words(window, "#disc-ended").contains("作废"));
            assertTrue(words(window, "#disc-fault").contains("检查光驱的线"));
            assertFalse(window.shows(node -> "disc-paper-label-1-2".equals(node.getId())), "no label for it");
            assertTrue(window.shows(node -> "disc-paper-label-1-1".equals(node.getId())));
            press(window, "#disc-cancel");
            press(window, "#form-submit");
            assertInstanceOf(DiscWish.Burn.class, discs.wishes.getLast(), "a reason is asked for");
            window.run(() ->
                    window.find("#field-discReason", TextInputControl.class).setText("示例"));
            press(window, "#form-submit");
            assertEquals(new DiscWish.Cancel(InventedDiscs.OPEN, "示例"), discs.wishes.getLast());
        }
    }

    @Test
    void theHomeIsWhereAClerkBegins() throws Exception {
        station.accounts.closed();
        try (Window window = open(1366, 768)) {
            window.robot.clickOn("#go-account").clickOn("#field-number").write("100001");
            station.accounts.answer = new org.evidencestation.app.office.Answer.Done<>(
                    org.evidencestation.app.account.SignedIn.as(StationRole.CLERK, "100001"));
            window.robot.type(javafx.scene.input.KeyCode.TAB).write("example").clickOn("#form-submit");
            assertEquals("37", words(window, "#todo-count-classify"));
        }
    }
}
