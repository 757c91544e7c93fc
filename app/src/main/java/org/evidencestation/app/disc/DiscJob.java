package org.evidencestation.app.disc;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.evidencestation.storage.journal.DiscEvent;
import org.evidencestation.storage.journal.DiscEvent.DiscJobOpened;
import org.evidencestation.storage.journal.DiscEvent.DiscPrepared;
import org.evidencestation.storage.journal.DiscEvent.DiscProtected;
import org.evidencestation.storage.journal.DiscEvent.Piece;
import org.evidencestation.storage.journal.DiscJobId;
import org.evidencestation.storage.journal.RecordingId;

/**
 * The discs of one case, as far as they have come: all of it follows from the journal's lines, so that a job goes on where it
 * was whatever stopped it.
 *
 * @param number for people, for example {@code 2026-0007}
 * @param prepared of each disc, the last one; null while there is none
 * @param protections of each disc, what was said when it was prepared last
 * @param copies copy by copy of disc 1, then of disc 2 ...
 * @param end {@code DiscJobClosed} or {@code DiscJobCancelled}
 */
public record DiscJob(
        String number,
        DiscJobOpened opened,
        Instant at,
        List<Optional<DiscPrepared>> prepared,
        List<Optional<DiscProtected>> protections,
        List<DiscCopy> copies,
        Optional<DiscEvent> end) {
    public DiscJob {
        prepared = List.copyOf(prepared);
        protections = List.copyOf(protections);
        copies = List.copyOf(copies);
    }

    /** What has to be done next. */
    public enum Step {
        /** A medium has to be written. */
        BURN,
        /** One that was written has to be read back. */
        READ_BACK,
        /** A label or sheet is missing. */
        PAPERS,
        /** Nothing but to say so. */
        CLOSE,
        DONE,
        CANCELLED
    }

    /** @param copy the one that is next; empty behind the last */
    public record Next(Step step, Optional<DiscCopy> copy) {}

    static DiscJob opened(String number, DiscJobOpened line, Instant at) {
        List<Optional<DiscPrepared>> prepared = new ArrayList<>();
        List<Optional<DiscProtected>> protections = new ArrayList<>();
        List<DiscCopy> copies = new ArrayList<>();
        for (int disc = 1; disc <= line.discs().size(); disc++) {
            prepared.add(Optional.empty());
            protections.add(Optional.empty());
            for (int copy = 1; copy <= line.copies(); copy++) {
                copies.add(DiscCopy.wanted(disc, copy));
            }
        }
        return new DiscJob(number, line, at, prepared, protections, copies, Optional.empty());
    }

    DiscJob prepared(DiscPrepared line) {
        List<Optional<DiscPrepared>> now = new ArrayList<>(prepared);
        now.set(line.disc() - 1, Optional.of(line));
        List<Optional<DiscProtected>> none = new ArrayList<>(protections);
        none.set(line.disc() - 1, Optional.empty());
        return new DiscJob(number, opened, at, now, none, copies, end);
    }

    DiscJob protectedBy(DiscProtected line) {
        List<Optional<DiscProtected>> now = new ArrayList<>(protections);
        now.set(line.disc() - 1, Optional.of(line));
        return new DiscJob(number, opened, at, prepared, now, copies, end);
    }

    /** Empty if nothing was said of a disc; it carries nothing then. */
    Optional<DiscProtected> protection(int disc) {
        return protections.get(disc - 1);
    }

    DiscJob copy(int disc, int copy, UnaryOperator<DiscCopy> change) {
        List<DiscCopy> now = copies.stream()
                .map(it -> it.disc() == disc && it.copy() == copy ? change.apply(it) : it)
                .toList();
        return new DiscJob(number, opened, at, prepared, protections, now, end);
    }

    /** A copy that is void is wanted again, also if the job was done; not if it was cancelled. */
    DiscJob wanting() {
        return cancelled() ? this : new DiscJob(number, opened, at, prepared, protections, copies, Optional.empty());
    }

    DiscJob ended(DiscEvent line) {
        return new DiscJob(number, opened, at, prepared, protections, copies, Optional.of(line));
    }

    public DiscJobId id() {
        return opened.job();
    }

    public int discs() {
        return opened.discs().size();
    }

    public Optional<DiscCopy> copy(int disc, int copy) {
        return copies.stream()
                .filter(it -> it.disc() == disc && it.copy() == copy)
                .findFirst();
    }

    /** Number of a disc of this job, as it stands on it: {@code 2026-0007-2/3}. */
    public String number(int disc) {
        return number + "-" + disc + "/" + discs();
    }

    public boolean open() {
        return end.isEmpty();
    }

    public boolean cancelled() {
        return end.filter(DiscEvent.DiscJobCancelled.class::isInstance).isPresent();
    }

    /** Every recording of which something goes on these discs. */
    public Set<RecordingId> recordings() {
        Set<RecordingId> all = new HashSet<>();
        opened.discs()
                .forEach(disc -> disc.pieces().stream().map(Piece::recording).forEach(all::add));
        return all;
    }

    /**
     * Whether every part of a recording lies on this many verified, readable copies that are still here.
     *
     * @param copies how many there have to be of each part
     */
    public boolean safe(RecordingId recording, int copies) {
        boolean safe = recordings().contains(recording);
        for (int disc = 1; disc <= discs(); disc++) {
            boolean holds = opened.discs().get(disc - 1).pieces().stream()
                    .anyMatch(it -> it.recording().equals(recording));
            safe &= !holds || good(disc) >= copies;
        }
        return safe;
    }

    private long good(int disc) {
        return copies.stream()
                .filter(it -> it.disc() == disc && !it.away() && it.health() == DiscCopy.Health.GOOD)
                .count();
    }

    public Next next() {
        if (!open()) {
            return new Next(cancelled() ? Step.CANCELLED : Step.DONE, Optional.empty());
        }
        Optional<DiscCopy> unread = first(it -> it.state() == DiscCopy.State.BURNED);
        if (unread.isPresent()) {
            return new Next(Step.READ_BACK, unread);
        }
        Optional<DiscCopy> unverified = first(it -> !it.isVerified());
        if (unverified.isPresent()) {
            return new Next(Step.BURN, unverified);
        }
        Optional<DiscCopy> unlabelled = first(it -> !missing(it).isEmpty());
        return unlabelled.isPresent() ? new Next(Step.PAPERS, unlabelled) : new Next(Step.CLOSE, Optional.empty());
    }

    private Optional<DiscCopy> first(Predicate<DiscCopy> which) {
        return copies.stream().filter(which).findFirst();
    }

    /** The papers without which this copy is not finished: every copy its label, the first of each disc its sheet. */
    public Collection<Paper> missing(DiscCopy copy) {
        List<Paper> missing = new ArrayList<>();
        if (!copy.papers().contains(Paper.LABEL) && !copy.papers().contains(Paper.STICKER)) {
            missing.add(Paper.LABEL);
        }
        if (copy.copy() == 1 && !copy.papers().contains(Paper.SHEET)) {
            missing.add(Paper.SHEET);
        }
        return missing;
    }
}
