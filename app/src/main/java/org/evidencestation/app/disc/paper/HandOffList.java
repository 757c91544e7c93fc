package org.evidencestation.app.disc.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.disc.content.DiscFacts;
import org.evidencestation.app.disc.content.ExplanationSheet;
import org.evidencestation.app.disc.content.LaidRecording;
import org.evidencestation.app.disc.content.PrintedTime;
import org.evidencestation.app.listing.Listing;
import org.evidencestation.app.listing.Listing.Fact;
import org.evidencestation.app.paper.ListingPdf;
import org.evidencestation.app.paper.PaperWords;

/** What is handed over to somebody, in the package and for both to sign (W14, SA6). */
public final class HandOffList implements ExplanationSheet {
    /** @throws IllegalArgumentException that names the fields, if any would be blank */
    @Override
    public byte[] of(DiscFacts facts, List<LaidRecording> recordings) throws IOException {
        BlankFields.refuse(facts);
        PrintedTime times = new PrintedTime(facts.zone());
        List<Fact> all = new ArrayList<>(List.of(
                new Fact("移交单位", facts.unit()),
                new Fact("移交编号", facts.job()),
                new Fact("案号", facts.caseNumber()),
                new Fact("案件名称", facts.caseName()),
                new Fact("依据条款", facts.article().isBlank() ? "—" : facts.article()),
                new Fact("制作时间", times.of(facts.madeAt())),
                new Fact("采集站", facts.station())));
        facts.label().forEach((word, value) -> all.add(new Fact(word, value)));
        Listing listing = new Listing(
                "音像资料移交清单",
                all,
                ExplanationPaper.columns(),
                recordings.stream()
                        .map(laid -> ExplanationPaper.row(laid, times))
                        .toList(),
                List.of(
                        "本清单与资料在同一移交包内；包内 check/README.txt 写明核验办法。接收后请按回执格式退回回执，写明移交编号与包内 tagmanifest-sha256.txt 的 SHA-256。",
                        "方框及其后的编号（如 □〔U+20BB7〕）代表本机字库没有的字，编号为统一码。"),
                List.of("移交人签名", "接收人签名", "日期"));
        return new ListingPdf(listing, words(facts)).bytes();
    }

    private static PaperWords words(DiscFacts facts) {
        return new PaperWords(
                facts.unit() + "    移交 " + facts.job() + "    采集站 " + facts.station(),
                "日志检查点 第 " + facts.checkpoint().size() + " 行  核对码 "
                        + facts.checkpoint().code(),
                "",
                Optional.of(PaperWords.codeOf(facts.checkpoint())),
                (page, pages) -> "第 " + page + " 页，共 " + pages + " 页",
                "（无录像）");
    }
}
