package org.evidencestation.app.duty;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.storage.journal.DutyEvent;
import org.evidencestation.storage.journal.DutyEvent.Check;

/** Writes down that a recorder that is out was checked again before it recorded (Z6). */
public final class CheckAgain {
    private static final List<String> FOUR = List.of(Check.FAULT, Check.BATTERY, Check.SPACE, Check.CLOCK);

    private final DutyOffice office;

    public CheckAgain(DutyOffice office) {
        this.office = office;
    }

    /**
     * @param checks what a person saw; all four have to be answered, also badly
     * @return the recorder's key
     */
    public Answer<String> check(String recorder, List<Check> checks, String by) throws IOException {
        Set<String> looked = checks.stream()
                .filter(it -> it.passed() != null)
                .map(Check::kind)
                .collect(Collectors.toSet());
        return office.write(ledger -> {
            Wish wish = Wish.of(ledger, by)
                    .need(ledger.recorders().registered().containsKey(recorder), Refusal.UNKNOWN_RECORDER, recorder)
                    .need(
                            ledger.recorders().out(recorder).isPresent(),
                            Refusal.NOT_OUT,
                            ledger.recorders().name(recorder));
            for (String kind : FOUR) {
                office.rule()
                        .gate()
                        .demand(kind)
                        .ifPresent(
                                it -> wish.need(looked.contains(kind), Refusal.NOT_LOOKED_AT, it.text(), it.article()));
            }
            return wish.write(recorder, new DutyEvent.RecorderChecked(recorder, checks, by));
        });
    }
}
