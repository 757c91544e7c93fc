package org.evidencestation.storage.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads the files that are small in any vault of ours, and not more than that of files that only pretend to be. */
final class SmallFile {
    private static final int LONGEST = 4 * 1024 * 1024;

    private SmallFile() {}

    static byte[] read(Path file) throws IOException {
        return read(file, LONGEST);
    }

    static byte[] read(Path file, int longest) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !isFile(file)) {
            throw new IOException("not a file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(longest + 1);
            if (bytes.length > longest) {
                throw new IOException("too long");
            }
            return bytes;
        }
    }

    /** A signature that cannot be read is no signature. */
    static byte[] readOrNothing(Path file) {
        try {
            return read(file);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    static boolean isFile(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    static String reason(IOException e) {
        return e instanceof NoSuchFileException ? "missing" : String.valueOf(e.getMessage());
    }
}
