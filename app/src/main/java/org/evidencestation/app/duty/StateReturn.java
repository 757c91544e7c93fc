package org.evidencestation.app.duty;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.storage.journal.DutyEvent;
import org.evidencestation.storage.journal.OperationId;

/** Says when the officers of an operation came back, for a reason that lets the time run from then (SM13, Z6-2). */
public final class StateReturn {
    private final DutyOffice office;

    public StateReturn(DutyOffice office) {
        this.office = office;
    }

    /** @param reason one of the regime's words; where it lists none, no return counts */
    public Answer<OperationId> state(OperationId id, Instant returned, String reason, String by) throws IOException {
        return office.write(ledger -> {
            Optional<Operation> operation = ledger.operations().find(id);
            return Wish.of(ledger, by)
                    .operation(operation, id.value())
                    .need(office.rule().returnReasons().contains(reason), Refusal.NOT_A_REASON, reason)
                    .need(
                            operation
                                            .filter(it -> !returned.isBefore(earliest(it)))
                                            .isPresent()
                                    && !returned.isAfter(office.now()),
                            Refusal.IMPOSSIBLE_TIME,
                            returned.toString())
                    .write(id, new DutyEvent.ReturnStated(id, returned, reason, office.profileDigest(), by));
        });
    }

    private static Instant earliest(Operation operation) {
        return operation.end().orElse(operation.start());
    }
}
