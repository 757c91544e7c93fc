package org.evidencestation.storage.audit.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.evidencestation.storage.audit.Finding;
import org.evidencestation.storage.audit.FindingCode;
import org.evidencestation.storage.audit.RecordingAudit;
import org.evidencestation.storage.audit.VaultAudit;
import org.evidencestation.storage.journal.StoredCheckpoints;
import org.evidencestation.storage.seal.StationCertificates;
import org.evidencestation.storage.seal.TimeAnchor;
import org.evidencestation.storage.vault.VaultLayout;

/** One run over one target. */
final class Verification {
    private final Target target;
    private final Believed believed;
    private final Report report;
    private final LongConsumer progress;
    private final Outcome outcome = new Outcome();

    /**
     * Whom the checker believes.
     *
     * @param station whose certificate came another way
     * @param authority of time
     */
    record Believed(Optional<Trust> station, Optional<TimeAnchor> authority) {}

    /** @param progress told now and then of the bytes checked so far, on another thread */
    Verification(Target target, Believed believed, Report report, LongConsumer progress) {
        this.target = target;
        this.believed = believed;
        this.report = report;
        this.progress = progress;
    }

    /** @throws IOException if there is nothing to check with, or the folder cannot be listed */
    Outcome run() throws IOException, InterruptedException {
        Optional<StationCertificates> found = certificates();
        Trust.Comparison compared =
                found.map(it -> Trust.compare(believed.station(), it)).orElse(Trust.Comparison.NOT_COMPARED);
        report.begin(target, found, compared);
        if (compared == Trust.Comparison.OTHER) {
            take(new Finding(FindingCode.CERTIFICATES_CHANGED, "certificates", "not the certificate that is trusted"));
        }
        if (target.kind() == Target.Kind.VAULT) {
            checkVault();
        } else if (target.kind() == Target.Kind.DISC) {
            StationCertificates station = found.orElseThrow(
                    () -> new IOException("data/recordings/*/certificates/station-ecdsa.pem: missing"));
            new DiscVerification(target.path(), believed.authority(), report).run(station, outcome);
        } else {
            RecordingAudit any = new RecordingAudit(
                    target.path(),
                    found.orElseThrow(() -> new IOException("certificates/station-ecdsa.pem: missing")),
                    this::take);
            RecordingAudit audit = believed.authority().map(any::believing).orElse(any);
            outcome.recording(target.kind() == Target.Kind.OBJECT ? audit.object() : audit.exported());
        }
        report.end(outcome);
        return outcome;
    }

    private Path place() throws IOException {
        return target.kind() == Target.Kind.DISC
                ? DiscVerification.recordings(target.path()).stream()
                        .findFirst()
                        .orElse(target.path())
                : target.path();
    }

    /** A vault without good certificates is a finding of its audit. */
    private Optional<StationCertificates> certificates() throws IOException {
        try {
            return Certificates.near(place());
        } catch (IOException e) {
            if (target.kind() == Target.Kind.VAULT) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private void checkVault() throws IOException, InterruptedException {
        VaultAudit any = new VaultAudit(target.path(), Runtime.getRuntime().availableProcessors());
        VaultAudit audit = believed.authority().map(any::believing).orElse(any);
        try (Ticker _ = Ticker.start(() -> progress.accept(audit.bytesSoFar()))) {
            outcome.vault(audit.run(this::take));
        }
        if (believed.authority().isEmpty() && holdsTokens()) {
            outcome.leaveTheAuthorityOpen();
        }
    }

    private boolean holdsTokens() throws IOException {
        StoredCheckpoints stored = new StoredCheckpoints(new VaultLayout(target.path()).journal());
        for (long size : stored.sizes()) {
            if (Files.exists(stored.token(size))) {
                return true;
            }
        }
        return false;
    }

    private void take(Finding finding) {
        outcome.count(finding);
        report.finding(finding);
    }
}
