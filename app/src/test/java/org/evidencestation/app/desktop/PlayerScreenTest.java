package org.evidencestation.app.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.evidencestation.app.desktop.recordings.PlayEvents;
import org.evidencestation.app.desktop.shell.Theme;
import org.evidencestation.app.desktop.text.Language;
import org.evidencestation.app.media.DecoderLibraries;
import org.evidencestation.app.media.Ffmpeg;
import org.evidencestation.app.media.SampleClips;
import org.evidencestation.app.viewing.Fixity;
import org.evidencestation.app.viewing.MayView;
import org.evidencestation.app.viewing.Viewer;
import org.evidencestation.storage.journal.RecordingId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

/** Real films in the real window, on a computer that cannot be heard. */
class PlayerScreenTest {
    @TempDir
    static Path folder;

    private static SampleClips samples;
    private static ExecutorService work;

    @BeforeAll
    static void unpack() throws Exception {
        Ffmpeg ffmpeg = new Ffmpeg(folder.resolve("programs"), PlayerScreenTest.class.getClassLoader());
        samples = new SampleClips(ffmpeg, Files.createDirectory(folder.resolve("samples")));
        new DecoderLibraries(ffmpeg).load();
        work = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
    }

    @AfterAll
    static void end() throws Exception {
        work.shutdown();
        assertTrue(work.awaitTermination(60, TimeUnit.SECONDS), "what was begun for a window ends with it");
    }

    private static Window open(InventedPlayer player, int width, int height) throws TimeoutException {
        InventedStation station = new InventedStation().playing(player).workingOn(work);
        return Window.open(station.desktop(8, new InventedVault(3)), width, height, Platform::runLater);
    }

    private static void play(Window window, Path film, boolean whole) {
        window.run(() -> PlayEvents.fire(window.scene().getRoot(), InventedPlayer.id(film), whole));
    }

