package org.evidencestation.storage.mirror;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.evidencestation.storage.copy.Buffers;
import org.evidencestation.storage.copy.UncachedFile;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.vault.KeptPapers;
import org.evidencestation.storage.vault.KeptProfiles;
import org.evidencestation.storage.vault.VaultLayout;

/** Copies the small files of a vault that never change once they are there; paths are slash-separated, from the root. */
final class SmallCopy {
    private static final int LONGEST = 32 << 20;

    private final Path from;
    private final DurableFiles files;
    private final VaultLayout to;
    private final Buffers buffers;

    /** @param files of the target */
    SmallCopy(Path from, DurableFiles files, Buffers buffers) {
        this.from = from;
        this.files = files;
        this.to = new VaultLayout(files.root());
        this.buffers = buffers;
    }

    /** What must be there besides objects and journal, {@code vault.json} not included. */
    List<String> frame() throws IOException {
        List<String> frame = new ArrayList<>(list("certificates"));
        frame.add("vault.json.p7s");
        frame.add("vault.json.sm2.sig");
        frame.addAll(list("objects"));
        for (String extension : folders("objects/extensions")) {
            frame.addAll(list(extension));
        }
        return frame;
    }

    /** Kept regime profiles that are what their names say; a damaged one must not take the place of a sound one. */
    List<String> profiles() throws IOException {
        return list("profiles").stream()
                .filter(path -> KeptProfiles.whole(from.resolve(path)))
                .toList();
    }

    List<String> damagedProfiles() throws IOException {
        return list("profiles").stream()
                .filter(path -> !KeptProfiles.whole(from.resolve(path)))
                .toList();
    }

    /** Scans of papers, likewise. */
    List<String> papers() throws IOException {
        return list("papers").stream()
                .filter(path -> KeptPapers.whole(from.resolve(path)))
                .toList();
    }

    List<String> damagedPapers() throws IOException {
        return list("papers").stream()
                .filter(path -> !KeptPapers.whole(from.resolve(path)))
                .toList();
    }

    /** Those the target does not have by name; they are only then read. */
    List<String> newPapers() throws IOException {
        return list("papers").stream()
                .filter(path -> !Files.exists(files.root().resolve(path), LinkOption.NOFOLLOW_LINKS))
                .filter(path -> KeptPapers.whole(from.resolve(path)))
                .toList();
    }

    /** Signatures first: a checkpoint exists if its text does. */
    List<String> checkpoints(long upTo) throws IOException {
        List<String> all = list("journal/checkpoints");
        List<String> texts = all.stream()
                .filter(path -> path.matches(".*/[0-9]{1,18}\\.txt") && number(path) <= upTo)
                .toList();
        List<String> ordered = new ArrayList<>();
        for (String text : texts) {
            all.stream()
                    .filter(path -> path.startsWith(text + ".") && !path.endsWith(".new"))
                    .forEach(ordered::add);
            ordered.add(text);
        }
        return ordered;
    }

    private static long number(String path) {
        return Long.parseLong(path.substring(path.lastIndexOf('/') + 1, path.length() - ".txt".length()));
    }

    /** The regular files right in a folder of the source. */
    List<String> list(String folder) throws IOException {
        return children(folder)
                .filter(path -> Files.isRegularFile(from.resolve(path), LinkOption.NOFOLLOW_LINKS))
                .toList();
    }

    private List<String> folders(String folder) throws IOException {
        return children(folder)
                .filter(path -> Files.isDirectory(from.resolve(path), LinkOption.NOFOLLOW_LINKS))
                .toList();
    }

    private Stream<String> children(String folder) throws IOException {
        if (!Files.isDirectory(from.resolve(folder))) {
            return Stream.of();
        }
        try (Stream<Path> children = Files.list(from.resolve(folder))) {
            return children.map(child -> folder + "/" + child.getFileName()).sorted().toList().stream();
        }
    }

    /** Copies what is not there by name; what is there is believed. */
    void copyMissing(List<String> paths) throws IOException {
        for (String path : paths) {
            if (!Files.exists(files.root().resolve(path), LinkOption.NOFOLLOW_LINKS)) {
                write(path, read(from.resolve(path)));
            }
        }
    }

    /** Makes files equal to the source's; another one in its place is put aside, deleting nothing. */
    void copy(List<String> paths) throws IOException {
        for (String path : paths) {
            byte[] bytes = read(from.resolve(path));
            Path target = files.root().resolve(path);
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                if (holds(target, bytes)) {
                    continue;
                }
                new Quarantine(files).take(target);
            }
            write(path, bytes);
        }
    }

    private boolean holds(Path file, byte[] bytes) {
        try {
            return Arrays.equals(bytes, read(file));
        } catch (IOException e) {
            // Unreadable is as good as different: it is put aside and written anew.
            return false;
        }
    }

    private void write(String path, byte[] bytes) throws IOException {
        Path draft = to.staging().resolve("small");
        if (Files.exists(draft)) {
            files.delete(draft);
        }
        files.createFolders(to.staging());
        files.write(draft, bytes);
        if (!Arrays.equals(bytes, read(draft))) {
            throw new IOException("The disk gave other bytes back than were written: " + path);
        }
        files.publish(draft, files.root().resolve(path));
    }

    private byte[] read(Path file) throws IOException {
        return UncachedFile.readAll(file, LONGEST, buffers);
    }
}
