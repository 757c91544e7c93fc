package org.evidencestation.app.duty;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.evidencestation.app.duty.DutyRule.Ground;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.storage.journal.DutyEvent;
import org.evidencestation.storage.journal.OperationId;
import org.evidencestation.storage.journal.StatementId;
import org.jspecify.annotations.Nullable;

/** Writes down why something was not recorded, or a recording was broken off (L5, L11, SM12, Z8, W9). */
public final class MakeStatement {
    private final DutyOffice office;

    public MakeStatement(DutyOffice office) {
        this.office = office;
    }

    /**
     * @param kind as of {@link DutyEvent.StatementMade}
     * @param operation null if it belongs to none that is known
     * @param ground one of the regime's, in its own words
     * @param reason what happened; basis what that rests on
     * @param headTold who was told at once that recording could not go on; needed where the regime asks for it (L11)
     */
    public record Account(
            String kind,
            @Nullable OperationId operation,
            String ground,
            String reason,
            String basis,
            Instant at,
            String headTold,
            @Nullable Instant headToldAt) {}

    public Answer<StatementId> make(Account account, String by) throws IOException {
        StatementId id = new StatementId(office.freshId());
        Optional<Ground> ground = office.rule().ground(account.ground());
        OperationId operation = account.operation();
        return office.write(ledger -> {
            Wish wish = Wish.of(ledger, by)
                    .need(ground.isPresent(), Refusal.NOT_A_REASON, account.ground())
                    .need(!account.reason().isBlank(), Refusal.NO_REASON, "reason")
                    .need(!account.basis().isBlank(), Refusal.NO_REASON, "basis")
                    .need(
                            !account.at().isAfter(office.now()),
                            Refusal.IMPOSSIBLE_TIME,
                            account.at().toString());
            told(wish, account);
            if (operation != null) {
                wish.operation(ledger.operations().find(operation), operation.value());
            }
            return ground.map(it -> wish.write(id, made(id, account, it, by))).orElseGet(() -> wish.write(id));
        });
    }

    /** Whoever cannot go on recording tells the head at once; afterwards is too late to write it down without (L11). */
    private void told(Wish wish, Account account) {
        Instant when = account.headToldAt();
        if (account.kind().equals(DutyEvent.StatementMade.INTERRUPTED)) {
            office.rule()
                    .demands()
                    .headTold()
                    .ifPresent(it -> wish.need(
                            when != null && !account.headTold().isBlank(),
                            Refusal.HEAD_NOT_TOLD,
                            it.who(),
                            it.article()));
        }
        wish.need(
                when == null || (!when.isBefore(account.at()) && !when.isAfter(office.now())),
                Refusal.IMPOSSIBLE_TIME,
                String.valueOf(when));
    }

    private DutyEvent.StatementMade made(StatementId id, Account account, Ground ground, String by) {
        return new DutyEvent.StatementMade(
                id,
                account.kind(),
                account.operation(),
                ground.text(),
                ground.article(),
                account.reason().strip(),
                account.basis().strip(),
                account.at(),
                account.headTold(),
                account.headToldAt(),
                ground.approver(),
                office.profileDigest(),
                by);
    }
}
