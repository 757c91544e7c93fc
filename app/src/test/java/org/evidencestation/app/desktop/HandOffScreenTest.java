package org.evidencestation.app.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.app.desktop.handoff.HandOffFiles;
import org.evidencestation.app.desktop.handoff.HandOffModel;
import org.evidencestation.app.desktop.handoff.HandOffPage;
import org.evidencestation.app.desktop.handoff.HandOffRun;
import org.evidencestation.app.desktop.handoff.HandOffView;
import org.evidencestation.app.desktop.handoff.HandOffWish;
import org.evidencestation.app.desktop.shell.Theme;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Language;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Packages for others, from the clerk's home to the receipt, driven as a person would. */
class HandOffScreenTest {
    private final InventedHandOffs desk = new InventedHandOffs().busy();
    private final InventedStation station =
            new InventedStation().handingOver(desk).waiting(DiscScreenTest::waiting);
    private final Path folder = Path.of("/media/example");
    private HandOffModel model;

    @BeforeEach
    void model() {
        Texts texts = new Texts(Language.CHINESE);
        model = new HandOffModel(
                desk,
                (listing, format, file) -> {},
                texts,
                new Formats(texts, java.time.ZoneId.of("Asia/Shanghai")),
                new Errands(Runnable::run, Runnable::run));
    }

    private Window open(int width, int height) throws Exception {
        Window window = Window.open(station.desktop(8, new InventedVault(0)), width, height);
        press(window, "#go-todo");
        press(window, "#todo-to-handoff");
        return window;
    }

    /** The real view, with files that somebody chose. */
    private Window chosen() throws Exception {
        Window window = open(1366, 768);
        window.run(() -> {
            Texts texts = new Texts(Language.CHINESE);
            HandOffFiles files = new HandOffFiles(
                    name -> Optional.of(folder.resolve(name)),
                    () -> Optional.of(folder.resolve("receipt.json")),
                    () -> Optional.of(folder));
            HandOffView view =
                    new HandOffView(model, texts, new Formats(texts, java.time.ZoneId.of("Asia/Shanghai")), files);
            StackPane root = new StackPane(view);
            root.getStyleClass().add("shell");
            window.scene().setRoot(root);
            model.refresh();
        });
        return window;
    }

    private static void press(Window window, String selector) {
        window.run(() -> window.find(selector, ButtonBase.class).fire());
    }

    private static void choose(Window window, int row) {
        window.run(() -> window.find("#handoff-table", TableView.class)
                .getSelectionModel()
                .select(row));
    }

    private static String words(Window window, String selector) {
        return window.find(selector, Label.class).getText();
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
            choose(window, 0);
            assertTrue(Files.exists(window.picture("handoff-cases" + name)));
            press(window, "#handoff-make");
            assertTrue(Files.exists(window.picture("handoff-make" + name)));
            press(window, "#form-cancel");
            press(window, "#handoff-requests");
            choose(window, 0);
            assertTrue(Files.exists(window.picture("handoff-requests" + name)));
            desk.run =
                    new HandOffRun.Working("2026-Y0004", 1_200_000_000L, 3_400_000_000L, Duration.ofSeconds(90), false);
            window.tick();
            press(window, "#handoff-all");
            choose(window, 1);
            assertTrue(Files.exists(window.picture("handoff-writing" + name)));
            desk.run = new HandOffRun.Ended(
                    "2026-Y0004",
                    HandOffRun.End.WRITTEN,
                    "/media/example/2026-Y0004",
                    "7K2M-9QXA",
                    "",
                    Optional.of(new Answer.Refused<>(Refusal.WRONG_ROLE, "案件主办人", "SA8")));
            window.tick();
            choose(window, 2);
            assertTrue(Files.exists(window.picture("handoff-written" + name)));
        }
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void drawsAReceipt(boolean foreign) throws Exception {
        desk.foreign = foreign;
        try (Window window = chosen()) {
            window.run(() -> model.page().set(HandOffPage.ALL));
            choose(window, 1);
            press(window, "#handoff-import");
            assertTrue(Files.exists(window.picture("handoff-receipt-" + (foreign ? "differs" : "fits"))));
        }
    }

