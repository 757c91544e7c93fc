package org.evidencestation.storage.rig;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.Journal;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RecordingSummary;

/** What a journal tells of a docking that was cut off now and then. */
final class Ledger {
    private final Set<RecordingId> recordings = new TreeSet<>();
    private final Set<String> docked = new HashSet<>();
    private final List<RecordingId> twice = new ArrayList<>();
    private int adopted;
    private int tails;
    private int quarantined;

    static Ledger of(Journal journal) throws IOException {
        Ledger ledger = new Ledger();
        journal.replay(0, ledger::take);
        return ledger;
    }

    private void take(Entry entry) {
        switch (entry.event()) {
            case Event.RecordingSealed(RecordingSummary summary) -> commit(summary);
            case Event.RecordingAdopted(RecordingSummary summary) -> {
                adopted++;
                commit(summary);
            }
            case Event.DuplicateSeen duplicate -> docked.add(duplicate.path());
            case Event.TailRecovered tail -> tails++;
            case Event.ObjectQuarantined object -> quarantined++;
            default -> {}
        }
    }

    private void commit(RecordingSummary summary) {
        docked.add(summary.path());
        if (!recordings.add(summary.recording())) {
            twice.add(summary.recording());
        }
    }

    /** Committed, each once. */
    Set<RecordingId> recordings() {
        return recordings;
    }

    /** Paths that need not be docked again. */
    Set<String> docked() {
        return docked;
    }

    /** Committed again though they were already: must be none. */
    List<RecordingId> twice() {
        return twice;
    }

    int adopted() {
        return adopted;
    }

    int tails() {
        return tails;
    }

    int quarantined() {
        return quarantined;
    }
}
