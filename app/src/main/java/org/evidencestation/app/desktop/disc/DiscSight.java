package org.evidencestation.app.desktop.disc;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.app.disc.DiscJob;
import org.evidencestation.app.disc.DiscWords;
import org.evidencestation.app.disc.ReadTests;
import org.evidencestation.storage.journal.DiscEvent.Said;
import org.evidencestation.storage.journal.DiscJobId;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RequestId;

/**
 * Everything about discs as it was at one moment.
 *
 * @param wanted what the regulation in force asks of discs
 * @param queue what lies on no disc yet, the oldest first
 * @param jobs in the order of their numbers
 * @param tests copies that have to be read this year, done or not
 * @param names of recordings, for the plan of a job
 */
public record DiscSight(
        Instant now,
        DiscWords wanted,
        List<Waiting> queue,
        List<DiscJob> jobs,
        List<ReadTests.Test> tests,
        Map<RecordingId, String> names) {
    public DiscSight {
        queue = List.copyOf(queue);
        jobs = List.copyOf(jobs);
        tests = List.copyOf(tests);
        names = Map.copyOf(names);
    }

    /** Why footage goes on discs. */
    public enum Why {
        /** A mark keeps it on discs, whatever becomes of its case. */
        MARK,
        /** It is evidence of a case. */
        CASE,
        /** A copy leaves the house under a request. */
        REQUEST
    }

    /**
     * A request under which copies may leave now.
     *
     * @param row of the register
     * @param whom who asked
     */
    public record Ask(RequestId request, long row, String whom, Instant until) {}

    /**
     * Footage that has to go on discs.
     *
     * @param ask there for a copy under a request only
     * @param article that asks, or lets it
     * @param since the oldest of it is here
     * @param known what the station can say to words of label and sheet
     */
    public record Waiting(
            Why why,
            Optional<Ask> ask,
            String caseNumber,
            String caseName,
            String article,
            Instant since,
            List<Shot> recordings,
            List<Said> known) {
        public Waiting {
            recordings = List.copyOf(recordings);
            known = List.copyOf(known);
        }

        public boolean forced() {
            return why == Why.MARK;
        }

        /** By which its row is found again. */
        public String key() {
            return ask.map(it -> it.request().value()).orElseGet(() -> why + " " + caseNumber);
        }

        public long bytes() {
            return recordings.stream().mapToLong(Shot::bytes).sum();
        }
    }

    /**
     * A recording as the clerk picks it.
     *
     * @param words officer and time
     * @param discs number of the job it lies in already; empty while none
     */
    public record Shot(RecordingId recording, String name, String words, long bytes, String discs) {}

    public Optional<DiscJob> job(DiscJobId id) {
        return jobs.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** A recording's name; the beginning of its number while it has none. */
    public String name(RecordingId recording) {
        return names.getOrDefault(recording, recording.toString().substring(0, 8));
    }
}
