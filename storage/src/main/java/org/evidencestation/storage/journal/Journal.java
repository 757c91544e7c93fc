package org.evidencestation.storage.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.StationKey;

/** The vault's memory: append-only, chained, checkpointed. Safe for several threads. */
public final class Journal implements AutoCloseable {
    private static final long SEGMENT_BYTES = 64L * 1024 * 1024;
    /** Clocks that are kept right by a network go back a little now and then. */
    private static final Duration JITTER = Duration.ofSeconds(2);

    private final InstantSource time;
    private final Optional<Event.TailRecovered> tornTail;
    private final SegmentWriter writer;
    private final LinePlaces places;
    private final StoredLines lines;
    private final CheckpointWriter checkpoints;
    private final EntryCodec codec = new EntryCodec();
    private final LineFormat format = new LineFormat();
    private final ReentrantLock writing = new ReentrantLock();
    private final Queue<PendingAppend> waiting = new ArrayDeque<>();
    private volatile Position position;

    private Journal(
            DurableFiles files,
            Path folder,
            Sha256 origin,
            InstantSource time,
            long segmentBytes,
            ChainScan.Result found,
            LinePlaces places)
            throws IOException {
        this.time = time;
        this.position = found.position();
        TornTail tails = new TornTail(files, folder);
        this.tornTail = found.torn().isPresent()
                ? Optional.of(tails.putAside(found.torn().get()))
                : Optional.empty();
        this.writer = SegmentWriter.open(files, folder, segmentBytes);
        this.places = places;
        this.lines = new StoredLines(folder, origin, places, codec);
        this.checkpoints = new CheckpointWriter(files, new StoredCheckpoints(folder));
    }

    /**
     * Opens the journal below {@code files.root()/journal} for writing, creating it if missing.
     *
     * @param origin what the chain starts from: the digest of {@code vault.json}
     * @throws BrokenJournalException if a line other than a torn last one does not fit the chain, or if lines are missing
     *     that a checkpoint stands for
     */
    public static Journal open(DurableFiles files, Sha256 origin, InstantSource time) throws IOException {
        return open(files, origin, time, SEGMENT_BYTES);
    }

    static Journal open(DurableFiles files, Sha256 origin, InstantSource time, long segmentBytes) throws IOException {
        Path folder = files.root().resolve("journal");
        files.createFolders(folder);
        LinePlaces places = new LinePlaces();
        ChainScan.Result found = ChainScan.scan(folder, origin, Long.MAX_VALUE, places);
        long size = found.position().size();
        List<Long> signed = new StoredCheckpoints(folder).sizes();
        if (!signed.isEmpty() && signed.getLast() > size) {
            throw new BrokenJournalException(size + 1, "is missing or damaged, though a checkpoint stands for it");
        }
        return new Journal(files, folder, origin, time, segmentBytes, found, places);
    }

    /** What opening had to put aside: a last line that never became durable. Reported once, by the caller. */
    public Optional<Event.TailRecovered> tornTail() {
        return tornTail;
    }

    /**
     * Returns when all events are durable, in this order, or throws and none of them is. Threads that wait at the same
     * time share one write and one sync, and its failure.
     *
     * @throws IllegalArgumentException if an event is longer than a line may be
     */
    public List<Entry> append(List<? extends Event> events) throws IOException {
        if (events.isEmpty()) {
            return List.of();
        }
        PendingAppend mine = PendingAppend.of(events, codec);
        synchronized (waiting) {
            waiting.add(mine);
        }
        writing.lock();
        try {
            if (!mine.isDone()) {
                writeAllWaiting();
            }
        } finally {
            writing.unlock();
        }
        return mine.entries();
    }

    public Entry append(Event event) throws IOException {
        return append(List.of(event)).getFirst();
    }

    private void writeAllWaiting() {
        List<PendingAppend> group;
        synchronized (waiting) {
            group = new ArrayList<>(waiting);
            waiting.clear();
        }
        Instant now = time.instant().truncatedTo(ChronoUnit.MILLIS);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<Integer> begins = new ArrayList<>();
        long size = position.size();
        byte[] head = position.head().bytes();
        for (PendingAppend append : group) {
            for (PendingAppend.Part part : append.parts()) {
                byte[] event = codec.eventBytes(++size, now, part.encoded());
                head = format.head(head, event);
                begins.add(bytes.size());
                bytes.writeBytes(LineFormat.line(event, head));
                append.add(new Entry(size, now, part.event(), Sha256.ofDigest(head)));
            }
        }
        try {
            SegmentWriter.Place place = writer.append(ByteBuffer.wrap(bytes.toByteArray()));
            for (int line = 0; line < begins.size(); line++) {
                places.begins(position.size() + 1 + line, place.segment(), place.offset() + begins.get(line));
            }
            position = new Position(size, Sha256.ofDigest(head));
            group.forEach(PendingAppend::succeed);
        } catch (IOException e) {
            group.forEach(append -> append.fail(e));
        }
    }

    public Position position() {
        return position;
    }

    /**
     * Reads every durable line after number {@code after}, in order; those before are not read.
     *
     * @throws BrokenJournalException if a line is no longer what it was; those before it have been handed on
     */
    public void replay(long after, Consumer<Entry> reader) throws IOException {
        lines.replay(after, position, reader);
    }

    /**
     * Reads single lines, ascending and each once; the few lines before each are read to check that it follows from them.
     *
     * @throws IllegalArgumentException if there is no such line
     * @throws BrokenJournalException if a line is no longer what it was
     */
    public List<Entry> entries(Collection<Long> numbers) throws IOException {
        long size = position.size();
        if (numbers.stream().anyMatch(number -> number < 1 || number > size)) {
            throw new IllegalArgumentException("Not among " + size + " lines: " + numbers);
        }
        return lines.entries(numbers);
    }

    /**
     * Reads a stretch of lines as they stand in the file, ascending.
     *
     * @param first at least 1
     * @param last not behind the end
     * @throws IllegalArgumentException if there is no such stretch
     * @throws BrokenJournalException if a line is no longer what it was
     */
    public List<Written> written(long first, long last) throws IOException {
        if (first < 1 || last < first || last > position.size()) {
            throw new IllegalArgumentException("Not among " + position.size() + " lines: " + first + " to " + last);
        }
        return lines.written(first, last);
    }

    /** A jump back that no station saw because none was running: the clock shows less than the newest line does. */
    public Optional<Event.StationClockJumped> clockSetBack() throws IOException {
        long size = position.size();
        Instant now = time.instant().truncatedTo(ChronoUnit.MILLIS);
        return (size == 0 ? List.<Entry>of() : entries(List.of(size)))
                .stream()
                        .map(Entry::at)
                        .filter(at -> now.plus(JITTER).isBefore(at))
                        .map(at -> new Event.StationClockJumped(at, now))
                        .findFirst();
    }

    /** Signs the present position and keeps it under {@code journal/checkpoints}; does nothing if that is done already. */
    public Checkpoint checkpoint(StationKey key) throws IOException {
        return checkpoints.keep(position, key);
    }

    @Override
    public void close() throws IOException {
        writing.lock();
        try {
            writer.close();
        } finally {
            writing.unlock();
        }
    }

    /** How many lines there are, and the head of the chain after the last. */
    public record Position(long size, Sha256 head) {}
}
