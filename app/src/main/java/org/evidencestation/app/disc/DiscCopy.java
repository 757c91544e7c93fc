package org.evidencestation.app.disc;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evidencestation.storage.journal.DiscEvent.DiscCopyBegun;
import org.evidencestation.storage.journal.DiscEvent.DiscCopyPlaced;
import org.evidencestation.storage.journal.DiscEvent.DiscCopyVerified;
import org.evidencestation.storage.journal.DiscEvent.DiscCopyVoid;
import org.evidencestation.storage.journal.DiscEvent.DiscRead;

/**
 * One of the copies of a disc, as far as it has come.
 *
 * @param disc from 1, copy likewise
 * @param begun how the last try began
 * @param verified that there is such a copy, and since when
 * @param voids tries that came to nothing, oldest first
 * @param papers that were made for it
 * @param placed where it is
 * @param reads since it was verified, oldest first
 */
public record DiscCopy(
        int disc,
        int copy,
        State state,
        Optional<DiscCopyBegun> begun,
        Optional<At<DiscCopyVerified>> verified,
        List<At<DiscCopyVoid>> voids,
        Set<Paper> papers,
        Optional<At<DiscCopyPlaced>> placed,
        List<At<DiscRead>> reads) {
    public DiscCopy {
        voids = List.copyOf(voids);
        papers = papers.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(papers));
        reads = List.copyOf(reads);
    }

    /** How far the last try has come. */
    public enum State {
        /** Not begun, or the last try is void. */
        WANTED,
        /** Something may be on the medium. */
        BEGUN,
        /** Written, not read back. */
        BURNED,
        VERIFIED
    }

    /** @param at when the line was written */
    public record At<T>(T said, Instant at) {}

    static DiscCopy wanted(int disc, int copy) {
        return new DiscCopy(
                disc,
                copy,
                State.WANTED,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Set.of(),
                Optional.empty(),
                List.of());
    }

    DiscCopy begun(DiscCopyBegun line) {
        return new DiscCopy(disc, copy, State.BEGUN, Optional.of(line), verified, voids, papers, placed, reads);
    }

    DiscCopy burned() {
        return new DiscCopy(disc, copy, State.BURNED, begun, verified, voids, papers, placed, reads);
    }

    DiscCopy verified(DiscCopyVerified line, Instant at) {
        return new DiscCopy(
                disc, copy, State.VERIFIED, begun, Optional.of(new At<>(line, at)), voids, papers, placed, reads);
    }

    DiscCopy voided(DiscCopyVoid line, Instant at) {
        return new DiscCopy(
                disc,
                copy,
                State.WANTED,
                begun,
                Optional.empty(),
                with(voids, line, at),
                Set.of(),
                Optional.empty(),
                List.of());
    }

    DiscCopy paper(Paper paper) {
        Set<Paper> more = EnumSet.of(paper);
        more.addAll(papers);
        return new DiscCopy(disc, copy, state, begun, verified, voids, more, placed, reads);
    }

    DiscCopy placed(DiscCopyPlaced line, Instant at) {
        return new DiscCopy(disc, copy, state, begun, verified, voids, papers, Optional.of(new At<>(line, at)), reads);
    }

    DiscCopy read(DiscRead line, Instant at) {
        return new DiscCopy(disc, copy, state, begun, verified, voids, papers, placed, with(reads, line, at));
    }

    private static <T> List<At<T>> with(List<At<T>> before, T line, Instant at) {
        List<At<T>> all = new ArrayList<>(before);
        all.add(new At<>(line, at));
        return all;
    }

    public boolean isVerified() {
        return state == State.VERIFIED;
    }

    /** Whether it was given away, lost or destroyed, so that nobody can read it here. */
    public boolean away() {
        return placed.map(At::said)
                .filter(it -> it.place().equals(DiscCopyPlaced.HANDED_OUT)
                        || it.place().equals(DiscCopyPlaced.GONE))
                .isPresent();
    }

    /** What the last reading said; the one right after burning counts. Empty if there is no such copy. */
    public Health health() {
        if (!isVerified()) {
            return Health.NONE;
        }
        boolean good = reads.isEmpty() || reads.getLast().said().result().equals(DiscRead.GOOD);
        return good ? Health.GOOD : Health.BAD;
    }

    /** Whether a copy can be relied on. */
    public enum Health {
        /** There is none. */
        NONE,
        GOOD,
        /** It could not be read any more, or not as it was: another one has to be burned. */
        BAD
    }

    /** When it was last read and good. */
    public Optional<Instant> lastGood() {
        return reads.stream()
                .filter(it -> it.said().result().equals(DiscRead.GOOD))
                .map(At::at)
                .reduce((first, second) -> second)
                .or(() -> verified.map(At::at));
    }
}
