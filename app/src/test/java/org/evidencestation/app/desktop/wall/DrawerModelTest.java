package org.evidencestation.app.desktop.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.evidencestation.app.custody.DockSnapshot;
import org.evidencestation.app.custody.Notice;
import org.evidencestation.app.desktop.Rack;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Language;
import org.evidencestation.app.desktop.text.Texts;
import org.junit.jupiter.api.Test;

class DrawerModelTest {
    private final Texts texts = new Texts(Language.CHINESE);
    private final List<Consumer<DockSnapshot>> receivers = new ArrayList<>();
    private final List<String> registered = new ArrayList<>();
    private final WallModel.Words words =
            new WallModel.Words(texts, new Formats(texts, ZoneId.of("Asia/Shanghai")), InstantSource.fixed(Rack.NOW));
    private final WallModel wall = new WallModel(8, words, receivers::add, Runnable::run);
    private final List<Integer> confirmed = new ArrayList<>();
    private int learning;
    private boolean broken;
    private final DrawerModel drawer =
            new DrawerModel(wall, words, registration(), new Errands(Runnable::run, Runnable::run));

    @Test
    void tellsNoticesInFourLinesMostUrgentFirst() {
        open(7);
        List<DrawerFace.Advice> advice = drawer.face().get().orElseThrow().advice();
        assertEquals(
                List.of(Notice.Code.INGEST_LATE, Notice.Code.CLOCK_AMBER, Notice.Code.FINDINGS),
                advice.stream().map(DrawerFace.Advice::code).toList());
        assertEquals(
                new DrawerFace.Advice(
                        Notice.Code.INGEST_LATE,
                        "4 个文件超时入库",
                        "4 个文件晚于 W14 规定的期限入库。",
                        "安全。文件照常封存，超时情况已记入台账。",
                        "请佩戴人在本站补充超时说明，说明会随录像保存。",
                        "INGEST_LATE"),
                advice.getFirst());
    }

    @Test
    void learnsStickersOneAfterAnother() {
        open(2);
        drawer.learn(true);
        assertEquals(2, drawer.learning().get());
        learning = 3;
        drawer.refresh();
        assertEquals(3, drawer.learning().get());
        assertEquals(3, wall.opened().get().orElseThrow().slot());
        drawer.learn(false);
        assertEquals(0, learning);
        assertEquals(0, drawer.learning().get());
    }

    @Test
    void confirmsTheRecorderOfTheOpenedSlot() {
        open(7);
        drawer.confirm();
        assertEquals(List.of(7), confirmed);
        assertEquals(DrawerModel.Answer.NONE, drawer.answer().get());
    }

    @Test
    void listsHowTheLastClipsEnded() {
        open(1);
        assertEquals(
                List.of("已封存 K7QM-2XPD", "重复，未再存 8N4T-ZQ0C", "未成录像 读取时文件仍在增长"),
                drawer.face().get().orElseThrow().clips().stream()
                        .map(clip -> clip.word() + " " + clip.detail())
                        .toList());
    }

    @Test
    void followsTheSlotWhileItIsOpen() {
        open(1);
        receivers.getFirst().accept(Rack.ready(1));
        assertEquals("可取走", drawer.face().get().orElseThrow().word());
        wall.close();
        assertEquals(Optional.empty(), drawer.face().get());
    }

    @Test
    void offersToRegisterOnlyWhatIsUnknown() {
        open(5);
        assertTrue(drawer.face().get().orElseThrow().registrable());
        open(1);
        assertFalse(drawer.face().get().orElseThrow().registrable());
    }

    @Test
    void registersUnderTheNameTyped() {
        open(5);
        drawer.name().set("  示例记录仪 05 ");
        drawer.register();
        assertEquals(List.of("5 示例记录仪 05"), registered);
        assertEquals(DrawerModel.Answer.REGISTERED, drawer.answer().get());
    }

    @Test
    void registersNothingWithoutAName() {
        open(5);
        drawer.name().set("   ");
        drawer.register();
        assertEquals(List.of(), registered);
        assertEquals(DrawerModel.Answer.NAME_MISSING, drawer.answer().get());
    }

    @Test
    void saysWhenRegisteringFailed() {
        broken = true;
        open(5);
        drawer.name().set("示例记录仪 05");
        drawer.register();
        assertEquals(DrawerModel.Answer.FAILED, drawer.answer().get());
    }

    @Test
    void forgetsTheNameWhenAnotherTileIsOpened() {
        open(5);
        drawer.name().set("示例");
        open(1);
        assertEquals("", drawer.name().get());
    }

    private void open(int slot) {
        Rack.eight().forEach(receivers.getFirst());
        wall.open(wall.tiles().get(slot - 1));
    }

    private RecorderRegistration registration() {
        return new RecorderRegistration() {
            @Override
            public void register(int slot, String name) throws IOException {
                DrawerModelTest.this.register(slot, name);
            }

            @Override
            public boolean learn(int slot) {
                learning = slot;
                return true;
            }

            @Override
            public Optional<Integer> learning() {
                return learning == 0 ? Optional.empty() : Optional.of(learning);
            }

            @Override
            public void confirm(int slot) {
                confirmed.add(slot);
            }
        };
    }

    private void register(int slot, String name) throws IOException {
        if (broken) {
            throw new IOException("on purpose");
        }
        registered.add(slot + " " + name);
    }
}
