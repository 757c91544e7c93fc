package org.evidencestation.storage.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.evidencestation.storage.copy.SmallFile;
import org.evidencestation.storage.durable.DurableBatch;
import org.evidencestation.storage.durable.DurableFiles;

/** The three files of a clip that is being copied. */
record StagingFolder(Path folder) {
    /** What the clip is found again by, for people and for a check against a mixed-up folder. */
    Path claim() {
        return folder.resolve("claim.json");
    }

    Path part() {
        return folder.resolve("content.part");
    }

    Path marks() {
        return folder.resolve("marks");
    }

    /** How much is worth to be found again. */
    enum Claim {
        /** A folder alone; its name is made from the key and says enough. */
        BARE,
        /** The key is written beside the clip. */
        WRITTEN,
        /** It survives a power failure, so that a long clip is continued. */
        LASTING
    }

    /** Makes the folder, or empties it if it was made for another key. */
    void claim(DurableFiles files, StagingKey key, Claim claim) throws IOException {
        byte[] wanted = VaultJson.STRICT.write(key);
        if (Files.exists(folder)) {
            if (claim == Claim.BARE || isClaimedBy(wanted)) {
                return;
            }
            files.deleteTree(folder);
        }
        try (DurableBatch batch = files.batch()) {
            batch.createFolders(folder);
            if (claim != Claim.BARE) {
                batch.write(claim(), wanted);
            }
            if (claim == Claim.LASTING) {
                batch.sync();
            }
        }
    }

    private boolean isClaimedBy(byte[] key) throws IOException {
        return SmallFile.readIfSmall(claim())
                .filter(found -> Arrays.equals(found, key))
                .isPresent();
    }

    void startOver(DurableFiles files) throws IOException {
        if (Files.exists(part())) {
            files.delete(part());
        }
        if (Files.exists(marks())) {
            files.delete(marks());
        }
    }
}
