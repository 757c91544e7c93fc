package org.evidencestation.app;

import java.time.InstantSource;
import java.util.Optional;
import org.evidencestation.app.access.AccessBook;
import org.evidencestation.app.access.Grant;
import org.evidencestation.app.disc.Shelf;
import org.evidencestation.app.keeping.Keeping;
import org.evidencestation.app.policy.Secrecy;
import org.evidencestation.storage.index.RecordingRow;
import org.evidencestation.storage.index.StationIndex;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RequestId;
import org.evidencestation.storage.vault.RecordingStore;

/** Recordings by the index, cases and classes by what people said, grants by the counter. */
record StationShelf(StationIndex index, RecordingStore store, Keeping keeping, AccessBook access, InstantSource time)
        implements Shelf {
    @Override
    public Optional<RecordingRow> row(RecordingId recording) {
        return index.recording(recording).filter(it -> !store.cleared(recording));
    }

    @Override
    public Secrecy secrecy(RecordingId recording) {
        return keeping.of(recording).secrecy();
    }

    @Override
    public boolean belongs(RecordingId recording, String caseNumber) {
        return keeping.of(recording).cases().stream().anyMatch(it -> it.number().equals(caseNumber));
    }

    @Override
    public Optional<Grant> grant(RequestId request) {
        return access.grant(request, time.instant());
    }
}
