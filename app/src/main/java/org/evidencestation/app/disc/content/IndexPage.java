package org.evidencestation.app.disc.content;

import static org.evidencestation.app.disc.content.Template.escaped;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.evidencestation.app.disc.burner.DiscFile;
import org.evidencestation.app.media.ContactSheets;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.StationCertificates;
import org.evidencestation.storage.vault.Manifest;

/** The page at the root of a disc, for people who have nothing but a browser: no script, no network, links on the disc only. */
final class IndexPage {
    private final DiscFacts facts;
    private final BagKind kind;
    private final StationCertificates certificates;
    private final PrintedTime times;

    IndexPage(DiscFacts facts, BagKind kind, StationCertificates certificates) {
        this.facts = facts;
        this.kind = kind;
        this.certificates = certificates;
        this.times = new PrintedTime(facts.zone());
    }

    /** Where a still lies on the disc. */
    static String still(LaidRecording laid, int index) {
        return "stills/%02d_%02d.jpg".formatted(laid.recording().order(), index + 1);
    }

    String of(List<LaidRecording> recordings) throws IOException {
        Template one = Template.load("recording.html");
        StringBuilder all = new StringBuilder();
        recordings.forEach(laid -> all.append(one.fill(recording(laid))));
        Map<String, String> values = new HashMap<>(head());
        values.put("count", Integer.toString(recordings.size()));
        values.put("recordings", all.toString());
        return Template.load("index.html").fill(values);
    }

    private Map<String, String> head() {
        return Map.ofEntries(
                Map.entry("number", escaped(kind.number(facts))),
                Map.entry("title", escaped(kind.chinese())),
                Map.entry("titleEnglish", escaped(kind.english())),
                Map.entry("discCount", kind.single() ? "" : discCount()),
                Map.entry("unit", escaped(facts.unit())),
                Map.entry("station", escaped(facts.station())),
                Map.entry("caseName", escaped(facts.caseName())),
                Map.entry("caseNumber", escaped(facts.caseNumber())),
                Map.entry("madeAt", times.of(facts.madeAt())),
                Map.entry("article", escaped(facts.article())),
                Map.entry("fields", fields()),
                Map.entry("fingerprint", grouped(certificates.fingerprint())),
                Map.entry("fingerprintSm2", grouped(certificates.sm2Fingerprint())),
                Map.entry("checkpointSize", Long.toString(facts.checkpoint().size())),
                Map.entry("checkpointCode", facts.checkpoint().code().text()),
                Map.entry("checkpointHead", grouped(facts.checkpoint().head())));
    }

    private String discCount() {
        return "<dt>光盘 <small lang=\"en\">Disc</small></dt><dd>第 %d 张，共 %d 张；每张制作 %d 份</dd>\n"
                .formatted(facts.disc(), facts.discs(), facts.copies());
    }

    /** What label and sheet say, once each. */
    private String fields() {
        Map<String, String> fields = new LinkedHashMap<>(facts.label());
        fields.putAll(facts.sheet());
        StringBuilder html = new StringBuilder();
        fields.forEach(
                (name, value) -> html.append("<dt>%s</dt><dd>%s</dd>\n".formatted(escaped(name), escaped(value))));
        return html.toString();
    }

    private Map<String, String> recording(LaidRecording laid) {
        Manifest manifest = laid.sealed().manifest();
        Manifest.Source source = manifest.source();
        return Map.ofEntries(
                Map.entry("order", Integer.toString(laid.recording().order())),
                Map.entry("name", escaped(laid.recording().summary().name())),
                Map.entry("code", laid.sealed().code().text()),
                Map.entry("links", links(laid)),
                Map.entry("part", part(laid)),
                Map.entry("recorderTime", times.recorder(manifest.times())),
                Map.entry("correctedTime", times.corrected(manifest)),
                Map.entry("clock", escaped(PrintedTime.clock(manifest.clock()))),
                Map.entry("duration", PrintedTime.duration(manifest.times().durationMillis())),
                Map.entry(
                        "size",
                        String.format(Locale.ROOT, "%,d", manifest.file().size())),
                Map.entry("type", escaped(manifest.content().mediaType())),
                Map.entry("officer", escaped(source.officer() == null ? "—" : source.officer())),
                Map.entry("recorder", escaped(source.recorder())),
                Map.entry("path", escaped(source.path())),
                Map.entry("sealedAt", times.of(manifest.sealedAt())),
                Map.entry("sha256", manifest.file().sha256().hex()),
                Map.entry("sm3", manifest.file().sm3().hex()),
                Map.entry("manifest", manifest(laid)),
                Map.entry("journal", journal(laid)),
                Map.entry("stills", stills(laid)));
    }

    private static String links(LaidRecording laid) {
        StringBuilder html = new StringBuilder();
        for (LaidFile file : laid.files()) {
            if (isFootage(file.file())) {
                html.append("· <a href=\"%s\">播放 %s</a> <small lang=\"en\">play</small> "
                        .formatted(
                                url(file.file().path()),
                                escaped(name(file.file().path()))));
            }
        }
        return html.toString();
    }

    /** A piece of a film plays nowhere. */
    private static boolean isFootage(DiscFile file) {
        return file.path().contains("/files/") && !file.path().matches(".*\\.part\\d+of\\d+(\\.txt)?");
    }

    private static String part(LaidRecording laid) {
        return laid.recording()
                .part()
                .map(part ->
                        """
                        <p class="note">这里只有本段录像的第 %d 部分，共 %d 部分（自第 %,d 字节起 %,d 字节）。集齐各盘后用 <code>check/rejoin.sh</code> 或 <code>check\\rejoin.cmd</code> 合并，合并后与封存的摘要一致。<br>
                        <small lang="en">Part %d of %d only. Put the parts together with check/rejoin.sh or check\\rejoin.cmd; the result has the sealed digest.</small></p>
                        """.formatted(part.number(), part.of(), part.offset(), part.size(), part.number(), part.of()))
                .orElse("");
    }

    private static String manifest(LaidRecording laid) {
        return "<a href=\"%s\">manifest.json</a> %s"
                .formatted(url(laid.folder() + "/manifest.json"), laid.sealed().digest());
    }

    private String journal(LaidRecording laid) {
        return laid.proof()
                .map(proof -> "第 %d 行（%s），检查点 %d，检查点码 %s"
                        .formatted(
                                proof.entry().number(),
                                times.of(proof.entry().at()),
                                proof.checkpoint().size(),
                                proof.checkpoint().code()))
                .orElse("—");
    }

    private static String stills(LaidRecording laid) {
        if (laid.stills().isEmpty()) {
            return "";
        }
        StringBuilder html = new StringBuilder("<div class=\"stills\">\n");
        for (int i = 0; i < laid.stills().size(); i++) {
            ContactSheets.Still still = laid.stills().get(i);
            html.append("<figure><img src=\"%s\" alt=\"第 %s 处的画面\"><figcaption>%s</figcaption></figure>\n"
                    .formatted(still(laid, i), position(still.at()), position(still.at())));
        }
        return html.append("</div>\n").toString();
    }

    private static String position(Duration at) {
        return String.format(Locale.ROOT, "%d:%02d:%02d", at.toHours(), at.toMinutesPart(), at.toSecondsPart());
    }

    private static String grouped(Sha256 digest) {
        return digest.hex().replaceAll("(....)(?!$)", "$1 ");
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String url(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }
}
