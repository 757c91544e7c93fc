package org.evidencestation.app.duty;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import org.evidencestation.devices.card.ClipNames;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RecordingSummary;

/**
 * A stored recording as duty sees it: with the best that is known of its time.
 *
 * @param verdict of the last judgement of the ingest rule; empty if it was never judged
 * @param due by when it had to be in
 * @param start and end on the station's time line; with a time card of its docking taken into account
 */
public record Footage(
        RecordingSummary summary,
        Optional<String> verdict,
        Optional<Instant> due,
        Optional<Instant> start,
        Optional<Instant> end) {
    /** As the seal says. */
    public static Footage asSealed(RecordingSummary summary, Optional<String> verdict, Optional<Instant> due) {
        return new Footage(
                summary, verdict, due, Optional.ofNullable(summary.start()), Optional.ofNullable(summary.end()));
    }

    /**
     * A time card that was filmed tells the offset better than anything at the dock, but only after the seal was made.
     *
     * @param offsetMillis recorder minus station
     */
    Footage corrected(long offsetMillis, ZoneId zone) {
        if (summary.recorderStart() == null || start.isEmpty()) {
            return this;
        }
        Instant began = summary.recorderStart().atZone(zone).toInstant().minusMillis(offsetMillis);
        long shift = began.toEpochMilli() - start.get().toEpochMilli();
        return new Footage(
                summary, verdict, due, start.map(it -> it.plusMillis(shift)), end.map(it -> it.plusMillis(shift)));
    }

    public RecordingId id() {
        return summary.recording();
    }

    public DockingId docking() {
        return summary.docking();
    }

    public String recorder() {
        return summary.recorder();
    }

    /** Number or name that the recorder or the file's name claims. */
    public Optional<String> officer() {
        return Optional.ofNullable(summary.officer());
    }

    /** From start to end; a moment where no end is known, as with a photo; empty where no start is. */
    public Optional<Spell> spell() {
        return start.map(
                from -> new Spell(from, end.filter(to -> to.isAfter(from)).orElse(from)));
    }

    /** The number in the file's name. */
    public OptionalInt sequence() {
        return ClipNames.claims(summary.path()).sequence();
    }

    /** The file ends before its own structure does. */
    public boolean unfinished() {
        return summary.flags().contains("unfinished");
    }

    /** A still picture, as are to be taken of evidence and key moments beside the footage (SM11). */
    public boolean photo() {
        return summary.mediaType().startsWith("image/");
    }

    public boolean late() {
        return verdict.filter("LATE"::equals).isPresent();
    }
}
