package org.evidencestation.storage.durable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.evidencestation.storage.durable.DurableFiles.Batching;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurableBatchTest {
    private static final byte[] TEXT = "text".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path temp;

    private final List<DiskOperation> syncs = new ArrayList<>();

    @Test
    void oneByOneSyncsFilesThenFoldersDeepestFirst() throws IOException {
        write(Batching.ONE_BY_ONE);
        assertEquals(
                List.of(
                        new DiskOperation.SyncFile(temp.resolve("a/b/file")),
                        new DiskOperation.SyncFolder(temp.resolve("a/b")),
                        new DiskOperation.SyncFolder(temp.resolve("a")),
                        new DiskOperation.SyncFolder(temp)),
                syncs);
    }

    @Test
    void byVolumeSyncsOnce() throws IOException {
        Assumptions.assumeTrue(VolumeSync.serves(temp), "this file system is synced file by file");
        write(Batching.BY_VOLUME);
        assertEquals(List.of(new DiskOperation.SyncVolume(temp)), syncs);
    }

    @Test
    void believesOnlyKernelsThatTellOfFailedWrites() {
        assertTrue(VolumeSync.tellsOfFailures("5.8.0-1-amd64"));
        assertTrue(VolumeSync.tellsOfFailures("6.1.0"));
        assertFalse(VolumeSync.tellsOfFailures("5.7.19"));
        assertFalse(VolumeSync.tellsOfFailures("4.19.0"));
        assertFalse(VolumeSync.tellsOfFailures("unknown"));
    }

    @Test
    void writesNothingOutsideItsRoot() throws IOException {
        try (DurableBatch batch = new DurableFiles(temp.resolve(".")).batch()) {
            assertThrows(IllegalArgumentException.class, () -> batch.createFolders(temp.resolveSibling("elsewhere")));
            assertThrows(IllegalArgumentException.class, () -> batch.write(temp.resolveSibling("elsewhere"), TEXT));
        }
    }

    private void write(Batching batching) throws IOException {
        DurableFiles files = new DurableFiles(
                temp,
                operation -> {
                    switch (operation) {
                        case DiskOperation.SyncFile sync -> syncs.add(sync);
                        case DiskOperation.SyncFolder sync -> syncs.add(sync);
                        case DiskOperation.SyncVolume sync -> syncs.add(sync);
                        default -> {}
                    }
                },
                batching);
        try (DurableBatch batch = files.batch()) {
            batch.createFolders(temp.resolve("a/b"));
            batch.write(temp.resolve("a/b/file"), TEXT);
            batch.sync();
        }
        assertEquals("text", Files.readString(temp.resolve("a/b/file")));
    }
}
