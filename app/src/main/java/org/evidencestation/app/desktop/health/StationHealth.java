package org.evidencestation.app.desktop.health;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.evidencestation.app.regime.RegimeInForce.NotTaken;
import org.evidencestation.storage.journal.Checkpoint;

/**
 * What the station knows of its own health at one moment; plain facts, judged by {@link HealthCards}.
 *
 * @param drill the last time a restore was tried, empty if never
 * @param lastAudit the last whole-vault check that was started here, also before a restart
 * @param regime the regulation somebody asked for, and why the station does not go by it; empty if it does
 */
public record StationHealth(
        Copies copies,
        Optional<Drill> drill,
        Fixity fixity,
        Clock clock,
        JournalFacts journal,
        Space space,
        Optional<AuditResult> lastAudit,
        Optional<NotTaken> regime) {
    /** Whether somebody must see to a disk at once: the second copy's is away or fails, the vault's is full or damaged. */
    boolean disksInTrouble() {
        boolean copy = copies.folder().isPresent()
                && (!copies.reachable() || copies.failure().isPresent());
        return copy || fixity.damaged() > 0 || journal.signed() > journal.lines() || space.free() <= space.reserve();
    }

    /**
     * @param folder of the second copy, empty if none is configured
     * @param reachable whether a second copy of this vault is in that folder now
     * @param recordings held, second how many of them have a second copy that was sound when it was last read
     * @param secondProven when a second copy was last read and found right
     * @param failure what the last try to copy failed with, in English
     */
    public record Copies(
            Optional<String> folder,
            boolean reachable,
            long recordings,
            long second,
            Optional<Instant> secondProven,
            Optional<String> failure) {
        long single() {
            return Math.max(0, recordings - second);
        }
    }

    /** @param detail what was wrong first, in English; empty if it passed */
    public record Drill(Instant at, boolean passed, long recordings, String detail) {}

    /**
     * @param oldest when the recording that was read longest ago was found right; empty if there is none
     * @param neverAgain recordings that were not read again since they were sealed
     * @param damaged recordings whose own bytes were found wrong when last read
     * @param every how often each is to be read; zero = never
     */
    public record Fixity(
            long recordings,
            Optional<Instant> oldest,
            long neverAgain,
            long damaged,
            Duration every,
            Activity activity) {}

    /** What the background scan does now. */
    public enum Activity {
        WAITING,
        RUNNING,
        /** A recorder is being read; the disks belong to it. */
        PAUSED
    }

    /**
     * @param jumps of the station's clock since the vault was made
     * @param authority of time that is configured; empty is normal
     * @param tokens that lie beside checkpoints
     */
    public record Clock(long jumps, Optional<Jump> lastJump, Optional<String> authority, long tokens) {}

    /** The station's clock showed something else than the time that had passed. */
    public record Jump(Instant expected, Instant shown) {}

    /**
     * @param head of the chain after the last line, hexadecimal
     * @param newest signed checkpoint
     * @param tornTails unfinished last lines that were put aside after a crash
     */
    public record JournalFacts(
            long lines, String head, Optional<Checkpoint> newest, long tornTails, Optional<Instant> lastTorn) {
        /** Lines that the newest checkpoint stands for; 0 if there is none. */
        long signed() {
            return newest.map(Checkpoint::size).orElse(0L);
        }
    }

    /** @param reserve below which nothing is collected; all in bytes */
    public record Space(long free, long total, long reserve) {}
}
