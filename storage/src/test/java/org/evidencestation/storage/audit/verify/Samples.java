package org.evidencestation.storage.audit.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.evidencestation.storage.audit.SampleVault;
import org.evidencestation.storage.journal.JournalProof;
import org.evidencestation.storage.journal.StoredCheckpoints;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.vault.ExportedRecording;
import org.evidencestation.storage.vault.StoredObject;

/** What the verifier is tried on. */
final class Samples {
    /** Line 1 tells of the vault; the recordings follow in their order. */
    private static final long FIRST_RECORDING = 2;

    private Samples() {}

    /** The proof of the line of a recording. */
    static JournalProof proof(SampleVault vault, int index) throws IOException {
        Path journal = vault.root().resolve("journal");
        Sha256 origin = Sha256.of(Files.readAllBytes(vault.root().resolve("vault.json")));
        long line = index + FIRST_RECORDING;
        return JournalProof.make(
                journal,
                origin,
                line,
                new StoredCheckpoints(journal).covering(line).orElseThrow());
    }

    /** Exports the largest recording, with its proof. */
    static Path export(SampleVault vault, Path target) throws IOException {
        ExportedRecording.write(
                new StoredObject(vault.object(2)), vault.key().certificates(), Optional.of(proof(vault, 2)), target);
        return target;
    }
}
