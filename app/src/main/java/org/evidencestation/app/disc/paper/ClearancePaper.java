package org.evidencestation.app.disc.paper;

import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.evidencestation.app.clearance.ClearanceCertificate;
import org.evidencestation.app.disc.content.PrintedTime;
import org.evidencestation.app.listing.Listing;
import org.evidencestation.app.listing.Listing.Column;
import org.evidencestation.app.listing.Listing.Fact;
import org.evidencestation.app.paper.ListingPdf;
import org.evidencestation.app.paper.PaperWords;
import org.evidencestation.storage.journal.Checkpoint;
import org.evidencestation.storage.seal.SealCode;
import org.evidencestation.storage.vault.ClearanceRecord;

/**
 * The certificate of clearance on paper (SM15): what went, why, who found so and who confirmed it, with the digests of what is
 * no more, so that nobody can say later that something else was cleared.
 */
public final class ClearancePaper {
    private final PrintedTime times;
    private final Function<String, Optional<CitedArticle>> articles;
    private final UnaryOperator<String> names;

    /**
     * @param articles by id
     * @param names what a person's number is followed by, for example their name; may be empty
     */
    public ClearancePaper(ZoneId zone, Function<String, Optional<CitedArticle>> articles, UnaryOperator<String> names) {
        this.times = new PrintedTime(zone);
        this.articles = articles;
        this.names = names;
    }

    /** @param checkpoint at or behind {@link ClearanceCertificate#until}, signed */
    public byte[] of(ClearanceCertificate certificate, Checkpoint checkpoint) throws IOException {
        Listing listing = new Listing(
                "录像清理证明",
                facts(certificate),
                List.of(
                        Column.number("序", 0.4),
                        Column.text("录像、时间", 3.9),
                        Column.text("理由、判定与复核", 3.4),
                        Column.text("摘要", 4.6)),
                rows(certificate),
                notes(certificate),
                List.of("判定人签名", "复核人签名", "日期"));
        return new ListingPdf(listing, words(certificate, checkpoint)).bytes();
    }

    private static List<Fact> facts(ClearanceCertificate certificate) {
        return List.of(
                new Fact("单位", certificate.unit().isBlank() ? "—" : certificate.unit()),
                new Fact("证明编号", certificate.number()),
                new Fact("采集站", certificate.station()),
                new Fact(
                        "清理数量",
                        String.format(
                                Locale.ROOT, "%d 段，共 %,d 字节", certificate.rows().size(), certificate.bytes())));
    }

    private List<List<String>> rows(ClearanceCertificate certificate) {
        List<List<String>> rows = new ArrayList<>();
        for (ClearanceCertificate.Row row : certificate.rows()) {
            ClearanceRecord record = row.record();
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    row.name() + "\n封存码 " + SealCode.of(record.manifest())
                            + String.format(Locale.ROOT, "\n%,d 字节", record.size())
                            + "\n录制 " + row.start().map(times::of).orElse("不明")
                            + row.end().map(end -> "\n至 " + times.of(end)).orElse("") + "\n入库 "
                            + times.of(row.ingestedAt()) + "\n清理 " + times.of(record.clearedAt()) + "\n采集站日志第 "
                            + row.line() + " 行",
                    record.finding() + (record.reason().isBlank() ? "" : "：" + record.reason()) + "\n依据 "
                            + record.article() + "\n判定 " + person(record.judgedBy()) + "\n"
                            + times.of(record.judgedAt()) + "\n复核 " + person(record.confirmedBy()) + "\n"
                            + times.of(record.confirmedAt()),
                    "SHA-256\n" + ExplanationPaper.grouped(record.sha256().hex()) + "\nSM3\n"
                            + ExplanationPaper.grouped(record.sm3().hex()) + "\n清单 SHA-256\n"
                            + ExplanationPaper.grouped(record.manifest().hex())));
        }
        return rows;
    }

    private String person(String number) {
        return (number + " " + names.apply(number)).strip();
    }

    private List<String> notes(ClearanceCertificate certificate) {
        List<String> notes = new ArrayList<>();
        notes.add("以上录像的内容已经清理，不能恢复；清单、签名与清理记录仍在采集站保存，可随时核验。两人判定、复核，缺一不可。");
        certificate.rows().stream()
                .map(row -> row.record().article())
                .distinct()
                .forEach(id -> articles.apply(id)
                        .ifPresent(it -> notes.add(id + "（《" + it.title() + "》" + it.issuer() + "）：" + it.text())));
        return notes;
    }

    private PaperWords words(ClearanceCertificate certificate, Checkpoint checkpoint) {
        return new PaperWords(
                (certificate.unit().isBlank() ? "" : certificate.unit() + "    ") + "清理证明 " + certificate.number()
                        + "    采集站 " + certificate.station(),
                "日志检查点 第 " + checkpoint.size() + " 行  核对码 " + checkpoint.code(),
                "依据 《" + certificate.title() + "》",
                Optional.of(PaperWords.codeOf(checkpoint)),
                (page, pages) -> "第 " + page + " 页，共 " + pages + " 页",
                "（无录像）");
    }
}