    @Test
    @Tag("W14")
    void aCaseGoesWholeUnlessSomebodyLeavesSomethingOut() throws Exception {
        try (Window window = chosen()) {
            choose(window, 0);
            press(window, "#handoff-make");
            press(window, "#form-submit");
            assertEquals(List.of(), desk.wishes, "nobody said who gets it");
            window.run(() -> window.find("#field-handoffRecipient", TextInputControl.class)
                    .setText("示例办案平台"));
            window.run(() -> model.form().value("handoffFolder").set(folder.toString()));
            window.run(() -> window.robot
                    .lookup(node ->
                            node instanceof ToggleButton it && it.getText().contains("记录_02"))
                    .queryAs(ToggleButton.class)
                    .fire());
            press(window, "#form-submit");
            HandOffWish.Make wish = assertInstanceOf(HandOffWish.Make.class, desk.wishes.getLast());
            assertEquals(folder, wish.folder());
            assertEquals(Optional.empty(), wish.request());
            assertEquals(2, wish.recordings().size());
        }
    }

    @Test
    @Tag("SA6")
    void aRequestLeadsToItsPackageWithWhatIsKnown() throws Exception {
        try (Window window = chosen()) {
            window.run(() -> model.lead(InventedHandOffs.REQUEST));
            assertEquals(HandOffPage.REQUESTS, model.page().get());
            assertEquals(
                    "示例检察院 示例人员乙",
                    window.find("#field-handoffRecipient", TextInputControl.class)
                            .getText());
            window.run(() -> model.form().value("handoffFolder").set(folder.toString()));
            press(window, "#form-submit");
            HandOffWish.Make wish = assertInstanceOf(HandOffWish.Make.class, desk.wishes.getLast());
            assertEquals(Optional.of(InventedHandOffs.REQUEST), wish.request());
        }
    }

    @Test
    void aReceiptIsTakenInOnlyAfterEveryLineOfItWasSeenToFit() throws Exception {
        try (Window window = chosen()) {
            window.run(() -> model.page().set(HandOffPage.ALL));
            choose(window, 1);
            desk.foreign = true;
            press(window, "#handoff-import");
            assertTrue(words(window, "#handoff-verdict").startsWith("×"));
            assertTrue(words(window, "#handoff-item-1").contains("不一致"));
            assertTrue(words(window, "#handoff-item-6").contains("回执没有写"));
            assertFalse(window.shows(node -> "handoff-take".equals(node.getId())));
            press(window, "#handoff-leave");
            desk.foreign = false;
            press(window, "#handoff-import");
            assertTrue(words(window, "#handoff-item-6").contains("已说明"));
            assertEquals(List.of(), desk.wishes, "comparing writes nothing");
            press(window, "#handoff-take");
            HandOffWish.Take wish = assertInstanceOf(HandOffWish.Take.class, desk.wishes.getLast());
            assertEquals(folder.resolve("receipt.json"), wish.receipt());
            assertTrue(window.shows(node -> "handoff-table".equals(node.getId())), "it leads back to the list");
        }
    }

    @Test
    void whatIsWrittenIsSeenFromEveryPageAndCanBeStopped() throws Exception {
        try (Window window = chosen()) {
            desk.run = new HandOffRun.Working("2026-Y0004", 1, 2, Duration.ofSeconds(9), false);
            window.run(model::tick);
            assertTrue(words(window, "#handoff-run").contains("2026-Y0004"));
            press(window, "#handoff-stop");
            assertEquals(new HandOffWish.Stop(), desk.wishes.getLast());
            desk.run = new HandOffRun.Ended(
                    "2026-Y0004", HandOffRun.End.STOPPED, "/media/example", "", "", Optional.empty());
            window.run(model::tick);
            assertTrue(words(window, "#handoff-run").contains("没有移交包"));
            assertFalse(window.find("#handoff-stop", ButtonBase.class).isVisible()
                    && window.find("#handoff-bar", javafx.scene.control.ProgressBar.class)
                            .getParent()
                            .isVisible());
        }
    }

    @Test
    void theListForBothToSignIsPrinted() throws Exception {
        try (Window window = chosen()) {
            window.run(() -> model.page().set(HandOffPage.ALL));
            choose(window, 0);
            assertTrue(window.shows(node -> "handoff-again".equals(node.getId())), "it was never written");
            press(window, "#handoff-print");
            assertEquals(1, desk.printed.size());
            assertEquals("已登记。", words(window, "#handoff-printed"));
        }
    }
}
