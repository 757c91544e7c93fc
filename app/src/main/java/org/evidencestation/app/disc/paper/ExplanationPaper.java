package org.evidencestation.app.disc.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.evidencestation.app.disc.content.DiscFacts;
import org.evidencestation.app.disc.content.DiscRecording;
import org.evidencestation.app.disc.content.ExplanationSheet;
import org.evidencestation.app.disc.content.LaidRecording;
import org.evidencestation.app.disc.content.PrintedTime;
import org.evidencestation.app.listing.Listing;
import org.evidencestation.app.listing.Listing.Column;
import org.evidencestation.app.listing.Listing.Fact;
import org.evidencestation.app.paper.ListingPdf;
import org.evidencestation.app.paper.PaperWords;
import org.evidencestation.storage.vault.Manifest;

/**
 * The written explanation that goes with evidence on discs (L17, W14): who made it, from what, how, and what it is to prove;
 * each recording with both clocks and both digests; the article's own words beside it, so that the clerk can judge.
 */
public final class ExplanationPaper implements ExplanationSheet {
    private static final String OUR_METHOD = "由采集站从封存的原件逐字节复制刻录，未作剪辑、转码；每份光盘刻录后整盘回读，与封存时的摘要逐一比对，一致的方为有效。";

    private final Function<String, Optional<CitedArticle>> articles;

    /** @param articles by id, for example {@code L17} */
    public ExplanationPaper(Function<String, Optional<CitedArticle>> articles) {
        this.articles = articles;
    }

    /** @throws IllegalArgumentException that names the fields, if any would be blank */
    @Override
    public byte[] of(DiscFacts facts, List<LaidRecording> recordings) throws IOException {
        BlankFields.refuse(facts);
        Optional<CitedArticle> article = articles.apply(facts.article());
        return new ListingPdf(listing(facts, recordings, article), words(facts, article)).bytes();
    }

    private static Listing listing(DiscFacts facts, List<LaidRecording> recordings, Optional<CitedArticle> article) {
        PrintedTime times = new PrintedTime(facts.zone());
        return new Listing(
                "音像证据文字说明",
                facts(facts, times),
                columns(),
                recordings.stream().map(laid -> row(laid, times)).toList(),
                notes(facts, article),
                signers(facts));
    }

    /** How every list of recordings that leave is set out. */
    static List<Column> columns() {
        return List.of(
                Column.number("序", 0.5), Column.text("文件、封存码", 2.6), Column.text("时间、时钟", 3.9), Column.text("摘要", 4.6));
    }

    private static List<Fact> facts(DiscFacts facts, PrintedTime times) {
        List<Fact> all = new ArrayList<>(List.of(
                new Fact("单位", facts.unit()),
                new Fact("案号", facts.caseNumber()),
                new Fact("案件名称", facts.caseName()),
                new Fact(
                        "光盘编号",
                        facts.number() + "（第 " + facts.disc() + " 张，共 " + facts.discs() + " 张，一式 " + facts.copies()
                                + " 份）"),
                new Fact("制盘时间", times.of(facts.madeAt())),
                new Fact("依据条款", facts.article().isBlank() ? "—" : facts.article()),
                new Fact("采集站", facts.station())));
        facts.sheet().forEach((word, value) -> all.add(new Fact(word, value)));
        if (!facts.sheet().containsKey(BlankFields.METHOD)) {
            all.add(new Fact(BlankFields.METHOD, OUR_METHOD));
        }
        return all;
    }

    static List<String> row(LaidRecording laid, PrintedTime times) {
        Manifest manifest = laid.sealed().manifest();
        String officer =
                manifest.source().officer() == null ? "—" : manifest.source().officer();
        return List.of(
                Integer.toString(laid.recording().order()),
                laid.recording().summary().name() + "\n封存码 " + laid.sealed().code()
                        + laid.recording().part().map(ExplanationPaper::part).orElse("")
                        + "\n" + size(manifest.file().size()) + "\n执法人员 " + officer + "\n记录仪 "
                        + manifest.source().recorder(),
                "记录仪时间 " + times.recorder(manifest.times())
                        + "\n校正时间 " + times.corrected(manifest)
                        + "\n时长 " + PrintedTime.duration(manifest.times().durationMillis())
                        + "\n记录仪时钟 " + PrintedTime.clock(manifest.clock())
                        + "\n封存时间 " + times.of(manifest.sealedAt())
                        + laid.proof()
                                .map(proof -> "\n采集站日志第 " + proof.entry().number() + " 行")
                                .orElse(""),
                "SHA-256\n" + grouped(manifest.file().sha256().hex()) + "\nSM3\n"
                        + grouped(manifest.file().sm3().hex()) + "\n清单 SHA-256\n"
                        + grouped(laid.sealed().digest().hex()));
    }

    private static String part(DiscRecording.Part part) {
        return "\n第 " + part.number() + " 部分，共 " + part.of() + " 部分；摘要为合并后全文件的";
    }

    private static String size(long bytes) {
        return String.format(Locale.ROOT, "%,d 字节", bytes);
    }

    /** Two lines of four groups, so that a person who compares does not lose the place. */
    static String grouped(String hex) {
        return hex.replaceAll("(.{8})(?!$)", "$1 ").replaceFirst("(.{35}) ", "$1\n");
    }

    private static List<String> notes(DiscFacts facts, Optional<CitedArticle> article) {
        List<String> notes = new ArrayList<>();
        notes.add(
                "核验：光盘根目录的 check/README.txt 写明办法；封存码便于口头核对，证明来自签名、摘要和日志。" + "方框及其后的编号（如 □〔U+20BB7〕）代表本机字库没有的字，编号为统一码。");
        article.ifPresent(it -> notes.add("条文（《" + it.title() + "》" + it.issuer() + "）：" + it.text()));
        if (facts.discs() > 1) {
            notes.add("本案共 " + facts.discs() + " 张光盘，每张各有说明；本页只列本张光盘的内容。");
        }
        return notes;
    }

    /** Whoever the fields name signs. */
    private static List<String> signers(DiscFacts facts) {
        List<String> signers = Stream.concat(facts.sheet().keySet().stream(), facts.label().keySet().stream())
                .filter(word -> word.endsWith("人") || word.endsWith("人员"))
                .distinct()
                .map(word -> word + "签名")
                .toList();
        List<String> all = new ArrayList<>(signers.isEmpty() ? List.of("制作人签名") : signers);
        all.add("日期");
        return all;
    }

    private static PaperWords words(DiscFacts facts, Optional<CitedArticle> article) {
        return new PaperWords(
                facts.unit() + "    光盘 " + facts.number() + "    采集站 " + facts.station(),
                "日志检查点 第 " + facts.checkpoint().size() + " 行  核对码 "
                        + facts.checkpoint().code(),
                article.map(it -> "依据 《" + it.title() + "》    制定单位 " + it.issuer())
                        .orElse(""),
                Optional.of(PaperWords.codeOf(facts.checkpoint())),
                (page, pages) -> "第 " + page + " 页，共 " + pages + " 页",
                "（无录像）");
    }
}
