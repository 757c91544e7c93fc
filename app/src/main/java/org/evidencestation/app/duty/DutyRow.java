package org.evidencestation.app.duty;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of the duty ledger 使用情况台账 (SM4): user, hand-over, recorded content.
 *
 * @param name registered name of the recorder, or its key
 * @param person number of who had it; empty if nobody knows
 * @param handOut null for a docking without one before it
 * @param stay null while the recorder is out
 */
public record DutyRow(
        String recorder,
        String name,
        String person,
        @Nullable HandOut handOut,
        @Nullable Stay stay) {
    /** When it was handed out, else docked. */
    public Instant at() {
        if (handOut != null) {
            return handOut.at();
        }
        return stay == null ? Instant.EPOCH : stay.at();
    }

    public Optional<HandOut> taken() {
        return Optional.ofNullable(handOut);
    }

    public Optional<Stay> brought() {
        return Optional.ofNullable(stay);
    }
}
