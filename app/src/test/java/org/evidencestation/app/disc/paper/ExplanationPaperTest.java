package org.evidencestation.app.disc.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.evidencestation.app.disc.content.DiscContent;
import org.evidencestation.app.disc.content.DiscFacts;
import org.evidencestation.app.disc.content.DiscVault;
import org.evidencestation.app.disc.content.Protection;
import org.evidencestation.app.disc.content.VerifierJars;
import org.evidencestation.app.policy.BuiltInProfiles;
import org.evidencestation.app.policy.RegimeProfile;
import org.evidencestation.storage.journal.RecordingSummary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplanationPaperTest {
    private static final Path FOLDER = Path.of("target", "papers");

    @TempDir
    private Path folder;

    private DiscVault vault;

    @BeforeEach
    void openAVault() throws Exception {
        vault = new DiscVault(folder.resolve("station"));
    }

    @AfterEach
    void close() throws Exception {
        vault.close();
    }

    private byte[] sheet(String regime, String article, Map<String, String> fields) throws Exception {
        DiscFacts made = vault.facts();
        DiscFacts facts = new DiscFacts(
                made.job(),
                made.disc(),
                made.discs(),
                made.copies(),
                made.unit(),
                made.station(),
                made.caseNumber(),
                made.caseName(),
                Map.of(),
                fields,
                article,
                made.madeAt(),
                made.zone(),
                made.checkpoint(),
                new Protection.None(Protection.Why.OFF),
                made.recordings());
        RegimeProfile profile = new BuiltInProfiles().profile(regime);
        ExplanationPaper paper = new ExplanationPaper(
                id -> profile.article(id).map(it -> new CitedArticle(profile.title(), profile.issuer(), it.text())));
        Path work = Files.createTempDirectory(folder, "work");
        new DiscContent(vault.footage(), (name, film) -> List.of(), VerifierJars.here(), paper).assemble(facts, work);
        byte[] pdf = Files.readAllBytes(work.resolve("data/explanation.pdf"));
        draw("explanation-" + article, pdf);
        return pdf;
    }

    private static void draw(String name, byte[] pdf) throws IOException {
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(name + ".pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(page, 110);
                ImageIO.write(
                        picture,
                        "png",
                        FOLDER.resolve(name + "-" + (page + 1) + ".png").toFile());
            }
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("\\s", "");
        }
    }

    private static Map<String, String> fields(RegimeWords words) {
        Map<String, String> fields = new LinkedHashMap<>();
        words.fields().forEach(word -> fields.put(word, "示例" + word));
        fields.put(BlankFields.PURPOSE, "当事人在示例路占道经营的事实");
        return fields;
    }

    private record RegimeWords(List<String> fields) {
        static RegimeWords of(String regime) throws IOException {
            var sheet = new BuiltInProfiles().profile(regime).rules().papers().sheet();
            return new RegimeWords(sheet == null ? List.of() : sheet.fields());
        }
    }

    @Test
    @Tag("L17")
    @Tag("W14")
    void everyFieldOfTheArticleEveryRecordingAndTheArticleItselfAreOnTheSheet() throws Exception {
        for (int i = 1; i <= 5; i++) {
            vault.add("CLIP000" + i + ".MP4", 1_000 * i);
        }
        for (String[] law : new String[][] {{"L", "L17"}, {"W", "W14"}}) {
            RegimeWords words = RegimeWords.of(law[0]);
            assertTrue(!words.fields().isEmpty());

            String text = text(sheet(law[0], law[1], fields(words)));

            words.fields().forEach(word -> assertTrue(text.contains(word + "：示例" + word), word + "\n" + text));
            assertTrue(text.contains("制作方法：由采集站从封存的原件逐字节复制刻录"), text);
            assertTrue(text.contains("证明对象：当事人在示例路占道经营的事实"), text);
            assertTrue(text.contains("文字说明材料，注明"), text);
            for (RecordingSummary recording : vault.recordings()) {
                assertTrue(text.contains(recording.name()), recording.name());
            }
            assertTrue(text.contains("记录仪时间2026-11-21"), text);
            assertTrue(text.contains("比采集站快2.4秒"), text);
        }
    }

    @Test
    void rareCharactersKeepTheirNumbers() throws Exception {
        vault.add("\uD842\uDFB7野家.MP4", 10);

        String text = text(sheet("L", "L17", Map.of("制作人", "\uD842\uDFB7\u202E", BlankFields.PURPOSE, "示例")));

        assertTrue(text.contains("制作人：□〔U+20BB7〕□〔U+202E〕"), text);
    }

    @Test
    void aBlankFieldStopsTheDisc() throws Exception {
        vault.add("CLIP0001.MP4", 10);

        var refused = assertThrows(
                IllegalArgumentException.class, () -> sheet("L", "L17", Map.of("制作人", "\u3000", "提取人", "示例人员乙")));

        assertEquals("Blank on paper: 制作人, 证明对象", refused.getMessage());
    }

    @Test
    void theSameFactsAreTheSameFile() throws Exception {
        vault.add("CLIP0001.MP4", 10);
        Map<String, String> fields = Map.of("制作人", "示例人员甲", BlankFields.PURPOSE, "示例");

        assertArrayEquals(sheet("L", "L17", fields), sheet("L", "L17", fields));
    }
}
