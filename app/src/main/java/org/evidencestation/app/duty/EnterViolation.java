package org.evidencestation.app.duty;

import java.io.IOException;
import java.util.List;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.DutyEvent.ViolationEntered;
import org.evidencestation.storage.journal.OperationId;
import org.evidencestation.storage.journal.RecordingId;
import org.jspecify.annotations.Nullable;

/** Enters a breach into the violation ledger, with what shows it (L20, SA12, SM18, Z12, W18). */
public final class EnterViolation {
    private final DutyOffice office;

    public EnterViolation(DutyOffice office) {
        this.office = office;
    }

    /**
     * @param code of the regime, for example {@code SM18-3}
     * @param persons whose conduct it is
     */
    public record Breach(
            String code,
            List<String> persons,
            String text,
            @Nullable OperationId operation,
            @Nullable DockingId docking,
            @Nullable RecordingId recording) {
        public Breach {
            persons = List.copyOf(persons);
        }
    }

    public Answer<String> enter(Breach breach, String by) throws IOException {
        return office.write(ledger -> {
            Wish wish = Wish.of(ledger, by)
                    .need(known(office.rule(), breach.code()), Refusal.UNKNOWN_VIOLATION, breach.code())
                    .need(!breach.text().isBlank(), Refusal.NO_REASON, "");
            breach.persons().forEach(wish::person);
            return wish.write(
                    breach.code(),
                    new ViolationEntered(
                            breach.code(),
                            breach.persons(),
                            breach.text().strip(),
                            breach.operation(),
                            breach.docking(),
                            breach.recording(),
                            "",
                            office.profileDigest(),
                            by));
        });
    }

    static boolean known(DutyRule rule, String code) {
        return !code.isBlank()
                && (rule.violations().isEmpty() || rule.violations().contains(code));
    }
}
