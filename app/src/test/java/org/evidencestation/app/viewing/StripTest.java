package org.evidencestation.app.viewing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.seal.Sha256;
import org.junit.jupiter.api.Test;

class StripTest {
    private static final Instant BEGAN = Instant.parse("2026-11-21T01:00:00Z");

    private static Strip.Footage footage(String name, String recorder, long from, long seconds) {
        return new Strip.Footage(
                id(name),
                name,
                recorder,
                Optional.of(BEGAN.plusSeconds(from)),
                Optional.of(Duration.ofSeconds(seconds)));
    }

    private static RecordingId id(String name) {
        return new RecordingId(Sha256.of(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    @Test
    void showsWhatNothingShows() {
        Strip strip = Strip.of(List.of(footage("b", "one", 100, 50), footage("a", "one", 0, 60)));
        assertEquals(
                List.of("a", "b"),
                strip.pieces().stream().map(Strip.Piece::name).toList());
        assertEquals(List.of(new Strip.Gap(BEGAN.plusSeconds(60), BEGAN.plusSeconds(100))), strip.gaps());
        assertEquals(
                Optional.of(strip.gaps().getFirst()),
                strip.gapBefore(strip.pieces().getLast()));
    }

    @Test
    void anotherRecorderFillsAGap() {
        Strip strip = Strip.of(
                List.of(footage("a", "one", 0, 60), footage("b", "one", 100, 50), footage("c", "two", 30, 80)));
        assertEquals(List.of(), strip.gaps());
        assertEquals(2, strip.lanes());
    }

    @Test
    void aShortOneInsideALongOneEndsNothing() {
        Strip strip =
                Strip.of(List.of(footage("a", "one", 0, 100), footage("b", "two", 10, 5), footage("c", "one", 120, 9)));
        assertEquals(List.of(new Strip.Gap(BEGAN.plusSeconds(100), BEGAN.plusSeconds(120))), strip.gaps());
    }

    @Test
    void footageOfUnknownTimeComesLastAndMakesNoGap() {
        Strip.Footage unknown = new Strip.Footage(id("u"), "u", "one", Optional.empty(), Optional.empty());
        Strip strip = Strip.of(List.of(unknown, footage("a", "one", 0, 60)));
        assertEquals("u", strip.pieces().getLast().name());
        assertEquals(List.of(), strip.gaps());
        assertEquals(Optional.of("u"), strip.after(id("a")).map(Strip.Piece::name));
        assertEquals(Optional.empty(), strip.after(id("u")));
    }

    @Test
    void nothingIsAStripToo() {
        assertEquals(0, Strip.of(List.of()).lanes());
        assertEquals(Optional.empty(), Strip.of(List.of()).from());
    }
}
