package org.evidencestation.storage.durable;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurableFilesTest {
    @TempDir
    Path temp;

    private final List<DiskOperation> operations = new ArrayList<>();

    @Test
    void publishingSyncsBothFoldersAfterTheRename() throws IOException {
        DurableFiles files = files();
        Path from = temp.resolve("staging/object");
        Path to = temp.resolve("objects/object");
        files.createFolders(from);
        files.createFolders(temp.resolve("objects"));
        operations.clear();
        files.publish(from, to);
        assertEquals(
                List.of(
                        new DiskOperation.Rename(from, to),
                        new DiskOperation.SyncFolder(temp.resolve("objects")),
                        new DiskOperation.SyncFolder(temp.resolve("staging"))),
                operations);
    }

    @Test
    void publishingNeverReplacesEvenAnEmptyFolder() throws IOException {
        DurableFiles files = files();
        files.createFolders(temp.resolve("from"));
        files.createFolders(temp.resolve("to"));
        assertThrows(FileAlreadyExistsException.class, () -> files.publish(temp.resolve("from"), temp.resolve("to")));
        assertTrue(Files.exists(temp.resolve("from")));
    }

    @Test
    void eachNewFolderIsDurableBeforeOneIsMadeInIt() throws IOException {
        files().createFolders(temp.resolve("a/b"));
        assertEquals(
                List.of(
                        new DiskOperation.CreateFolder(temp.resolve("a")),
                        new DiskOperation.SyncFolder(temp),
                        new DiskOperation.CreateFolder(temp.resolve("a/b")),
                        new DiskOperation.SyncFolder(temp.resolve("a"))),
                operations);
    }

    @Test
    void aFileIsSyncedBeforeWriteReturns() throws IOException {
        files().write(temp.resolve("f"), new byte[] {1, 2});
        assertEquals(
                List.of(
                        new DiskOperation.CreateFile(temp.resolve("f")),
                        new DiskOperation.Write(temp.resolve("f"), 0, 2),
                        new DiskOperation.SyncFile(temp.resolve("f"))),
                operations);
    }

    @Test
    void appendingStartsAfterWhatIsThere() throws IOException {
        DurableFiles files = files();
        files.write(temp.resolve("f"), new byte[] {1, 2, 3});
        try (DurableFile file = files.append(temp.resolve("f"))) {
            file.truncate(2);
            file.write(ByteBuffer.wrap(new byte[] {4}));
        }
        assertArrayEquals(new byte[] {1, 2, 4}, Files.readAllBytes(temp.resolve("f")));
    }

    @Test
    void nothingOutsideTheRootIsTouched() {
        DurableFiles files = new DurableFiles(temp.resolve("vault"));
        assertThrows(IllegalArgumentException.class, () -> files.write(temp.resolve("vault/../other"), new byte[0]));
        assertThrows(IllegalArgumentException.class, () -> files.deleteTree(temp));
        assertFalse(Files.exists(temp.resolve("other")));
    }

    @Test
    void deletingATreeDoesNotFollowLinks() throws IOException {
        Path kept = Files.writeString(temp.resolve("kept.txt"), "kept");
        DurableFiles files = files();
        files.createFolders(temp.resolve("tree"));
        Files.createSymbolicLink(temp.resolve("tree/link"), temp);
        files.deleteTree(temp.resolve("tree"));
        assertTrue(Files.exists(kept));
        assertFalse(Files.exists(temp.resolve("tree")));
    }

    @Test
    void aProbeThatThrowsStopsTheOperation() {
        DurableFiles files = new DurableFiles(temp, operation -> {
            throw new IOException("no space");
        });
        assertThrows(IOException.class, () -> files.write(temp.resolve("f"), new byte[1]));
        assertFalse(Files.exists(temp.resolve("f")));
    }

    private DurableFiles files() {
        return new DurableFiles(temp, operations::add);
    }
}
