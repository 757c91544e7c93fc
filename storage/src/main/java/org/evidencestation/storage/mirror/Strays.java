package org.evidencestation.storage.mirror;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.evidencestation.storage.copy.Buffers;
import org.evidencestation.storage.copy.Pace;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.StationCertificates;
import org.evidencestation.storage.vault.DamagedException;
import org.evidencestation.storage.vault.ObjectProof;
import org.evidencestation.storage.vault.StoredObject;
import org.evidencestation.storage.vault.VaultLayout;

/**
 * Brings back objects whose line did not reach the mirror before it was cut off. They get the mark an interrupted seal
 * leaves, so that the restored vault adopts them when the station opens it.
 */
final class Strays {
    private static final int TUPLES = 3;

    private final VaultLayout mirror;
    private final DurableFiles files;
    private final VaultLayout to;
    private final StationCertificates certificates;
    private final Buffers buffers;

    Strays(Path mirror, DurableFiles files, StationCertificates certificates, Buffers buffers) {
        this.mirror = new VaultLayout(mirror);
        this.files = files;
        this.to = new VaultLayout(files.root());
        this.certificates = certificates;
        this.buffers = buffers;
    }

    /** @param known have a line, but no sound object */
    void restore(Set<RecordingId> known, Pace pace) throws IOException {
        walk(mirror.objects(), 0, known, pace);
    }

    private void walk(Path folder, int depth, Set<RecordingId> known, Pace pace) throws IOException {
        for (Path child : folders(folder)) {
            String name = String.valueOf(child.getFileName());
            if (depth < TUPLES && name.matches("[0-9a-f]{3}")) {
                walk(child, depth + 1, known, pace);
            } else if (depth == TUPLES && name.matches("[0-9a-f]{64}")) {
                RecordingId recording = new RecordingId(new Sha256(name));
                if (!known.contains(recording) && !Files.exists(to.object(recording))) {
                    bring(recording, pace);
                }
            }
        }
    }

    private void bring(RecordingId recording, Pace pace) throws IOException {
        Path mark = to.staging().resolve("seal-" + recording.content().hex());
        try {
            RecordingSummary summary = summary(recording);
            files.createFolders(mark);
            new ObjectCopy(files, new ObjectProof(certificates, buffers)).run(mirror, summary, pace);
        } catch (DamagedException e) {
            // Without a line nobody was ever told that it exists; a damaged one is left where it is.
            if (Files.exists(mark)) {
                files.deleteTree(mark);
            }
        }
    }

    private RecordingSummary summary(RecordingId recording) throws IOException {
        try {
            return new StoredObject(mirror.object(recording))
                    .verified(certificates)
                    .summary();
        } catch (IOException e) {
            throw new DamagedException("v1/content/manifest.json", String.valueOf(e.getMessage()));
        }
    }

    private static List<Path> folders(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
    }
}
