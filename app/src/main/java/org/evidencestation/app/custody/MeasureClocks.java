package org.evidencestation.app.custody;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.evidencestation.app.timecard.ClipReading;
import org.evidencestation.app.timecard.ReadClip;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.vault.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * After each docking, looks for a time card in what it brought, and writes down what that tells of the recorder's clock.
 *
 * <p>The work is bounded: of one docking at most {@value #MOST} videos are searched, the short ones first because a card is
 * filmed by itself, of equals the newest first; the first that measures ends it. One docking is searched at a time, behind
 * everything else, and by then its recorder may have left long ago. What a stop of the station cuts off is not resumed by
 * itself. Safe for several threads.
 */
public final class MeasureClocks implements Consumer<Entry> {
    private static final Logger LOG = LoggerFactory.getLogger(MeasureClocks.class);
    private static final int MOST = 6;
    private static final long SHORT_MILLIS = 30_000;

    private final Vault vault;
    private final ClipsOfDockings clips;
    private final ReadClip reader;
    private final Executor work;
    private final Map<DockingId, List<RecordingSummary>> arriving = new HashMap<>();

    /** @param work runs searches; several at once wait for each other */
    public MeasureClocks(Vault vault, ClipsOfDockings clips, ReadClip reader, Executor work) {
        this.vault = vault;
        this.clips = clips;
        this.reader = reader;
        this.work = work;
    }

    /** Told of every journal line; quick. */
    @Override
    public void accept(Entry entry) {
        if (entry.event() instanceof Event.RecordingSealed(var summary)) {
            remember(summary);
        } else if (entry.event() instanceof Event.DockingCompleted it) {
            over(it.docking());
        } else if (entry.event() instanceof Event.DockingInterrupted it) {
            over(it.docking());
        }
    }

    private void remember(RecordingSummary summary) {
        synchronized (arriving) {
            arriving.computeIfAbsent(summary.docking(), docking -> new ArrayList<>())
                    .add(summary);
        }
    }

    private void over(DockingId docking) {
        List<RecordingSummary> brought;
        synchronized (arriving) {
            brought = arriving.remove(docking);
        }
        if (brought != null) {
            work.execute(() -> {
                try {
                    measure(brought);
                } catch (IOException e) {
                    LOG.error("What the clips of docking {} tell of the clock could not be kept", docking, e);
                }
            });
        }
    }

    /**
     * Searches these recordings now, on the calling thread.
     *
     * @return what was found in each that was searched, in that order; the last is a measurement or there is none
     * @throws IOException if the vault or its journal failed
     */
    public synchronized Map<RecordingSummary, ClipReading> measure(List<RecordingSummary> brought) throws IOException {
        Map<RecordingSummary, ClipReading> found = new java.util.LinkedHashMap<>();
        for (RecordingSummary summary : worthwhile(brought)) {
            ClipReading reading = reader.read(clips.clip(summary));
            found.put(summary, reading);
            Optional<Event> event = event(summary, reading);
            if (event.isPresent()) {
                vault.append(event.get());
            }
            if (reading instanceof ClipReading.Measured) {
                break;
            }
        }
        return found;
    }

    private static List<RecordingSummary> worthwhile(List<RecordingSummary> brought) {
        return brought.stream()
                .filter(summary -> summary.mediaType().startsWith("video/"))
                .sorted(Comparator.comparing((RecordingSummary summary) -> !isShort(summary))
                        .thenComparing(MeasureClocks::age, Comparator.reverseOrder()))
                .limit(MOST)
                .toList();
    }

    private static boolean isShort(RecordingSummary summary) {
        Long length = summary.durationMillis();
        return length != null && length <= SHORT_MILLIS;
    }

    private static String age(RecordingSummary summary) {
        return summary.recorderStart() + " " + summary.path();
    }

    private static Optional<Event> event(RecordingSummary summary, ClipReading reading) {
        return switch (reading) {
            case ClipReading.Measured(var clock, var _) ->
                Optional.of(new Event.ClockMeasured(
                        summary.docking(),
                        summary.recording(),
                        summary.recorder(),
                        clock.at(),
                        clock.recorderTime(),
                        ClockNotes.of(clock)));
            case ClipReading.Refused(var why, var detail) ->
                Optional.of(new Event.TimeCardRefused(summary.docking(), summary.recording(), why.name(), detail));
            case ClipReading.NoCard() -> Optional.empty();
            case ClipReading.NotSearched(var why) -> {
                LOG.warn("{} was not searched for a time card: {}", summary.path(), why);
                yield Optional.empty();
            }
        };
    }
}
