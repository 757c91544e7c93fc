package org.evidencestation.app;

import static org.evidencestation.app.ArchiveBench.clerk;
import static org.evidencestation.app.ArchiveBench.leader;
import static org.evidencestation.app.duty.Answers.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.desktop.InventedStation;
import org.evidencestation.app.desktop.InventedVault;
import org.evidencestation.app.desktop.Window;
import org.evidencestation.app.desktop.shell.Theme;
import org.evidencestation.app.desktop.text.Language;
import org.evidencestation.app.desktop.todo.TodoDesk;
import org.evidencestation.app.policy.KeepFacts.Category;
import org.evidencestation.storage.copy.Pace;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clearance screen over a real station, driven as two persons would. */
class ClearanceScreenTest {
    @TempDir
    Path folder;

    private Optional<Session> signedIn = Optional.of(clerk());

    private static final TodoDesk.Sight TODO = new TodoDesk.Sight(
            ArchiveBench.BEGIN, List.of(new TodoDesk.Waiting(TodoDesk.Kind.CLEAR, 2, 0, Optional.empty())));

    private Window window(ArchiveBench bench, Language language, Theme theme, int width, int height) throws Exception {
        StationClearance desk =
                new StationClearance(bench.station(), () -> signedIn, new StationPapers(bench.station()));
        return Window.open(
                new InventedStation()
                        .looking(language, theme)
                        .waiting(() -> TODO)
                        .clearing(desk)
                        .desktop(8, new InventedVault(0)),
                width,
                height);
    }

    private static void press(Window window, String selector) {
        window.run(() -> window.find(selector, ButtonBase.class).fire());
    }

    private static void choose(Window window) {
        window.run(() -> window.find("#clearance-table", TableView.class)
                .getSelectionModel()
                .select(0));
    }

    private static void tap(Window window, String words) {
        Node button = window.robot
                .lookup(node -> node instanceof ToggleButton it && it.getText().contains(words) && it.isVisible())
                .query();
        window.run(() -> ((ButtonBase) button).fire());
    }

    private static int rows(Window window) {
        return window.find("#clearance-table", TableView.class).getItems().size();
    }

    @Test
    @Tag("W15")
    void whatTheRegulationLeavesOpenIsDecidedInWriting() throws Exception {
        try (ArchiveBench bench = new ArchiveBench(folder, "W");
                Window window = window(bench, Language.CHINESE, Theme.LIGHT, 1366, 768)) {
            window.robot.clickOn("#go-todo").clickOn("#todo-go-clear");
            assertTrue(words(window).contains("一律不清理"), words(window));
            assertTrue(Files.exists(window.picture("clearance-undecided")));
            press(window, "#clearance-allow");
            tap(window, "可以清理");
            write(window, "decision", "示例：到期录像按规定清理");
            write(window, "document", "示例〔2026〕9号");
            write(window, "decider", "示例负责人");
            assertTrue(Files.exists(window.picture("clearance-allow")));
            press(window, "#form-submit");
            assertTrue(words(window).contains("可以清理"), words(window));
            assertTrue(Files.exists(window.picture("clearance-decided")));
            assertTrue(bench.station()
                    .clearance()
                    .local()
                    .orElseThrow()
                    .decided()
                    .orElseThrow()
                    .allowed());
        }
    }

    private static String words(Window window) {
        return window.find("#clearance-local", Label.class).getText();
    }

    private static void write(Window window, String field, String words) {
        window.run(() -> window.find("#field-" + field, TextInputControl.class).setText(words));
    }

    @ParameterizedTest
    @CsvSource({"CHINESE, LIGHT, 1366, 768", "ENGLISH, DARK, 1920, 1080"})
    @Tag("SM15")
    void theClerkJudgesAndAnotherPersonConfirms(Language language, Theme theme, int width, int height)
            throws Exception {
        String name = "clearance-" + language.name().toLowerCase(Locale.ROOT) + "-";
        try (ArchiveBench bench = new ArchiveBench(folder, "SM")) {
            done(bench.station()
                    .keeping()
                    .sayings()
                    .classify(clerk(), List.of(bench.first, bench.second), Category.OTHER, ""));
            bench.live(Duration.ofDays(183));
            try (Window window = window(bench, language, theme, width, height)) {
                window.robot.clickOn("#go-todo").clickOn("#todo-go-clear");
                assertEquals(2, rows(window));
                choose(window);
                assertTrue(Files.exists(window.picture(name + "judge")));
                press(window, "#clearance-judge");
                tap(window, "无保存意义");
                assertTrue(Files.exists(window.picture(name + "form")));
                press(window, "#form-submit");
                assertEquals(1, rows(window));
                press(window, "#clearance-kept");
                assertTrue(Files.exists(window.picture(name + "kept")));
                signedIn = Optional.of(leader());
                window.robot.clickOn("#go-wall").clickOn("#go-todo").clickOn("#todo-go-clear");
                press(window, "#clearance-to_confirm");
                choose(window);
                press(window, "#clearance-confirm");
                assertTrue(Files.exists(window.picture(name + "confirm")));
                press(window, "#form-submit");
                press(window, "#clearance-tray");
                choose(window);
                assertTrue(
                        window.find("#clearance-state", Label.class).getText().length() > 5);
                assertTrue(Files.exists(window.picture(name + "tray")));
                bench.live(Duration.ofDays(31));
                assertEquals(
                        1,
                        bench.station()
                                .clearance()
                                .round()
                                .run(Pace.FREE)
                                .cleared()
                                .size());
                window.robot.clickOn("#go-wall").clickOn("#go-todo").clickOn("#todo-go-clear");
                press(window, "#clearance-cleared");
                choose(window);
                assertTrue(Files.exists(window.picture(name + "cleared")));
            }
            Path paper = folder.resolve("certificate.pdf");
            new StationClearance(bench.station(), () -> signedIn, new StationPapers(bench.station()))
                    .printCertificate("2026-1", paper);
            assertTrue(Files.size(paper) > 1_000);
            Files.copy(
                    paper,
                    Path.of("target", name + "certificate.pdf"),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
