package org.evidencestation.app.disc.content;

import java.util.List;
import java.util.Optional;
import org.evidencestation.app.media.ContactSheets;
import org.evidencestation.storage.journal.JournalProof;
import org.evidencestation.storage.vault.SealedManifest;

/**
 * A recording as it is laid on a disc.
 *
 * @param folder on the disc, without a slash at its end
 * @param sealed what the station signed of it
 * @param proof that the station's journal tells of it
 * @param files of the recording, as they lie in the folder
 */
public record LaidRecording(
        DiscRecording recording,
        String folder,
        SealedManifest sealed,
        Optional<JournalProof> proof,
        List<LaidFile> files,
        List<ContactSheets.Still> stills) {
    public LaidRecording {
        files = List.copyOf(files);
        stills = List.copyOf(stills);
    }
}
