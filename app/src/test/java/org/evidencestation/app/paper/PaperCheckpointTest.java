package org.evidencestation.app.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import org.evidencestation.storage.journal.Checkpoint;
import org.evidencestation.storage.seal.Sha256;
import org.junit.jupiter.api.Test;

class PaperCheckpointTest {
    private static final Checkpoint CHECKPOINT =
            new Checkpoint(Checkpoint.originOf("EXAMPLE-0001"), 1234, Sha256.of(new byte[] {1}));
    private static final Optional<PaperCheckpoint> PAPER = Optional.of(PaperCheckpoint.of(CHECKPOINT));

    @Test
    void whatTheQrCodeHoldsIsReadBack() {
        assertEquals(PAPER, PaperCheckpoint.read(PaperCheckpoint.textOf(CHECKPOINT)));
    }

    @Test
    void theCodeMayBeLeftOutAndLineEndsMayBeBlanks() {
        String lines = new String(CHECKPOINT.bytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertEquals(PAPER, PaperCheckpoint.read(lines));
        assertEquals(PAPER, PaperCheckpoint.read(" " + lines.replace("\n", "\r\n")));
        assertEquals(
                PAPER, PaperCheckpoint.read(PaperCheckpoint.textOf(CHECKPOINT).replace('\n', ' ')));
    }

    @Test
    void aSlipOfThePenIsToldFromAnotherHistory() {
        String text = PaperCheckpoint.textOf(CHECKPOINT);
        assertEquals(Optional.empty(), PaperCheckpoint.read(text.replace("1234", "1243")));
        assertEquals(Optional.empty(), PaperCheckpoint.read(text + "more"));
        assertEquals(Optional.empty(), PaperCheckpoint.read(""));
        assertEquals(Optional.empty(), PaperCheckpoint.read("x ".repeat(5000)));
        assertEquals(Optional.empty(), PaperCheckpoint.read("origin -1 " + CHECKPOINT.head()));
    }

    @Test
    void theShortCodeIsReadAsPeopleTypeIt() {
        Optional<PaperCheckpoint> read = PaperCheckpoint.read("o1l2-3abc", 7);
        assertEquals("0112-3ABC", read.orElseThrow().code().text());
        String typed = CHECKPOINT.code().text().toLowerCase(Locale.ROOT).replace("-", "");
        assertEquals(
                CHECKPOINT.code(),
                PaperCheckpoint.read(typed, 1234).orElseThrow().code());
        assertEquals(Optional.empty(), PaperCheckpoint.read("K7QM-2XP", 7));
        assertEquals(Optional.empty(), PaperCheckpoint.read("K7QM-2XPD", -1));
    }
}
