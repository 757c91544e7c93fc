package org.evidencestation.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.evidencestation.app.account.FoundStation.First;
import org.evidencestation.app.custody.DockAudience;
import org.evidencestation.app.custody.DockSupervisor;
import org.evidencestation.app.custody.SpaceGate;
import org.evidencestation.app.desktop.InventedPlayer;
import org.evidencestation.app.desktop.Window;
import org.evidencestation.app.office.Answer;
import org.evidencestation.storage.durable.DiskProbe;
import org.evidencestation.storage.index.RecordingRow;
import org.evidencestation.storage.index.RecordingSearch;
import org.evidencestation.storage.journal.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** A whole station with eight recorders at once, seen and touched through its own window. */
@Timeout(300)
class RealWallTest {
    private static final Duration POLL = Duration.ofMillis(50);

    @TempDir
    Path folder = Path.of("");

    private final Background background = new Background();
    private Station station;
    private RealRack rack;
    private DockSupervisor supervisor;
    private Window window;

    @BeforeEach
    void open() throws Exception {
        Settings settings = new Settings(
                Optional.empty(), Settings.Language.ZH, Settings.Theme.LIGHT, 8, "示例单位", "W", Settings.DEFAULT.zone());
        station = Station.open(new Station.Setup(
                folder.resolve("vault"),
                new Locations(
                        folder.resolve("data"),
                        folder.resolve("config"),
                        folder.resolve("cache"),
                        folder.resolve("state"),
                        folder.resolve("keys")),
                settings,
                SpaceGate.WhenFull.STOP,
                InstantSource.system(),
                DiskProbe.NONE));
        rack = new RealRack(station.clock().time().instant(), settings.zone());
        rack.registerAllButOne(station);
        DesktopScreens.LateReceiver receiver = new DesktopScreens.LateReceiver();
        supervisor = station.supervise(rack.slots, DockAudience.screen(receiver));
        window = Window.open(
                DesktopScreens.parts(
                        station,
                        supervisor,
                        station.upkeep(() -> false),
                        new DesktopScreens.AtScreen(
                                new StationAccounts(station), InventedPlayer.locked(), DoctorOfTest.of(station)),
                        receiver,
                        background),
                1920,
                1080,
                Platform::runLater);
    }

    @AfterEach
    void close() throws Exception {
        window.close();
        rack.openGate();
        background.close();
        supervisor.close();
        station.close();
    }

    @Test
    void eightRecordersAtOnceEachSayWhatTheyAre() throws Exception {
        rack.plugAll();
        background.every(POLL, supervisor::poll);
        everybodyIsBeingReadOrSaysWhyNot();
        pictures("real-collecting");

        theUnknownOneIsRegisteredThroughTheScreen();
        rack.plug(RealRack.PULLED);
        await(RealRack.PULLED, "采集中", "勿拔", RealRack.name(RealRack.PULLED));

        rack.openGate();
        everybodySaysHowItEnded();
        pictures("real-ended");
        nothingIsMissingAndNothingIsThereTwice();
        theDetailsProveIt();

        rack.unplugAll();
        for (int slot : new int[] {1, RealRack.PULLED, RealRack.UNKNOWN, RealRack.DRIFTED, 8}) {
            await(slot, "空闲");
        }
        assertTrue(seen(RealRack.LATE).contains("超时"), seen(RealRack.LATE));
    }

    private void everybodyIsBeingReadOrSaysWhyNot() throws Exception {
        for (int slot : new int[] {1, RealRack.EMPTY_BATTERY, RealRack.DRIFTED, 8}) {
            await(slot, "采集中", "勿拔", RealRack.name(slot), "收妥 2/3 个");
        }
        await(RealRack.PULLED, "需要人工", "采集未完成即被拔出");
        await(RealRack.WRONG_CLOCK, "采集中", "勿拔", "时钟严重偏差", "2/3 个");
        await(RealRack.UNKNOWN, "需要人工", "未知设备，未读取", "一个字节也没有读取");
        await(RealRack.LATE, "超时", "勿拔", "采集中 · 2 个已超时", "W14");
        await(RealRack.EMPTY_BATTERY, "电量 9%");
        for (int still : new int[] {RealRack.PULLED, RealRack.UNKNOWN}) {
            assertFalse(seen(still).contains("勿拔"), seen(still));
        }
    }

    private void theUnknownOneIsRegisteredThroughTheScreen() throws Exception {
        window.robot.clickOn("#tile-" + RealRack.UNKNOWN).clickOn("#register");
        assertEquals("请先填写设备名称。", window.find("#register-answer", Label.class).getText());
        window.picture("real-register-chinese-light");
        window.robot
                .clickOn("#register-name")
                .write(RealRack.name(RealRack.UNKNOWN))
                .clickOn("#register");
        await(RealRack.UNKNOWN, "采集中", "勿拔", RealRack.name(RealRack.UNKNOWN));
        await("the form to go", () -> !window.shows(node -> "register-name".equals(node.getId()) && node.isVisible()));
        window.picture("real-registered-chinese-light");
        window.robot.type(KeyCode.ESCAPE);
        await("the drawer to shut", () -> !window.find(".drawer", Node.class).isVisible());
    }

