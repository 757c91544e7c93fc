package org.evidencestation.app;

import java.util.Optional;
import org.evidencestation.app.access.CaseFiles;
import org.evidencestation.app.duty.Duty;
import org.evidencestation.app.duty.Person;
import org.evidencestation.app.keeping.Keeping;
import org.evidencestation.app.policy.Secrecy;
import org.evidencestation.storage.index.StationIndex;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.vault.RecordingStore;

/** Recordings by the index, cases and people by the ledger of duty. */
record StationCaseFiles(StationIndex index, RecordingStore store, Duty duty, Keeping keeping) implements CaseFiles {
    @Override
    public boolean holds(RecordingId recording) {
        return index.recording(recording).isPresent() && !store.cleared(recording);
    }

    @Override
    public Secrecy secrecy(RecordingId recording) {
        return keeping.of(recording).secrecy();
    }

    @Override
    public boolean handles(String person, String caseNumber) {
        return !caseNumber.isBlank()
                && duty.<Boolean>ask(ledger -> ledger.operations().all().stream()
                        .anyMatch(it -> it.facts().caseNumber().equals(caseNumber) && it.had(person)));
    }

    @Override
    public boolean shows(RecordingId recording, String caseNumber) {
        return duty.<Boolean>ask(ledger -> ledger.operations().shownIn(recording).stream()
                .anyMatch(it -> !it.withdrawn() && it.facts().caseNumber().equals(caseNumber)));
    }

    @Override
    public Optional<String> works(String person) {
        return duty.ask(ledger -> ledger.people().find(person))
                .filter(Person::active)
                .map(Person::name);
    }
}
