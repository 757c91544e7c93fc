package org.evidencestation.app.account;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.evidencestation.storage.copy.SmallFile;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.seal.Sha256;

/**
 * The records that secrets are checked against: one small file each, beside the station's keys and for the owner alone. A
 * file counts only while its digest is the one the journal names, so that one which was changed, swapped with another
 * person's or brought back from a copy opens nothing.
 */
final class SecretFiles {
    private final DurableFiles files;

    /** @param folder created at the first write */
    SecretFiles(Path folder) {
        this.files = new DurableFiles(folder);
    }

    /** The file as it would be kept: whose it is, and how, stand in it, so that no two people's are the same bytes. */
    static byte[] bytes(String person, String means, String record) {
        return (person + " " + means + "\n" + record + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Returns when it is durable. */
    void keep(byte[] bytes) throws IOException {
        if (!Files.isDirectory(files.root(), LinkOption.NOFOLLOW_LINKS)) {
            files.createFolders(files.root());
        }
        restrict(files.root(), "rwx------");
        Path file = file(Sha256.of(bytes));
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        if (Files.exists(draft, LinkOption.NOFOLLOW_LINKS)) {
            files.delete(draft);
        }
        files.write(draft, bytes);
        restrict(draft, "rw-------");
        files.publish(draft, file);
    }

    /** The record, if its file is there and holds what it held. */
    Optional<String> read(String person, String means, Sha256 digest) throws IOException {
        Path file = file(digest);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        byte[] bytes = SmallFile.read(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        String head = person + " " + means + "\n";
        return Sha256.of(bytes).equals(digest) && text.startsWith(head)
                ? Optional.of(text.substring(head.length()).strip())
                : Optional.empty();
    }

    /** What the journal does not name any more opens nothing; it goes all the same. */
    void forget(Sha256 digest) throws IOException {
        Path file = file(digest);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            files.delete(file);
        }
    }

    private Path file(Sha256 digest) {
        return files.root().resolve(digest.hex() + ".secret");
    }

    private static void restrict(Path path, String permissions) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString(permissions));
        }
    }
}
