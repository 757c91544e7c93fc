package org.evidencestation.storage.journal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Events of one caller on their way to the disk; everything but {@link #of} happens under the journal's write lock. */
final class PendingAppend {
    /** What number, time and head add to an event at most. */
    private static final int OVERHEAD = 256;

    private final List<Part> parts;
    private final List<Entry> entries = new ArrayList<>();
    private boolean done;
    private @Nullable IOException failure;

    private PendingAppend(List<Part> parts) {
        this.parts = parts;
    }

    /** @param encoded see {@link EntryCodec#encode} */
    record Part(Event event, String encoded) {}

    static PendingAppend of(List<? extends Event> events, EntryCodec codec) {
        List<Part> parts = new ArrayList<>();
        for (Event event : events) {
            String encoded = codec.encode(event);
            // Three bytes a char at most in UTF-8; the exact length matters only near the bound.
            if (encoded.length() > (LineFormat.LONGEST - OVERHEAD) / 3) {
                throw new IllegalArgumentException(EventCodec.name(event) + " is too long for a line");
            }
            parts.add(new Part(event, encoded));
        }
        return new PendingAppend(parts);
    }

    List<Part> parts() {
        return parts;
    }

    void add(Entry entry) {
        entries.add(entry);
    }

    boolean isDone() {
        return done;
    }

    void succeed() {
        done = true;
    }

    void fail(IOException reason) {
        done = true;
        failure = reason;
    }

    /** Read after the write lock was let go, which makes what its holder did visible. */
    List<Entry> entries() throws IOException {
        if (failure != null) {
            throw new IOException(failure.getMessage(), failure);
        }
        if (!done) {
            throw new IllegalStateException("The thread that should have written these events died");
        }
        return List.copyOf(entries);
    }
}
