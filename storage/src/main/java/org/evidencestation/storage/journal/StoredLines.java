package org.evidencestation.storage.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.evidencestation.storage.seal.Sha256;

/**
 * Reads lines of an open journal from the nearest known place on. Opening checked the whole chain, so the line at that
 * place is taken at its word; those behind it must follow from it.
 */
final class StoredLines {
    private final Path folder;
    private final Sha256 origin;
    private final LinePlaces places;
    private final EntryCodec codec;

    /** @param codec the journal's own: making one takes longer than reading hundreds of lines */
    StoredLines(Path folder, Sha256 origin, LinePlaces places, EntryCodec codec) {
        this.folder = folder;
        this.origin = origin;
        this.places = places;
        this.codec = codec;
    }

    /** Hands on every line after number {@code after}, and checks that the last one leads to {@code end}. */
    void replay(long after, Journal.Position end, Consumer<Entry> reader) throws IOException {
        if (after >= end.size()) {
            return;
        }
        Journal.Position found = read(after + 1, end.size(), (number, line, head) -> {
            if (number > after) {
                reader.accept(codec.decode(number, line, head));
            }
        });
        if (!found.equals(end)) {
            throw new BrokenJournalException(found.size() + 1, "was there a moment ago");
        }
    }

    /** The lines with these numbers, all of which exist, ascending and each once. */
    List<Entry> entries(Collection<Long> numbers) throws IOException {
        List<Entry> entries = new ArrayList<>(numbers.size());
        SortedSet<Long> wanted = new TreeSet<>(numbers);
        while (!wanted.isEmpty()) {
            long first = wanted.getFirst();
            long last = endOfRun(wanted);
            Journal.Position found = read(first, last, (number, line, head) -> {
                if (wanted.remove(number)) {
                    entries.add(codec.decode(number, line, head));
                }
            });
            if (found.size() < last) {
                throw new BrokenJournalException(found.size() + 1, "was there a moment ago");
            }
        }
        return entries;
    }

    /** Lines that exist, ascending, with what stands in the file. */
    List<Written> written(long first, long last) throws IOException {
        List<Written> written = new ArrayList<>();
        Journal.Position found = read(first, last, (number, line, head) -> {
            if (number >= first && number <= last) {
                written.add(new Written(codec.decode(number, line, head), new String(line, StandardCharsets.UTF_8)));
            }
        });
        if (found.size() < last) {
            throw new BrokenJournalException(found.size() + 1, "was there a moment ago");
        }
        return written;
    }

    /** The last of the numbers that are so close to each other that reading on is quicker than seeking. */
    private static long endOfRun(SortedSet<Long> numbers) {
        long last = numbers.getFirst();
        for (long next : numbers) {
            if (next - last > LinePlaces.STRIDE) {
                break;
            }
            last = next;
        }
        return last;
    }

    /** Hands on at least the lines from {@code first} to {@code last}; perhaps some before them. */
    private Journal.Position read(long first, long last, ChainScan.LineReader reader) throws IOException {
        ChainScan.Start start =
                first == 1 ? ChainScan.Start.of(origin) : ChainScan.Start.after(folder, places.before(first - 1));
        return ChainScan.scan(folder, start, last, reader).position();
    }
}
