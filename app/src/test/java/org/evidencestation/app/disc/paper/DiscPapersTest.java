package org.evidencestation.app.disc.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.evidencestation.app.disc.content.DiscFacts;
import org.evidencestation.app.disc.content.DiscRecording;
import org.evidencestation.app.disc.content.Protection;
import org.evidencestation.app.paper.QrReader;
import org.evidencestation.storage.journal.Checkpoint;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.seal.SealCode;
import org.evidencestation.storage.seal.Sha256;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Labels, sleeves and stickers; the pictures stay in {@code target/papers} to be looked at. */
class DiscPapersTest {
    private static final Path FOLDER = Path.of("target", "papers");
    private static final float DPI = 300;
    private static final SealCode CODE = new SealCode("K7QM-2XPD");

    private final DiscPapers papers = new DiscPapers(Shift.NONE);

    static DiscFacts facts(String caseName, Map<String, String> label, int recordings) {
        List<DiscRecording> all = new ArrayList<>();
        for (int i = 1; i <= recordings; i++) {
            Sha256 digest = Sha256.of(new byte[] {(byte) i});
            RecordingSummary summary = new RecordingSummary(
                    new RecordingId(digest),
                    digest,
                    new DockingId("00000000-0000-4000-8000-000000000001"),
                    "usb:示例",
                    "DCIM/CLIP.MP4",
                    "CLIP.MP4",
                    1,
                    "video/mp4",
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    Instant.EPOCH,
                    List.of());
            all.add(new DiscRecording(i, summary, SealCode.of(digest), Optional.empty()));
        }
        return new DiscFacts(
                "2026-0007",
                2,
                3,
                2,
                "示例市示例区综合行政执法局",
                "YDH0NJMC",
                "示例执罚〔2026〕第 0007 号",
                caseName,
                label,
                Map.of(),
                "SM16",
                Instant.parse("2026-11-21T04:00:00Z"),
                ZoneId.of("Asia/Shanghai"),
                new Checkpoint(Checkpoint.originOf("YDH0NJMC"), 12_345, Sha256.of(new byte[] {9})),
                new Protection.None(Protection.Why.OFF),
                all);
    }

    /** The words of SM16, in its order. */
    static Map<String, String> sm16(String name) {
        Map<String, String> label = new LinkedHashMap<>();
        label.put("制作单位", "示例市示例区综合行政执法局");
        label.put("制作人", "示例人员甲");
        label.put("制作时间", "2026 年 11 月 21 日");
        label.put("执法活动或者案件名称及标号", name);
        return label;
    }

    private static DiscMark mark(String caseName, int recordings) {
        return new DiscMark(facts(caseName, sm16(caseName + "，示例执罚〔2026〕第 0007 号"), recordings), 1, CODE);
    }

    private static BufferedImage drawn(String name, byte[] pdf) throws IOException {
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(name + ".pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(1, document.getNumberOfPages());
            BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.GRAY);
            ImageIO.write(picture, "png", FOLDER.resolve(name + ".png").toFile());
            return picture;
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    private static Optional<String> scanned(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        byte[] grey = new byte[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                grey[y * width + x] = (byte) (picture.getRGB(x, y) & 0xFF);
            }
        }
        return new QrReader().read(grey, width, height);
    }

