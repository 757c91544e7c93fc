package org.evidencestation.storage.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import org.evidencestation.storage.copy.Buffers;
import org.evidencestation.storage.copy.Processors;
import org.evidencestation.storage.durable.DurableBatch;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.seal.ContentDigests;
import org.evidencestation.storage.seal.Seal;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.StationKey;

/** Takes clips in and keeps them for ever. Several threads may stage at once, each another clip. */
public final class RecordingStore {
    private final DurableFiles files;
    private final VaultLayout layout;
    private final StationKey key;
    private final InstantSource time;
    private final Committer journal;
    private final Retirement.Alone alone;
    private final Buffers buffers = new Buffers();
    private final Processors processors = Processors.all();
    private final CopyPipeline pipeline;
    private final Set<String> copying = ConcurrentHashMap.newKeySet();
    private final Set<RecordingId> sealing = ConcurrentHashMap.newKeySet();
    /** Published, but their line could not be written, for example for want of room. */
    private final Set<RecordingId> uncommitted = ConcurrentHashMap.newKeySet();

    RecordingStore(
            DurableFiles files,
            VaultLayout layout,
            StationKey key,
            InstantSource time,
            Committer journal,
            Retirement.Alone alone,
            ExecutorService copyThreads) {
        this.files = files;
        this.layout = layout;
        this.key = key;
        this.time = time;
        this.journal = journal;
        this.alone = alone;
        this.pipeline = new CopyPipeline(copyThreads, buffers);
    }

    /**
     * Copies a clip into staging in one pass through both digests, syncs it and reads our copy back. Continues inside the
     * file where an earlier try for the same key was cut off.
     *
     * @throws SourceException if the source failed; the prefix is kept
     * @throws ReadBackException if the disk did not give back what was written; the copy is thrown away
     * @throws IOException if the vault failed, for example for want of space; the prefix is kept
     */
    public StagedClip stage(StagingKey stagingKey, ClipSource source, CopyMonitor monitor) throws IOException {
        String name = claimName(stagingKey);
        StagingFolder staging = new StagingFolder(layout.staging().resolve(name));
        try {
            staging.claim(files, stagingKey, ClipCopy.claim(source.size()));
            try (ClipCopy copy = ClipCopy.begin(files, staging, source, buffers, processors, monitor)) {
                copy.run(pipeline, source);
                ContentDigests digests = copy.finish(source.size());
                return new StagedClip(
                        stagingKey, staging.part(), source.size(), digests, copy.resumedFrom(), copy.method());
            }
        } catch (ReadBackException e) {
            staging.startOver(files);
            copying.remove(name);
            throw e;
        } catch (IOException | RuntimeException e) {
            copying.remove(name);
            throw e;
        }
    }

    /** Whether there is an object of it, be it cleared: the same bytes cannot be sealed again. */
    public boolean holds(RecordingId recording) {
        return !sealing.contains(recording)
                && !uncommitted.contains(recording)
                && Files.isDirectory(layout.object(recording));
    }

    /** The same with nothing else to say. */
    public RecordingSummary seal(StagedClip clip, Provenance provenance) throws IOException {
        return seal(clip, provenance, summary -> List.of());
    }

    /**
     * Seals, publishes and commits: when this returns the recording exists. After an {@link IOException} it may be tried
     * again with the same clip; an object that was published without its line is given its line then.
     *
     * @param together what else becomes true in the same instant, for example how the ingest rule judges it: written behind
     *     the recording's line with one sync
     * @throws AlreadyHeldException if another dock has just sealed the same bytes; the clip is still staged
     */
    public RecordingSummary seal(
            StagedClip clip, Provenance provenance, Function<RecordingSummary, List<? extends Event>> together)
            throws IOException {
        RecordingId recording = clip.recording();
        if (!sealing.add(recording)) {
            throw new AlreadyHeldException(recording);
        }
        try {
            SealedManifest manifest;
            if (uncommitted.contains(recording)) {
                files.syncFolder(parentOf(layout.object(recording)));
                manifest = object(recording).verified(key.certificates());
            } else if (Files.exists(layout.object(recording))) {
                throw new AlreadyHeldException(recording);
            } else {
                manifest = publish(clip, provenance);
            }
            List<Event> events = new ArrayList<>();
            events.add(new Event.RecordingSealed(manifest.summary()));
            events.addAll(together.apply(manifest.summary()));
            uncommitted.add(recording);
            journal.append(events);
            uncommitted.remove(recording);
            files.deleteTree(layout.sealing(recording));
            discard(clip);
            return manifest.summary();
        } finally {
            sealing.remove(recording);
        }
    }

