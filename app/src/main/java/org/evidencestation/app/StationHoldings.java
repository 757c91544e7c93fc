package org.evidencestation.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.evidencestation.app.access.AccessBook;
import org.evidencestation.app.access.AccessRequest;
import org.evidencestation.app.clearance.Holdings;
import org.evidencestation.app.clearance.Obstacle;
import org.evidencestation.app.clearance.Obstacle.Kind;
import org.evidencestation.app.duty.Duty;
import org.evidencestation.app.duty.Footage;
import org.evidencestation.app.keeping.Keeping;
import org.evidencestation.app.keeping.Kept;
import org.evidencestation.storage.index.CopyState;
import org.evidencestation.storage.index.RecordingRow;
import org.evidencestation.storage.index.StationIndex;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.vault.RecordingStore;

/**
 * What is stored, by index and vault, with what other desks have to do with it.
 *
 * @param secondCopies whether the office has a second disk now
 */
record StationHoldings(
        StationIndex index,
        RecordingStore store,
        Duty duty,
        Keeping keeping,
        AccessBook requests,
        BooleanSupplier secondCopies)
        implements Holdings {
    private static final int PAGE = 1_000;

    @Override
    public Optional<Held> find(RecordingId recording) {
        return index.recording(recording).filter(row -> !cleared(row)).map(this::held);
    }

    @Override
    public void walk(Predicate<RecordingSummary> wanted, Consumer<Held> reader) {
        index.pages(PAGE, page -> page.stream()
                .filter(row -> wanted.test(row.summary()) && !cleared(row))
                .map(this::held)
                .forEach(reader));
    }

    private boolean cleared(RecordingRow row) {
        return store.cleared(row.summary().recording());
    }

    private Held held(RecordingRow row) {
        RecordingId recording = row.summary().recording();
        Optional<Footage> footage = duty.ofOneMoment(moment -> moment.footage(recording));
        return new Held(row.entry(), row.summary(), footage.flatMap(Footage::end));
    }

    @Override
    public Kept kept(RecordingId recording) {
        return keeping.of(recording);
    }

    @Override
    public List<Obstacle> obstacles(RecordingId recording) {
        List<Obstacle> found = new ArrayList<>();
        String open = requests.ask(ledger -> ledger.all().stream()
                .filter(it -> !it.ended() && it.asked().recordings().contains(recording))
                .map(AccessRequest::row)
                .map(row -> Long.toString(row))
                .collect(Collectors.joining(" ")));
        if (!open.isEmpty()) {
            found.add(new Obstacle(Kind.OPEN_REQUEST, open, ""));
        }
        Optional<CopyState> copies = index.copies(recording);
        if (copies.filter(it -> !it.soundInVault()).isPresent()) {
            found.add(new Obstacle(Kind.FAILED_FIXITY, "", ""));
        }
        if (secondCopies.getAsBoolean()
                && copies.filter(it -> it.second() != null).isEmpty()) {
            found.add(new Obstacle(Kind.NO_SECOND_COPY, "", ""));
        }
        return found;
    }
}
