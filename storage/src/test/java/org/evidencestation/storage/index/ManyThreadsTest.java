package org.evidencestation.storage.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyThreadsTest {
    @TempDir
    Path folder;

    private final MemoryJournal journal = new MemoryJournal("one");
    private StationIndex index;

    @BeforeEach
    void open() throws Exception {
        index = StationIndex.open(folder.resolve("index"), journal);
    }

    @Test
    void readersSeeEveryDockingWholeWhileDocksWrite() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<Future<?>> docks = new ArrayList<>();
            for (int dock = 0; dock < 4; dock++) {
                Script script = new Script(100 + dock);
                docks.add(threads.submit(() -> dock(script)));
            }
            Callable<Void> reader = () -> {
                while (!done.get()) {
                    assertReadable();
                }
                return null;
            };
            List<Future<Void>> readers = List.of(threads.submit(reader), threads.submit(reader));
            for (Future<?> dock : docks) {
                dock.get();
            }
            done.set(true);
            for (Future<Void> it : readers) {
                it.get();
            }
        }
        assertLevel();
    }

    @Test
    void entriesThatComeOutOfOrderAreTakenInOrder() throws Exception {
        List<Entry> entries = new ArrayList<>();
        new Script(5).docking(50).forEach(event -> entries.add(journal.append(event)));
        Collections.shuffle(entries, new Random(1));
        long before = journal.read();
        entries.forEach(index::apply);
        entries.forEach(index::apply);
        assertLevel();
        assertEquals(before, journal.read() - journal.position().size(), "only the comparison read the journal");
    }

    @Test
    void anEntryThatNobodyBroughtIsReadFromTheJournal() throws Exception {
        List<Event> events = new Script(5).docking(10);
        journal.append(events.getFirst());
        events.subList(1, events.size()).forEach(event -> index.apply(journal.append(event)));
        assertLevel();
    }

    @Test
    void aDatabaseThatDiesIsOpenedAgainByTheNextQuestion() throws Exception {
        new Script(5).docking(10).forEach(event -> index.apply(journal.append(event)));
        try (Database other = Database.inFile(folder.resolve("index"))) {
            assertFalse(other.connect().isClosed());
        }
        new Script(6).docking(10).forEach(event -> index.apply(journal.append(event)));
        assertLevel();
    }

    @Test
    void anInterruptedThreadDoesNotCloseTheIndexForTheOthers() throws Exception {
        List<Event> events = new Script(5).docking(10);
        Thread interrupted = Thread.ofPlatform().start(() -> {
            Thread.currentThread().interrupt();
            events.forEach(event -> index.apply(journal.append(event)));
            assertTrue(Thread.currentThread().isInterrupted());
        });
        interrupted.join();
        long before = journal.read();
        assertEquals(1, index.totals().dockings());
        assertEquals(before, journal.read());
        assertLevel();
    }

    private Void dock(Script script) {
        for (int docking = 0; docking < 15; docking++) {
            script.docking(10).forEach(event -> index.apply(journal.append(event)));
        }
        return null;
    }

    private void assertReadable() {
        List<RecordingRow> rows = index.recordings(RecordingSearch.newest(50));
        for (RecordingRow row : rows.subList(0, Math.min(3, rows.size()))) {
            assertFalse(index.history(row.summary().recording()).isEmpty());
        }
    }

    private void assertLevel() throws Exception {
        try (StationIndex fresh = StationIndex.inMemory(journal);
                StationIndex live = index) {
            assertEquals(fresh.totals(), live.totals());
            assertEquals(
                    fresh.recordings(RecordingSearch.newest(10_000)), live.recordings(RecordingSearch.newest(10_000)));
        }
    }
}
