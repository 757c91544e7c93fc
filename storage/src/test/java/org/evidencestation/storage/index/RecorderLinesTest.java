package org.evidencestation.storage.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.seal.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the index knows of recorders. */
class RecorderLinesTest {
    private static final DockingId DOCKING = new DockingId("00000000-0000-4000-8000-000000000001");
    private static final RecordingId ONE = new RecordingId(Script.digest("one"));
    private static final RecordingId TWO = new RecordingId(Script.digest("two"));

    private final MemoryJournal journal = new MemoryJournal("one");
    private StationIndex index;

    @BeforeEach
    void open() throws Exception {
        index = StationIndex.inMemory(journal);
    }

    @AfterEach
    void close() {
        index.close();
    }

    private Entry append(Event event) {
        Entry entry = journal.append(event);
        index.apply(entry);
        return entry;
    }

    private Entry announce(RecordingId recording, String recorder) {
        return append(new Event.ClearanceStarted(DOCKING, recording, recorder, "DCIM/示例.mp4", 5, Sha256.of()));
    }

    private List<Long> open(String recorder) {
        return index.openClearances(recorder).stream().map(IndexedEvent::number).toList();
    }

    @Test
    void anErasureIsOpenUntilALineTellsHowItEnded() {
        Entry first = announce(ONE, "a");
        Entry second = announce(TWO, "a");
        announce(ONE, "b");
        assertEquals(List.of(first.number(), second.number()), open("a"));
        append(new Event.ClipCleared(DOCKING, TWO, "a", second.number(), Event.ClipCleared.LATER));
        assertEquals(List.of(first.number()), open("a"));
        append(new Event.ClearanceFailed(DOCKING, ONE, "a", first.number(), "READ_ONLY"));
        assertEquals(List.of(), open("a"));
    }

    @Test
    void theSameClipMayBeAnnouncedAgain() {
        Entry first = announce(ONE, "a");
        append(new Event.ClearanceFailed(DOCKING, ONE, "a", first.number(), "still there"));
        Entry again = announce(ONE, "a");
        assertEquals(List.of(again.number()), open("a"));
    }

    @Test
    void aDockingIsAskedForWhatItBrought() {
        DockingId other = new DockingId("00000000-0000-4000-8000-000000000002");
        append(new Event.RecordingSealed(Script.summary(DOCKING, "a", "DCIM/2.mp4", null, null, Script.FIRST, 2)));
        append(new Event.RecordingSealed(Script.summary(other, "a", "DCIM/3.mp4", null, null, Script.FIRST, 3)));
        append(new Event.RecordingSealed(Script.summary(DOCKING, "a", "DCIM/1.mp4", null, null, Script.FIRST, 1)));
        assertEquals(
                List.of("DCIM/2.mp4", "DCIM/1.mp4"),
                index.brought(DOCKING).stream().map(it -> it.summary().path()).toList());
        assertEquals(1, index.brought(other).size());
    }

    @Test
    void theLastBindingCounts() {
        assertEquals(Optional.empty(), index.boundIdentity("a"));
        append(new Event.RecorderBound("a", Map.of("SERIAL", "1"), ""));
        append(new Event.RecorderBound("a", Map.of("SERIAL", "2"), ""));
        append(new Event.RecorderBound("b", Map.of("SERIAL", "3"), ""));
        assertEquals(Optional.of(Map.of("SERIAL", "2")), index.boundIdentity("a"));
    }

    @Test
    void anErasureIsPartOfTheHistoryOfItsRecording() {
        append(new Event.RecordingSealed(Script.summary(DOCKING, "a", "DCIM/示例.mp4", null, null, Script.FIRST, 1)));
        RecordingId held =
                ((Event.RecordingSealed) journal.entry(1).event()).summary().recording();
        Entry announced = announce(held, "a");
        Entry cleared =
                append(new Event.ClipCleared(DOCKING, held, "a", announced.number(), Event.ClipCleared.AT_ONCE));
        assertEquals(
                List.of(1L, announced.number(), cleared.number()),
                index.history(held).stream().map(IndexedEvent::number).toList());
    }
}
