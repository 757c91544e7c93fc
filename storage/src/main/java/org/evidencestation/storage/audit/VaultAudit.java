package org.evidencestation.storage.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.evidencestation.storage.copy.SmallFile;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.seal.StationCertificates;
import org.evidencestation.storage.seal.TimeAnchor;
import org.evidencestation.storage.vault.VaultLayout;
import org.jspecify.annotations.Nullable;

/**
 * Checks a whole vault from outside: every signature, line, checkpoint, object and byte. It takes no lock, writes nothing,
 * and may run beside a station that is collecting. Memory grows with the number of recordings, by some 500 bytes each, not
 * with their size.
 */
public final class VaultAudit {
    private final VaultLayout layout;
    private final Optional<StationCertificates> trusted;
    private final Optional<TimeAnchor> anchor;
    private final ContentDepth depth;
    private final int threads;
    private final AtomicLong objects = new AtomicLong();
    private volatile boolean cancelled;
    private volatile @Nullable ObjectCheck running;

    /** Believes the certificates in the vault: finds every change but the exchange of everything at once. */
    public VaultAudit(Path vault, int threads) {
        this(
                new VaultLayout(vault.toAbsolutePath().normalize()),
                Optional.empty(),
                Optional.empty(),
                ContentDepth.BOTH_DIGESTS,
                threads);
    }

    private VaultAudit(
            VaultLayout layout,
            Optional<StationCertificates> trusted,
            Optional<TimeAnchor> anchor,
            ContentDepth depth,
            int threads) {
        this.anchor = anchor;
        this.layout = layout;
        this.trusted = trusted;
        this.depth = depth;
        this.threads = threads;
    }

    /** Believes certificates that came another way, so that a vault made by others is found out. */
    public static VaultAudit trusting(StationCertificates certificates, Path vault, int threads) {
        return new VaultAudit(vault, threads).trusting(certificates);
    }

    private VaultAudit trusting(StationCertificates certificates) {
        return new VaultAudit(layout, Optional.of(certificates), anchor, depth, threads);
    }

    /** The same audit, reading content as deeply as asked; nothing said means {@link ContentDepth#BOTH_DIGESTS}. */
    public VaultAudit reading(ContentDepth wanted) {
        return new VaultAudit(layout, trusted, anchor, wanted, threads);
    }

    /**
     * The same audit, believing this authority about time; without, {@code certificates/time-authority.pem} of the vault, and
     * without that any token that is good in itself.
     */
    public VaultAudit believing(TimeAnchor authority) {
        return new VaultAudit(layout, trusted, Optional.of(authority), depth, threads);
    }

    /**
     * How much was checked.
     *
     * @param bytes of content
     * @param complete whether nothing was left out: not cancelled, and the vault's description could be read
     */
    public record Summary(long lines, long objects, long bytes, boolean complete) {}

    /** Makes a running audit end soon; from any thread. */
    public void cancel() {
        cancelled = true;
    }

    /** Bytes of content digested so far; from any thread. */
    public long bytesSoFar() {
        ObjectCheck check = running;
        return check == null ? 0 : check.bytes();
    }

    /**
     * Runs to the end, or to {@link #cancel}.
     *
     * @param reader told of one finding at a time, on any thread
     * @throws IOException if the vault's folders cannot be listed
     */
    public Summary run(Consumer<Finding> reader) throws IOException, InterruptedException {
        Findings findings = new Findings(layout.root(), reader);
        Optional<DescriptionCheck.Ground> ground = new DescriptionCheck(layout, findings).run(trusted);
        if (ground.isEmpty()) {
            return new Summary(0, 0, 0, false);
        }
        JournalCheck journal = new JournalCheck(layout.journal(), ground.get(), anchor, findings);
        journal.run();
        ObjectCheck check = new ObjectCheck(ground.get().certificates(), depth, findings, () -> cancelled);
        running = check;
        Map<RecordingId, Optional<ObjectCheck.Found>> found = checkObjects(check, findings);
        if (!cancelled) {
            journal.readOn();
            compare(journal, found, findings);
            list(layout.staging(), FindingCode.STAGING_NOT_EMPTY, findings);
            list(layout.quarantine(), FindingCode.QUARANTINE_NOT_EMPTY, findings);
        }
        return new Summary(journal.lines(), found.size(), check.bytes(), !cancelled);
    }

