package org.evidencestation.app.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.evidencestation.app.listing.Listing;
import org.evidencestation.app.listing.Listing.Column;
import org.evidencestation.app.listing.Listing.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListingPdfTest {
    private static final PaperWords WORDS = new PaperWords(
            "打印：2026-11-21 08:05:12 (+08:00)",
            "日志检查点：第 1234 行 · ABCD-EFGH",
            "依据 《示例办法》    制定单位 示例局",
            Optional.of(QrCode.of("example")),
            (page, pages) -> "第 " + page + " 页，共 " + pages + " 页",
            "（无记录）");

    @TempDir
    Path folder;

    @Test
    void everyRowIsOnPaperAndEveryPageHasItsHeadAndWitness() throws Exception {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= 120; i++) {
            rows.add(List.of("行" + i, "示例人员甲", "很长的内容，需要折行显示，不能超出单元格的边界。".repeat(i % 4 + 1), "" + i));
        }
        String text = text(listing(rows));
        for (int i = 1; i <= 120; i++) {
            assertTrue(text.contains("行" + i), "row " + i);
        }
        int pages = text.split("日志检查点", -1).length - 1;
        assertTrue(pages > 2);
        assertEquals(pages, text.split("事项", -1).length - 1);
        assertTrue(text.contains("第 " + pages + " 页，共 " + pages + " 页"));
        assertEquals(2, text.split("制表人", -1).length);
    }

    @Test
    void aDigestCopiedFromTheFileIsTheDigest() throws Exception {
        assertTrue(text(listing(List.of(List.of("00ffe4fi", "ffl", "x", "x")))).contains("00ffe4fi ffl"));
    }

    @Test
    void aListWithoutRowsSaysSo() throws Exception {
        assertTrue(text(listing(List.of())).contains("（无记录）"));
    }

    @Test
    void charactersTheFaceLacksAreBoxesAndACellLongerThanAPageGoesOnOnTheNext() throws Exception {
        String text = text(listing(List.of(List.of("𠮷", "🎥\t", "长文。".repeat(3000) + "完", "x"))));
        assertTrue(text.contains("□"));
        assertTrue(text.contains("完"));
    }

    @Test
    void aFactThatIsLongGoesAcrossThePageAndIsWholeOnIt() throws Exception {
        String digest = "0123456789abcdef".repeat(12);
        Listing listing = new Listing(
                "示例",
                List.of(new Fact("单位", "示例单位"), new Fact("摘要", digest), new Fact("期间", "2026 年")),
                List.of(Column.text("编号", 1)),
                List.of(List.of("1")),
                List.of(),
                List.of());
        try (PDDocument document = Loader.loadPDF(new ListingPdf(listing, WORDS).bytes())) {
            Edges edges = new Edges();
            assertTrue(edges.getText(document).replaceAll("\\s", "").contains(digest));
            assertTrue(edges.right() <= document.getPage(0).getMediaBox().getWidth());
        }
    }

    private static Listing listing(List<List<String>> rows) {
        return new Listing(
                "执法记录仪使用情况台账",
                List.of(new Fact("单位", "示例单位"), new Fact("期间", "2026 年 11 月"), new Fact("依据", "示例")),
                List.of(Column.text("编号", 1), Column.text("使用人", 1), Column.text("事项", 3), Column.number("数量", 1)),
                rows,
                List.of("注：本表由系统根据交接记录生成。"),
                List.of("制表人", "审核人", "日期"));
    }

    /** How far to the right text reaches, in points. */
    private static final class Edges extends PDFTextStripper {
        private float right;

        @Override
        protected void processTextPosition(TextPosition text) {
            super.processTextPosition(text);
            right = Math.max(right, text.getEndX());
        }

        float right() {
            return right;
        }
    }

    private String text(Listing listing) throws Exception {
        Path file = folder.resolve("listing.pdf");
        Files.write(file, new ListingPdf(listing, WORDS).bytes());
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\R", "\n");
        }
    }
}
