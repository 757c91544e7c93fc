package org.evidencestation.app.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.storage.index.IndexedEvent;
import org.evidencestation.storage.journal.AccessEvent;
import org.evidencestation.storage.journal.AccessEvent.AccessRequested;
import org.evidencestation.storage.journal.AccessEvent.RegisterPrinted;
import org.evidencestation.storage.journal.RequestId;

/**
 * All requests, in the order they were entered: that order numbers the register, so no number is missing and none comes
 * twice. The same lines always give the same ledger. For one thread; see {@link AccessBook}. What it answers with stays as
 * it is.
 */
public final class AccessLedger {
    private final Map<RequestId, AccessRequest> requests = new LinkedHashMap<>();
    private final Map<String, Print> prints = new HashMap<>();
    private Instant newest = Instant.MIN;

    /** A month that was printed, when it was last. */
    public record Print(RegisterPrinted said, Instant at) {}

    /** Lines of other kinds say how late it is, and nothing else. */
    public void take(IndexedEvent line) {
        newest = atLeast(line.at());
        if (line.event() instanceof AccessEvent said) {
            take(said, line);
        }
    }

    private void take(AccessEvent said, IndexedEvent line) {
        switch (said) {
            case AccessRequested it ->
                requests.computeIfAbsent(it.request(), id -> AccessRequest.entered(requests.size() + 1L, line));
            case RegisterPrinted it -> prints.put(it.month(), new Print(it, line.at()));
            case AccessEvent.AccessCorrected it -> add(it.request(), line);
            case AccessEvent.PaperAttached it -> add(it.request(), line);
            case AccessEvent.PaperChecked it -> add(it.request(), line);
            case AccessEvent.AccessDecided it -> add(it.request(), line);
            case AccessEvent.AccessGranted it -> add(it.request(), line);
            case AccessEvent.AccessRefused it -> add(it.request(), line);
            case AccessEvent.AccessExecuted it -> add(it.request(), line);
            case AccessEvent.AccessClosed it -> add(it.request(), line);
            case AccessEvent.AccessWithdrawn it -> add(it.request(), line);
        }
    }

    private void add(RequestId id, IndexedEvent line) {
        requests.computeIfPresent(id, (same, before) -> before.with(line));
    }

    /** In the order of their numbers. */
    public List<AccessRequest> all() {
        return List.copyOf(requests.values());
    }

    public Optional<AccessRequest> find(RequestId id) {
        return Optional.ofNullable(requests.get(id));
    }

    /** By the number in the register. */
    public Optional<AccessRequest> row(long row) {
        return row < 1 || row > requests.size()
                ? Optional.empty()
                : Optional.of(new ArrayList<>(requests.values()).get((int) row - 1));
    }

    /** When a month of the register was last printed. */
    public Optional<Print> printed(String month) {
        return Optional.ofNullable(prints.get(month));
    }

    /** This time, or the newest the journal knows if the clock was set back since. */
    public Instant atLeast(Instant now) {
        return now.isBefore(newest) ? newest : now;
    }
}
