package org.evidencestation.app.duty;

import java.io.IOException;
import java.time.Duration;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.storage.journal.DutyEvent;
import org.evidencestation.storage.journal.DutyEvent.OperationFacts;
import org.evidencestation.storage.journal.OperationId;

/** Enters operations, puts right what was said of them, or takes them back. */
public final class EnterOperation {
    /** Nobody types a plan for longer ahead; a slip of the year is told at once. */
    private static final Duration AHEAD = Duration.ofDays(31);

    private final DutyOffice office;

    public EnterOperation(DutyOffice office) {
        this.office = office;
    }

    /** @return the new operation */
    public Answer<OperationId> enter(OperationFacts facts, String by) throws IOException {
        OperationId id = new OperationId(office.freshId());
        return office.write(ledger ->
                sound(Wish.of(ledger, by), ledger, facts).write(id, new DutyEvent.OperationEntered(id, facts, by)));
    }

    /** @param facts all of it, also what stays */
    public Answer<OperationId> correct(OperationId id, OperationFacts facts, String reason, String by)
            throws IOException {
        return office.write(ledger -> sound(
                        Wish.of(ledger, by).operation(ledger.operations().find(id), id.value()), ledger, facts)
                .need(!reason.isBlank(), Refusal.NO_REASON, "")
                .need(
                        ledger.operations()
                                .find(id)
                                .map(Operation::facts)
                                .filter(facts::equals)
                                .isEmpty(),
                        Refusal.NO_CHANGE,
                        facts.title())
                .write(id, new DutyEvent.OperationCorrected(id, facts, reason.strip(), by)));
    }

    /** It never took place, or was entered twice. Its footage belongs to no operation again. */
    public Answer<OperationId> withdraw(OperationId id, String reason, String by) throws IOException {
        return office.write(ledger -> Wish.of(ledger, by)
                .operation(ledger.operations().find(id), id.value())
                .need(!reason.isBlank(), Refusal.NO_REASON, "")
                .write(id, new DutyEvent.OperationWithdrawn(id, reason.strip(), by)));
    }

    private Wish sound(Wish wish, DutyLedger ledger, OperationFacts facts) {
        wish.need(!facts.title().isBlank() && !facts.officers().isEmpty(), Refusal.INCOMPLETE, facts.title())
                .need(known(ledger, facts.activity()), Refusal.UNKNOWN_ACTIVITY, facts.activity())
                .need(
                        facts.end() == null || !facts.end().isBefore(facts.start()),
                        Refusal.IMPOSSIBLE_TIME,
                        String.valueOf(facts.end()))
                .need(
                        facts.start().isBefore(office.now().plus(AHEAD)),
                        Refusal.IMPOSSIBLE_TIME,
                        facts.start().toString());
        facts.officers().forEach(wish::person);
        return wish;
    }

    private boolean known(DutyLedger ledger, String activity) {
        if (activity.startsWith(MustRecord.PREFIX)) {
            return MustRecord.find(ledger.mustRecord(), activity).isPresent();
        }
        return office.rule().activities().isEmpty()
                || office.rule().activities().contains(activity)
                || office.rule().fullCourse().contains(activity);
    }
}
