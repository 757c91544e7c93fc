package org.evidencestation.storage.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** Makes the folder, or empties it if it was made for another key. */
    void claim(DurableFiles files, StagingKey key) throws IOException {
        byte[] wanted = VaultJson.STRICT.write(key);
        if (Files.exists(claim()) && java.util.Arrays.equals(Files.readAllBytes(claim()), wanted)) {
            return;
        }
        if (Files.exists(folder)) {
            files.deleteTree(folder);
        }
        files.createFolders(folder);
        files.write(claim(), wanted);
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
