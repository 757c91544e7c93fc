package org.evidencestation.storage.mirror;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.evidencestation.storage.copy.Buffers;
import org.evidencestation.storage.copy.CancelledException;
import org.evidencestation.storage.copy.Pace;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.durable.FolderLock;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.Journal;
import org.evidencestation.storage.journal.JournalCopy;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.vault.DamagedException;
import org.evidencestation.storage.vault.ObjectProof;
import org.evidencestation.storage.vault.StoredObject;
import org.evidencestation.storage.vault.Vault;
import org.evidencestation.storage.vault.VaultLayout;

/**
 * The second copy of a vault on another disk. It may be stopped, pulled or full at any moment: what was copied stays, the
 * next run goes on, and the vault itself is only ever read, but for its journal. The copy's journal is never ahead of the
 * copied objects, and footage that was cleared goes from here only once the copied journal says that it did. For one thread.
 *
 * <p>An {@link IOException} means that one of the two disks failed; it says nothing against any recording.
 */
public final class Mirror implements AutoCloseable {
    private final Vault vault;
    private final DurableFiles files;
    private final VaultLayout layout;
    private final MirrorDescription description;
    private final FolderLock lock;
    private final Buffers buffers;
    private final ObjectProof proof;
    private final ObjectCopy copy;
    private final JournalCopy journal;

    private Mirror(
            Vault vault,
            DurableFiles files,
            MirrorDescription description,
            FolderLock lock,
            Buffers buffers,
            JournalCopy journal) {
        this.vault = vault;
        this.files = files;
        this.layout = new VaultLayout(files.root());
        this.description = description;
        this.lock = lock;
        this.buffers = buffers;
        this.proof = new ObjectProof(vault.certificates(), buffers);
        this.copy = new ObjectCopy(files, proof);
        this.journal = journal;
    }

    /** What is allowed beyond going on with a mirror that is there. */
    public enum Option {
        /** Make a mirror where the folder is missing or empty. */
        CREATE,
        /** Make it on the vault's own disk: protects from slips, not from a broken disk. */
        SAME_DISK
    }

    /**
     * What a run did.
     *
     * @param copied recordings that were not there before, bytes of their footage
     * @param damaged recordings of the vault that are not what was sealed, and so were not copied
     * @param position of the copy's journal
     */
    public record Report(long copied, long bytes, List<Event.FixityFailed> damaged, Journal.Position position) {
        public Report {
            damaged = List.copyOf(damaged);
        }
    }

