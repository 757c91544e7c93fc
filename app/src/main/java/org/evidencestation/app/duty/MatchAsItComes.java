package org.evidencestation.app.duty;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.DutyEvent;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.OfficeEvent;
import org.evidencestation.storage.journal.OperationId;
import org.evidencestation.storage.journal.RecordingSummary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Matches after each docking, after a clock was measured, and after an operation was entered or changed. Told of every
 * journal line; quick, and safe for several threads.
 */
public final class MatchAsItComes implements Consumer<Entry> {
    private static final Logger LOG = LoggerFactory.getLogger(MatchAsItComes.class);
    /** A clip's time card is found minutes after its docking; more dockings than this are not waiting for theirs. */
    private static final int KEPT = 64;

    private final MatchRecordings match;
    private final Executor work;
    private final Map<DockingId, List<RecordingSummary>> brought = new LinkedHashMap<>();

    /** @param work never the calling thread, which is in the middle of writing */
    public MatchAsItComes(MatchRecordings match, Executor work) {
        this.match = match;
        this.work = work;
    }

    @Override
    public void accept(Entry entry) {
        if (entry.event() instanceof Event.RecordingSealed(var summary)) {
            remember(summary);
        } else if (entry.event() instanceof Event.DockingCompleted it) {
            docking(it.docking());
        } else if (entry.event() instanceof Event.DockingInterrupted it) {
            docking(it.docking());
        } else if (entry.event() instanceof Event.ClockMeasured it) {
            docking(it.docking());
        } else if (entry.event() instanceof DutyEvent it && !it.by().equals(OfficeEvent.STATION)) {
            changes(it).ifPresent(this::operation);
        }
    }

    /** The operation whose footage may be another from here on. */
    private static Optional<OperationId> changes(DutyEvent event) {
        return switch (event) {
            case DutyEvent.OperationEntered it -> Optional.of(it.operation());
            case DutyEvent.OperationCorrected it -> Optional.of(it.operation());
            case DutyEvent.OperationWithdrawn it -> Optional.of(it.operation());
            case DutyEvent.ReturnStated it -> Optional.of(it.operation());
            case DutyEvent.RecordingMatched it -> Optional.of(it.operation());
            case DutyEvent.MatchRemoved it -> Optional.of(it.operation());
            case DutyEvent.PersonListed _,
                    DutyEvent.MustRecordListTaken _,
                    DutyEvent.RecorderHandedOut _,
                    DutyEvent.RecorderChecked _,
                    DutyEvent.LeftToClerk _,
                    DutyEvent.LateExplained _,
                    DutyEvent.StatementMade _,
                    DutyEvent.StatementDecided _,
                    DutyEvent.GapSettled _,
                    DutyEvent.ViolationEntered _ -> Optional.empty();
        };
    }

    private void remember(RecordingSummary summary) {
        synchronized (brought) {
            brought.computeIfAbsent(summary.docking(), docking -> new ArrayList<>())
                    .add(summary);
            if (brought.size() > KEPT) {
                brought.remove(brought.keySet().iterator().next());
            }
        }
    }

    private void docking(DockingId docking) {
        List<RecordingSummary> summaries;
        synchronized (brought) {
            summaries = List.copyOf(brought.getOrDefault(docking, List.of()));
        }
        if (!summaries.isEmpty()) {
            run(() -> match.recordings(summaries), docking);
        }
    }

    private void operation(OperationId operation) {
        run(() -> match.operation(operation), operation);
    }

    private interface Matching {
        MatchRecordings.Report run() throws IOException;
    }

    private void run(Matching matching, Object about) {
        work.execute(() -> {
            try {
                matching.run();
            } catch (IOException e) {
                LOG.error("What was found of {} could not be kept; it is found again at the next start", about, e);
            }
        });
    }
}
