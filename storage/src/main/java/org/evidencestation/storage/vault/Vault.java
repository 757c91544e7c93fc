package org.evidencestation.storage.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.evidencestation.storage.copy.Buffers;
import org.evidencestation.storage.copy.QuietThreads;
import org.evidencestation.storage.copy.UncachedFile;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.durable.FolderLock;
import org.evidencestation.storage.durable.FolderLockedException;
import org.evidencestation.storage.journal.Checkpoint;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.Journal;
import org.evidencestation.storage.seal.Seal;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.StationCertificates;
import org.evidencestation.storage.seal.StationKey;

/** An open vault: one process writes to it at a time. */
public final class Vault implements AutoCloseable {
    private final DurableFiles files;
    private final VaultLayout layout;
    private final StationKey key;
    private final FolderLock lock;
    private final Journal journal;
    private final Consumer<Entry> committed;
    private final ExecutorService copyThreads;
    private final RecordingStore recordings;

    private Vault(
            DurableFiles files,
            StationKey key,
            InstantSource time,
            FolderLock lock,
            Journal journal,
            Consumer<Entry> committed) {
        this.files = files;
        this.layout = new VaultLayout(files.root());
        this.key = key;
        this.lock = lock;
        this.journal = journal;
        this.committed = committed;
        this.copyThreads = Executors.newCachedThreadPool(
                new QuietThreads(Thread.ofPlatform().daemon().name("copy-", 1).factory()));
        this.recordings = new RecordingStore(files, layout, key, time, this::append, this::undisturbed, copyThreads);
    }

    /**
     * Opens a vault for writing, creating it where the folder is missing or empty, and recovers what a crash left behind.
     *
     * @param committed told of every entry right after it became durable, in order, one at a time
     * @throws VaultLockedException if another process has it open
     * @throws IOException if the folder holds something else, a second copy included, or the vault belongs to another
     *     station
     */
    public static Vault open(DurableFiles files, StationKey key, InstantSource time, Consumer<Entry> committed)
            throws IOException {
        VaultLayout layout = new VaultLayout(files.root());
        if (Files.exists(layout.mirror()) || Files.exists(layout.restoring())) {
            throw new IOException("A second copy, or a restored vault that is not finished: " + files.root());
        }
        if (!VaultCreation.acceptable(files.root())) {
            throw new IOException("Not a vault, and not empty: " + files.root());
        }
        files.createFolders(files.root());
        FolderLock lock = lock(files, layout, time);
        try {
            boolean created = !Files.exists(layout.description());
            if (created) {
                new VaultCreation(files, layout, key, time).run();
            }
            // Copies made by other programs may lack it: it is empty most of the time.
            files.createFolders(layout.staging());
            Journal journal = Journal.open(files, origin(layout, key), time);
            Vault vault = new Vault(files, key, time, lock, journal, committed);
            if (journal.position().size() == 0) {
                vault.append(new Event.VaultCreated(key.stationId()));
            }
            vault.append(journal.clockSetBack().stream().toList());
            new VaultRecovery(files, layout, key, journal, vault::append).run();
            return vault;
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Whether a folder is a vault, or one could be made in it: it is not there, or holds nothing but what a crash left of making one. */
    public static boolean possible(Path folder) throws IOException {
        return (!Files.exists(folder) || Files.isDirectory(folder)) && VaultCreation.acceptable(folder);
    }

    private static FolderLock lock(DurableFiles files, VaultLayout layout, InstantSource time) throws IOException {
        try {
            return files.lock(layout.lock(), "pid " + ProcessHandle.current().pid() + " since " + time.instant());
        } catch (FolderLockedException e) {
            throw new VaultLockedException(e.holder());
        }
    }

    /** What the journal's chain starts from; refuses a vault that this station did not make. */
    private static Sha256 origin(VaultLayout layout, StationKey key) throws IOException {
        byte[] bytes = StoredObject.small(layout.description());
        VaultDescription description = VaultDescription.parse(bytes);
        byte[] ecdsa = key.certificates().ecdsaPem().getBytes(StandardCharsets.US_ASCII);
        if (!description.station().equals(key.stationId())
                || !description.ecdsaCertificate().equals(Sha256.of(ecdsa))) {
            throw new IOException("The vault " + layout.root() + " belongs to station " + description.station()
                    + "; the key here is of station " + key.stationId());
        }
        Seal seal = new Seal(
                StoredObject.small(layout.root().resolve("vault.json.p7s")),
                StoredObject.small(layout.root().resolve("vault.json.sm2.sig")));
        var flaws = key.certificates().check(bytes, seal);
        if (!flaws.isEmpty()) {
            throw new NotGenuineException(flaws);
        }
        return Sha256.of(bytes);
    }

    /** For those who keep more in this vault, such as the tokens of a time authority. */
    public DurableFiles files() {
        return files;
    }

    public Path folder() {
        return layout.root();
    }

    public VaultLayout layout() {
        return layout;
    }

    /** What everything in this vault is signed with. */
    public StationCertificates certificates() {
        return key.certificates();
    }

    /**
     * Tells a recording that is damaged from a disk that is gone, where everything looks missing.
     *
     * @throws IOException if the vault as a whole cannot be read
     */
    public void requirePresent() throws IOException {
        VaultDescription.parse(UncachedFile.readAll(layout.description(), 1 << 16, new Buffers()));
    }

    public RecordingStore recordings() {
        return recordings;
    }

    /** The regime profiles this vault's decisions were made by. */
    public KeptProfiles profiles() {
        return new KeptProfiles(files, layout);
    }

    /** Scans of papers that were shown at the counter. */
    public KeptPapers papers() {
        return new KeptPapers(files, layout);
    }

    public Journal journal() {
        return journal;
    }

    /** Appends to the journal and tells the listener; when this returns the events are durable. */
    public synchronized List<Entry> append(List<? extends Event> events) throws IOException {
        List<Entry> entries = journal.append(events);
        entries.forEach(committed);
        return entries;
    }

    /** Something that is checked and then written down. */
    @FunctionalInterface
    public interface Work<T> {
        T run() throws IOException;
    }

    /**
     * Runs while nobody else appends, so that what it finds in the journal still holds for the lines it appends itself. It
     * must not wait for anybody who might.
     */
    public synchronized <T> T undisturbed(Work<T> work) throws IOException {
        return work.run();
    }

    public Entry append(Event event) throws IOException {
        return append(List.of(event)).getFirst();
    }

    /** Signs what has happened so far. */
    public Checkpoint checkpoint() throws IOException {
        return journal.checkpoint(key);
    }

    @Override
    public void close() throws IOException {
        copyThreads.shutdownNow();
        try (lock;
                journal) {
            journal.checkpoint(key);
        }
    }
}
