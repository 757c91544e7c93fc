package org.evidencestation.app.keeping;

import java.util.List;
import java.util.Optional;
import org.evidencestation.app.policy.KeepingPolicy;
import org.evidencestation.app.policy.rule.PaperRules;
import org.evidencestation.storage.journal.RecordingId;

/** What a running station knows of how long recordings are kept, and what may be said of it. Safe for several threads. */
public final class Keeping {
    private final KeepingOffice office;

    public Keeping(KeepingOffice office) {
        this.office = office;
    }

    /** Of a recording of which nobody said anything, that: undetermined, of no case unless an operation it shows is. */
    public Kept of(RecordingId recording) {
        return office.kept(recording);
    }

    /** All cases that were ever named, also those without footage. */
    public List<CaseFolder> cases() {
        List<CasesOfDuty.Shown> shown = office.duty().all();
        return office.book().ask(ledger -> ledger.cases(shown));
    }

    public Optional<CaseFolder> folder(String caseNumber) {
        return cases().stream().filter(it -> it.number().equals(caseNumber)).findFirst();
    }

    /** A recording with a mark for which the regulation asks for discs (SM16). */
    public record ForDiscs(Kept kept, PaperRules.Discs discs) {}

    /** Whether they were burned already is for the register of discs to say. */
    public List<ForDiscs> forDiscs() {
        return office.book().ask(KeepingLedger::marked).stream()
                .map(this::of)
                .flatMap(it ->
                        KeepingPolicy.discs(office.regime(), it.triggers())
                                .map(discs -> new ForDiscs(it, discs))
                                .stream())
                .toList();
    }

    /** Recordings for which somebody waits for a second person. */
    public List<Kept> waiting() {
        return office.book().ask(KeepingLedger::waiting).stream().map(this::of).toList();
    }

    public SayKeeping sayings() {
        return new SayKeeping(office);
    }

    public FileCase files() {
        return new FileCase(office);
    }

    public LiftProtection lifts() {
        return new LiftProtection(office);
    }
}
