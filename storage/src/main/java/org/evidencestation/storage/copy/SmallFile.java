package org.evidencestation.storage.copy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads the files that are small in any vault of ours, and not more than that of files that only pretend to be. */
public final class SmallFile {
    /** In bytes; larger than any manifest, signature, checkpoint or list of marks that was ever written here. */
    public static final int LONGEST = 4 * 1024 * 1024;

    private SmallFile() {}

    /**
     * @throws NoSuchFileException if nothing is there
     * @throws IOException if it is longer than {@value #LONGEST} bytes, or no file; links are none
     */
    public static byte[] read(Path file) throws IOException {
        return read(file, LONGEST);
    }

    /** The same with a limit of its own, in bytes. */
    public static byte[] read(Path file, int longest) throws IOException {
        return readIfSmall(file, longest).orElseThrow(() -> new IOException("too long"));
    }

    /** Nothing if it is too long to be one of ours, or no file at all; for files that are believed only if they fit. */
    public static Optional<byte[]> readIfSmall(Path file) throws IOException {
        return isFile(file) ? readIfSmall(file, LONGEST) : Optional.empty();
    }

    private static Optional<byte[]> readIfSmall(Path file, int longest) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !isFile(file)) {
            throw new IOException("not a file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(longest + 1);
            return bytes.length > longest ? Optional.empty() : Optional.of(bytes);
        }
    }

    /** A signature that cannot be read is no signature. */
    public static byte[] readOrNothing(Path file) {
        try {
            return read(file);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    public static boolean isFile(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** Why it could not be read, in a few words. */
    public static String reason(IOException e) {
        return e instanceof NoSuchFileException ? "missing" : String.valueOf(e.getMessage());
    }
}
