package org.evidencestation.storage.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.evidencestation.storage.seal.Sha256;

/**
 * Walks over the lines of a journal and recomputes its chain.
 *
 * <p>The rule for an end that does not fit: in the last segment, bytes are a <em>torn tail</em> - an append that was never
 * acknowledged - if they do not end in a line feed, or if they hold no line that could be one of ours. A page that never
 * reached the disk reads as zeros and may stand before lines that did reach it; zeros never occur in a line, so they too
 * mean a torn tail. Everything else was changed by somebody and is a broken journal.
 */
final class ChainScan {
    /** No group of appended lines is longer. */
    private static final long LONGEST_TORN_GROUP = 16L * 1024 * 1024;

    private final LineFormat format = new LineFormat();
    private final long limit;
    private final LineReader reader;
    private final Start start;
    private long size;
    private byte[] head;

    private ChainScan(Start start, long limit, LineReader reader) {
        this.start = start;
        this.size = start.before().size();
        this.head = start.before().head().bytes();
        this.limit = limit;
        this.reader = reader;
    }

    /** Takes lines that fit the chain. */
    @FunctionalInterface
    interface LineReader {
        void line(long number, byte[] line, byte[] head) throws IOException;

        /** The lines that come now are in this one. */
        default void segment(Segment segment) throws IOException {}

        /** Told before each line, for those who want to find it again. */
        default void begins(long number, int segment, long offset) {}
    }

    /**
     * Where to begin.
     *
     * @param before what the first line must follow from
     */
    record Start(Journal.Position before, int segment, long offset) {
        static Start of(Sha256 origin) {
            return new Start(new Journal.Position(0, origin), 1, 0);
        }

        /** Behind a line that was found to be one of ours, with the head it states. */
        static Start after(Path folder, LinePlaces.Place place) throws IOException {
            Segment segment = Segment.of(folder, place.segment());
            try (LineInput lines = LineInput.open(segment.path(), place.offset())) {
                LineInput.Line line = lines.next();
                if (line == null || !line.complete() || line.tooLong() || !LineFormat.hasForm(line.bytes())) {
                    throw new BrokenJournalException(place.number(), "was there a moment ago");
                }
                long behind = place.offset() + line.bytes().length + 1;
                Sha256 head = new Sha256(LineFormat.statedHead(line.bytes()));
                return new Start(new Journal.Position(place.number(), head), place.segment(), behind);
            } catch (IllegalArgumentException e) {
                throw new BrokenJournalException(place.number(), "states no head");
            }
        }
    }

    /** Bytes at the end of the last segment that were never acknowledged. */
    record Torn(Segment segment, long offset, long length) {}

    /** @param torn what stands behind the last line that fits */
    record Result(Journal.Position position, Optional<Torn> torn) {}

    /**
     * Reads at most {@code limit} lines.
     *
     * @throws BrokenJournalException at the first line that was changed
     */
    static Result scan(Path folder, Sha256 origin, long limit, LineReader reader) throws IOException {
        return scan(folder, Start.of(origin), limit, reader);
    }

    /** Reads up to line number {@code limit}. */
    static Result scan(Path folder, Start start, long limit, LineReader reader) throws IOException {
        return new ChainScan(start, limit, reader).run(Segment.list(folder, start.segment()));
    }

    private Result run(List<Segment> segments) throws IOException {
        Optional<Torn> torn = Optional.empty();
        for (Segment segment : segments) {
            if (size >= limit) {
                break;
            }
            torn = run(segment);
            if (torn.isPresent() && !segment.equals(segments.getLast())) {
                throw new BrokenJournalException(size + 1, "is not a line of this journal, in " + segment.name());
            }
        }
        return new Result(new Journal.Position(size, Sha256.ofDigest(head)), torn);
    }

    private Optional<Torn> run(Segment segment) throws IOException {
        if (!Files.exists(segment.path())) {
            throw new BrokenJournalException(size + 1, "segment " + segment.name() + " is missing");
        }
        reader.segment(segment);
        long from = segment.number() == start.segment() ? start.offset() : 0;
        try (LineInput lines = LineInput.open(segment.path(), from)) {
            while (size < limit) {
                LineInput.Line line = lines.next();
                if (line == null) {
                    return Optional.empty();
                }
                if (!accept(segment, line)) {
                    return Optional.of(torn(segment, line, lines));
                }
            }
        }
        return Optional.empty();
    }

    private boolean accept(Segment segment, LineInput.Line line) throws IOException {
        if (!line.complete() || line.tooLong() || !LineFormat.hasForm(line.bytes())) {
            return false;
        }
        byte[] next = format.expectedHead(head, line.bytes());
        if (!LineFormat.endsWith(line.bytes(), next)) {
            return false;
        }
        head = next;
        size++;
        reader.begins(size, segment.number(), line.offset());
        reader.line(size, line.bytes(), next);
        return true;
    }

    private Torn torn(Segment segment, LineInput.Line first, LineInput rest) throws IOException {
        if (first.complete() && new EntryCodec().canRead(first.bytes())) {
            throw new BrokenJournalException(size + 1, "does not follow the line before");
        }
        boolean lostPage = holdsZero(first.bytes());
        long end = first.offset() + first.bytes().length;
        for (var line = rest.next(); line != null; line = rest.next()) {
            end = line.offset() + line.bytes().length;
            boolean ours = line.complete() && LineFormat.hasForm(line.bytes());
            if (ours && !(lostPage && end - first.offset() <= LONGEST_TORN_GROUP)) {
                throw new BrokenJournalException(size + 1, "is damaged, and lines follow it");
            }
        }
        return new Torn(segment, first.offset(), Files.size(segment.path()) - first.offset());
    }

    private static boolean holdsZero(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }
}
