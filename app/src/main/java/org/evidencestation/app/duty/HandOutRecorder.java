package org.evidencestation.app.duty;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.evidencestation.storage.journal.DutyEvent;
import org.evidencestation.storage.journal.DutyEvent.Check;
import org.jspecify.annotations.Nullable;

/** Lets somebody take a recorder out, after the four checks (L7, SM7, Z6, W12). */
public final class HandOutRecorder {
    private final DutyOffice office;

    public HandOutRecorder(DutyOffice office) {
        this.office = office;
    }

    /**
     * @param person who takes it
     * @param backBy when it is expected back; null if nobody said
     * @param reason why it is taken although a check failed
     */
    public record HandingOut(
            String recorder,
            String person,
            @Nullable Instant backBy,
            List<Check> checks,
            String reason,
            boolean wordingShown) {
        public HandingOut {
            checks = List.copyOf(checks);
        }

        /** A check that could not be made does not stop anybody: many recorders tell nothing of themselves. */
        boolean failed() {
            return checks.stream().anyMatch(check -> Boolean.FALSE.equals(check.passed()));
        }
    }

    /** @return the recorder's key */
    public Answer<String> handOut(HandingOut wish, String by) throws IOException {
        String recorder = wish.recorder();
        return office.write(ledger -> Wish.of(ledger, by)
                .need(ledger.recorders().registered().containsKey(recorder), Refusal.UNKNOWN_RECORDER, recorder)
                .need(!ledger.barred(recorder), Refusal.NOT_USABLE, recorder)
                .person(wish.person())
                .need(
                        ledger.people()
                                .find(wish.person())
                                .filter(Person::active)
                                .isPresent(),
                        Refusal.UNKNOWN_PERSON,
                        wish.person())
                .need(
                        ledger.recorders().out(recorder).isEmpty(),
                        Refusal.NOT_BACK,
                        ledger.recorders()
                                .out(recorder)
                                .map(HandOut::person)
                                .map(ledger.people()::name)
                                .orElse(""))
                .need(
                        wish.backBy() == null || wish.backBy().isAfter(office.now()),
                        Refusal.IMPOSSIBLE_TIME,
                        String.valueOf(wish.backBy()))
                .need(!wish.failed() || !wish.reason().isBlank(), Refusal.CHECK_FAILED, recorder)
                .write(
                        recorder,
                        new DutyEvent.RecorderHandedOut(
                                recorder,
                                wish.person(),
                                wish.backBy(),
                                wish.checks(),
                                wish.reason().strip(),
                                wish.wordingShown(),
                                office.profileDigest(),
                                by)));
    }
}
