package org.evidencestation.storage.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where an index is kept. */
sealed interface Place {
    record InFile(Path file) implements Place {}

    record InMemory() implements Place {}

    default boolean holdsIndex() {
        return switch (this) {
            case InFile(Path file) -> Database.exists(file);
            case InMemory() -> false;
        };
    }

    default Database connect() throws IOException {
        return switch (this) {
            case InFile(Path file) -> {
                Files.createDirectories(file.toAbsolutePath().getParent());
                yield Database.inFile(file);
            }
            case InMemory() -> Database.inMemory();
        };
    }

    default void clear() throws IOException {
        switch (this) {
            case InFile(Path file) -> Database.delete(file);
            case InMemory() -> {}
        }
    }
}
