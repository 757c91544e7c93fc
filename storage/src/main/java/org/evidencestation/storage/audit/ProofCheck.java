package org.evidencestation.storage.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.evidencestation.storage.copy.SmallFile;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.JournalProof;
import org.evidencestation.storage.journal.UnverifiedJournalProof;
import org.evidencestation.storage.journal.UnverifiedJournalProof.Verdict;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.StationCertificates;

/** Checks that a journal proof, where there is one, holds and is about the recording it lies beside. */
final class ProofCheck {
    private final StationCertificates certificates;
    private final Findings findings;

    ProofCheck(StationCertificates certificates, Findings findings) {
        this.certificates = certificates;
        this.findings = findings;
    }

    Optional<JournalProof> run(Path file, Sha256 manifest) {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            switch (UnverifiedJournalProof.parse(SmallFile.read(file, UnverifiedJournalProof.LONGEST))
                    .verify(certificates)) {
                case Verdict.Proven(JournalProof proof)
                when tellsOf(proof.entry().event(), manifest) -> {
                    return Optional.of(proof);
                }
                case Verdict.Proven _ ->
                    findings.add(FindingCode.PROOF_WRONG, file, "holds, but not for this recording");
                case Verdict.Refuted(var flaws) -> findings.add(FindingCode.PROOF_WRONG, file, flaws.toString());
            }
        } catch (IOException e) {
            findings.add(FindingCode.PROOF_WRONG, file, SmallFile.reason(e));
        }
        return Optional.empty();
    }

    private static boolean tellsOf(Event event, Sha256 manifest) {
        if (event instanceof Event.RecordingSealed(var summary)) {
            return summary.manifest().equals(manifest);
        }
        return event instanceof Event.RecordingAdopted(var summary)
                && summary.manifest().equals(manifest);
    }
}
