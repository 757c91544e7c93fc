package org.evidencestation.app.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What goes into an envelope. */
class RecoverySheetTest {
    private static final String CODE = "0A1B-2C3D-4E5F-6G7H-8J9K-MNPQ";

    @Test
    void holdsOneCodeInGroupsOnOnePage() throws IOException {
        byte[] file = new RecoverySheet(new RecoverySheet.Words(
                        "恢复码",
                        "示例市城市管理综合行政执法支队一大队",
                        "第 1 个，共 2 个",
                        List.of(
                                "用途：采集站所有能进入的人都忘记口令时，凭两个恢复码为其中一人重新设置口令。",
                                "两个恢复码必须同时使用，只有一个没有任何作用。另一个恢复码在另一张纸上，由另一个人保管。",
                                "保管：对折后装入信封，封口处签名并注明日期，放入保险柜。不得拍照、复印或录入任何计算机。"),
                        List.of("保管人", "密封日期")))
                .bytes(CODE);
        Path kept = Path.of("target", "screenshots", "recovery-sheet.pdf");
        Files.createDirectories(kept.getParent());
        Files.write(kept, file);
        try (PDDocument document = Loader.loadPDF(file)) {
            assertEquals(1, document.getNumberOfPages());
            String text = new PDFTextStripper().getText(document);
            for (String group : CODE.split("-", -1)) {
                assertTrue(text.contains(group), text);
            }
            assertTrue(text.contains("示例市城市管理综合行政执法支队一大队"), text);
            assertTrue(text.contains("密封日期"), text);
            assertEquals(-1, text.indexOf('□'), "every character is drawn");
        }
    }
}
