package org.evidencestation.storage.journal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryCodecTest {
    private static final String LINE = "{\"n\":1,\"at\":\"2026-11-21T00:05:12.123Z\",\"event\":\"StationStarted\","
            + "\"data\":{\"version\":\"1\"},\"head\":\"" + "0".repeat(64) + "\"}";

    private final EntryCodec codec = new EntryCodec();

    @Test
    void readsALine() throws BrokenJournalException {
        assertTrue(codec.canRead(bytes(LINE)));
        codec.decode(1, bytes(LINE), new byte[32]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"n", "at", "event", "data", "head"})
    void refusesALineWithNothingWhereAValueBelongs(String member) {
        byte[] line = bytes(LINE.replaceFirst("\"" + member + "\":(\\{[^}]*}|[^,}]*)", "\"" + member + "\":null"));
        assertFalse(!member.equals("data") && codec.canRead(line));
        assertThrows(BrokenJournalException.class, () -> codec.decode(1, line, new byte[32]));
    }

    private static byte[] bytes(String line) {
        return line.getBytes(StandardCharsets.UTF_8);
    }
}