    private void everybodySaysHowItEnded() throws Exception {
        for (int slot : new int[] {1, RealRack.PULLED, RealRack.UNKNOWN, 8}) {
            await(slot, "可取走", RealRack.name(slot), "按时入库 · W14", "100%");
        }
        await(RealRack.WRONG_CLOCK, "需要人工", "时钟严重偏差", "按时入库 · W14");
        await(RealRack.LATE, "超时", "3 个文件超时入库", "超时入库，请补说明 · W14");
        await(RealRack.EMPTY_BATTERY, "已收妥，正在充电");
        await(RealRack.DRIFTED, "已收妥", "时钟偏差");
        for (int slot = 1; slot <= RealRack.RECORDERS; slot++) {
            assertFalse(seen(slot).contains("勿拔"), seen(slot));
        }
    }

    private void nothingIsMissingAndNothingIsThereTwice() throws Exception {
        List<RecordingRow> rows = station.index().recordings(RecordingSearch.newest(100));
        assertEquals(RealRack.RECORDERS * RealRack.CLIPS_EACH, rows.size());
        assertEquals(
                rows.size(),
                rows.stream().map(row -> row.summary().path()).distinct().count());
        assertEquals(
                RealRack.CLIPS_EACH,
                rows.stream().filter(row -> "LATE".equals(row.verdict())).count());
        List<Event> journal = new ArrayList<>();
        station.vault().journal().replay(0, entry -> journal.add(entry.event()));
        assertEquals(rows.size(), count(journal, Event.RecordingSealed.class));
        assertEquals(1, count(journal, Event.DockingInterrupted.class));
        assertEquals(RealRack.RECORDERS, count(journal, Event.DockingCompleted.class));
        assertEquals(0, count(journal, Event.FindingRaised.class));
    }

    /** As on the first day: two people, then one of them comes in. */
    private void theClerkComesIn() throws Exception {
        Answer<List<String>> founded = station.accounts()
                .foundation()
                .found(
                        new First("100008", "示例管理员", "example phrase A".toCharArray()),
                        new First("100001", "示例档案员", "example phrase B".toCharArray()));
        assertInstanceOf(Answer.Done.class, founded);
        window.robot.clickOn("#go-account");
        await("the way in", () -> window.shows(node -> "field-number".equals(node.getId())));
        window.robot.clickOn("#field-number").write("100001");
        window.robot.clickOn("#field-password").write("example phrase B");
        window.robot.clickOn("#form-submit");
        await(
                "the clerk's screens",
                () -> window.shows(node -> "go-recordings".equals(node.getId()) && node.isVisible()));
    }

    private void theDetailsProveIt() throws Exception {
        theClerkComesIn();
        window.robot.clickOn("#go-recordings");
        int all = RealRack.RECORDERS * RealRack.CLIPS_EACH;
        await(
                "the list",
                () -> window.find("#recordings", TableView.class).getItems().size() == all);
        window.robot.clickOn(".table-row-cell").clickOn("#verify");
        await(
                "the proof",
                () -> window.find("#check-answer", Label.class).getText().startsWith("完好"));
        String certificate = station.key().certificates().subject();
        assertTrue(window.shows(node -> node instanceof Labeled label && certificate.equals(label.getText())));
        window.picture("real-details-chinese-light");
        window.robot.clickOn("#go-wall");
    }

    private static long count(List<Event> journal, Class<? extends Event> kind) {
        return journal.stream().filter(kind::isInstance).count();
    }

    /** In both themes and both languages; ends as it began. */
    private void pictures(String name) {
        window.picture(name + "-chinese-light");
        window.robot.clickOn("#theme");
        window.picture(name + "-chinese-dark");
        window.robot.clickOn("#language");
        window.picture(name + "-english-dark");
        window.robot.clickOn("#theme");
        window.picture(name + "-english-light");
        window.robot.clickOn("#language");
    }

    private void await(int slot, String... words) throws Exception {
        await("slot " + slot + " to say " + List.of(words), () -> IntStream.range(0, words.length)
                .allMatch(i -> seen(slot).contains(words[i])));
    }

    private void await(String what, Callable<Boolean> condition) throws Exception {
        try {
            WaitForAsyncUtils.waitFor(90, TimeUnit.SECONDS, condition);
        } catch (java.util.concurrent.TimeoutException e) {
            throw new AssertionError("Waited for " + what + "; the wall says " + wall(), e);
        }
    }

    private List<String> wall() {
        return IntStream.rangeClosed(1, RealRack.RECORDERS).mapToObj(this::seen).toList();
    }

    /** Every word that stands on a tile. */
    private String seen(int slot) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            List<String> words = new ArrayList<>();
            collect(window.find("#tile-" + slot, Parent.class), words);
            return String.join(" | ", words);
        });
    }

    private static void collect(Node node, List<String> words) {
        if (!node.isVisible()) {
            return;
        }
        switch (node) {
            case Labeled label -> words.add(label.getText());
            case Text text -> words.add(text.getText());
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(each -> collect(each, words));
            default -> {}
        }
    }
}