    private static void until(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean)
                .get());
    }

    private static String text(Window window, String selector) {
        return window.robot
                .lookup(selector)
                .<Label>tryQuery()
                .map(Label::getText)
                .orElse("");
    }

    @Test
    void everyKindOfFilmRuns() throws Exception {
        List<Path> films = List.of(
                samples.mp4(),
                samples.mp4WithSound(),
                samples.h265(),
                samples.h265Ts(),
                samples.mov(),
                samples.ts(),
                samples.mkv(),
                samples.aviH264(),
                samples.aviMjpeg());
        InventedPlayer player = InventedPlayer.of(folder.resolve("every"), films);
        try (Window window = open(player, 1366, 768)) {
            for (Path film : films) {
                play(window, film, false);
                until(() ->
                        text(window, "#player-title").equals(film.getFileName().toString()));
                until(() -> text(window, "#player-position").compareTo("0:00:01") > 0
                        || text(window, "#player-message").length() > 1);
                assertEquals("", text(window, "#player-message"), film.toString());
                window.robot.type(KeyCode.ESCAPE);
            }
            until(() -> player.written.stream()
                            .filter(line -> line.equals("ended BY_PERSON"))
                            .count()
                    == films.size());
        }
        assertEquals(List.of(), temporaryFiles());
    }

    private static List<Path> temporaryFiles() throws Exception {
        try (var all = Files.walk(folder.resolve("every/viewing"))) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void whatIsOnlyHeardAndWhatStandsStillIsShownToo() throws Exception {
        List<Path> films = List.of(samples.wav(), samples.amrWav(), samples.mp3(), samples.jpeg());
        try (Window window = open(InventedPlayer.of(folder, films), 1366, 768)) {
            for (Path film : films) {
                play(window, film, false);
                until(() -> still(window));
                String said = film.equals(samples.jpeg()) ? "照片" : "本机没有声音设备，显示声音强弱";
                assertEquals(said, text(window, "#player-way"));
                window.picture("player-" + film.getFileName().toString().replace('.', '-'));
                window.robot.type(KeyCode.ESCAPE);
            }
        }
    }

    @Test
    void whatCannotBeShownSaysWhy() throws Exception {
        List<Path> films = List.of(samples.empty(), samples.unfinished(), samples.text(), samples.playlist());
        try (Window window = open(InventedPlayer.of(folder, films), 1366, 768)) {
            for (Path film : films) {
                play(window, film, false);
                until(() -> window.shows(node -> "player-message".equals(node.getId())
                        && node.isVisible()
                        && !((Label) node).getText().isEmpty()));
                window.picture("player-why-" + film.getFileName().toString().replace('.', '-'));
                window.robot.type(KeyCode.ESCAPE);
            }
        }
    }

    private static boolean still(Window window) {
        return window.robot
                .lookup("#player-still")
                .<javafx.scene.image.ImageView>tryQuery()
                .filter(it -> it.getImage() != null)
                .isPresent();
    }

    @Test
    void keysStepSpeedAndMark() throws Exception {
        InventedPlayer player = InventedPlayer.of(folder, List.of(samples.mp4()));
        try (Window window = open(player, 1366, 768)) {
            play(window, samples.mp4(), false);
            until(() -> text(window, "#player-position").compareTo("0:00:00.2") > 0);
            window.robot.type(KeyCode.SPACE);
            until(() -> still(window));
            String paused = text(window, "#player-position");
            window.robot.type(KeyCode.PERIOD);
            until(() -> !text(window, "#player-position").equals(paused));
            String first = text(window, "#player-position");
            window.robot.type(KeyCode.PERIOD);
            until(() -> !text(window, "#player-position").equals(first));
            String second = text(window, "#player-position");
            window.robot.type(KeyCode.COMMA);
            until(() -> text(window, "#player-position").equals(first));
            assertTrue(second.compareTo(first) > 0);
            window.robot.type(KeyCode.ADD);
            assertEquals("2×", text(window, "#player-speed"));
            window.robot.type(KeyCode.SUBTRACT, KeyCode.SUBTRACT, KeyCode.SUBTRACT, KeyCode.SUBTRACT);
            assertEquals("0.25×", text(window, "#player-speed"));
            window.robot.type(KeyCode.M);
            until(() -> player.written.stream().anyMatch(line -> line.startsWith("marked")));
            assertTrue(text(window, "#player-recorder-time").startsWith("记录仪时间 20"));
            assertTrue(text(window, "#player-corrected-time").startsWith("校正时间 20"));
            assertFalse(window.shows(node -> "go-wall".equals(node.getId())));
        }
    }

    @Test
    void aHandlerLooksInTheRoom() throws Exception {
        InventedPlayer player =
                InventedPlayer.of(folder, List.of(samples.mp4())).granting(grant());
        try (Window window = open(player, 1366, 768)) {
            window.robot.clickOn("#go-room");
            until(() -> window.shows(node -> "room-enter-7".equals(node.getId())));
            picture(window, "room-lobby");
            window.robot.clickOn("#room-enter-7");
            until(() -> window.shows(node -> "room-begin".equals(node.getId())));
            assertTrue(window.find("#room-begin", javafx.scene.control.Button.class)
                    .isDisabled());
            picture(window, "room-undertaking");
            window.robot.clickOn("#room-accept").clickOn("#room-begin");
            until(() -> window.shows(node -> "player-title".equals(node.getId())));
            until(() -> text(window, "#player-position").compareTo("0:00:00.5") > 0);
            window.robot.clickOn("#mark-word").write("出示证件").type(KeyCode.ENTER);
            until(() -> player.written.stream().anyMatch(line -> line.endsWith("出示证件")));
            window.robot.type(KeyCode.ESCAPE);
            until(() -> window.shows(node -> "room-ended".equals(node.getId())));
            picture(window, "room-ended");
            window.robot.clickOn("#room-leave");
            until(() -> window.shows(node -> "go-wall".equals(node.getId())));
        }
        assertEquals("began 按第 7 号申请查阅 SA10", player.written.getFirst());
        assertEquals("ended BY_PERSON", player.written.getLast());
    }

    private static MayView grant() throws Exception {
        RecordingId recording = InventedPlayer.id(samples.mp4());
        return new MayView() {
            @Override
            public String request() {
                return "7";
            }

            @Override
            public String person() {
                return "";
            }

            @Override
            public Viewer viewer() {
                return new Viewer("示例来访者", "示例律师事务所");
            }

            @Override
            public Set<RecordingId> recordings() {
                return Set.of(recording);
            }

            @Override
            public Instant until() {
                return Rack.NOW.plusSeconds(1_800);
            }

            @Override
            public boolean stands() {
                return true;
            }
        };
    }

    /** At the size of the window, which a full screen is not. */
    private static void picture(Window window, String name) {
        window.run(() -> ((Stage) window.scene().getWindow()).setFullScreen(false));
        window.picture(name);
    }

    @Test
    void theTimeOverThePictureRuns() throws Exception {
        AtomicReference<Instant> now = new AtomicReference<>(Rack.NOW);
        InventedStation station = new InventedStation()
                .playing(InventedPlayer.of(folder, List.of(samples.mp4())))
                .workingOn(work)
                .at(now::get);
        try (Window window = Window.open(station.desktop(8, new InventedVault(3)), 1366, 768, Platform::runLater)) {
            play(window, samples.mp4(), false);
            until(() -> text(window, "#player-position").compareTo("0:00:00.3") > 0);
            String before = overThePicture(window);
            assertTrue(before.startsWith("100003"), before);
            assertTrue(before.contains("08:05:12"), before);
            now.set(Rack.NOW.plusSeconds(3));
            window.tick();
            assertEquals(before.replace("08:05:12", "08:05:15"), overThePicture(window));
        }
    }

    private static String overThePicture(Window window) {
        return window.find("#watermark", Region.class).getAccessibleText();
    }

    @Test
    void leavingTheScreenInAnotherWayEndsWhatIsOpen() throws Exception {
        InventedPlayer player = InventedPlayer.of(folder, List.of(samples.mp4()));
        try (Window window = open(player, 1366, 768)) {
            play(window, samples.mp4(), false);
            until(() -> text(window, "#player-position").compareTo("0:00:00.3") > 0);
            window.run(() -> window.scene()
                    .getRoot()
                    .fireEvent(new org.evidencestation.app.desktop.article.ArticleEvent("SA10")));
            until(() -> player.written.contains("ended TIME_UP"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CHINESE, LIGHT, 1366, 768",
        "ENGLISH, DARK, 1366, 768",
        "CHINESE, DARK, 1920, 1080",
        "ENGLISH, LIGHT, 1920, 1080"
    })
    void drawsThePlayer(Language language, Theme theme, int width, int height) throws Exception {
        List<Path> films = List.of(
                samples.mp4(), samples.h265(), samples.mov(), samples.ts(), samples.aviH264(), samples.aviMjpeg());
        InventedPlayer player = InventedPlayer.of(folder, films).granting(grant());
        InventedStation station =
                new InventedStation().playing(player).workingOn(work).looking(language, theme);
        String ending = ("-" + language + "-" + theme + "-" + width).toLowerCase(Locale.ROOT);
        try (Window window = Window.open(station.desktop(8, new InventedVault(3)), width, height, Platform::runLater)) {
            play(window, samples.mp4(), true);
            until(() -> text(window, "#player-position").compareTo("0:00:00.3") > 0);
            window.robot.type(KeyCode.SPACE);
            until(() -> !window.find("#stills", javafx.scene.layout.TilePane.class)
                    .getChildren()
                    .isEmpty());
            picture(window, "player-operation" + ending);
            window.robot.type(KeyCode.ESCAPE);
            player.proving(new Fixity.Broken(Rack.NOW, List.of("DCIM/h264.mp4")));
            window.robot.clickOn("#go-room");
            until(() -> window.shows(node -> "room-enter-7".equals(node.getId())));
            picture(window, "room-lobby" + ending);
            window.robot.clickOn("#room-enter-7");
            until(() -> window.shows(node -> "room-begin".equals(node.getId())));
            picture(window, "room-undertaking" + ending);
            window.robot.clickOn("#room-accept").clickOn("#room-begin");
            until(() -> text(window, "#player-position").compareTo("0:00:00.3") > 0);
            window.robot.type(KeyCode.SPACE, KeyCode.PERIOD);
            until(() -> still(window));
            picture(window, "room-player-broken" + ending);
            window.robot.type(KeyCode.ESCAPE);
            until(() -> window.shows(node -> "room-ended".equals(node.getId())));
            picture(window, "room-ended-broken" + ending);
        }
    }
}
