package org.evidencestation.app.duty;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.storage.journal.DutyEvent.MatchRemoved;
import org.evidencestation.storage.journal.DutyEvent.RecordingMatched;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.OperationId;
import org.evidencestation.storage.journal.RecordingId;

/** A person says which operation a recording shows, or does not. */
public final class NameRecording {
    private final DutyOffice office;
    private final FootageShelf shelf;

    public NameRecording(DutyOffice office, FootageShelf shelf) {
        this.office = office;
        this.shelf = shelf;
    }

    public Answer<RecordingId> shows(RecordingId recording, OperationId id, String by) throws IOException {
        return office.write(ledger -> {
            Optional<Operation> operation = ledger.operations().find(id);
            return known(ledger, recording, id, by)
                    .need(
                            operation
                                    .map(it -> it.recordings().get(recording))
                                    .filter(RecordingMatched.BY_PERSON::equals)
                                    .isEmpty(),
                            Refusal.NO_CHANGE,
                            id.value())
                    .write(recording, new RecordingMatched(id, recording, RecordingMatched.BY_PERSON, by));
        });
    }

    /** As {@link #shows}, for recordings that were made in one go; all or none. */
    public Answer<Integer> allShow(List<RecordingId> recordings, OperationId id, String by) throws IOException {
        return office.write(ledger -> {
            Wish wish = Wish.of(ledger, by).operation(ledger.operations().find(id), id.value());
            recordings.forEach(it -> wish.need(shelf.find(it).isPresent(), Refusal.UNKNOWN_RECORDING, it.toString()));
            Event[] matches = recordings.stream()
                    .map(it -> new RecordingMatched(id, it, RecordingMatched.BY_PERSON, by))
                    .toArray(Event[]::new);
            return wish.write(recordings.size(), matches);
        });
    }

    /** The station will not say that it does again. */
    public Answer<RecordingId> showsNot(RecordingId recording, OperationId id, String reason, String by)
            throws IOException {
        return office.write(ledger -> known(ledger, recording, id, by)
                .need(!reason.isBlank(), Refusal.NO_REASON, "")
                .need(
                        ledger.operations()
                                .find(id)
                                .filter(it -> it.recordings().containsKey(recording))
                                .isPresent(),
                        Refusal.NO_CHANGE,
                        id.value())
                .write(recording, new MatchRemoved(id, recording, reason.strip(), by)));
    }

    private Wish known(DutyLedger ledger, RecordingId recording, OperationId id, String by) {
        return Wish.of(ledger, by)
                .operation(ledger.operations().find(id), id.value())
                .need(shelf.find(recording).isPresent(), Refusal.UNKNOWN_RECORDING, recording.toString());
    }
}
