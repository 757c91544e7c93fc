package org.evidencestation.storage.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.Journal;
import org.evidencestation.storage.seal.Sha256;

/** A journal that forgets at the end of the test; its chain is real enough to tell two apart. */
final class MemoryJournal implements EntrySource {
    private static final Instant START = Instant.parse("2026-11-21T00:00:00.123456789Z");

    private final List<Entry> entries = new ArrayList<>();
    private final String name;
    private boolean broken;
    private long read;

    MemoryJournal(String name) {
        this.name = name;
    }

    synchronized Entry append(Event event) {
        String before = entries.isEmpty() ? name : entries.getLast().head().hex();
        Sha256 head = Sha256.of((before + event).getBytes(StandardCharsets.UTF_8));
        Entry entry = new Entry(entries.size() + 1L, START.plusMillis(entries.size()), event, head);
        entries.add(entry);
        return entry;
    }

    void append(List<Event> events) {
        events.forEach(this::append);
    }

    synchronized Entry entry(long number) {
        return entries.get((int) number - 1);
    }

    /** From here on reading fails, as from a failing disk. */
    synchronized void breakDown(boolean down) {
        broken = down;
    }

    /** How many entries were handed out in all. */
    synchronized long read() {
        return read;
    }

    @Override
    public synchronized Journal.Position position() {
        Sha256 head = entries.isEmpty()
                ? Sha256.of(name.getBytes(StandardCharsets.UTF_8))
                : entries.getLast().head();
        return new Journal.Position(entries.size(), head);
    }

    @Override
    public void replay(long after, Consumer<Entry> reader) throws IOException {
        List<Entry> rest;
        synchronized (this) {
            if (broken) {
                throw new IOException("the disk is gone");
            }
            rest = List.copyOf(entries.subList((int) after, entries.size()));
            read += rest.size();
        }
        rest.forEach(reader);
    }

    @Override
    public synchronized List<Entry> entries(Collection<Long> numbers) throws IOException {
        if (broken) {
            throw new IOException("the disk is gone");
        }
        return new TreeSet<>(numbers).stream().map(this::entry).toList();
    }
}
