package org.evidencestation.storage.audit.verify;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.Optional;
import org.evidencestation.storage.audit.Finding;
import org.evidencestation.storage.audit.Severity;
import org.evidencestation.storage.seal.StationCertificates;

/** For programs: one JSON object a line, told apart by {@code type}. */
final class JsonReport implements Report {
    private final PrintStream out;

    JsonReport(PrintStream out) {
        this.out = out;
    }

    private static ObjectNode line(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }

    @Override
    public void begin(Target target, Optional<StationCertificates> station, Trust.Comparison trust) {
        ObjectNode line = line("checking")
                .put("kind", target.kind().name())
                .put("path", target.path().toString())
                .put("trust", trust.name());
        station.ifPresent(it -> line.put("station", it.stationId())
                .put("fingerprint", it.fingerprint().hex())
                .put("fingerprintSm2", it.sm2Fingerprint().hex()));
        out.println(line);
    }

    @Override
    public void finding(Finding finding) {
        out.println(line("finding")
                .put("severity", finding.severity().name())
                .put("code", finding.code().code())
                .put("name", finding.code().name())
                .put("subject", finding.subject())
                .put("detail", finding.detail()));
    }

    @Override
    public void recording(String folder, Outcome outcome) {
        ObjectNode line = line("recording")
                .put("folder", folder)
                .put("result", outcome.word().name());
        recording(line, outcome);
        out.println(line);
    }

    private static void recording(ObjectNode line, Outcome outcome) {
        outcome.recording().ifPresent(it -> {
            line.put("bytes", it.bytes());
            it.recording().ifPresent(manifest -> line.put(
                            "recording", manifest.manifest().recording().toString())
                    .put("sealedAt", manifest.manifest().sealedAt().toString())
                    .put("sealCode", manifest.code().text()));
            it.proof().ifPresent(proof -> line.put("journalLine", proof.entry().number())
                    .put("checkpoint", proof.checkpoint().size())
                    .put("checkpointCode", proof.checkpoint().code().text()));
            it.witness().ifPresent(witness -> line.put(
                            "witnessedAt", witness.token().time().toString())
                    .put("timeAuthority", witness.token().authority()));
        });
    }

    @Override
    public void end(Outcome outcome) {
        ObjectNode line = line("verified").put("result", outcome.word().name());
        outcome.vault().ifPresent(it -> line.put("complete", it.complete())
                .put("journalSize", it.lines())
                .put("recordings", it.objects())
                .put("bytes", it.bytes()));
        recording(line, outcome);
        outcome.disc().ifPresent(it -> line.put("recordings", it.recordings())
                .put("genuine", it.genuine())
                .put("discCode", it.code().text()));
        if (outcome.authorityOpen()) {
            line.put("timeAuthorityChecked", false);
        }
        out.println(line.put("errors", outcome.count(Severity.ERROR))
                .put("warnings", outcome.count(Severity.WARNING))
                .put("notes", outcome.count(Severity.INFO)));
    }
}
