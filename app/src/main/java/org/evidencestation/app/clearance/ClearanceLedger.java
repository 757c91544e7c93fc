package org.evidencestation.app.clearance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evidencestation.storage.index.IndexedEvent;
import org.evidencestation.storage.journal.ClearanceEvent;
import org.evidencestation.storage.journal.ClearanceEvent.ClearanceDecided;
import org.evidencestation.storage.journal.ClearanceEvent.ClearanceJudged;
import org.evidencestation.storage.journal.DiscEvent;
import org.evidencestation.storage.journal.DiscJobId;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.OfficeEvent;
import org.evidencestation.storage.journal.RecordingId;
import org.jspecify.annotations.Nullable;

/**
 * What was judged, confirmed, taken back and cleared, and which discs are being made. The same lines always give the same
 * ledger. For one thread; see {@link ClearanceBook}. What it answers with stays as it is.
 */
public final class ClearanceLedger {
    private final LivedTime lived = new LivedTime();
    private final Map<RecordingId, Case> cases = new LinkedHashMap<>();
    private final Map<RecordingId, Gone> gone = new LinkedHashMap<>();
    private final Map<RecordingId, String> announced = new HashMap<>();
    private final Map<DiscJobId, DiscEvent.DiscJobOpened> jobs = new LinkedHashMap<>();
    private final Set<String> certificates = new LinkedHashSet<>();
    private @Nullable ClearanceDecided decided;

    /**
     * A judgement that was not taken back.
     *
     * @param line of the journal that says so
     */
    public record Case(long line, Instant at, ClearanceJudged judged, Optional<Second> second) {}

    /** The second person. */
    public record Second(long line, Instant at, String by) {}

    /** @param line of the journal that says that the footage is gone */
    public record Gone(RecordingId recording, long line, Instant at, String certificate, long bytes) {}

    public void take(IndexedEvent line) {
        lived.take(line.number(), line.at());
        if (line.event() instanceof ClearanceEvent said) {
            take(said, line);
        } else if (line.event() instanceof DiscEvent said) {
            take(said);
        } else if (line.event() instanceof Event.RetirementStarted it) {
            certificates.add(it.certificate());
            announced.put(it.recording(), it.certificate());
        } else if (line.event() instanceof Event.RecordingRetired it) {
            String certificate = announced.getOrDefault(it.recording(), "");
            gone.put(it.recording(), new Gone(it.recording(), line.number(), line.at(), certificate, it.bytes()));
            cases.remove(it.recording());
        }
    }

    private void take(ClearanceEvent said, IndexedEvent line) {
        switch (said) {
            case ClearanceDecided it -> decided = it;
            case ClearanceJudged it ->
                cases.put(it.recording(), new Case(line.number(), line.at(), it, Optional.empty()));
            case ClearanceEvent.ClearanceConfirmed it ->
                cases.computeIfPresent(it.recording(), (id, before) -> confirmed(before, it, line));
            case ClearanceEvent.ClearanceTakenBack it ->
                cases.computeIfPresent(it.recording(), (id, before) -> before.line() == it.judged() ? null : before);
        }
    }

    /** Nobody confirms what they found themselves, nor something else, nor in another's name. */
    private static Case confirmed(Case before, ClearanceEvent.ClearanceConfirmed it, IndexedEvent line) {
        boolean counts = before.line() == it.judged()
                && before.second().isEmpty()
                && !before.judged().worthKeeping()
                && before.judged().facts().equals(it.facts())
                && !before.judged().by().equals(it.by())
                && !it.by().equals(OfficeEvent.STATION);
        return counts
                ? new Case(
                        before.line(),
                        before.at(),
                        before.judged(),
                        Optional.of(new Second(line.number(), line.at(), it.by())))
                : before;
    }

    private void take(DiscEvent said) {
        if (said instanceof DiscEvent.DiscJobOpened it) {
            jobs.put(it.job(), it);
        } else if (said instanceof DiscEvent.DiscJobClosed it) {
            jobs.remove(it.job());
        } else if (said instanceof DiscEvent.DiscJobCancelled it) {
            jobs.remove(it.job());
        }
    }

    /** The disc jobs that are not closed and have the recording on a disc, by the name of their case. */
    List<String> jobs(RecordingId recording) {
        return jobs.values().stream()
                .filter(job -> job.discs().stream()
                        .flatMap(disc -> disc.pieces().stream())
                        .anyMatch(piece -> piece.recording().equals(recording)))
                .map(job -> (job.caseNumber() + " " + job.caseName()).strip())
                .toList();
    }

    /** What was judged of a recording last, if it was not taken back. */
    public Optional<Case> find(RecordingId recording) {
        return Optional.ofNullable(cases.get(recording));
    }

    /** Recordings that somebody judged, and that are still there, in that order. */
    public List<RecordingId> judged() {
        return List.copyOf(cases.keySet());
    }

    public Optional<Gone> gone(RecordingId recording) {
        return Optional.ofNullable(gone.get(recording));
    }

    /** All that went, in the order in which it went. */
    public List<Gone> gone() {
        return List.copyOf(gone.values());
    }

    /** What went under a certificate, in the order in which it went. */
    public List<Gone> under(String certificate) {
        return gone.values().stream()
                .filter(it -> it.certificate().equals(certificate))
                .toList();
    }

    /** Numbers of all certificates under which something went, oldest first. */
    public List<String> certificates() {
        Set<String> used = gone.values().stream().map(Gone::certificate).collect(Collectors.toSet());
        List<String> all = new ArrayList<>(certificates);
        all.removeIf(it -> !used.contains(it));
        return all;
    }

    /** The number of the next certificate: the year, and its place among all that were ever announced in it. */
    String nextCertificate(int year) {
        long before =
                certificates.stream().filter(it -> it.startsWith(year + "-")).count();
        return year + "-" + (before + 1);
    }

    /** What the office decided where the regulation names nobody, if it lets anything be cleared. */
    public Optional<ClearanceDecided> decided() {
        return Optional.ofNullable(decided).filter(ClearanceDecided::allowed);
    }

    /** The same, whatever it says. */
    public Optional<ClearanceDecided> lastDecided() {
        return Optional.ofNullable(decided);
    }

    /** As of {@link LivedTime#since}. */
    Duration lived(long line, Instant at, Instant now) {
        return lived.since(line, at, now);
    }
}
