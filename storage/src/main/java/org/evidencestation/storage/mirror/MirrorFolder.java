package org.evidencestation.storage.mirror;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.evidencestation.storage.copy.Buffers;
import org.evidencestation.storage.copy.SmallFile;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.durable.FolderLock;
import org.evidencestation.storage.journal.BrokenJournalException;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.JournalCopy;
import org.evidencestation.storage.mirror.MirrorRefusedException.Reason;
import org.evidencestation.storage.seal.SealCode;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.vault.Vault;
import org.evidencestation.storage.vault.VaultLayout;

/** The folder a mirror is in: whether it may be one, and what must be done before anything is copied. */
final class MirrorFolder {
    private static final String UNFINISHED = "mirror.json.new";

    private final Vault vault;
    private final DurableFiles files;
    private final VaultLayout layout;
    private final Buffers buffers;

    MirrorFolder(Vault vault, DurableFiles files, Buffers buffers) {
        this.vault = vault;
        this.files = files;
        this.layout = new VaultLayout(files.root());
        this.buffers = buffers;
    }

    /** Looks without changing anything. */
    void refuse(Set<Mirror.Option> options) throws IOException {
        Path root = real(layout.root());
        Path own = real(vault.folder());
        if (root.startsWith(own) || own.startsWith(root)) {
            throw refused(Reason.INSIDE);
        }
        boolean made = Files.exists(layout.mirror());
        if (!made && !options.contains(Mirror.Option.CREATE)) {
            throw refused(Reason.NO_MIRROR);
        }
        if (!made
                && !options.contains(Mirror.Option.SAME_DISK)
                && Files.getFileStore(existing(root)).equals(Files.getFileStore(own))) {
            throw refused(Reason.SAME_DISK);
        }
        if (made) {
            MirrorDescription found = MirrorDescription.read(layout.root(), buffers);
            if (!found.vault().equals(origin())) {
                throw refused(Reason.OTHER_VAULT);
            }
        } else if (!emptyButForOurs()) {
            throw refused(Reason.NOT_EMPTY);
        }
    }

    private boolean emptyButForOurs() throws IOException {
        if (!Files.exists(layout.root())) {
            return true;
        }
        Set<String> ours = Set.of(UNFINISHED, "station.lock", "lost+found", "System Volume Information");
        try (Stream<Path> children = Files.list(layout.root())) {
            return children.allMatch(child -> ours.contains(String.valueOf(child.getFileName())));
        }
    }

    FolderLock lock(InstantSource time) throws IOException {
        files.createFolders(layout.root());
        return files.lock(layout.lock(), "pid " + ProcessHandle.current().pid() + " since " + time.instant());
    }

    /** Reads {@code mirror.json}, or writes it in one step. */
    MirrorDescription claim(InstantSource time) throws IOException {
        if (!Files.exists(layout.mirror())) {
            Path draft = layout.root().resolve(UNFINISHED);
            if (Files.exists(draft)) {
                files.delete(draft);
            }
            files.write(draft, description(time).bytes());
            files.publish(draft, layout.mirror());
        }
        return MirrorDescription.read(layout.root(), buffers);
    }

    private MirrorDescription description(InstantSource time) throws IOException {
        var now = time.instant().truncatedTo(ChronoUnit.MILLIS);
        Sha256 origin = origin();
        byte[] unique = (layout.root() + "\n" + now + "\n" + Files.getFileStore(existing(layout.root())))
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return new MirrorDescription(
                MirrorDescription.FORMAT,
                MirrorDescription.VERSION,
                SealCode.of(Sha256.of(origin.bytes(), unique)).text(),
                vault.certificates().stationId(),
                origin,
                now);
    }

    /** Empties staging but for marks of what is to go, for nothing there is finished, and makes sure of the small files every vault has. */
    void tidy() throws IOException {
        files.createFolders(layout.staging());
        try (Stream<Path> left = Files.list(layout.staging())) {
            for (Path each : left.toList()) {
                if (RetiredCopies.marks(each)) {
                    new RetiredCopies(files).tidy(each);
                } else {
                    files.deleteTree(each);
                }
            }
        }
        SmallCopy small = new SmallCopy(vault.folder(), files, buffers);
        small.copy(small.frame());
        small.copy(small.profiles());
        small.copyMissing(small.newPapers());
        small.copy(List.of("vault.json"));
        files.createFolders(layout.quarantine());
    }

    /** A copied journal that was damaged is put aside and copied anew, once the vault's own was read to its end. */
    JournalCopy journal() throws IOException {
        try {
            return JournalCopy.open(files, origin(), buffers);
        } catch (BrokenJournalException e) {
            vault.journal().replay(0, entry -> {});
            new Quarantine(files).take(layout.journal());
            vault.append(new Event.FindingRaised(
                    null, null, "M-JOURNAL", layout.journal().toString(), String.valueOf(e.getMessage())));
            return JournalCopy.open(files, origin(), buffers);
        }
    }

    private Sha256 origin() throws IOException {
        return Sha256.of(SmallFile.read(vault.layout().description()));
    }

    private static Path existing(Path folder) {
        Path at = folder;
        while (!Files.exists(at) && at.getParent() != null) {
            at = at.getParent();
        }
        return at;
    }

    private static Path real(Path folder) throws IOException {
        Path there = existing(folder.toAbsolutePath().normalize());
        return there.toRealPath()
                .resolve(there.relativize(folder.toAbsolutePath().normalize()))
                .normalize();
    }

    private MirrorRefusedException refused(Reason reason) {
        return new MirrorRefusedException(reason, layout.root());
    }
}
