package org.evidencestation.app.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.app.duty.DutyLedger;
import org.evidencestation.app.duty.MemoryShelf;
import org.evidencestation.app.duty.Spell;
import org.evidencestation.app.duty.TimedFootage;
import org.evidencestation.storage.index.IndexedEvent;
import org.evidencestation.storage.journal.BrokenJournalException;
import org.evidencestation.storage.journal.Checkpoint;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.Event.StationClockJumped;
import org.evidencestation.storage.journal.JournalReader;
import org.evidencestation.storage.journal.StoredCheckpoints;
import org.evidencestation.storage.seal.Sha256;

/**
 * What a draw for one day rests on.
 *
 * @param checkpoint the last one before the first line of that day
 * @param time when the recordings of the population began
 * @param dockedSince a docking ended between the checkpoint and the day and has no checkpoint of its own, as it should: one
 *     may have been taken away
 * @param clockSet back to another day, between the checkpoint and the draw: the day may have been chosen
 * @param earlierAfter lines that follow the draw are from before its day: it was drawn by a clock that was ahead
 */
public record DrawGround(
        Checkpoint checkpoint,
        Spell time,
        Population population,
        boolean dockedSince,
        Optional<StationClockJumped> clockSet,
        boolean earlierAfter) {
    /**
     * Reads the journal as it was at the checkpoint, checking its whole chain; takes a second for 100,000 lines. Nothing is
     * locked.
     *
     * @param zone of the office's days
     * @param before number of the line that drew; of a draw still to come, more than there are
     * @return empty if there was no checkpoint before that day
     * @throws BrokenJournalException if a line is not what was written, or the checkpoint is for another journal
     */
    public static Optional<DrawGround> of(Path vault, ZoneId zone, LocalDate day, long before) throws IOException {
        Instant end = day.atStartOfDay(zone).toInstant();
        Spell time = new Spell(day.minusDays(SpotCheck.DAYS).atStartOfDay(zone).toInstant(), end);
        Scan scan = new Scan(checkpoints(vault), zone, end, before);
        Sha256 origin = Sha256.of(Files.readAllBytes(vault.resolve("vault.json")));
        JournalReader.read(vault.resolve("journal"), origin, 0, scan::take);
        return scan.ground(new TimedFootage(scan.shelf, zone), time);
    }

    /** For people; empty if it was not set. */
    String clockSetText() {
        return clockSet.map(it -> it.expected() + " → " + it.shown()).orElse("");
    }

    private static Map<Long, Checkpoint> checkpoints(Path vault) throws IOException {
        StoredCheckpoints stored = new StoredCheckpoints(vault.resolve("journal"));
        Map<Long, Checkpoint> checkpoints = new HashMap<>();
        for (long size : stored.sizes()) {
            stored.read(size).checkpoint().ifPresent(it -> checkpoints.put(size, it));
        }
        return checkpoints;
    }

    /** Lines count once a checkpoint stands for them, and only until the day begins. */
    private static final class Scan {
        private final Map<Long, Checkpoint> checkpoints;
        private final ZoneId zone;
        private final Instant end;
        private final long before;
        private final DutyLedger ledger = new DutyLedger();
        private final MemoryShelf shelf = new MemoryShelf();
        private final List<IndexedEvent> waiting = new ArrayList<>();
        private Optional<Checkpoint> last = Optional.empty();
        private Optional<StationClockJumped> clockSet = Optional.empty();
        private boolean earlierAfter;
        private boolean over;

        Scan(Map<Long, Checkpoint> checkpoints, ZoneId zone, Instant end, long before) {
            this.checkpoints = checkpoints;
            this.zone = zone;
            this.end = end;
            this.before = before;
        }

        void take(Entry entry) {
            if (entry.event() instanceof StationClockJumped it && entry.number() < before && backADay(it)) {
                clockSet = Optional.of(it);
            }
            earlierAfter |= entry.number() > before && entry.at().isBefore(end);
            over |= !entry.at().isBefore(end);
            if (over) {
                return;
            }
            waiting.add(new IndexedEvent(entry.number(), entry.at(), entry.event(), entry.head()));
            Checkpoint here = checkpoints.get(entry.number());
            if (here != null && here.head().equals(entry.head())) {
                waiting.forEach(line -> {
                    ledger.take(line);
                    shelf.take(line.event());
                });
                waiting.clear();
                last = Optional.of(here);
                clockSet = Optional.empty();
            }
        }

        Optional<DrawGround> ground(TimedFootage footage, Spell time) {
            return last.map(
                    it -> new DrawGround(it, time, population(footage, time), dockedSince(), clockSet, earlierAfter));
        }

        private boolean dockedSince() {
            return waiting.stream().anyMatch(line -> line.event() instanceof Event.DockingCompleted);
        }

        /** A jump ahead may be a computer that slept; it shows later, when the clock is right again. */
        private boolean backADay(StationClockJumped jump) {
            return LocalDate.ofInstant(jump.shown(), zone).isBefore(LocalDate.ofInstant(jump.expected(), zone));
        }

        private Population population(TimedFootage footage, Spell time) {
            return Population.of(footage.between(ledger, time.start(), time.end()).stream()
                    .map(it -> new Population.Member(ledger.recordedBy(it), it.id()))
                    .toList());
        }
    }
}
