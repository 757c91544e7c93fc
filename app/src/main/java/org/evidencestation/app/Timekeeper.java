package org.evidencestation.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.evidencestation.storage.journal.Checkpoint;
import org.evidencestation.storage.journal.CheckpointWitness;
import org.evidencestation.storage.journal.ClockWatch;
import org.evidencestation.storage.journal.StoredCheckpoints;
import org.evidencestation.storage.seal.TimeAnchor;
import org.evidencestation.storage.seal.TimeAuthority;
import org.evidencestation.storage.vault.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the station honest about time: journals it when somebody sets the clock, signs a checkpoint at least daily, and has
 * the newest one witnessed by a time authority where one is configured.
 */
public final class Timekeeper {
    private static final Logger LOG = LoggerFactory.getLogger(Timekeeper.class);
    private static final Duration TOLERANCE = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration A_DAY = Duration.ofDays(1);

    private final Vault vault;
    private final InstantSource time;
    private final ClockWatch watch;
    private final Optional<CheckpointWitness> witness;
    private final StoredCheckpoints checkpoints;
    private volatile String lastFailure = "";

    private Timekeeper(Vault vault, InstantSource time, LongSupplier nanos, Optional<CheckpointWitness> witness) {
        this.vault = vault;
        this.time = time;
        this.watch = new ClockWatch(time, nanos, TOLERANCE);
        this.witness = witness;
        this.checkpoints = new StoredCheckpoints(vault.layout().journal());
    }

    /**
     * An authority whose certificates cannot be read witnesses nothing, which is told as a failure: footage is taken all the
     * same.
     *
     * @param nanos a clock nobody can set
     */
    static Timekeeper of(Vault vault, Optional<Settings.TimeService> service, InstantSource time, LongSupplier nanos) {
        if (service.isEmpty()) {
            return new Timekeeper(vault, time, nanos, Optional.empty());
        }
        try {
            TimeAnchor anchor =
                    TimeAnchor.parse(Files.readAllBytes(service.get().certificates()));
            TimeAuthority authority = new TimeAuthority(service.get().url(), anchor, PATIENCE, new SecureRandom());
            return new Timekeeper(
                    vault, time, nanos, Optional.of(new CheckpointWitness(vault.files(), Optional.of(authority))));
        } catch (IOException e) {
            LOG.error("The certificates of the time authority cannot be read; nothing is witnessed", e);
            Timekeeper alone = new Timekeeper(vault, time, nanos, Optional.empty());
            alone.lastFailure = e.toString();
            return alone;
        }
    }

    /** One look at the clock and one at the checkpoints; to be called every minute or so. */
    public synchronized void round() {
        try {
            var jump = watch.look();
            if (jump.isPresent()) {
                LOG.warn("The station's clock was set: {}", jump.get());
                vault.append(List.of(jump.get()));
            }
            signDaily();
        } catch (IOException e) {
            LOG.error("The journal could not be written", e);
        }
        witness();
    }

    /**
     * Has the newest checkpoint witnessed, if an authority is configured. That it does not answer is no failure of the
     * station: it is told once and tried again with the next round.
     */
    public synchronized void witness() {
        if (witness.isEmpty()) {
            return;
        }
        try {
            Optional<Checkpoint> newest = newest();
            if (newest.isPresent()) {
                witness.get()
                        .stampIfConfigured(newest.get())
                        .ifPresent(token -> LOG.info(
                                "Checkpoint {} was witnessed at {}",
                                newest.get().size(),
                                token.time()));
            }
            lastFailure = "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            if (!e.toString().equals(lastFailure)) {
                LOG.warn("The time authority did not witness; it is asked again", e);
                lastFailure = e.toString();
            }
        }
    }

    /** What the authority was last asked in vain for, in English; empty if all is well or none is configured. */
    public Optional<String> failure() {
        return Optional.of(lastFailure).filter(text -> !text.isEmpty());
    }

    private void signDaily() throws IOException {
        List<Long> sizes = checkpoints.sizes();
        long signed = sizes.isEmpty() ? 0 : sizes.getLast();
        if (vault.journal().position().size() > signed
                && (sizes.isEmpty() || age(signed).compareTo(A_DAY) >= 0)) {
            vault.checkpoint();
        }
    }

    private Duration age(long size) throws IOException {
        Path file = checkpoints.text(size);
        Instant signed = Files.getLastModifiedTime(file).toInstant();
        return Duration.between(signed, time.instant());
    }

    private Optional<Checkpoint> newest() throws IOException {
        List<Long> sizes = checkpoints.sizes();
        return sizes.isEmpty()
                ? Optional.empty()
                : checkpoints.read(sizes.getLast()).checkpoint();
    }
}
