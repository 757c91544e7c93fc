package org.evidencestation.storage.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.evidencestation.storage.durable.DurableBatch;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.seal.Seal;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.StationKey;

/**
 * The only deleter of footage. What stays is made ready and durable first; then the line is written that says footage is about
 * to go; then the two objects change places by renaming; only when the one that stays is in its place is the other deleted,
 * and only when it is gone does a second line say so. The folder {@code retire-<digest>} in staging is there from before the
 * first line until after the last, so that the next start can finish or undo whatever was cut off.
 */
final class Retirement {
    /** What goes, while it is not deleted yet. */
    private static final String LEAVING = "leaving";

    private static final String STAYING = "staying";

    private final DurableFiles files;
    private final VaultLayout layout;
    private final StationKey key;
    private final Committer journal;

    Retirement(DurableFiles files, VaultLayout layout, StationKey key, Committer journal) {
        this.files = files;
        this.layout = layout;
        this.key = key;
        this.journal = journal;
    }

    /** Asked when all is ready, with no line of the journal between its answer and the announcement. */
    @FunctionalInterface
    interface Alone {
        Optional<Entry> run(Vault.Work<Optional<Entry>> work) throws IOException;
    }

    /** @return the line that says it is gone; empty if it was not wanted any more, and nothing was changed */
    Optional<Entry> run(
            RecordingSummary recording,
            ClearanceRecord.Ground ground,
            RecordingStore.LastLook look,
            Alone alone,
            InstantSource time)
            throws IOException {
        RecordingId id = recording.recording();
        ClearanceRecord record = prepare(recording, ground, time);
        Event.RetirementStarted started = new Event.RetirementStarted(
                id, recording.manifest(), Sha256.of(record.bytes()), record.certificate(), record.size());
        Optional<Entry> announced = alone.run(() ->
                look.wanted() ? Optional.of(journal.append(List.of(started)).getFirst()) : Optional.empty());
        if (announced.isEmpty()) {
            files.deleteTree(layout.retiring(id));
            return Optional.empty();
        }
        return Optional.of(finish(id, announced.get().number(), started));
    }

    private ClearanceRecord prepare(RecordingSummary recording, ClearanceRecord.Ground ground, InstantSource time)
            throws IOException {
        RecordingId id = recording.recording();
        StoredObject object = new StoredObject(layout.object(id));
        if (object.cleared()) {
            throw new ClearedException(id);
        }
        SealedManifest sealed = object.verified(key.certificates());
        if (!sealed.digest().equals(recording.manifest())) {
            throw new IOException("Not the manifest that the journal names: " + id);
        }
        ClearanceRecord record = ClearanceRecord.of(
                sealed, key.stationId(), ground, time.instant().truncatedTo(ChronoUnit.MILLIS));
        byte[] bytes = record.bytes();
        Seal seal = key.sign(bytes);
        var _ = SealedClearance.verify(bytes, seal, object.manifestBytes(), key.certificates());
        Path folder = layout.retiring(id);
        if (Files.exists(folder)) {
            throw new IOException("Was not finished, start the station anew: " + folder);
        }
        try (DurableBatch batch = files.batch()) {
            batch.createFolders(folder);
            new ObjectFiles(files, batch, folder.resolve(STAYING)).assembleCleared(object, sealed, bytes, seal, record);
            batch.sync();
        }
        return record;
    }

    private Entry finish(RecordingId id, long announced, Event.RetirementStarted started) throws IOException {
        try {
            swap(id);
        } catch (IOException e) {
            putBack(id, announced, e);
            throw e;
        }
        return end(id, announced, started);
    }

    private void swap(RecordingId id) throws IOException {
        Path leaving = layout.retiring(id).resolve(LEAVING);
        if (!Files.exists(leaving)) {
            files.publish(layout.object(id), leaving);
        } else if (Files.exists(layout.object(id))) {
            // Cut off when the new name was durable and the old one not yet gone: both are the same object.
            files.deleteTree(layout.object(id));
        }
        files.publish(layout.retiring(id).resolve(STAYING), layout.object(id));
    }

    /** Nothing is lost yet. If this fails as well, the next start settles it. */
    private void putBack(RecordingId id, long announced, IOException why) {
        try {
            if (!new StoredObject(layout.object(id)).cleared()) {
                undo(id, announced, String.valueOf(why.getMessage()));
            }
        } catch (IOException e) {
            why.addSuppressed(e);
        }
    }

    private void undo(RecordingId id, long announced, String reason) throws IOException {
        Path leaving = layout.retiring(id).resolve(LEAVING);
        if (Files.exists(leaving) && !Files.exists(layout.object(id))) {
            files.publish(leaving, layout.object(id));
        }
        journal.append(List.of(new Event.RetirementFailed(id, announced, reason)));
        files.deleteTree(layout.retiring(id));
    }

    /** Deletes what left, now that what stays is in its place. */
    private Entry end(RecordingId id, long announced, Event.RetirementStarted started) throws IOException {
        if (!stays(layout.object(id), started)) {
            throw new IOException("Not the clearance that was announced: " + id);
        }
        Path leaving = layout.retiring(id).resolve(LEAVING);
        if (Files.exists(leaving)) {
            files.deleteTree(leaving);
        }
        Entry line = journal.append(List.of(new Event.RecordingRetired(id, announced, started.bytes())))
                .getFirst();
        files.deleteTree(layout.retiring(id));
        return line;
    }

    private boolean stays(Path object, Event.RetirementStarted announced) {
        try {
            return new StoredObject(object)
                    .clearance(key.certificates())
                    .filter(it -> it.digest().equals(announced.record()))
                    .isPresent();
        } catch (IOException e) {
            // Was cut off while it was written, or damaged since: then it is not what stays.
            return false;
        }
    }

    /**
     * At the start: finishes what was announced, and forgets what was not.
     *
     * @param announced the line that was not followed by an end; empty if there is none
     */
    void settle(RecordingId id, Optional<Entry> announced) throws IOException {
        files.syncWay(layout.object(id), layout.objects());
        if (announced.isPresent() && announced.get().event() instanceof Event.RetirementStarted started) {
            settle(id, announced.get().number(), started);
            return;
        }
        Path leaving = layout.retiring(id).resolve(LEAVING);
        if (Files.exists(leaving) && !Files.exists(layout.object(id))) {
            files.publish(leaving, layout.object(id));
        }
        files.deleteTree(layout.retiring(id));
    }

    private void settle(RecordingId id, long announced, Event.RetirementStarted started) throws IOException {
        if (stays(layout.object(id), started)) {
            var _ = end(id, announced, started);
        } else if (stays(layout.retiring(id).resolve(STAYING), started)) {
            swap(id);
            var _ = end(id, announced, started);
        } else {
            undo(id, announced, "what was to stay is not what was announced");
        }
    }
}
