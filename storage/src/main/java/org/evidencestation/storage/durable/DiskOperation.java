package org.evidencestation.storage.durable;

import java.nio.file.Path;

/** One thing {@link DurableFiles} is about to do to a disk; tests stop the world before any of them. */
public sealed interface DiskOperation {
    record CreateFolder(Path folder) implements DiskOperation {}

    record CreateFile(Path file) implements DiskOperation {}

    /** @param offset and length in bytes */
    record Write(Path file, long offset, int length) implements DiskOperation {}

    record Truncate(Path file, long length) implements DiskOperation {}

    record SyncFile(Path file) implements DiskOperation {}

    record SyncFolder(Path folder) implements DiskOperation {}

    /** Everything below a folder, and whatever else is on its volume. */
    record SyncVolume(Path folder) implements DiskOperation {}

    record Rename(Path from, Path to) implements DiskOperation {}

    record Delete(Path path) implements DiskOperation {}

    record Protect(Path file) implements DiskOperation {}
}
