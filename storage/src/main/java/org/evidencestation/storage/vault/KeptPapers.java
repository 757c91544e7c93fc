package org.evidencestation.storage.vault;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.evidencestation.storage.copy.SmallFile;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.seal.Sha256;

/**
 * Scans and photos of papers that were shown at the counter, each under the SHA-256 of its bytes. The line of the journal
 * that names the digest is what seals one: the next checkpoint signs it with both signatures of the station.
 */
public final class KeptPapers {
    /** In bytes; a scan of one paper is never longer. */
    public static final int LONGEST = 30 * 1024 * 1024;

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}\\.(pdf|jpg|png)");

    private final DurableFiles files;
    private final VaultLayout layout;

    KeptPapers(DurableFiles files, VaultLayout layout) {
        this.files = files;
        this.layout = layout;
    }

    /**
     * Returns when the bytes are durable and were read back. The same bytes twice are one file; what is there under their
     * name and damaged is put aside.
     *
     * @param ending {@code pdf}, {@code jpg} or {@code png}
     * @throws IllegalArgumentException if there are too many bytes, or the ending is another
     */
    public Sha256 keep(byte[] bytes, String ending) throws IOException {
        Sha256 digest = Sha256.of(bytes);
        String name = digest.hex() + "." + ending;
        if (bytes.length > LONGEST || !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a paper: " + bytes.length + " bytes, " + ending);
        }
        Path file = layout.papers().resolve(name);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            if (whole(file)) {
                return digest;
            }
            aside(file);
        }
        Path draft = layout.staging().resolve(VaultLayout.PAPER);
        if (Files.exists(draft, LinkOption.NOFOLLOW_LINKS)) {
            files.delete(draft);
        }
        files.write(draft, bytes);
        if (!Arrays.equals(bytes, SmallFile.read(draft, LONGEST))) {
            throw new IOException("The disk gave other bytes back than were written: " + name);
        }
        try {
            files.publish(draft, file);
        } catch (FileAlreadyExistsException e) {
            throw new IOException("Somebody else writes to this vault: " + file, e);
        }
        return digest;
    }

    private void aside(Path file) throws IOException {
        Path aside = layout.quarantine().resolve(String.valueOf(file.getFileName()));
        for (int other = 2; Files.exists(aside, LinkOption.NOFOLLOW_LINKS); other++) {
            aside = aside.resolveSibling(file.getFileName() + "-" + other);
        }
        files.publish(file, aside);
    }

    /** Whether a file's name is one of ours. */
    public static boolean named(Path file) {
        return NAME.matcher(String.valueOf(file.getFileName())).matches();
    }

    /** Whether a file of {@code papers/} holds what its name says. */
    public static boolean whole(Path file) {
        try {
            return named(file)
                    && Sha256.of(SmallFile.read(file, LONGEST))
                            .hex()
                            .equals(String.valueOf(file.getFileName()).substring(0, 64));
        } catch (IOException e) {
            // Unreadable is as good as changed: whoever asks says so or writes it anew.
            return false;
        }
    }

    /** Where it lies; empty if it does not. */
    public static Optional<Path> find(VaultLayout layout, Sha256 digest) {
        return java.util.stream.Stream.of("pdf", "jpg", "png")
                .map(ending -> layout.papers().resolve(digest.hex() + "." + ending))
                .filter(SmallFile::isFile)
                .findFirst();
    }
}
