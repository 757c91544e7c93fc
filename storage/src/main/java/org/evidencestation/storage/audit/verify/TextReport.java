package org.evidencestation.storage.audit.verify;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import org.evidencestation.storage.audit.Finding;
import org.evidencestation.storage.audit.RecordingAudit;
import org.evidencestation.storage.audit.Severity;
import org.evidencestation.storage.journal.JournalProof;
import org.evidencestation.storage.seal.StationCertificates;
import org.evidencestation.storage.vault.Manifest;
import org.evidencestation.storage.vault.SealedClearance;
import org.evidencestation.storage.vault.SealedManifest;

/** For people. */
final class TextReport implements Report {
    private final PrintStream out;
    private final Words words;
    private Trust.Comparison compared = Trust.Comparison.NOT_COMPARED;

    TextReport(PrintStream out, Words words) {
        this.out = out;
        this.words = words;
    }

    private void say(String key, Object... values) {
        out.println(words.of(key, values));
    }

    @Override
    public void begin(Target target, Optional<StationCertificates> station, Trust.Comparison trust) {
        compared = trust;
        say("title");
        say("checking." + target.kind(), target.path().toString());
        if (station.isPresent()) {
            say("station", station.get().stationId());
            say("fingerprint", Trust.grouped(station.get().fingerprint()));
            say("fingerprint.sm2", Trust.grouped(station.get().sm2Fingerprint()));
        }
        say("trust." + trust);
        out.println();
    }

    @Override
    public void finding(Finding finding) {
        say("finding." + finding.severity(), finding.code().code(), words.what(finding.code()));
        say("finding.where", finding.subject());
        say("finding.means", words.meaning(finding.code()));
        say("finding.detail", finding.detail());
        out.println();
    }

    @Override
    public void recording(String folder, Outcome outcome) {
        say("disc.recording." + outcome.word(), folder);
        outcome.recording().ifPresent(this::recording);
        out.println();
    }

    @Override
    public void end(Outcome outcome) {
        outcome.vault().ifPresent(it -> say("checked.vault", it.lines(), it.objects(), size(it.bytes())));
        outcome.recording().ifPresent(this::recording);
        outcome.disc()
                .ifPresent(it -> say(
                        "checked.disc", it.recordings(), it.genuine(), it.code().text()));
        if (outcome.authorityOpen()) {
            say("witness.open");
        }
        say("counts", outcome.count(Severity.ERROR), outcome.count(Severity.WARNING), outcome.count(Severity.INFO));
        out.println();
        say("result." + outcome.word());
        if (outcome.word() != Outcome.Word.NOT_GENUINE && compared == Trust.Comparison.NOT_COMPARED) {
            say("result.compare");
        }
    }

    private void recording(RecordingAudit.Result result) {
        say("checked.bytes", size(result.bytes()));
        result.recording().ifPresent(this::sealed);
        result.clearance()
                .map(SealedClearance::record)
                .ifPresent(it -> say("recording.cleared", it.clearedAt().toString(), it.certificate(), it.finding()));
        result.proof().ifPresent(this::proof);
        result.witness()
                .map(RecordingAudit.Witness::token)
                .ifPresent(token -> say("witness", token.time().toString(), token.authority()));
    }

    private void sealed(SealedManifest sealed) {
        Manifest manifest = sealed.manifest();
        say("recording", manifest.recording().toString());
        say("recording.source", manifest.source().path(), manifest.source().recorder());
        say("recording.sealed", manifest.sealedAt().toString(), manifest.station());
        say("recording.code", sealed.code().text());
    }

    private void proof(JournalProof proof) {
        say(
                "proof",
                String.valueOf(proof.entry().number()),
                proof.entry().at().toString(),
                String.valueOf(proof.checkpoint().size()),
                proof.checkpoint().code().text());
    }

    static String size(long bytes) {
        if (bytes < 10_000) {
            return bytes + " B";
        }
        return bytes < 10_000_000
                ? String.format(Locale.ROOT, "%.1f kB", bytes / 1e3)
                : String.format(Locale.ROOT, "%,.1f MB", bytes / 1e6);
    }
}
