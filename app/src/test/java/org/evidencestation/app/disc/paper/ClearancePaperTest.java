package org.evidencestation.app.disc.paper;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.evidencestation.app.clearance.ClearanceCertificate;
import org.evidencestation.app.policy.BuiltInProfiles;
import org.evidencestation.app.policy.RegimeProfile;
import org.evidencestation.storage.journal.Checkpoint;
import org.evidencestation.storage.journal.Journal;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.seal.SealCode;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.Sm3;
import org.evidencestation.storage.vault.ClearanceRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ClearancePaperTest {
    private static final Instant THEN = Instant.parse("2026-11-21T04:00:00Z");

    private static ClearanceCertificate certificate(int recordings) {
        List<ClearanceCertificate.Row> rows = new ArrayList<>();
        for (int i = 1; i <= recordings; i++) {
            Sha256 digest = Sha256.of(new byte[] {(byte) i});
            ClearanceRecord record = new ClearanceRecord(
                    ClearanceRecord.FORMAT,
                    ClearanceRecord.VERSION,
                    new RecordingId(digest),
                    digest,
                    "YDH0NJMC",
                    1_000_000L * i,
                    digest,
                    new Sm3(digest.hex()),
                    "2026-0003",
                    "SM",
                    digest,
                    "SM15",
                    "无保存意义",
                    "误触录制 𠮷",
                    "100001",
                    THEN,
                    "100002",
                    THEN.plusSeconds(60),
                    THEN.plusSeconds(3_000_000));
            rows.add(new ClearanceCertificate.Row(
                    "CLIP000" + i + ".MP4", Optional.of(THEN), Optional.empty(), THEN, 100 + i, record));
        }
        return new ClearanceCertificate(
                "2026-0003", "YDH0NJMC", "示例单位", "SM", "示例制度", rows, new Journal.Position(200, Sha256.of(new byte[] {7
                })));
    }

    @Test
    @Tag("SM15")
    void whatWentWhyAndByWhomIsOnPaperWithItsDigests() throws Exception {
        RegimeProfile profile = new BuiltInProfiles().profile("SM");
        ClearancePaper paper = new ClearancePaper(
                ZoneId.of("Asia/Shanghai"),
                id -> profile.article(id).map(it -> new CitedArticle(profile.title(), profile.issuer(), it.text())),
                number -> number.equals("100001") ? "示例人员甲" : "示例人员乙");
        ClearanceCertificate certificate = certificate(7);

        byte[] pdf = paper.of(
                certificate,
                new Checkpoint(
                        Checkpoint.originOf("YDH0NJMC"),
                        200,
                        certificate.until().head()));

        Path folder = Files.createDirectories(Path.of("target", "papers"));
        Files.write(folder.resolve("clearance.pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            ImageIO.write(
                    new PDFRenderer(document).renderImageWithDPI(0, 110),
                    "png",
                    folder.resolve("clearance-1.png").toFile());
            String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            for (ClearanceCertificate.Row row : certificate.rows()) {
                assertTrue(text.contains(row.name()), row.name());
                assertTrue(text.contains(SealCode.of(row.record().manifest()).text()), text);
            }
            for (String said : List.of(
                    "证明编号：2026-0003",
                    "7段，共28,000,000字节",
                    "无保存意义：误触录制□〔U+20BB7〕",
                    "判定100001示例人员甲",
                    "复核100002示例人员乙",
                    "第十五条",
                    "日志检查点第200行")) {
                assertTrue(text.contains(said), said + "\n" + text);
            }
        }
    }
}
