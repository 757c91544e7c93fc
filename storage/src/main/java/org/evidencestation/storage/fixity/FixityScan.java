package org.evidencestation.storage.fixity;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evidencestation.storage.copy.Buffers;
import org.evidencestation.storage.copy.CancelledException;
import org.evidencestation.storage.copy.Pace;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.mirror.Mirror;
import org.evidencestation.storage.mirror.ProvenBatch;
import org.evidencestation.storage.vault.DamagedException;
import org.evidencestation.storage.vault.ObjectProof;
import org.evidencestation.storage.vault.Vault;
import org.jspecify.annotations.Nullable;

/**
 * Reads recordings past the page cache and compares them with what was sealed, those first that were looked at longest ago.
 * The second copy is read beside the first; one that is missing or damaged is copied anew, but only from a recording that was
 * just proven. The vault's own copy is never changed. For one thread.
 */
public final class FixityScan {
    private static final int PAGE = 32;

    private final Vault vault;
    private final Oldest oldest;
    private final ObjectProof proof;

    public FixityScan(Vault vault, Oldest oldest) {
        this.vault = vault;
        this.oldest = oldest;
        this.proof = new ObjectProof(vault.certificates(), new Buffers());
    }

    /** Knows when each of the vault's recordings was last looked at. */
    @FunctionalInterface
    public interface Oldest {
        /** Those last looked at before an instant, the oldest first. */
        List<RecordingSummary> lookedAtBefore(Instant instant, int limit);
    }

    /**
     * What a run did.
     *
     * @param proven recordings found sound in the vault, bytes of their footage
     * @param repaired second copies that were missing or damaged and are sound now
     * @param failed as written into the journal
     * @param mirrorFailure why the second copy could no longer be read or written; null if it could, or there is none
     */
    public record Report(
            long proven,
            long bytes,
            long repaired,
            List<Event.FixityFailed> failed,
            @Nullable IOException mirrorFailure) {
        public Report {
            failed = List.copyOf(failed);
        }
    }

    /**
     * Looks at every recording that was last looked at before an instant.
     *
     * @param mirror open for this thread, or empty if there is none at hand
     * @throws CancelledException as the pace says; what was proven until then is in the journal
     * @throws IOException if the vault's disk failed as a whole
     */
    public Report run(Optional<Mirror> mirror, Instant before, Pace pace) throws IOException {
        Run run = new Run(mirror.orElse(null), pace);
        try {
            run.all(before);
        } finally {
            run.proven.write();
        }
        return new Report(run.sound, run.bytes, run.repaired, run.failed, run.mirrorFailure);
    }

    /** One call of {@link #run}. */
    private final class Run {
        private final Pace pace;
        private final ProvenBatch proven = new ProvenBatch(vault);
        private final List<Event.FixityFailed> failed = new ArrayList<>();
        private @Nullable Mirror mirror;
        private @Nullable IOException mirrorFailure;
        private long sound;
        private long bytes;
        private long repaired;

        Run(@Nullable Mirror mirror, Pace pace) {
            this.mirror = mirror;
            this.pace = pace;
        }

        void all(Instant before) throws IOException {
            List<RecordingSummary> last = List.of();
            List<RecordingSummary> page = oldest.lookedAtBefore(before, PAGE);
            while (!page.isEmpty() && !page.equals(last)) {
                for (RecordingSummary recording : page) {
                    look(recording);
                }
                proven.write();
                last = page;
                page = oldest.lookedAtBefore(before, PAGE);
            }
        }

        private void look(RecordingSummary recording) throws IOException {
            DamagedException damage = own(recording);
            String second = second(recording, damage == null);
            if (damage != null) {
                fail(Event.FixityProven.VAULT, recording, damage, "; " + second);
            }
            if (proven.full()) {
                proven.write();
            }
        }

        /** @return what is wrong with the vault's own; null if nothing */
        private @Nullable DamagedException own(RecordingSummary recording) throws IOException {
            try {
                long read = proof.run(vault.recordings().object(recording.recording()), recording, pace);
                bytes += read;
                sound++;
                proven.add(Event.FixityProven.VAULT, recording, read);
                return null;
            } catch (DamagedException e) {
                vault.requirePresent();
                return e;
            }
        }

        /** @return what is to be said of the second copy, in English */
        private String second(RecordingSummary recording, boolean ownIsSound) throws IOException {
            Mirror at = mirror;
            if (at == null) {
                return "no second copy is at hand";
            }
            try {
                return second(at, recording, ownIsSound);
            } catch (CancelledException e) {
                throw e;
            } catch (IOException e) {
                mirror = null;
                mirrorFailure = e;
                return "the second copy cannot be read";
            }
        }

        private String second(Mirror at, RecordingSummary recording, boolean ownIsSound) throws IOException {
            boolean held = at.holds(recording);
            try {
                if (held) {
                    proven.add(at.place(), recording, at.prove(recording, pace));
                    return "the second copy is good";
                }
            } catch (DamagedException e) {
                fail(at.place(), recording, e, "");
            }
            if (ownIsSound) {
                proven.add(at.place(), recording, at.replace(recording, pace));
                repaired++;
            }
            return held ? "the second copy is damaged too" : "there is no second copy";
        }

        private void fail(String place, RecordingSummary recording, DamagedException damage, String more)
                throws IOException {
            Event.FixityFailed event =
                    new Event.FixityFailed(place, recording.recording(), damage.path(), damage.detail() + more);
            failed.add(event);
            vault.append(event);
        }
    }
}
