package org.evidencestation.storage.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evidencestation.storage.copy.SmallFile;
import org.evidencestation.storage.seal.Seal;
import org.evidencestation.storage.seal.TimeToken;

/** The checkpoints of a vault, for reading. A checkpoint exists if and only if its text does; that is written last. */
public final class StoredCheckpoints {
    private static final String NAME = "(0|[1-9][0-9]{0,17})\\.txt";

    private final Path folder;

    /** @param journal the folder {@code journal} of a vault */
    public StoredCheckpoints(Path journal) {
        this.folder = journal.resolve("checkpoints");
    }

    /** The sizes for which there is a checkpoint, ascending. */
    public List<Long> sizes() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.matches(NAME))
                    .map(name -> Long.parseLong(name.substring(0, name.length() - ".txt".length())))
                    .sorted()
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    /** The nearest checkpoint at or behind a line, if there is one already; it makes the shortest proof. */
    public Optional<StoredCheckpoint> covering(long line) throws IOException {
        for (long size : sizes()) {
            if (size >= line) {
                return Optional.of(read(size));
            }
        }
        return Optional.empty();
    }

    /**
     * A text or signature that is missing, no file, or too long to be one reads as an empty one, which no parser and no
     * check accepts.
     */
    public StoredCheckpoint read(long size) throws IOException {
        return new StoredCheckpoint(size, ifSmall(text(size)), new Seal(ifSmall(cms(size)), ifSmall(sm2(size))));
    }

    private static byte[] ifSmall(Path file) throws IOException {
        return SmallFile.readIfSmall(file).orElseGet(() -> new byte[0]);
    }

    /**
     * The time authority's answer beside a checkpoint, if there is one; nothing about it has been checked.
     *
     * @throws IOException if it cannot be read, or is too long to be one
     */
    public Optional<byte[]> tokenOf(long size) throws IOException {
        Path file = token(size);
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(SmallFile.read(file, TimeToken.LONGEST))
                : Optional.empty();
    }

    Path folder() {
        return folder;
    }

    /** Its three readable lines, as they were signed. */
    public Path text(long size) {
        return folder.resolve(size + ".txt");
    }

    Path cms(long size) {
        return folder.resolve(size + ".txt.p7s");
    }

    /** Where the token of a time authority lies, if one was asked; {@code openssl ts -verify -in} reads it. */
    public Path token(long size) {
        return folder.resolve(size + ".txt.tsr");
    }

    Path sm2(long size) {
        return folder.resolve(size + ".txt.sm2.sig");
    }
}
