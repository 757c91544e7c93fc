package org.evidencestation.app.clearance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.evidencestation.app.clearance.ClearanceLedger.Case;
import org.evidencestation.app.policy.Decision;
import org.evidencestation.storage.copy.Buffers;
import org.evidencestation.storage.copy.CancelledException;
import org.evidencestation.storage.copy.Pace;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.vault.ClearanceRecord;
import org.evidencestation.storage.vault.DamagedException;
import org.evidencestation.storage.vault.ObjectProof;
import org.evidencestation.storage.vault.Vault;

/**
 * Clears what lay in the tray for its time. Everything is looked at anew for each recording: its bytes, so that what is broken
 * is not swept away, and right before the line that announces it, with no other in between, all that could keep it.
 */
public final class ClearanceRound {
    private final ClearanceOffice office;
    private final Forget forget;
    private final Semaphore running = new Semaphore(1);

    ClearanceRound(ClearanceOffice office, Forget forget) {
        this.office = office;
        this.forget = forget;
    }

    /** Throws away what was made of footage and lies elsewhere, for example its stills. */
    @FunctionalInterface
    public interface Forget {
        void forget(RecordingId recording) throws IOException;
    }

    /**
     * What a round did.
     *
     * @param certificate number under which they went; empty if nothing did
     * @param damaged were not what was sealed, and stay
     */
    public record Report(Optional<String> certificate, List<RecordingId> cleared, List<RecordingId> damaged) {
        static final Report NOTHING = new Report(Optional.empty(), List.of(), List.of());

        public Report {
            cleared = List.copyOf(cleared);
            damaged = List.copyOf(damaged);
        }
    }

    /**
     * Clears everything that is due; a second call meanwhile does nothing. Ends with a signed checkpoint if anything went.
     *
     * @throws CancelledException as the pace says; what went until then went
     * @throws IOException if the vault failed; the next start settles what was announced
     */
    public Report run(Pace pace) throws IOException {
        if (!running.tryAcquire()) {
            return Report.NOTHING;
        }
        try {
            return clear(pace);
        } finally {
            running.release();
        }
    }

    private Report clear(Pace pace) throws IOException {
        List<RecordingId> due = due();
        if (due.isEmpty()) {
            return Report.NOTHING;
        }
        String number = number();
        List<RecordingId> cleared = new ArrayList<>();
        List<RecordingId> damaged = new ArrayList<>();
        try {
            for (RecordingId recording : due) {
                clear(recording, number, pace, cleared, damaged);
            }
        } finally {
            if (!cleared.isEmpty()) {
                office.vault().checkpoint();
            }
        }
        return new Report(cleared.isEmpty() ? Optional.empty() : Optional.of(number), cleared, damaged);
    }

    private List<RecordingId> due() {
        return office.book().ask(ClearanceLedger::judged).stream()
                .filter(it -> item(it).filter(ClearanceRound::due).isPresent())
                .toList();
    }

    private String number() {
        int year = office.now().atZone(office.regime().zone()).getYear();
        return office.book().ask(ledger -> ledger.nextCertificate(year));
    }

    private Optional<ReviewItem> item(RecordingId recording) {
        return office.holdings().find(recording).map(held -> office.look(look -> look.at(held)));
    }

    private static boolean due(ReviewItem item) {
        return item.stage() == ReviewItem.Stage.DUE;
    }

    private void clear(
            RecordingId recording, String number, Pace pace, List<RecordingId> cleared, List<RecordingId> damaged)
            throws IOException {
        Optional<ReviewItem> item = item(recording).filter(ClearanceRound::due);
        if (item.isEmpty()) {
            return;
        }
        if (!sound(item.get(), pace)) {
            damaged.add(recording);
            return;
        }
        Vault vault = office.vault();
        Case judged = item.get().judged().orElseThrow();
        boolean gone = vault.recordings()
                .retire(item.get().held().summary(), ground(number, judged), () -> stillDue(recording, judged))
                .isPresent();
        if (gone) {
            forget.forget(recording);
            cleared.add(recording);
        }
    }

    /** With no line in between: the same judgement, nothing in the way, the time over, and the regulation's yes. */
    private boolean stillDue(RecordingId recording, Case judged) {
        return office.holdings()
                .find(recording)
                .map(held -> office.look(look -> {
                    ReviewItem item = look.at(held);
                    return due(item)
                            && item.judged().filter(judged::equals).isPresent()
                            && look.judge(item) instanceof Decision.Allowed;
                }))
                .orElse(false);
    }

    private boolean sound(ReviewItem item, Pace pace) throws IOException {
        Vault vault = office.vault();
        try {
            var _ = new ObjectProof(vault.certificates(), new Buffers())
                    .run(
                            vault.recordings().object(item.recording()),
                            item.held().summary(),
                            pace);
            return true;
        } catch (DamagedException e) {
            vault.requirePresent();
            vault.append(new Event.FixityFailed(Event.FixityProven.VAULT, item.recording(), e.path(), e.detail()));
            return false;
        }
    }

    private ClearanceRecord.Ground ground(String number, Case judged) {
        ClearanceLedger.Second second = judged.second().orElseThrow();
        return new ClearanceRecord.Ground(
                number,
                office.regime().id(),
                office.regime().digest(),
                judged.judged().article(),
                judged.judged().finding(),
                judged.judged().reason(),
                judged.judged().by(),
                judged.at(),
                second.by(),
                second.at());
    }
}
