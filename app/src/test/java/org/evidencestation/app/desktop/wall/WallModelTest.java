package org.evidencestation.app.desktop.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import org.evidencestation.app.custody.DockSnapshot;
import org.evidencestation.app.desktop.Rack;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Language;
import org.evidencestation.app.desktop.text.Texts;
import org.junit.jupiter.api.Test;

class WallModelTest {
    private final Texts texts = new Texts(Language.CHINESE);
    private final Queue<Runnable> screen = new ArrayDeque<>();
    private final List<Consumer<DockSnapshot>> receivers = new ArrayList<>();
    private Instant now = Rack.NOW;
    private final WallModel.Words words =
            new WallModel.Words(texts, new Formats(texts, ZoneId.of("Asia/Shanghai")), () -> now);
    private final WallModel wall = new WallModel(8, words, receivers::add, screen::add);

    @Test
    void startsWithEverySlotFree() {
        assertEquals(
                List.of(1, 2, 3, 4, 5, 6, 7, 8),
                wall.tiles().stream().map(TileModel::slot).toList());
        assertEquals(new Counts(8, 0, 0, 0, 0), wall.counts().get());
        assertEquals("空闲", face(1).word());
    }

    @Test
    void showsEachStateInItsWord() {
        show(Rack.eight());
        assertEquals(
                List.of("采集中", "需要人工", "可取走", "采集中", "需要人工", "空闲", "超时", "已收妥，正在充电"),
                wall.tiles().stream().map(tile -> tile.face().get().word()).toList());
        assertEquals(new Counts(1, 2, 2, 1, 2), wall.counts().get());
    }

    @Test
    void drawsOnlyTheNewestOfManySnapshots() {
        for (int i = 0; i < 1000; i++) {
            receivers.getFirst().accept(Rack.collecting(1));
        }
        receivers.getFirst().accept(Rack.ready(1));
        assertEquals(1, screen.size());
        drain();
        assertEquals("可取走", face(1).word());
    }

    @Test
    void aSlotTheWallDoesNotHaveDisturbsNothing() {
        show(List.of(Rack.ready(99)));
        assertEquals(new Counts(8, 0, 0, 0, 0), wall.counts().get());
    }

    @Test
    void saysDoNotUnplugOnlyWhileReading() {
        show(Rack.eight());
        assertTrue(face(1).stay());
        assertFalse(face(2).stay());
        assertFalse(face(3).stay());
        assertEquals("38.4 MB/s · 剩 5 分", face(1).bar().orElseThrow().pace());
        assertEquals("", face(2).bar().orElseThrow().pace());
    }

    @Test
    void anUnknownDeviceIsSaidNotToHaveBeenRead() {
        show(Rack.eight());
        assertEquals(Optional.of("未知设备，未读取"), face(5).headline());
        assertTrue(face(5).note().orElseThrow().contains("没有读取"));
        assertEquals(Optional.empty(), face(5).bar());
    }

    @Test
    void whatIsWrongNeverHidesThatItIsBeingRead() {
        show(List.of(Rack.wrongClock(1), Rack.lateSoFar(2)));
        assertEquals("采集中", face(1).word());
        assertEquals(Optional.of("时钟严重偏差 +00:07:12"), face(1).headline());
        assertEquals("超时", face(2).word());
        assertEquals(Optional.of("采集中 · 4 个已超时"), face(2).headline());
        assertTrue(face(1).stay() && face(2).stay());
    }

    @Test
    void aRecorderIsOnlySaidToBeReadyIfItsClockIsToo() {
        show(List.of(Rack.received(1)));
        assertEquals("已收妥", face(1).word());
        assertEquals(Optional.of("时钟偏差 +00:00:09"), face(1).headline());
        assertEquals(new Counts(7, 0, 0, 0, 1), wall.counts().get());
    }

    @Test
    void theDeadlineTurnsRedBelowTwoHoursAndSaysTheArticle() {
        show(List.of(Rack.collecting(1)));
        assertEquals(new TileFace.Due("11-22 07:05 前入库 · W14", false), due(1));
        now = Rack.NOW.plus(Duration.ofMinutes(21 * 60 + 30));
        wall.refresh();
        assertEquals(new TileFace.Due("距超时 1 小时 30 分 · W14", true), due(1));
        now = Rack.NOW.plus(Duration.ofHours(24));
        wall.refresh();
        assertEquals(new TileFace.Due("已超时 1 小时 00 分 · W14", true), due(1));
    }

    @Test
    void whatIsSealedInTimeCountsNoLonger() {
        show(List.of(Rack.ready(3)));
        now = Rack.NOW.plus(Duration.ofDays(2));
        wall.refresh();
        assertEquals(new TileFace.Due("按时入库 · W14", false), due(3));
    }

    @Test
    void everyWordFollowsTheLanguage() {
        show(Rack.eight());
        texts.language().set(Language.ENGLISH);
        assertEquals("Collecting", face(1).word());
        assertEquals("due 11-22 07:05 · W14", due(1).words());
        texts.language().set(Language.CHINESE);
        assertEquals("采集中", face(1).word());
    }

    @Test
    void aTileIsSpokenAsOneSentence() {
        show(Rack.eight());
        assertEquals("1 号槽位; 采集中; 示例记录仪 01, 示例人员甲; 62%; 11-22 07:05 前入库 · W14; 勿拔", face(1).spoken());
        assertEquals("6 号槽位; 空闲", face(6).spoken());
    }

    @Test
    void opensAndClosesOneDrawer() {
        wall.open(wall.tiles().get(2));
        assertEquals(3, wall.opened().get().orElseThrow().slot());
        wall.close();
        assertEquals(Optional.empty(), wall.opened().get());
    }

    private void show(List<DockSnapshot> snapshots) {
        snapshots.forEach(receivers.getFirst());
        drain();
    }

    private void drain() {
        while (screen.peek() != null) {
            screen.remove().run();
        }
    }

    private TileFace face(int slot) {
        return wall.tiles().get(slot - 1).face().get();
    }

    private TileFace.Due due(int slot) {
        return face(slot).due().orElseThrow();
    }
}
