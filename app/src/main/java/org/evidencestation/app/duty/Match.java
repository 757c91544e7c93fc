package org.evidencestation.app.duty;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Which operation a recording shows, by its wearer and its corrected time. */
public sealed interface Match {
    /** Nothing else comes into question. */
    record One(Operation operation) implements Match {}

    /** A person has to choose; also where a single one comes into question but nobody knows who recorded. */
    record Several(List<Operation> operations) implements Match {
        public Several {
            operations = List.copyOf(operations);
        }
    }

    record None() implements Match {}

    /**
     * Of the operations that the wearer took part in and that the recording touches, taken wider by the tolerance. If there
     * are several, one that it truly overlaps goes before those it only comes near. Whom a recorder claims may be who wore
     * it last week, so where claim and hand-out differ, only an operation of both is certain.
     *
     * @param tolerance how far outside it may lie, since people type times from memory
     */
    static Match of(DutyLedger ledger, Footage footage, Duration tolerance) {
        Spell shot = footage.spell().orElse(null);
        if (shot == null) {
            return new None();
        }
        List<Operation> near = ledger.operations().within(shot.widened(tolerance)).stream()
                .filter(it -> !ledger.operations().denied(it.id(), footage.id()))
                .toList();
        Set<String> wearers = Wearers.of(ledger, footage);
        if (wearers.isEmpty()) {
            return offered(near);
        }
        List<Operation> theirs =
                near.stream().filter(it -> wearers.stream().anyMatch(it::had)).toList();
        List<Operation> certain =
                theirs.stream().filter(it -> wearers.stream().allMatch(it::had)).toList();
        List<Operation> within =
                certain.stream().filter(it -> it.spell().touches(shot)).toList();
        List<Operation> best = within.isEmpty() ? certain : within;
        boolean clear = best.size() == 1 && certain.size() == theirs.size();
        return clear ? new One(best.getFirst()) : offered(theirs);
    }

    private static Match offered(List<Operation> operations) {
        return operations.isEmpty() ? new None() : new Several(operations);
    }
}