    /**
     * The same for the journal alone: its chain, its checkpoints, and who signed them. Takes seconds.
     *
     * @param reader told of one finding at a time
     * @throws IOException if the vault's folders cannot be listed
     */
    public Summary runJournal(Consumer<Finding> reader) throws IOException {
        Findings findings = new Findings(layout.root(), reader);
        Optional<DescriptionCheck.Ground> ground = new DescriptionCheck(layout, findings).run(trusted);
        if (ground.isEmpty()) {
            return new Summary(0, 0, 0, false);
        }
        JournalCheck journal = new JournalCheck(layout.journal(), ground.get(), anchor, findings);
        journal.run();
        return new Summary(journal.lines(), 0, 0, !cancelled);
    }

    private Map<RecordingId, Optional<ObjectCheck.Found>> checkObjects(ObjectCheck check, Findings findings)
            throws IOException, InterruptedException {
        Map<RecordingId, Optional<ObjectCheck.Found>> found = new HashMap<>();
        Queue<Map.Entry<RecordingId, Future<Optional<ObjectCheck.Found>>>> running = new ArrayDeque<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            new StoreWalk(layout, findings).run((place, folder) -> {
                if (cancelled) {
                    return;
                }
                running.add(Map.entry(place, pool.submit(() -> checkOne(check, findings, place, folder))));
                if (running.size() > 4 * threads) {
                    collect(running.remove(), found);
                }
            });
            while (!running.isEmpty()) {
                collect(running.remove(), found);
            }
        }
        return found;
    }

    private Optional<ObjectCheck.Found> checkOne(ObjectCheck check, Findings findings, RecordingId place, Path folder) {
        try {
            return check.run(place, folder);
        } catch (IOException e) {
            findings.add(FindingCode.DISK_ERROR, folder, SmallFile.reason(e));
            return Optional.empty();
        } finally {
            objects.incrementAndGet();
        }
    }

    /** Recordings looked at so far; from any thread. */
    public long objectsSoFar() {
        return objects.get();
    }

    private static void collect(
            Map.Entry<RecordingId, Future<Optional<ObjectCheck.Found>>> task,
            Map<RecordingId, Optional<ObjectCheck.Found>> found)
            throws InterruptedException {
        try {
            found.put(task.getKey(), task.getValue().get());
        } catch (ExecutionException e) {
            throw new IllegalStateException("Checking " + task.getKey() + " must not fail", e.getCause());
        }
    }

    private void compare(JournalCheck journal, Map<RecordingId, Optional<ObjectCheck.Found>> found, Findings findings) {
        journal.manifests().forEach((recording, manifest) -> {
            Optional<ObjectCheck.Found> stored = found.get(recording);
            if (stored == null) {
                if (!Files.exists(layout.object(recording))) {
                    findings.add(FindingCode.OBJECT_MISSING, recording.toString(), "has a line, but is not stored");
                }
            } else if (stored.isPresent() && !stored.get().manifest().equals(manifest)) {
                findings.add(FindingCode.MANIFEST_EXCHANGED, layout.object(recording), "the journal names " + manifest);
            }
        });
        found.forEach((recording, stored) ->
                stored.ifPresent(it -> journal.retirements().compare(recording, it, journal.whole())));
        if (journal.whole()) {
            found.keySet().stream()
                    .filter(recording -> !journal.manifests().containsKey(recording))
                    .forEach(recording -> findUnknown(recording, findings));
        }
    }

    /** The station leaves a folder in staging while an object may be without its line. */
    private void findUnknown(RecordingId recording, Findings findings) {
        Path mark = layout.staging().resolve("seal-" + recording.content().hex());
        boolean pending = Files.exists(mark);
        findings.add(
                pending ? FindingCode.OBJECT_PENDING : FindingCode.OBJECT_UNKNOWN,
                layout.object(recording),
                "is stored, but has no line");
    }

    private static void list(Path folder, FindingCode code, Findings findings) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> children = Files.list(folder)) {
                children.sorted().forEach(child -> findings.add(code, child, "left"));
            }
        }
    }
}
