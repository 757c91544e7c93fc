package org.evidencestation.storage.audit.verify;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.storage.audit.Finding;
import org.evidencestation.storage.audit.RecordingAudit;
import org.evidencestation.storage.audit.Severity;
import org.evidencestation.storage.audit.VaultAudit;
import org.evidencestation.storage.seal.SealCode;

/** What a check came to, as far as it has come. For one thread at a time. */
final class Outcome {
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    private Optional<VaultAudit.Summary> vault = Optional.empty();
    private Optional<RecordingAudit.Result> recording = Optional.empty();

    private Optional<Disc> disc = Optional.empty();
    private boolean authorityOpen;

    /**
     * @param genuine how many of the recordings
     * @param code to be compared with the label
     */
    record Disc(int recordings, int genuine, SealCode code) {}

    enum Word {
        GENUINE,
        WITH_REMARKS,
        NOT_GENUINE
    }

    void count(Finding finding) {
        counts.merge(finding.severity(), 1, Integer::sum);
    }

    void vault(VaultAudit.Summary summary) {
        vault = Optional.of(summary);
    }

    void recording(RecordingAudit.Result result) {
        recording = Optional.of(result);
    }

    void disc(Disc checked) {
        disc = Optional.of(checked);
    }

    Optional<Disc> disc() {
        return disc;
    }

    /** There are time tokens, and nobody said which authority to believe. */
    void leaveTheAuthorityOpen() {
        authorityOpen = true;
    }

    boolean authorityOpen() {
        return authorityOpen
                || recording
                        .flatMap(RecordingAudit.Result::witness)
                        .filter(witness -> !witness.believed())
                        .isPresent();
    }

    Optional<VaultAudit.Summary> vault() {
        return vault;
    }

    Optional<RecordingAudit.Result> recording() {
        return recording;
    }

    int count(Severity severity) {
        return counts.getOrDefault(severity, 0);
    }

    Word word() {
        boolean complete = vault.map(VaultAudit.Summary::complete).orElse(true);
        if (count(Severity.ERROR) > 0 || !complete) {
            return Word.NOT_GENUINE;
        }
        return count(Severity.WARNING) > 0 ? Word.WITH_REMARKS : Word.GENUINE;
    }
}
