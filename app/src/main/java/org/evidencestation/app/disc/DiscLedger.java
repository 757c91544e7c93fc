package org.evidencestation.app.disc;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.evidencestation.storage.index.IndexedEvent;
import org.evidencestation.storage.journal.DiscEvent;
import org.evidencestation.storage.journal.DiscEvent.DiscJobOpened;
import org.evidencestation.storage.journal.DiscJobId;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RequestId;

/**
 * The register of discs: every job in the order of its number. What a line says of a disc or copy the job does not have is
 * left out.
 */
public final class DiscLedger {
    private final ZoneId zone;
    private final Map<DiscJobId, DiscJob> jobs = new LinkedHashMap<>();

    /** @param zone in which a year begins */
    public DiscLedger(ZoneId zone) {
        this.zone = zone;
    }

    void take(IndexedEvent line) {
        if (line.event() instanceof DiscEvent said) {
            take(said, line.at());
        }
    }

    private void take(DiscEvent said, Instant at) {
        switch (said) {
            case DiscEvent.DiscJobOpened it -> jobs.computeIfAbsent(it.job(), id -> DiscJob.opened(number(at), it, at));
            case DiscEvent.DiscPrepared it -> change(it, job -> has(job, it.disc()) ? job.prepared(it) : job);
            case DiscEvent.DiscProtected it -> change(it, job -> has(job, it.disc()) ? job.protectedBy(it) : job);
            case DiscEvent.DiscCopyBegun it -> copy(it, it.disc(), it.copy(), copy -> copy.begun(it));
            case DiscEvent.DiscCopyBurned it -> copy(it, it.disc(), it.copy(), DiscCopy::burned);
            case DiscEvent.DiscCopyVerified it -> copy(it, it.disc(), it.copy(), copy -> copy.verified(it, at));
            case DiscEvent.DiscCopyVoid it ->
                change(it, job -> job.copy(it.disc(), it.copy(), copy -> copy.voided(it, at))
                        .wanting());
            case DiscEvent.DiscPaperMade it ->
                Paper.of(it.paper()).ifPresent(paper -> copy(it, it.disc(), it.copy(), copy -> copy.paper(paper)));
            case DiscEvent.DiscCopyPlaced it -> copy(it, it.disc(), it.copy(), copy -> copy.placed(it, at));
            case DiscEvent.DiscRead it -> copy(it, it.disc(), it.copy(), copy -> copy.read(it, at));
            case DiscEvent.DiscJobClosed it -> change(it, job -> job.ended(it));
            case DiscEvent.DiscJobCancelled it -> change(it, job -> job.ended(it));
        }
    }

    private static boolean has(DiscJob job, int disc) {
        return disc >= 1 && disc <= job.discs();
    }

    private String number(Instant at) {
        return String.format(
                Locale.ROOT, "%d-%04d", LocalDate.ofInstant(at, zone).getYear(), jobs.size() + 1);
    }

    private void copy(DiscEvent said, int disc, int copy, UnaryOperator<DiscCopy> change) {
        change(said, job -> job.copy(disc, copy, change));
    }

    private void change(DiscEvent said, UnaryOperator<DiscJob> change) {
        jobs.computeIfPresent(said.job(), (id, job) -> change.apply(job));
    }

    /** In the order of their numbers. */
    public List<DiscJob> all() {
        return List.copyOf(jobs.values());
    }

    public Optional<DiscJob> find(DiscJobId id) {
        return Optional.ofNullable(jobs.get(id));
    }

    public Optional<DiscJob> number(String number) {
        return jobs.values().stream().filter(it -> it.number().equals(number)).findFirst();
    }

    /** The office's own jobs that are not done yet and that a recording belongs to. */
    public List<DiscJob> openWith(RecordingId recording) {
        return own().filter(it -> it.open() && it.recordings().contains(recording))
                .toList();
    }

    /** Whether a copy for others was made under a request, or is being made. */
    public boolean madeFor(RequestId request) {
        return jobs.values().stream().anyMatch(it -> request.equals(it.opened().request()) && !it.cancelled());
    }

    /** Copies for others leave the house, and keep nothing. */
    private Stream<DiscJob> own() {
        return jobs.values().stream().filter(it -> !it.opened().reason().equals(DiscJobOpened.COPY_OUT));
    }

    /** Whether a recording lies on this many verified discs of the office's own that are still here. */
    public boolean onDiscs(RecordingId recording, int copies) {
        return own().anyMatch(it -> it.safe(recording, copies));
    }
}
