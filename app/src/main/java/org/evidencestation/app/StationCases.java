package org.evidencestation.app;

import java.util.List;
import org.evidencestation.app.duty.Duty;
import org.evidencestation.app.duty.Operation;
import org.evidencestation.app.keeping.CasesOfDuty;
import org.evidencestation.storage.index.StationIndex;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.vault.RecordingStore;

/** Cases by the ledger of duty, recordings by the index. */
record StationCases(StationIndex index, RecordingStore store, Duty duty) implements CasesOfDuty {
    @Override
    public List<Shown> shownIn(RecordingId recording) {
        return duty.ask(ledger -> ledger.operations().shownIn(recording).stream()
                .filter(StationCases::ofCase)
                .map(StationCases::shown)
                .toList());
    }

    @Override
    public List<Shown> all() {
        return duty.ask(ledger -> ledger.operations().all().reversed().stream()
                .filter(StationCases::ofCase)
                .map(StationCases::shown)
                .toList());
    }

    @Override
    public boolean holds(RecordingId recording) {
        return index.recording(recording).isPresent() && !store.cleared(recording);
    }

    private static boolean ofCase(Operation operation) {
        return !operation.withdrawn() && !operation.facts().caseNumber().isEmpty();
    }

    private static Shown shown(Operation operation) {
        return new Shown(
                operation.facts().caseNumber(),
                operation.facts().title(),
                List.copyOf(operation.recordings().keySet()));
    }
}
