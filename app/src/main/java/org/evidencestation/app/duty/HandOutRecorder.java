package org.evidencestation.app.duty;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.evidencestation.app.gate.GateRule;
import org.evidencestation.app.gate.GateRule.Demand;
import org.evidencestation.app.gate.Look;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
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
     * @param checks what the person who hands it out saw; what the station measured it adds itself
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
    }

    /** @return the recorder's key */
    public Answer<String> handOut(HandingOut wish, String by) throws IOException {
        return office.write(ledger -> {
            GateRule gate = office.rule().gate();
            List<Look> looks = new Readiness(gate).looks(ledger, wish.recorder(), office.now());
            CheckOut checks = new CheckOut(gate, looks, wish.checks());
            return checks.against(possible(ledger, wish, by), wish.reason())
                    .write(wish.recorder(), said(wish, checks, by));
        });
    }

    private Wish possible(DutyLedger ledger, HandingOut wish, String by) {
        String recorder = wish.recorder();
        String ofFaults =
                office.rule().gate().demand(Check.FAULT).map(Demand::article).orElse("");
        return Wish.of(ledger, by)
                .need(ledger.recorders().registered().containsKey(recorder), Refusal.UNKNOWN_RECORDER, recorder)
                .need(!ledger.barred(recorder), Refusal.NOT_USABLE, recorder, ofFaults)
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
                        String.valueOf(wish.backBy()));
    }

    private DutyEvent said(HandingOut wish, CheckOut checks, String by) {
        return new DutyEvent.RecorderHandedOut(
                wish.recorder(),
                wish.person(),
                wish.backBy(),
                checks.checks(),
                wish.reason().strip(),
                wish.wordingShown(),
                office.profileDigest(),
                by);
    }
}
