package org.evidencestation.app.duty;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.duty.ReadyRow.Standing;
import org.evidencestation.app.gate.Gate;
import org.evidencestation.app.gate.GateRule;
import org.evidencestation.app.gate.Look;
import org.evidencestation.app.gate.Look.Light;

/** Which recorders may go out, which not, and why (L7, SM7, Z6, W12). Pure. */
public final class Readiness {
    private static final Comparator<ReadyRow> ORDER = Comparator.comparing(ReadyRow::standing)
            .thenComparingLong(row ->
                    row.looks().stream().filter(it -> it.light() != Light.GREEN).count())
            .thenComparing(ReadyRow::name)
            .thenComparing(ReadyRow::recorder);

    private final GateRule rule;
    private final Gate gate;

    public Readiness(GateRule rule) {
        this.rule = rule;
        this.gate = new Gate(rule);
    }

    /** Every registered recorder: those that may go first, then those a person has to look at, then the others. */
    public List<ReadyRow> rows(DutyLedger ledger, Instant now) {
        return ledger.recorders().registered().entrySet().stream()
                .map(it -> row(ledger, it.getKey(), it.getValue(), now))
                .sorted(ORDER)
                .toList();
    }

    private ReadyRow row(DutyLedger ledger, String recorder, String name, Instant now) {
        List<Look> looks = looks(ledger, recorder, now);
        Optional<HandOut> out = ledger.recorders().out(recorder);
        Optional<Instant> again =
                out.flatMap(it -> rule.recheck().map(recheck -> it.checkedAt().plus(recheck.after())));
        return new ReadyRow(recorder, name, standing(looks, out.isPresent(), again, now), looks, out, again);
    }

    private static Standing standing(List<Look> looks, boolean out, Optional<Instant> again, Instant now) {
        if (out) {
            return again.filter(now::isAfter).isPresent() ? Standing.CHECK_AGAIN : Standing.OUT;
        }
        Light worst =
                looks.stream().map(Look::light).max(Comparator.naturalOrder()).orElse(Light.GREEN);
        return switch (worst) {
            case GREEN -> Standing.READY;
            case AMBER -> Standing.LOOK;
            case RED -> Standing.NOT_READY;
        };
    }

    List<Look> looks(DutyLedger ledger, String recorder, Instant now) {
        return gate.looks(ledger.state(recorder), now);
    }
}
