package org.evidencestation.app.keeping;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evidencestation.app.keeping.Kept.Hold;
import org.evidencestation.app.keeping.Kept.Lift;
import org.evidencestation.app.policy.KeepFacts.Category;
import org.evidencestation.app.policy.Secrecy;
import org.evidencestation.storage.journal.KeepingEvent;
import org.evidencestation.storage.journal.KeepingEvent.LiftProposed;
import org.evidencestation.storage.journal.OfficeEvent;

/** What the lines say of one recording so far. A word that this version does not know protects it. */
final class Sayings {
    private final Set<String> filed = new java.util.LinkedHashSet<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Long> marks = new LinkedHashMap<>();
    private final List<Hold> holds = new ArrayList<>();
    private final Map<Long, Lift> lifts = new LinkedHashMap<>();
    private Category category = Category.UNDETERMINED;
    private Secrecy secrecy = Secrecy.NONE;
    private long secrecyLine;

    void file(String caseNumber) {
        taken.remove(caseNumber);
        filed.add(caseNumber);
    }

    void take(String caseNumber) {
        filed.remove(caseNumber);
        taken.add(caseNumber);
    }

    void classify(String name) {
        category = parse(Category.values(), name, Category.UNDETERMINED);
    }

    void mark(String trigger, long line) {
        marks.put(trigger, line);
        lifts.values().removeIf(it -> it.subject().equals(trigger));
    }

    void hold(KeepingEvent.HeldBack it, long line, Instant at) {
        holds.add(new Hold(line, it.reason(), it.by(), at));
    }

    void secrecy(String name, long line) {
        secrecy = parse(Secrecy.values(), name, Secrecy.STATE);
        secrecyLine = line;
    }

    void propose(LiftProposed it, long line, Instant at) {
        lifts.put(line, new Lift(line, it.protection(), it.subject(), it.reason(), it.by(), at));
    }

    void confirm(KeepingEvent.LiftConfirmed it) {
        Lift lift = lifts.get(it.proposed());
        if (lift == null || lift.by().equals(it.by()) || it.by().equals(OfficeEvent.STATION)) {
            return;
        }
        lifts.remove(it.proposed());
        switch (lift.protection()) {
            case LiftProposed.MARK ->
                marks.computeIfPresent(lift.subject(), (mark, line) -> line < lift.line() ? null : line);
            case LiftProposed.HOLD -> holds.removeIf(hold -> hold.line() < lift.line());
            case LiftProposed.SECRECY -> lower(lift);
            default -> {
                // A protection this version does not know has nothing to lift here.
            }
        }
    }

    private void lower(Lift lift) {
        if (secrecyLine < lift.line()) {
            secrecy = parse(Secrecy.values(), lift.subject(), Secrecy.STATE);
        }
    }

    private static <E extends Enum<E>> E parse(E[] values, String name, E otherwise) {
        for (E value : values) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        return otherwise;
    }

    Category category() {
        return category;
    }

    Secrecy secrecy() {
        return secrecy;
    }

    Set<String> filed() {
        return filed;
    }

    boolean taken(String caseNumber) {
        return taken.contains(caseNumber);
    }

    Set<String> marks() {
        return marks.keySet();
    }

    List<Hold> holds() {
        return holds;
    }

    List<Lift> lifts() {
        return List.copyOf(lifts.values());
    }
}
