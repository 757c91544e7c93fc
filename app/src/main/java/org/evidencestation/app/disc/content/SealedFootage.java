package org.evidencestation.app.disc.content;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.evidencestation.storage.journal.JournalProof;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.StoredCheckpoint;
import org.evidencestation.storage.journal.StoredCheckpoints;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.StationCertificates;
import org.evidencestation.storage.vault.StoredObject;
import org.evidencestation.storage.vault.VaultLayout;

/**
 * What is given away comes from here; read only.
 *
 * @param line the number of the journal line that made a recording exist
 */
public record SealedFootage(VaultLayout vault, StationCertificates certificates, ToLongFunction<RecordingId> line) {
    StoredObject object(RecordingId recording) {
        return new StoredObject(vault.object(recording));
    }

    /**
     * That the journal tells of each, by the nearest checkpoint behind its line; the journal is read once.
     *
     * @throws IOException if a line has no checkpoint behind it yet, or the journal is broken
     */
    Map<RecordingId, JournalProof> proofs(Collection<RecordingId> recordings) throws IOException {
        StoredCheckpoints checkpoints = new StoredCheckpoints(vault.journal());
        Map<Long, StoredCheckpoint> wanted = new TreeMap<>();
        Map<Long, RecordingId> lines = new HashMap<>();
        for (RecordingId recording : recordings) {
            long number = line.applyAsLong(recording);
            lines.put(number, recording);
            wanted.put(
                    number,
                    checkpoints
                            .covering(number)
                            .orElseThrow(() -> new IOException("No checkpoint behind journal line " + number)));
        }
        Sha256 origin = Sha256.of(Files.readAllBytes(vault.description()));
        Map<RecordingId, JournalProof> proofs = new HashMap<>();
        for (JournalProof proof : JournalProof.make(vault.journal(), origin, wanted)) {
            RecordingId recording = lines.get(proof.entry().number());
            if (recording != null) {
                proofs.put(recording, proof);
            }
        }
        return proofs;
    }
}
