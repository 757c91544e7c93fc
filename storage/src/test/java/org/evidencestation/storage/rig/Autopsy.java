package org.evidencestation.storage.rig;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.evidencestation.storage.audit.Finding;
import org.evidencestation.storage.audit.Severity;
import org.evidencestation.storage.audit.VaultAudit;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.StationKey;
import org.evidencestation.storage.vault.Vault;

/** Opens a vault after its process or its power died, finishes the work, and says what is wrong. */
final class Autopsy {
    private static final int DOCKS = 2;

    private final StationKey key;
    private final ClipPlan plan;

    Autopsy(StationKey key, ClipPlan plan) {
        this.key = key;
        this.plan = plan;
    }

    /**
     * What was found.
     *
     * @param lost acknowledged, but not there or not committed; all of them if the vault does not open
     * @param corrupt acknowledged and there, but not genuine
     * @param findings worse than for information, by the audit after the work was finished
     * @param other everything else that must not be, in English
     */
    record Report(int acknowledged, int lost, int corrupt, List<Finding> findings, List<String> other) {
        Report {
            findings = List.copyOf(findings);
            other = List.copyOf(other);
        }

        boolean isGood() {
            return lost == 0 && corrupt == 0 && findings.isEmpty() && other.isEmpty();
        }
    }

    Report run(Path root, Set<RecordingId> acknowledged) throws InterruptedException {
        int lost = acknowledged.size();
        int corrupt = 0;
        List<String> other = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        try {
            try (Vault vault = Vault.open(new DurableFiles(root), key, InstantSource.system(), entry -> {})) {
                lost = 0;
                Set<RecordingId> committed = Ledger.of(vault.journal()).recordings();
                for (RecordingId recording : acknowledged) {
                    if (!committed.contains(recording) || !vault.recordings().holds(recording)) {
                        lost++;
                    } else if (!genuine(vault, recording)) {
                        corrupt++;
                    }
                }
                new Docking(plan, vault, DOCKS, recording -> {}).run();
                compare(Ledger.of(vault.journal()), other);
            }
            VaultAudit.trusting(key.certificates(), root, DOCKS).run(finding -> {
                if (finding.severity() != Severity.INFO) {
                    findings.add(finding);
                }
            });
        } catch (IOException e) {
            other.add("stopped by " + e);
        }
        return new Report(acknowledged.size(), lost, corrupt, findings, other);
    }

    private boolean genuine(Vault vault, RecordingId recording) {
        try {
            vault.recordings().object(recording).verified(key.certificates());
            return Sha256.of(Files.readAllBytes(vault.recordings().content(recording)))
                    .equals(recording.content());
        } catch (IOException e) {
            return false;
        }
    }

    private void compare(Ledger ledger, List<String> other) {
        if (!ledger.recordings().equals(plan.recordings())) {
            other.add("not the recordings of an undisturbed run");
        }
        if (!ledger.twice().isEmpty()) {
            other.add("committed twice: " + ledger.twice());
        }
        if (ledger.quarantined() > 0) {
            other.add("quarantined: " + ledger.quarantined());
        }
    }
}
