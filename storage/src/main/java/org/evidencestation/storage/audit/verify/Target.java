package org.evidencestation.storage.audit.verify;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What is to be checked. */
record Target(Kind kind, Path path) {
    enum Kind {
        VAULT,
        OBJECT,
        EXPORT,
        DISC
    }

    /** Nothing if the folder is none of the four. A vault is still one when its description is gone. */
    static Optional<Target> of(Path path) {
        Path folder = path.toAbsolutePath().normalize();
        if (Files.exists(folder.resolve("vault.json"))
                || (Files.isDirectory(folder.resolve("objects")) && Files.isDirectory(folder.resolve("journal")))) {
            return Optional.of(new Target(Kind.VAULT, folder));
        }
        if (Files.isDirectory(folder.resolve("v1/content"))) {
            return Optional.of(new Target(Kind.OBJECT, folder));
        }
        if (Files.exists(folder.resolve("manifest.json")) || Files.exists(folder.resolve("manifest.p7s"))) {
            return Optional.of(new Target(Kind.EXPORT, folder));
        }
        if (Files.exists(folder.resolve("bagit.txt")) && Files.isDirectory(folder.resolve("data/recordings"))) {
            return Optional.of(new Target(Kind.DISC, folder));
        }
        return Optional.empty();
    }
}
