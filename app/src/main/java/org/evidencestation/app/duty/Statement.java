package org.evidencestation.app.duty;

import java.time.Instant;
import java.util.Optional;
import org.evidencestation.storage.journal.DutyEvent.StatementDecided;
import org.evidencestation.storage.journal.DutyEvent.StatementMade;
import org.evidencestation.storage.journal.StatementId;
import org.jspecify.annotations.Nullable;

/**
 * A record of why something was not recorded, or was interrupted.
 *
 * @param at when it was written
 * @param decided null while nobody decided
 */
public record Statement(
        StatementMade said,
        Instant at,
        @Nullable StatementDecided decided,
        @Nullable Instant decidedAt) {
    public StatementId id() {
        return said.statement();
    }

    /** Whether it still needs the signature that the regime asks for. */
    public boolean open() {
        return decided == null && !said.approver().isEmpty();
    }

    /** Whether it explains what it is about: nobody has to decide, or somebody did. */
    public boolean stands() {
        return decided == null ? said.approver().isEmpty() : decided.approved();
    }

    public Optional<StatementDecided> decision() {
        return Optional.ofNullable(decided);
    }

    Statement decided(StatementDecided it, Instant when) {
        return decided == null ? new Statement(said, at, it, when) : this;
    }
}
