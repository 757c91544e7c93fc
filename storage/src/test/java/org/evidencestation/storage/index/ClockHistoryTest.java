package org.evidencestation.storage.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.evidencestation.storage.journal.ClockNote;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.seal.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClockHistoryTest {
    private static final DockingId FIRST = new DockingId("00000000-0000-4000-8000-000000000001");
    private static final DockingId SECOND = new DockingId("00000000-0000-4000-8000-000000000002");
    private static final RecordingId RECORDING = new RecordingId(Sha256.of(new byte[] {1}));

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

    @Test
    void dockingsAndMeasurementsOfOneRecorderAreToldInTheirOrder() {
        Event docked = append(docked(FIRST, "volume:a"));
        append(docked(SECOND, "volume:b"));
        Event measured = append(measured(FIRST, "volume:a"));
        assertEquals(List.of(docked, measured), events(index.clock("volume:a", 10)));
        assertEquals(List.of(measured), events(index.clock("volume:a", 1)));
        assertEquals(List.of(), index.clock("volume:c", 10));
    }

    @Test
    void everyRecorderIsKnownOnce() {
        append(docked(FIRST, "volume:b"));
        append(docked(SECOND, "volume:a"));
        append(measured(FIRST, "volume:b"));
        assertEquals(List.of("volume:a", "volume:b"), index.recorders());
    }

    @Test
    void aMeasurementConcernsTheWholeDocking() {
        Event docked = append(docked(FIRST, "volume:a"));
        append(new Event.TimeCardRefused(FIRST, RECORDING, "FORGED", ""));
        Event measured = append(measured(FIRST, "volume:a"));
        Event completed = append(new Event.DockingCompleted(FIRST, 0, 0, 0, 0));
        assertEquals(List.of(docked, measured, completed), events(index.docking(FIRST)));
    }

    private Event append(Event event) {
        Entry entry = journal.append(event);
        index.apply(entry);
        return event;
    }

    private static List<Event> events(List<IndexedEvent> lines) {
        return lines.stream().map(IndexedEvent::event).toList();
    }

    private static Event docked(DockingId docking, String recorder) {
        return new Event.RecorderDocked(docking, "1", "volume", recorder, Map.of(), null, ClockNote.UNKNOWN);
    }

    private static Event measured(DockingId docking, String recorder) {
        return new Event.ClockMeasured(
                docking,
                RECORDING,
                recorder,
                Instant.parse("2026-01-01T00:00:00Z"),
                LocalDateTime.parse("2026-01-01T08:00:01"),
                new ClockNote("time-card", 1_000L, 900L, null, null));
    }
}
