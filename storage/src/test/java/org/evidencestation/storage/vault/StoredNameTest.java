package org.evidencestation.storage.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoredNameTest {
    @ParameterizedTest
    @CsvSource({
        "123401_7654321_20261121031205_0001.mp4, 123401_7654321_20261121031205_0001.mp4",
        "现场.mp4, 现场.mp4",
        "a/b.mp4, a_b.mp4",
        ".., clip",
        ".hidden, hidden",
        "CON, clip_CON",
        "aux.txt, clip_aux.txt",
        "trailing., trailing",
        "🎥 clip.mp4, __clip.mp4"
    })
    void keepsWhatEveryFileSystemCanWrite(String original, String stored) {
        assertEquals(stored, StoredName.of(original));
    }

    @Test
    void isAlwaysOneShortHarmlessName() {
        Random random = new Random(42);
        for (int i = 0; i < 20_000; i++) {
            int[] codePoints = random.ints(random.nextInt(300), 0, 0x11000).toArray();
            String stored = StoredName.of(new String(codePoints, 0, codePoints.length));
            assertTrue(stored.getBytes(StandardCharsets.UTF_8).length <= 160, stored);
            assertFalse(stored.isEmpty() || stored.startsWith(".") || stored.endsWith(".") || stored.contains("/"));
        }
    }
}