    private Map<String, byte[]> all(DiscMark mark) throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("label", papers.label(mark));
        all.put("sleeve", papers.sleeve(mark));
        all.put("sticker", papers.sticker(mark));
        return all;
    }

    @Test
    @Tag("SM16")
    void labelSleeveAndStickerSayTheRegulationsWordsLetterByLetterAndScan() throws Exception {
        DiscMark mark = mark("示例路占道经营案", 12);
        for (Map.Entry<String, byte[]> paper : all(mark).entrySet()) {
            String text = text(paper.getValue());
            mark.facts().label().forEach((word, value) -> {
                String expected = (word + "：" + value).replaceAll("\\s", "");
                assertTrue(text.contains(expected), paper.getKey() + " lacks " + expected + "\n" + text);
            });
            assertTrue(text.contains("2026-0007-2/3"), text);
            assertTrue(text.contains("K7QM-2XPD"), text);
            assertTrue(text.contains("第1份，共2份"), text);
            BufferedImage picture = drawn("disc-" + paper.getKey(), paper.getValue());
            assertEquals(Optional.of(mark.scanned()), scanned(picture), paper.getKey());
        }
    }

    @Test
    void aRegulationWithoutWordsForLabelsStillHasAFullOne() throws Exception {
        DiscMark mark = new DiscMark(facts("示例路占道经营案", Map.of(), 1), 2, CODE);
        for (Map.Entry<String, byte[]> paper : all(mark).entrySet()) {
            String text = text(paper.getValue());
            assertTrue(text.contains("制作单位：示例市示例区综合行政执法局"), text);
            assertTrue(text.contains("示例路占道经营案"), text);
            drawn("disc-plain-" + paper.getKey(), paper.getValue());
        }
    }

    /** Also with a name of 300 characters there is no ink in the hole, none beyond the edge, and nothing is left out. */
    @Test
    void noInkFallsIntoTheHoleOrBeyondTheEdge() throws Exception {
        String[] names = {"示例案", "关于示例市示例区示例街道示例路一百二十三号占道经营及其相关违法行为的调查处理".repeat(8), "A".repeat(300)};
        for (int i = 0; i < names.length; i++) {
            DiscMark mark = mark(names[i], 60);
            byte[] label = papers.label(mark);
            BufferedImage picture = drawn("disc-label-long-" + i, label);
            requireRing(picture);
            assertTrue(text(label).contains(names[i]), text(label));
            assertEquals(Optional.of(mark.scanned()), scanned(picture));
            drawn("disc-sleeve-long-" + i, papers.sleeve(mark));
            drawn("disc-sticker-long-" + i, papers.sticker(mark));
        }
    }

    private static void requireRing(BufferedImage picture) {
        double scale = DPI / 25.4;
        double middle = 60 * scale;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                double far = Math.hypot(x - middle, y - middle) / scale;
                boolean free = far < 22.7 || far > 59.3 || (far > 23.3 && far < 24) || (far > 57 && far < 58.7);
                if (free && (picture.getRGB(x, y) & 0xFF) < 200) {
                    throw new AssertionError("Ink at " + far + " mm from the middle: " + x + "," + y);
                }
            }
        }
    }

    @Test
    void characterThatTheFaceLacksAreBoxesAndNothingFails() throws Exception {
        String name = "\uD842\uDFB7野家、\uD83C\uDFA5、\uD83D、العربية、\u202Eabc\u0007\t、\u0000";
        DiscMark mark = mark(name, 1);
        for (Map.Entry<String, byte[]> paper : all(mark).entrySet()) {
            assertTrue(text(paper.getValue()).contains("□野家、□、□、"), text(paper.getValue()));
            drawn("disc-rare-" + paper.getKey(), paper.getValue());
        }
    }

    @Test
    void aBlankFieldIsNamed() {
        Map<String, String> label = new LinkedHashMap<>(sm16("示例案"));
        label.put("制作人", "\u3000\u200B ");

        DiscFacts facts = facts(" ", label, 1);

        assertEquals(List.of("案件名称", "制作人"), BlankFields.of(facts));
        var refused = assertThrows(IllegalArgumentException.class, () -> new DiscMark(facts, 1, CODE));
        assertTrue(String.valueOf(refused.getMessage()).contains("制作人"));
        assertThrows(IllegalArgumentException.class, () -> new DiscMark(facts("示例案", sm16("示例案"), 1), 3, CODE));
    }

    @Test
    void theSameLabelIsTheSameFileAndAShiftMovesIt() throws Exception {
        DiscMark mark = mark("示例案", 2);

        assertArrayEquals(papers.label(mark), papers.label(mark));
        BufferedImage straight = drawn("disc-shift-0", papers.label(mark));
        BufferedImage shifted = drawn("disc-shift-1", new DiscPapers(new Shift(-1, 0.5)).label(mark));
        int right = (int) Math.round(-DPI / 25.4);
        int left = left(straight);
        assertEquals(left + right, left(shifted), 1);
    }

    private static int left(BufferedImage picture) {
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                if ((picture.getRGB(x, y) & 0xFF) < 128) {
                    return x;
                }
            }
        }
        return -1;
    }
}
