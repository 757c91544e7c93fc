package org.evidencestation.app.duty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evidencestation.app.gate.RecorderState;
import org.evidencestation.storage.index.IndexedEvent;
import org.evidencestation.storage.journal.DutyEvent;
import org.evidencestation.storage.journal.DutyEvent.MustRecordItem;
import org.evidencestation.storage.journal.EquipmentEvent;
import org.evidencestation.storage.journal.Event;

/**
 * What is known of duty: everything that people said and every docking, line by line. The same lines in the same order
 * always give the same ledger. For one thread; see {@link DutyBook}. What its books answer with stays as it is.
 */
public final class DutyLedger {
    private final People people = new People();
    private final OperationBook operations = new OperationBook();
    private final RecorderBook recorders = new RecorderBook();
    private final StatementBook statements = new StatementBook();
    private final RecorderStates states = new RecorderStates();
    private final BarredRecorders barred = new BarredRecorders();
    private final Map<String, Settlement> settlements = new HashMap<>();
    private final List<Violation> violations = new ArrayList<>();
    private List<MustRecordItem> mustRecord = List.of();

    /** Lines of other kinds say nothing. */
    public void take(IndexedEvent line) {
        if (line.event() instanceof DutyEvent said) {
            take(said, line);
        } else if (line.event() instanceof EquipmentEvent said) {
            barred.take(said, line.at());
        } else {
            seen(line);
        }
    }

    private void take(DutyEvent said, IndexedEvent line) {
        switch (said) {
            case DutyEvent.PersonListed it -> people.listed(it);
            case DutyEvent.MustRecordListTaken it -> mustRecord = it.items();
            case DutyEvent.RecorderHandedOut it -> recorders.handedOut(it, line.at());
            case DutyEvent.RecorderChecked it -> recorders.checked(it, line.at());
            case DutyEvent.OperationEntered it -> operations.entered(it, line);
            case DutyEvent.OperationCorrected it -> operations.corrected(it, line);
            case DutyEvent.OperationWithdrawn it -> operations.withdrawn(it, line);
            case DutyEvent.ReturnStated it -> operations.returned(it, line);
            case DutyEvent.RecordingMatched it -> operations.matched(it);
            case DutyEvent.MatchRemoved it -> operations.unmatched(it);
            case DutyEvent.LeftToClerk it -> recorders.leftToClerk(it);
            case DutyEvent.LateExplained it -> recorders.explained(it);
            case DutyEvent.StatementMade it -> statements.made(it, line.at());
            case DutyEvent.StatementDecided it -> statements.decided(it, line.at());
            case DutyEvent.GapSettled it -> settlements.put(it.gap(), new Settlement(it, line.at()));
            case DutyEvent.ViolationEntered it -> violations.add(new Violation(line.number(), it, line.at()));
        }
    }

    private void seen(IndexedEvent line) {
        Event event = line.event();
        states.take(line);
        if (event instanceof Event.RecorderRegistered it) {
            recorders.registered(it);
        } else if (event instanceof Event.RecorderDocked it) {
            recorders.docked(it, line.at());
        } else if (event instanceof Event.ClipsListed it) {
            recorders.listed(it);
        } else if (event instanceof Event.DockingCompleted it) {
            recorders.done(it);
        } else if (event instanceof Event.DockingInterrupted it) {
            recorders.interrupted(it);
        } else if (event instanceof Event.ClockMeasured it) {
            recorders.measured(it);
        }
    }

    public People people() {
        return people;
    }

    /** The office's list of what must be recorded (SM6), as it was taken last. */
    public List<MustRecordItem> mustRecord() {
        return mustRecord;
    }

    public OperationBook operations() {
        return operations;
    }

    public RecorderBook recorders() {
        return recorders;
    }

    /** Whether the ledger of equipment says that this recorder must not be used. */
    public boolean barred(String recorder) {
        return barred.why(recorder).isPresent();
    }

    /** What is known of a recorder before it goes out. */
    public RecorderState state(String recorder) {
        return states.of(recorder).faulty(barred.why(recorder));
    }

    /**
     * Who recorded: to whom the recorder was handed out at that time, and whom the recording itself claims; one, two that
     * contradict each other, or none.
     */
    public Set<String> wearers(Footage footage) {
        return Set.copyOf(Wearers.of(this, footage));
    }

    /** The one of them to ask, else who brought the recorder; empty if nobody is known. */
    public String recordedBy(Footage footage) {
        return Wearers.first(this, footage);
    }

    public StatementBook statements() {
        return statements;
    }

    /** The last word on a gap. */
    public Optional<Settlement> settlement(String gap) {
        return Optional.ofNullable(settlements.get(gap));
    }

    /** In the order they were entered. */
    public List<Violation> violations() {
        return List.copyOf(violations);
    }
}
