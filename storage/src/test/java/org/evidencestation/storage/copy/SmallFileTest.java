package org.evidencestation.storage.copy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmallFileTest {
    @TempDir
    Path temp;

    @Test
    void readsUpToItsLimitAndNoByteMore() throws IOException {
        Path file = Files.write(temp.resolve("file"), new byte[] {1, 2, 3});

        assertArrayEquals(new byte[] {1, 2, 3}, SmallFile.read(file, 3));
        assertEquals(
                "too long",
                assertThrows(IOException.class, () -> SmallFile.read(file, 2)).getMessage());
    }

    @Test
    void readsNothingThatIsNoFileOfItsOwn() throws IOException {
        Path file = Files.write(temp.resolve("file"), new byte[1]);
        Path link = Files.createSymbolicLink(temp.resolve("link"), file);

        for (Path each : new Path[] {link, temp}) {
            assertThrows(IOException.class, () -> SmallFile.read(each));
            assertTrue(SmallFile.readIfSmall(each).isEmpty());
        }
        assertThrows(NoSuchFileException.class, () -> SmallFile.read(temp.resolve("none")));
        assertTrue(SmallFile.readIfSmall(temp.resolve("none")).isEmpty());
    }
}
