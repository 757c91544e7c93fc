package org.evidencestation.storage.audit;

import java.nio.file.Path;
import java.util.function.Consumer;

/** Hands findings on one at a time, whatever thread found them, with paths as seen from the vault. */
final class Findings {
    private final Path vault;
    private final Consumer<Finding> reader;

    Findings(Path vault, Consumer<Finding> reader) {
        this.vault = vault;
        this.reader = reader;
    }

    void add(FindingCode code, Path subject, String detail) {
        add(code, vault.relativize(subject).toString().replace('\\', '/'), detail);
    }

    synchronized void add(FindingCode code, String subject, String detail) {
        reader.accept(new Finding(code, subject, detail));
    }
}
