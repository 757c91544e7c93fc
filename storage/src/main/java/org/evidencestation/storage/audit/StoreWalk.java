package org.evidencestation.storage.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.vault.VaultLayout;

/** Finds every object of the store, one folder of names in memory at a time, and whatever else lies there. */
final class StoreWalk {
    private static final Set<String> OWN = Set.of("0=ocfl_1.1", "ocfl_layout.json", "extensions");
    private static final int TUPLES = 3;

    private final VaultLayout layout;
    private final Findings findings;

    StoreWalk(VaultLayout layout, Findings findings) {
        this.layout = layout;
        this.findings = findings;
    }

    interface Visitor {
        void object(RecordingId place, Path folder) throws IOException, InterruptedException;
    }

    void run(Visitor visitor) throws IOException, InterruptedException {
        walk(layout.objects(), 0, visitor);
    }

    private void walk(Path folder, int depth, Visitor visitor) throws IOException, InterruptedException {
        for (Path child : children(folder)) {
            String name = String.valueOf(child.getFileName());
            boolean isFolder = Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS);
            if (depth == 0 && OWN.contains(name)) {
                continue;
            }
            if (isFolder && depth < TUPLES && name.matches("[0-9a-f]{3}")) {
                walk(child, depth + 1, visitor);
            } else if (isFolder && depth == TUPLES && isPlaceOf(child, name)) {
                visitor.object(new RecordingId(new Sha256(name)), child);
            } else {
                findings.add(FindingCode.FOREIGN_FILE, child, "not part of an object");
            }
        }
    }

    private boolean isPlaceOf(Path folder, String name) {
        return name.matches("[0-9a-f]{64}")
                && layout.object(new RecordingId(new Sha256(name))).equals(folder);
    }

    private List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (NoSuchFileException e) {
            findings.add(FindingCode.DISK_ERROR, folder, "missing");
            return List.of();
        }
    }
}
