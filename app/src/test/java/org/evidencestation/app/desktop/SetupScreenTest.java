package org.evidencestation.app.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.evidencestation.app.custody.SlotLearning.Learnt;
import org.evidencestation.app.desktop.setup.SetupDesk.Chosen;
import org.evidencestation.app.desktop.setup.SetupDesk.Kept;
import org.evidencestation.app.desktop.setup.SetupDesk.Place;
import org.evidencestation.app.desktop.setup.SetupWindow;
import org.evidencestation.app.desktop.shell.Preferences.Look;
import org.evidencestation.app.desktop.shell.Theme;
import org.evidencestation.app.desktop.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Every page of the first start as somebody sees it who has nothing yet. */
class SetupScreenTest {
    private final FxRobot robot = new FxRobot();
    private final InventedSetup desk = new InventedSetup();
    private final List<Boolean> ended = new ArrayList<>();
    private Optional<Stage> open = Optional.empty();

    private void opens(int width, int height) throws Exception {
        FxToolkit.registerPrimaryStage();
        open = Optional.of(onScreen(() -> {
            Stage stage = new Stage();
            stage.setWidth(width);
            stage.setHeight(height);
            var _ = new SetupWindow(stage, desk, Runnable::run, Platform::runLater, new Random(7), ended::add);
            return stage;
        }));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void closes() {
        onScreen(() -> {
            open.ifPresent(Stage::close);
            return true;
        });
    }

    private Parent root() {
        return open.orElseThrow().getScene().getRoot();
    }

    private <T extends Node> T find(String selector, Class<T> type) {
        return robot.from(root()).lookup(selector).queryAs(type);
    }

    private void press(String id) {
        run(() -> find(id, ButtonBase.class).fire());
    }

    private void type(String id, String words) {
        run(() -> find(id, TextField.class).setText(words));
    }

    private void next() {
        press("#setup-next");
    }

    private void run(Runnable action) {
        onScreen(() -> {
            action.run();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
        onScreen(() -> {
            root().applyCss();
            root().layout();
            return true;
        });
    }

    private static <T> T onScreen(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, action);
    }

    private String said() {
        return find("#setup-said", Label.class).getText();
    }

    private boolean shows(String id) {
        Optional<Node> found = robot.from(root()).lookup(id).tryQuery();
        for (Node node = found.orElse(null); node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return found.isPresent();
    }

    /** Nothing is cut short, and where the smallest screen is used nobody has to scroll. */
    private void whole(String name) {
        WaitForAsyncUtils.waitForFxEvents();
        onScreen(() -> Screenshots.write(open.orElseThrow().getScene(), "setup-" + name));
        List<String> cut = new ArrayList<>();
        cut(root(), cut);
        ScrollPane scroll = find(".scroll-pane", ScrollPane.class);
        double over = scroll.getContent().getLayoutBounds().getHeight()
                - scroll.getViewportBounds().getHeight();
        if (over > 1) {
            cut.add("the page is " + over + " too high");
        }
        assertEquals(List.of(), cut, name);
    }

    private static void cut(Parent parent, List<String> found) {
        for (Node node : parent.getChildrenUnmodifiable()) {
            if (node instanceof Labeled label && label.isVisible() && label.getScene() != null) {
                Text drawn = (Text) label.lookup(".text");
                if (drawn != null
                        && !drawn.getText()
                                .replace("\n", "")
                                .equals(label.getText().replace("\n", ""))) {
                    found.add(label.getText() + " reads " + drawn.getText());
                }
            } else if (node instanceof Parent below && below.isVisible()) {
                cut(below, found);
            }
        }
    }

    private void people() {
        Map.of(
                        "admin-number", "100008",
                        "admin-name", "示例甲",
                        "admin-password", "example phrase",
                        "admin-again", "example phrase",
                        "clerk-number", "100001",
                        "clerk-name", "示例乙",
                        "clerk-password", "another example",
                        "clerk-again", "another example")
                .forEach((field, words) -> type("#setup-" + field, words));
    }

    private void unitAndRule() {
        next();
        type("#setup-unit-name", "示例市城市管理综合行政执法支队一大队");
        next();
        press("#setup-rule-SM");
        next();
    }

    private void withoutCopy() {
        press("#setup-without");
        next();
    }

    private void onPaper(int number) {
        press("#setup-show-" + number);
        press("#setup-written-" + number);
        String asked = robot.from(root())
                .lookup("#setup-envelope-" + number + " .form-label")
                .queryLabeled()
                .getText();
        int group = Integer.parseInt(asked.replaceAll("[^0-9]", "").substring(0, 1));
        type(
                "#setup-group-" + number,
                InventedSetup.CODES.get(number - 1).split("-", -1)[group - 1].toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @CsvSource({
        "CHINESE, LIGHT, 1366, 768",
        "ENGLISH, LIGHT, 1366, 768",
        "CHINESE, DARK, 1366, 768",
        "ENGLISH, DARK, 1366, 768",
        "CHINESE, LIGHT, 1920, 1080",
        "ENGLISH, DARK, 1920, 1080"
    })
    void everyPageIsReadWhole(Language language, Theme theme, int width, int height) throws Exception {
        desk.look = new Look(language, theme);
        desk.printer = true;
        String name = (language + "-" + theme + "-" + width).toLowerCase(Locale.ROOT);
        opens(width, height);
        whole("1-look-" + name);
        next();
        type("#setup-unit-name", "示例市城市管理综合行政执法支队一大队");
        whole("2-unit-" + name);
        next();
        whole("3-rule-none-" + name);
        press("#setup-rule-W");
        next();
        whole("3-rule-" + name);
        press("#setup-goes-on");
        next();
        whole("4-place-" + name);
        next();
        press("#setup-without");
        whole("5-copy-" + name);
        press("#setup-without");
        type("#setup-copy-folder", "/mnt/copy");
        next();
        people();
        whole("6-people-" + name);
        next();
        whole("7-codes-" + name);
        press("#setup-show-1");
        whole("7-codes-shown-" + name);
        press("#setup-written-1");
        type("#setup-group-1", "XXXX");
        whole("7-codes-wrong-" + name);
        onPaper(1);
        press("#setup-print-2");
        onPaper(2);
        press("#setup-sealed");
        whole("7-codes-done-" + name);
        next();
        press("#setup-learn");
        desk.learnt = new Learnt(Map.of("a", 1, "b", 2, "c", 3), Optional.of(4), Optional.empty(), 2);
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> find("#setup-learnt", Label.class)
                .getText()
                .contains("4"));
        whole("8-slots-" + name);
        next();
        whole("9-summary-" + name);
        assertEquals(List.of(), desk.begun);
        next();
        assertEquals(List.of(true), ended);
        Chosen all = desk.begun.getFirst();
        assertEquals("W", all.profile());
        assertEquals("示例市城市管理综合行政执法支队一大队", all.unit());
        assertEquals(new Look(language, theme), all.look());
        assertEquals(InventedSetup.CODES, all.people().orElseThrow().codes());
        assertEquals(3, all.learnt().size());
        assertEquals(List.of(InventedSetup.CODES.get(1)), desk.printed);
    }

    @Test
    void languageAndThemeChangeAtOnce() throws Exception {
        opens(1366, 768);
        assertEquals("下一步", find("#setup-next", ButtonBase.class).getText());
        press("#setup-english");
        assertEquals("Next", find("#setup-next", ButtonBase.class).getText());
        press("#setup-dark");
        unitAndRule();
        withoutCopyAfterPlace();
        people();
        next();
        onPaper(1);
        onPaper(2);
        press("#setup-sealed");
        next();
        next();
        next();
        assertEquals(
                new Look(Language.ENGLISH, Theme.DARK), desk.begun.getFirst().look());
    }

    private void withoutCopyAfterPlace() {
        next();
        withoutCopy();
    }

    @Test
    void noRegulationIsProposedAndAnEndedOneTakesADecision() throws Exception {
        opens(1366, 768);
        next();
        type("#setup-unit-name", " ");
        next();
        assertTrue(shows("#setup-unit"), "a blank is no name");
        type("#setup-unit-name", "示例单位");
        next();
        next();
        assertTrue(said().contains("请选择"), said());
        press("#setup-rule-W");
        next();
        assertTrue(said().contains("有效期"), said());
        press("#setup-goes-on");
        press("#setup-rule-Z");
        press("#setup-rule-W");
        next();
        assertTrue(said().contains("有效期"), "saying so of one regulation says nothing of another");
        press("#setup-goes-on");
        next();
        assertTrue(shows("#setup-place"));
    }

    @ParameterizedTest
    @CsvSource({"FOREIGN", "TAKEN", "DAMAGED"})
    void aPlaceThatWillNotDoIsNotLeft(Place.Kind kind) throws Exception {
        desk.kind = kind;
        opens(1366, 768);
        unitAndRule();
        next();
        assertTrue(shows("#setup-place"));
        assertTrue(said().contains("不能使用"), said());
        whole("place-" + kind.name().toLowerCase(Locale.ROOT));
        type("#setup-vault", "vault");
        next();
        assertTrue(find("#setup-place-kind", Label.class).getText().contains("完整路径"));
    }

    @Test
    void aVaultThatHasItsPeopleIsOpenedWithoutAskingForThem() throws Exception {
        desk.kind = Place.Kind.EXISTING;
        desk.kept = Optional.of(new Kept(true, "Z"));
        opens(1366, 768);
        unitAndRule();
        whole("place-existing");
        next();
        withoutCopy();
        assertTrue(shows("#setup-slots"));
        assertTrue(find("#setup-where", Label.class).getText().contains("7"));
        next();
        next();
        assertEquals(Optional.empty(), desk.begun.getFirst().people());
    }

    @Test
    void whoeverQuitsIsAskedOnceAndNothingHappens() throws Exception {
        opens(1366, 768);
        unitAndRule();
        press("#setup-quit");
        assertTrue(shows("#setup-quit-sure"));
        whole("quit");
        press("#setup-stay");
        assertFalse(shows("#setup-quit-sure"));
        press("#setup-quit");
        press("#setup-quit-sure");
        assertEquals(List.of(false), ended);
        assertEquals(List.of(), desk.begun);
    }

    @Test
    void aFailureIsToldInFourLinesAndCanBeTriedAgain() throws Exception {
        desk.kind = Place.Kind.EXISTING;
        desk.kept = Optional.of(new Kept(true, ""));
        desk.failure = Optional.of(new java.nio.file.AccessDeniedException("/srv/evidence"));
        opens(1366, 768);
        unitAndRule();
        next();
        withoutCopy();
        next();
        next();
        assertEquals(4, said().lines().count(), said());
        assertTrue(said().contains("SETUP-DENIED"));
        whole("failed");
        press("#setup-quit");
        assertTrue(find("#setup-quit-words", Label.class).getText().contains("尚未写入"));
        press("#setup-stay");
        desk.left = true;
        next();
        press("#setup-quit");
        assertTrue(find("#setup-quit-words", Label.class).getText().contains("已建好"));
        press("#setup-stay");
        desk.failure = Optional.empty();
        next();
        assertEquals(List.of(true), ended);
    }
}
