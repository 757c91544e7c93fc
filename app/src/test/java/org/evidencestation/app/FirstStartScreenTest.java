package org.evidencestation.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.custody.DockAudience;
import org.evidencestation.app.desktop.DesktopWindow;
import org.evidencestation.app.desktop.InventedPlayer;
import org.evidencestation.app.desktop.setup.SetupWindow;
import org.evidencestation.app.doctor.Computer;
import org.evidencestation.app.office.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** From an empty home to the wall, by the keyboard alone, with a real vault at the end. */
@Timeout(300)
class FirstStartScreenTest {
    @TempDir
    private Path home;

    private final FxRobot robot = new FxRobot();
    private final Background background = new Background();
    private Optional<javafx.stage.Stage> stage = Optional.empty();
    private Optional<Station> station = Optional.empty();
    private volatile Optional<Boolean> ended = Optional.empty();

    @BeforeEach
    void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() throws IOException {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            stage.ifPresent(javafx.stage.Stage::close);
            return true;
        });
        background.close();
        if (station.isPresent()) {
            station.get().close();
        }
    }

    /** Its disk is a good one whatever the machine is that runs this; it has no programs. */
    private FirstStart first() throws IOException {
        Path root = home.resolve("computer");
        Files.createDirectories(root.resolve("proc/self"));
        Files.writeString(root.resolve("proc/self/mountinfo"), "36 35 8:1 / / rw - ext4 /dev/x rw\n");
        return new FirstStart(
                new Computer(root, Map.of(), false, command -> Optional.empty()),
                StationAt.places(home.resolve("station")),
                Optional.empty(),
                InstantSource.system());
    }

    private StationSetup opens(Locale language, int width, int height) throws IOException {
        StationSetup desk = new StationSetup(
                first(),
                language,
                new LinePrinter(
                        command -> Optional.empty(), home.resolve("none").toString()));
        stage = Optional.of(WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            javafx.stage.Stage fresh = new javafx.stage.Stage();
            fresh.setX(0);
            fresh.setY(0);
            fresh.setWidth(width);
            fresh.setHeight(height);
            var _ = new SetupWindow(
                    fresh, desk, background, Platform::runLater, new Random(1), it -> ended = Optional.of(it));
            return fresh;
        }));
        WaitForAsyncUtils.waitForFxEvents();
        return desk;
    }

    private void waitFor(java.util.concurrent.Callable<Boolean> so) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, so);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String focus() {
        Node owner = stage.orElseThrow().getScene().getFocusOwner();
        return owner == null ? "" : String.valueOf(owner.getId());
    }

    private void focused(String id) throws Exception {
        try {
            waitFor(() -> id.equals(focus()));
        } catch (TimeoutException e) {
            throw new AssertionError(id + " has not the focus but " + focus() + "; " + words("#setup-said"), e);
        }
    }

    private boolean shows(String id) {
        return robot.lookup(id).tryQuery().isPresent();
    }

    private void keys(KeyCode... codes) {
        for (KeyCode code : codes) {
            robot.type(code);
        }
    }

    private String words(String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    /** What somebody does who writes a code down and types one group of it from the paper. */
    private void onPaper(int number) throws Exception {
        focused("setup-show-" + number);
        keys(KeyCode.SPACE);
        String code = robot.lookup(".setup-code").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .reduce("", (all, line) -> all.isEmpty() ? line : all + " - " + line);
        focused("setup-written-" + number);
        keys(KeyCode.SPACE);
        focused("setup-group-" + number);
        assertTrue(robot.lookup(".setup-code").queryAll().isEmpty(), "whoever types from memory has no paper");
        String asked = words("#setup-envelope-" + number + " .form-label");
        int group = Integer.parseInt(asked.replaceAll("[^0-9]", "").substring(0, 1));
        robot.write(code.split(" - ", -1)[group - 1]);
    }

    @ParameterizedTest
    @CsvSource({"zh, 1366, 768", "en, 1920, 1080"})
    void theKeyboardAloneLeadsToTheWall(String language, int width, int height) throws Exception {
        Path vault = home.resolve("station/vault");
        StationSetup desk = opens(Locale.of(language), width, height);
        focused(language.equals("zh") ? "setup-chinese" : "setup-english");
        keys(KeyCode.ENTER);
        focused("setup-unit-name");
        robot.write("Example office");
        keys(KeyCode.ENTER);
        waitFor(() -> shows("#setup-rule-L"));
        focused("setup-rule-L");
        keys(KeyCode.SPACE, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        assertTrue(words("#setup-said").length() > 5, "an ended regulation is not taken just so");
        keys(KeyCode.TAB, KeyCode.SPACE, KeyCode.ENTER);
        focused("setup-vault");
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        robot.write(vault.toString());
        waitFor(() -> shows("#check-vault"));
        keys(KeyCode.ENTER);
        focused("setup-copy-folder");
        keys(KeyCode.ENTER);
        assertTrue(words("#setup-said").length() > 5, "no second copy is not chosen by saying nothing");
        keys(KeyCode.TAB, KeyCode.TAB, KeyCode.SPACE, KeyCode.ENTER);
        focused("setup-admin-number");
        for (String answer : List.of(
                "100008", "Example A", "example phrase", "example phrase", "100001", "Example B", "another example")) {
            robot.write(answer);
            keys(KeyCode.TAB);
        }
        robot.write("another example");
        keys(KeyCode.ENTER);
        onPaper(1);
        onPaper(2);
        focused("setup-sealed");
        keys(KeyCode.ENTER);
        assertTrue(shows("#setup-codes"));
        keys(KeyCode.SPACE, KeyCode.ENTER);
        focused("setup-slots-16");
        keys(KeyCode.LEFT, KeyCode.ENTER);
        focused("setup-next");
        for (String made : List.of("vault", "keys", "config", "state")) {
            assertFalse(Files.exists(home.resolve("station").resolve(made)), made + " is made before the end");
        }
        keys(KeyCode.ENTER);
        waitFor(() -> ended.isPresent());
        station = desk.station();
        wall(station.orElseThrow());
        assertTrue(shows("#tile-8") && !shows("#tile-9"));
        assertEquals(vault, station.orElseThrow().vault().folder());
        Settings settings = station.orElseThrow().settings();
        assertEquals("Example office", settings.unit());
        assertEquals("W", settings.profile());
        assertEquals(language.equals("zh") ? Settings.Language.ZH : Settings.Language.EN, settings.language());
        Session session = assertInstanceOf(
                Session.class,
                assertInstanceOf(
                                Answer.Done.class,
                                station.orElseThrow()
                                        .accounts()
                                        .signIn()
                                        .password("100008", "example phrase".toCharArray()))
                        .value());
        assertTrue(session.may(Right.KEEP_PEOPLE));
    }

    /** As {@link DesktopScreens} does it: in the very same window. */
    private void wall(Station made) throws Exception {
        DesktopScreens.LateReceiver receiver = new DesktopScreens.LateReceiver();
        try (var supervisor = made.supervise(List::of, DockAudience.screen(receiver))) {
            DesktopWindow desktop = WaitForAsyncUtils.waitForAsyncFx(
                    60_000,
                    () -> new DesktopWindow(
                            stage.orElseThrow(),
                            DesktopScreens.parts(
                                    made,
                                    supervisor,
                                    made.upkeep(() -> false),
                                    new DesktopScreens.AtScreen(
                                            new StationAccounts(made), InventedPlayer.locked(), DoctorOfTest.of(made)),
                                    receiver,
                                    background),
                            Platform::runLater));
            waitFor(() -> shows("#tile-1"));
            WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
                desktop.stop();
                return true;
            });
        }
    }

    @Test
    void whoeverClosesTheWindowLeavesNothingBehind() throws Exception {
        StationSetup desk = opens(Locale.CHINESE, 1366, 768);
        keys(KeyCode.ENTER);
        focused("setup-unit-name");
        robot.write("Example office");
        keys(KeyCode.ENTER);
        waitFor(() -> shows("#setup-rule-SM"));
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            stage.orElseThrow().close();
            return true;
        });
        waitFor(() -> ended.isPresent());
        assertEquals(Optional.of(false), ended);
        assertEquals(Optional.empty(), desk.station());
        try (Stream<Path> left = Files.list(home)) {
            assertEquals(List.of(home.resolve("computer")), left.toList());
        }
        assertTrue(first().needed());
    }
}