    /**
     * Opens the mirror in {@code files.root()} and puts in order what a crash left there.
     *
     * @throws MirrorRefusedException if the folder cannot be the second copy of this vault
     */
    public static Mirror open(Vault vault, DurableFiles files, InstantSource time, Set<Option> options)
            throws IOException {
        Buffers buffers = new Buffers();
        MirrorFolder folder = new MirrorFolder(vault, files, buffers);
        folder.refuse(options);
        FolderLock lock = folder.lock(time);
        try {
            MirrorDescription description = folder.claim(time);
            folder.tidy();
            return new Mirror(vault, files, description, lock, buffers, folder.journal());
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** What the journal calls this mirror. */
    public String place() {
        return description.place();
    }

    public Path folder() {
        return layout.root();
    }

    /**
     * Whether there is a copy of a recording, in whatever state.
     *
     * @throws IOException if the mirror is gone; nothing may be written into the folder its disk was mounted on
     */
    public boolean holds(RecordingSummary recording) throws IOException {
        MirrorDescription.read(layout.root(), buffers);
        return Files.exists(layout.object(recording.recording()));
    }

    /**
     * Copies everything that is missing: objects first, then the lines that tell of them.
     *
     * @throws CancelledException as the pace says; what was copied counts
     */
    public Report run(Consumer<Progress> monitor, Pace pace) throws IOException {
        Run run = new Run(monitor, pace);
        while (run.pass()) {
            // Recordings were sealed, or lines written, meanwhile.
        }
        return new Report(run.copied, run.bytes, run.damaged, journal.position());
    }

    /**
     * Reads the copy of a recording past the page cache.
     *
     * @return bytes of footage
     * @throws DamagedException if it is missing or not what was sealed
     * @throws IOException if the mirror is gone
     */
    public long prove(RecordingSummary recording, Pace pace) throws IOException {
        try {
            return proof.run(new StoredObject(layout.object(recording.recording())), recording, pace);
        } catch (DamagedException e) {
            MirrorDescription.read(layout.root(), buffers);
            throw e;
        }
    }

    /**
     * Copies a recording from the vault; a copy that is there is put aside.
     *
     * @throws DamagedException if the vault's own is not what was sealed; then nothing is put aside
     */
    public long replace(RecordingSummary recording, Pace pace) throws IOException {
        return copy.replace(vault.layout(), recording, pace);
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    /** One call of {@link #run}. */
    private final class Run {
        private final Consumer<Progress> monitor;
        private final Pace pace;
        private final ProvenBatch proven = new ProvenBatch(vault);
        private final RetiredCopies retired = new RetiredCopies(files);
        private final List<Event.FixityFailed> damaged = new ArrayList<>();
        private long done;
        private long copied;
        private long bytes;

        Run(Consumer<Progress> monitor, Pace pace) {
            this.monitor = monitor;
            this.pace = pace;
        }

        /** @return whether something happened that the copy's journal does not tell yet */
        boolean pass() throws IOException {
            Journal.Position goal = vault.journal().position();
            Journal.Position start = journal.position();
            if (start.size() > goal.size()) {
                throw new MirrorRefusedException(MirrorRefusedException.Reason.OTHER_HISTORY, folder());
            }
            SealedLines.walk(reader -> vault.journal().replay(Math.max(0, start.size() - 1), reader), entry -> {
                if (entry.number() == start.size() && !entry.head().equals(start.head())) {
                    throw new MirrorRefusedException(MirrorRefusedException.Reason.OTHER_HISTORY, folder());
                }
                if (entry.number() > start.size() && entry.number() <= goal.size()) {
                    take(entry, goal);
                }
            });
            proven.write();
            follow(goal);
            retire();
            return vault.journal().position().size() > goal.size();
        }

        private void take(Entry entry, Journal.Position goal) throws IOException {
            if (entry.event() instanceof Event.RecordingRetired gone) {
                retired.mark(gone.recording());
            }
            RecordingSummary recording = SealedLines.recording(entry).orElse(null);
            if (recording == null) {
                return;
            }
            try {
                bring(recording);
            } catch (DamagedException e) {
                vault.requirePresent();
                Event.FixityFailed failed =
                        new Event.FixityFailed(Event.FixityProven.VAULT, recording.recording(), e.path(), e.detail());
                damaged.add(failed);
                vault.append(failed);
            } catch (IOException e) {
                keepProofs(e);
                throw e;
            }
            done++;
            if (proven.full()) {
                proven.write();
                follow(new Journal.Position(entry.number(), entry.head()));
            }
            monitor.accept(new Progress(entry.number(), goal.size(), done, bytes));
        }

        private void bring(RecordingSummary recording) throws IOException {
            long read;
            if (holds(recording)) {
                try {
                    read = prove(recording, pace);
                    bytes += read;
                    syncWay(recording);
                    proven.add(place(), recording, read);
                    return;
                } catch (DamagedException e) {
                    vault.append(new Event.FixityFailed(place(), recording.recording(), e.path(), e.detail()));
                    read = replace(recording, pace);
                }
            } else {
                read = copy.run(vault.layout(), recording, pace);
            }
            bytes += read;
            syncWay(recording);
            copied++;
            proven.add(place(), recording, read);
            proven.add(Event.FixityProven.VAULT, recording, read);
        }

        private void syncWay(RecordingSummary recording) throws IOException {
            files.syncWay(layout.object(recording.recording()), layout.objects());
        }

        /** What was read back before a disk failed is there. */
        private void keepProofs(IOException failure) {
            try {
                proven.write();
            } catch (IOException e) {
                failure.addSuppressed(e);
            }
        }

        private void follow(Journal.Position upTo) throws IOException {
            SmallCopy small = new SmallCopy(vault.folder(), files, buffers);
            small.copyMissing(small.profiles());
            small.copyMissing(small.newPapers());
            journal.follow(vault.layout().journal(), upTo);
            small.copyMissing(small.list("journal/torn"));
            small.copyMissing(small.checkpoints(upTo.size()));
        }

        /** Nothing goes before the copied journal says so. */
        private void retire() throws IOException {
            retired.settle(vault.layout(), vault.certificates(), copy, pace);
        }
    }
}
