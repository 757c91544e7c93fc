package org.evidencestation.storage.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.evidencestation.storage.seal.Sha256;
import org.junit.jupiter.api.Test;

class PartNoteTest {
    private static final Sha256 DIGEST = Sha256.of(new byte[] {1});
    private static final PartNote NOTE =
            new PartNote(DIGEST, "files/示例 一.MP4", 70_000, 2, 3, 30_000, 30_000, DIGEST, "a.part2of3");

    @Test
    void readsWhatItWrote() throws Exception {
        assertEquals(NOTE, PartNote.parse(NOTE.text()));
        assertEquals(6, new String(NOTE.text(), StandardCharsets.UTF_8).lines().count());
    }

    @Test
    void refusesEverythingElse() {
        String good = new String(NOTE.text(), StandardCharsets.UTF_8);
        for (String bad : List.of(
                "",
                good + "\n",
                good.replace("part/1", "part/2"),
                good.replace("2 of 3", "4 of 3"),
                good.replace("2 of 3", "0 of 3"),
                good.replace("30000 30000", "30000 50000"),
                good.replace("a.part2of3", "../a"),
                good.replace("70000", "99999999999999999999"))) {
            assertThrows(IOException.class, () -> PartNote.parse(bad.getBytes(StandardCharsets.UTF_8)), bad);
        }
    }
}