    /** The folder {@code seal-<digest>} tells the next start that this object may lack its line. */
    private SealedManifest publish(StagedClip clip, Provenance provenance) throws IOException {
        RecordingId recording = clip.recording();
        Path sealingFolder = layout.sealing(recording);
        if (Files.exists(sealingFolder)) {
            files.deleteTree(sealingFolder);
        }
        byte[] bytes = VaultJson.STRICT.write(manifest(clip, provenance));
        Seal seal = key.sign(bytes);
        SealedManifest manifest = UnverifiedManifest.parse(bytes).verify(seal, key.certificates());
        Path object = sealingFolder.resolve("object");
        try (DurableBatch batch = files.batch()) {
            batch.createFolders(sealingFolder);
            ObjectFiles assembled = new ObjectFiles(files, batch, object);
            try {
                assembled.assemble(clip, manifest, bytes, seal, key.stationId());
                batch.createFolders(parentOf(layout.object(recording)));
                batch.sync();
                files.publish(object, layout.object(recording));
            } catch (IOException e) {
                if (Files.exists(layout.object(recording))) {
                    uncommitted.add(recording);
                } else {
                    assembled.release(clip, manifest);
                }
                throw e;
            }
        }
        return manifest;
    }

    private Manifest manifest(StagedClip clip, Provenance from) {
        String name = from.path().substring(from.path().lastIndexOf('/') + 1);
        return new Manifest(
                Manifest.FORMAT,
                Manifest.VERSION,
                clip.recording(),
                key.stationId(),
                time.instant().truncatedTo(ChronoUnit.MILLIS),
                List.of(new Manifest.SealedFile(
                        "files/" + StoredName.of(name),
                        clip.size(),
                        clip.digests().sha256(),
                        clip.digests().sm3())),
                clip.readBack().name().toLowerCase(Locale.ROOT),
                new Manifest.Source(
                        from.docking(),
                        from.slot(),
                        from.driver(),
                        from.recorder(),
                        from.identity(),
                        from.path(),
                        from.modified(),
                        from.officer(),
                        from.device(),
                        from.sequence()),
                from.clock(),
                new Manifest.Times(from.zone(), from.recorderStart(), from.start(), from.end(), from.durationMillis()),
                new Manifest.Content(from.mediaType(), from.flags()));
    }

    /** Asked right before it is announced that footage goes, with no line of the journal in between. */
    @FunctionalInterface
    public interface LastLook {
        boolean wanted() throws IOException;
    }

    /**
     * Clears the footage of a recording for ever: the only deleter there is. Its manifest stays, with its signatures and a
     * signed record of why it went, under the same id.
     *
     * @param recording as the journal tells it
     * @return the line that says it is gone; empty if it was not wanted any more, and nothing was changed
     * @throws ClearedException if it is cleared already
     * @throws IOException if the disk failed; then the footage is there, or the next start finishes what was announced
     */
    public Optional<Entry> retire(RecordingSummary recording, ClearanceRecord.Ground ground, LastLook look)
            throws IOException {
        if (!sealing.add(recording.recording())) {
            return Optional.empty();
        }
        try {
            return new Retirement(files, layout, key, journal).run(recording, ground, look, alone, time);
        } finally {
            sealing.remove(recording.recording());
        }
    }

    /** Whether the footage was cleared, and only the proof of it is held. */
    public boolean cleared(RecordingId recording) {
        return object(recording).cleared();
    }

    /** Forgets a staged clip whose bytes are held already, or whose key will not come back. */
    public void discard(StagedClip clip) throws IOException {
        Path folder = parentOf(clip.file());
        files.deleteTree(folder);
        copying.remove(nameOf(folder));
    }

    /**
     * The stored file of a recording; for reading only.
     *
     * @throws ClearedException if it was cleared
     */
    public Path content(RecordingId recording) throws IOException {
        StoredObject object = object(recording);
        if (object.cleared()) {
            throw new ClearedException(recording);
        }
        return object.file(
                UnverifiedManifest.parse(object.manifestBytes()).claims().file());
    }

    /** The recording as it lies on the disk, to be verified by whoever asks. */
    public StoredObject object(RecordingId recording) {
        return new StoredObject(layout.object(recording));
    }

    /** The manifest's bytes as they were signed. */
    public byte[] manifest(RecordingId recording) throws IOException {
        return object(recording).manifestBytes();
    }

    /** Two recorders that claim to be the same one never write into one folder at once. */
    private String claimName(StagingKey stagingKey) {
        String text = stagingKey.recorder() + "\n" + stagingKey.clip() + "\n" + stagingKey.size() + "\n"
                + stagingKey.modified();
        String base = VaultLayout.COPY
                + Sha256.of(text.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 32);
        String name = base;
        for (int other = 2; !copying.add(name); other++) {
            name = base + "-" + other;
        }
        return name;
    }

    private static Path parentOf(Path file) {
        Path parent = file.getParent();
        if (parent == null) {
            throw new IllegalArgumentException("Not staged: " + file);
        }
        return parent;
    }

    private static String nameOf(Path folder) {
        Path name = folder.getFileName();
        return name == null ? "" : name.toString();
    }
}
