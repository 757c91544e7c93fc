package org.evidencestation.storage.index;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.Journal;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.journal.RegimeEvent;
import org.evidencestation.storage.journal.SettingEvent;
import org.evidencestation.storage.seal.ShortMac;

/**
 * Answers questions quickly and can be thrown away at any time: every row comes from the journal. Safe for several
 * threads.
 *
 * <p>A question is answered from everything the journal held when it was asked, so {@link #apply} only saves it the wait.
 * A database that fails never fails a commit: it is logged once, and the next question repairs or rebuilds it first. Do
 * not ask or apply while holding a lock that the journal needs.
 *
 * <p>Questions throw {@link UncheckedIOException} if the journal itself cannot be read or no index can be built at all.
 */
public final class StationIndex implements AutoCloseable {
    private final Opening opening;
    private final UpToDate projection;

    private StationIndex(Opening opening, EntrySource source) throws IndexException {
        this.opening = opening;
        this.projection = new UpToDate(opening, source);
    }

    /**
     * Opens the index and brings it up to date. One that was not closed in good order, was changed since, belongs to
     * another journal or is ahead of it is deleted and built anew. Where another process uses it or nothing can be written,
     * it is built in memory: see {@link #inMemoryBecause}.
     *
     * @param file without H2's ending; its folder is created
     * @param mac of the station, for the digest that is kept beside the file
     * @throws IndexException if the journal cannot be read
     */
    public static StationIndex open(Path file, Journal journal, ShortMac mac) throws IndexException {
        return new StationIndex(Opening.inFile(file, mac::over), EntrySource.of(journal));
    }

    static StationIndex open(Path file, EntrySource source) throws IndexException {
        return new StationIndex(Opening.inFile(file, line -> ""), source);
    }

    /** An index in memory, for a reader beside a running station. */
    public static StationIndex inMemory(Journal journal) throws IndexException {
        return inMemory(EntrySource.of(journal));
    }

    static StationIndex inMemory(EntrySource source) throws IndexException {
        return new StationIndex(Opening.inMemory(), source);
    }

    /**
     * Takes the next entry; one that was taken before is passed over, one that comes before its turn waits for it. Never
     * throws for what the entry says, nor for a database that fails.
     */
    public void apply(Entry entry) {
        projection.apply(entry);
    }

    /** Throws everything away and reads the journal again. */
    public void rebuild(Journal journal) throws IndexException {
        rebuild(EntrySource.of(journal));
    }

    void rebuild(EntrySource source) throws IndexException {
        projection.rebuild(source);
    }

    /** Whether opening had to build the index from nothing, and why. */
    public Optional<String> rebuiltBecause() {
        return opening.rebuiltBecause();
    }

    /** Why the index could not be kept in its file, so that the next start has to build it again; worth telling somebody. */
    public Optional<String> inMemoryBecause() {
        return opening.inMemoryBecause();
    }

    /** At most {@link RecordingSearch#limit} rows, newest first; pass the last one on to see what comes below it. */
    public List<RecordingRow> recordings(RecordingSearch search) {
        return projection.ask(queries -> queries.recordings(search));
    }

    /** Every recording, newest first, page by page; the index is free for others in between. */
    public void pages(int size, Consumer<List<RecordingRow>> reader) {
        RecordingSearch next = RecordingSearch.newest(size);
        List<RecordingRow> page;
        do {
            page = recordings(next);
            reader.accept(page);
            next = page.isEmpty() ? next : next.below(page.getLast());
        } while (page.size() == size);
    }

    public Optional<RecordingRow> recording(RecordingId recording) {
        return projection.ask(queries -> queries.recording(recording));
    }

    /** The recordings that a docking brought, in the order in which they were sealed. */
    public List<RecordingRow> brought(DockingId docking) {
        return projection.ask(queries -> queries.brought(docking));
    }

    /**
     * Every journal line that names a recording, and those of the dockings it was seen in that name no other recording,
     * oldest first.
     */
    public List<IndexedEvent> history(RecordingId recording) {
        return projection.ask(queries -> queries.history(recording));
    }

    /** The registered name of a recorder; the last one if it was registered again. */
    public Optional<String> recorderName(String recorder) {
        return projection.ask(queries -> queries.recorderName(recorder));
    }

    /** What a recorder said of itself when it was last bound, kind to value; empty if it never was. */
    public Optional<Map<String, String>> boundIdentity(String recorder) {
        return projection.ask(queries -> queries.boundIdentity(recorder));
    }

    /** The lines that announced that a clip of a recorder is about to be erased, and have no line that tells the end. */
    public List<IndexedEvent> openClearances(String recorder) {
        return projection.ask(queries -> queries.openClearances(recorder));
    }

    /** When a recording was last proven, and where else it is; empty if there is no such recording. */
    public Optional<CopyState> copies(RecordingId recording) {
        return projection.ask(queries -> queries.standings().copies(recording));
    }

    /** How many recordings have a second copy that was sound when it was last looked at. */
    public long secondCopies() {
        return projection.ask(queries -> queries.standings().secondCopies());
    }

    /**
     * The recordings of a place that were looked at longest ago, those first; sealing was the first look at the vault's own.
     *
     * @param place of {@link Event.FixityProven}
     * @param before only those that were last looked at before that
     */
    public List<RecordingSummary> oldestLookedAt(String place, Instant before, int limit) {
        return projection.ask(queries -> queries.oldestLookedAt(place, before, limit));
    }

    /** Recordings whose own copy was not what was sealed when it was last looked at, oldest first. */
    public List<RecordingSummary> damaged(int limit) {
        return projection.ask(queries -> queries.damaged(limit));
    }

    /** The last restore drill, whatever its result. */
    public Optional<IndexedEvent> lastDrill() {
        return projection.ask(Queries::lastDrill);
    }

    /**
     * What the journal says of a recorder's clock, oldest first: each {@link Event.RecorderDocked}, with what was known at
     * the dock, each {@link Event.ClockMeasured}, and each {@link Event.RecorderClockSet} of these dockings.
     *
     * @param limit of the first two kinds, newest of them
     */
    public List<IndexedEvent> clock(String recorder, int limit) {
        return projection.ask(queries -> queries.clock(recorder, limit));
    }

    /** The keys of all recorders that were ever docked. */
    public List<String> recorders() {
        return projection.ask(Queries::recorders);
    }

    /**
     * What ledgers are written from, oldest first: every {@link org.evidencestation.storage.journal.OfficeEvent}, and the
     * lines of recorders being registered, docked, listed, done, and measured by a time card, and of footage being cleared.
     *
     * @param after number of the last line that is known, 0 for none
     * @param limit at most so many
     */
    public List<IndexedEvent> office(long after, int limit) {
        return projection.ask(queries -> queries.office(after, limit));
    }

    /** Every line that says by which regulation the station goes, oldest first. */
    public List<IndexedEvent> regimes() {
        return projection.ask(queries -> queries.regimes(RegimeEvent.class));
    }

    /** Every line that says how the station was told to work, oldest first. */
    public List<IndexedEvent> settings() {
        return projection.ask(queries -> queries.regimes(SettingEvent.class));
    }

    /** The lines that concern a docking as a whole and no single recording, oldest first. */
    public List<IndexedEvent> docking(DockingId docking) {
        return projection.ask(queries -> queries.docking(docking));
    }

    public Totals totals() {
        return projection.totals();
    }

    @Override
    public void close() {
        projection.close();
    }

    /**
     * @param bytes of all recordings whose footage was not cleared
     * @param late recordings last judged LATE
     */
    public record Totals(long recordings, long bytes, long duplicates, long findings, long late, long dockings) {}
}
