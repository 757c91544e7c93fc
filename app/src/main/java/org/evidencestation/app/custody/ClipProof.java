package org.evidencestation.app.custody;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.evidencestation.devices.ClipReader;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.DeviceException.Scope;
import org.evidencestation.devices.Media;
import org.evidencestation.storage.copy.Buffers;
import org.evidencestation.storage.copy.CancelledException;
import org.evidencestation.storage.index.RecordingRow;
import org.evidencestation.storage.index.StationIndex;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.seal.Digests;
import org.evidencestation.storage.seal.RunningDigest;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.vault.DamagedException;
import org.evidencestation.storage.vault.ObjectProof;
import org.evidencestation.storage.vault.Vault;

/** Proves that a clip may leave its recorder: the vault's copy is sound, and the recorder still gives the very same bytes. */
final class ClipProof {
    private final Vault vault;
    private final StationIndex index;
    private final Buffers buffers = new Buffers();
    private final ObjectProof stored;

    ClipProof(Vault vault, StationIndex index) {
        this.vault = vault;
        this.index = index;
        this.stored = new ObjectProof(vault.certificates(), buffers);
    }

    /**
     * @return what speaks against erasing the clip, for the journal; empty if nothing does
     * @throws DeviceException if the recorder failed or left
     * @throws IOException if the vault as a whole cannot be read
     */
    Optional<Event> doubt(Docking docking, Media media, HeldClip held, Presence presence)
            throws IOException, DeviceException {
        Optional<Event> damage = storedDamage(docking, held.recording(), presence);
        return damage.isPresent() ? damage : secondReading(docking, media, held, presence);
    }

    private Optional<Event> storedDamage(Docking docking, RecordingId recording, Presence presence)
            throws IOException, DeviceException {
        Optional<RecordingRow> row = index.recording(recording);
        if (row.isEmpty()) {
            return Optional.of(doubt(docking, recording, "", "the journal tells of no such recording"));
        }
        if (vault.recordings().cleared(recording)) {
            return Optional.of(doubt(docking, recording, "", "its footage was cleared"));
        }
        try {
            stored.run(vault.recordings().object(recording), row.get().summary(), bytes -> endIf(presence));
            return Optional.empty();
        } catch (CancelledException e) {
            throw left();
        } catch (DamagedException e) {
            vault.requirePresent();
            return Optional.of(new Event.FixityFailed(Event.FixityProven.VAULT, recording, e.path(), e.detail()));
        }
    }

    private static void endIf(Presence presence) throws CancelledException {
        if (presence.over()) {
            throw new CancelledException();
        }
    }

    private Optional<Event> secondReading(Docking docking, Media media, HeldClip held, Presence presence)
            throws DeviceException {
        String path = held.clip().path();
        try {
            Sha256 again = digest(media, held, presence);
            return again.equals(held.recording().content())
                    ? Optional.empty()
                    : Optional.of(doubt(docking, held.recording(), path, "a second reading gave SHA-256 " + again));
        } catch (DeviceException e) {
            if (e.reason().scope() == Scope.RECORDER) {
                throw e;
            }
            return Optional.of(doubt(docking, held.recording(), path, String.valueOf(e.getMessage())));
        }
    }

    private Sha256 digest(Media media, HeldClip held, Presence presence) throws DeviceException {
        RunningDigest digest = Digests.sha256();
        ByteBuffer buffer = buffers.take();
        try (ClipReader reader = media.openPastCache(held.clip())) {
            while (reader.read(buffer.clear()) >= 0) {
                if (presence.over()) {
                    throw left();
                }
                digest.update(buffer.flip());
            }
            return Sha256.ofDigest(digest.finish());
        } finally {
            buffers.give(buffer);
        }
    }

    private static DeviceException left() {
        return new DeviceException(Reason.UNPLUGGED, "the recorder left its dock");
    }

    private static Event doubt(Docking docking, RecordingId recording, String path, String detail) {
        return new Event.FindingRaised(docking.id(), recording, FindingCode.NOT_PROVEN.code(), path, detail);
    }
}
