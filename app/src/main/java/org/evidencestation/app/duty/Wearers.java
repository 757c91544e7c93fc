package org.evidencestation.app.duty;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Who recorded: to whom the recorder was handed out at that time, and whom the recording itself claims. */
final class Wearers {
    private Wearers() {}

    /** Numbers, the one it was handed out to first; one, two that contradict each other, or none. */
    static Set<String> of(DutyLedger ledger, Footage footage) {
        Set<String> wearers = new LinkedHashSet<>();
        footage.start()
                .flatMap(at -> ledger.recorders().holder(footage.recorder(), at))
                .ifPresent(wearers::add);
        footage.officer().flatMap(ledger.people()::claimed).map(Person::number).ifPresent(wearers::add);
        return wearers;
    }

    /** The one to ask; empty if nobody is known. */
    static String first(DutyLedger ledger, Footage footage) {
        Optional<String> wearer = of(ledger, footage).stream().findFirst();
        return wearer.or(() -> ledger.recorders().stay(footage.docking()).flatMap(ledger.recorders()::broughtBy))
                .orElse("");
    }
}
