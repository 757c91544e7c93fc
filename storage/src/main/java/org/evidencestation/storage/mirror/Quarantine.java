package org.evidencestation.storage.mirror;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.vault.VaultLayout;

/** Puts damaged files and objects of a mirror aside, so that sound ones can take their place; deletes nothing. */
record Quarantine(DurableFiles files) {
    void take(Path damaged) throws IOException {
        Path wanted = new VaultLayout(files.root()).quarantine().resolve(String.valueOf(damaged.getFileName()));
        Path name = wanted;
        for (int other = 2; Files.exists(name); other++) {
            name = wanted.resolveSibling(wanted.getFileName() + "-" + other);
        }
        files.publish(damaged, name);
    }
}
