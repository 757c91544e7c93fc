package org.evidencestation.app.duty;

import java.io.IOException;
import java.util.Optional;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.storage.journal.DutyEvent;
import org.evidencestation.storage.journal.StatementId;

/** Approves or refuses a statement, as the regime's approver (SM12 单位主要领导, Z8 局分管领导). */
public final class DecideStatement {
    private final DutyOffice office;

    public DecideStatement(DutyOffice office) {
        this.office = office;
    }

    /** @param role in which the person decides; must be the one that the statement asks for */
    public Answer<StatementId> decide(StatementId id, boolean approved, String role, String comment, String by)
            throws IOException {
        return office.write(ledger -> {
            Optional<Statement> statement = ledger.statements().find(id);
            String maker = statement.map(it -> it.said().by()).orElse("");
            String approver = statement.map(it -> it.said().approver()).orElse("");
            String article = statement.map(it -> it.said().article()).orElse("");
            return Wish.of(ledger, by)
                    .need(statement.isPresent(), Refusal.UNKNOWN_STATEMENT, id.value())
                    .need(!approver.isEmpty(), Refusal.NOTHING_TO_DECIDE, id.value(), article)
                    .need(
                            statement.filter(it -> it.decision().isEmpty()).isPresent(),
                            Refusal.ALREADY_DECIDED,
                            id.value())
                    .need(!maker.equals(by), Refusal.SAME_PERSON, by, article)
                    .need(approver.equals(role), Refusal.WRONG_ROLE, approver, article)
                    .need(approved || !comment.isBlank(), Refusal.NO_REASON, "comment")
                    .write(
                            id,
                            new DutyEvent.StatementDecided(
                                    id, approved, role, comment.strip(), office.profileDigest(), by));
        });
    }
}
