package org.evidencestation.storage.durable;

import java.io.IOException;
import java.nio.channels.FileLock;

/** The right to write below a folder, held by one process until closed or dead. */
public final class FolderLock implements AutoCloseable {
    private final FileLock lock;

    FolderLock(FileLock lock) {
        this.lock = lock;
    }

    @Override
    public void close() throws IOException {
        lock.acquiredBy().close();
    }
}
