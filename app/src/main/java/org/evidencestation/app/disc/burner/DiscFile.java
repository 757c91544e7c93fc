package org.evidencestation.app.disc.burner;

import java.nio.file.Path;

/**
 * One file as it will lie on a disc, and where its bytes are now; nothing is copied in between.
 *
 * @param path on the disc, relative, with {@code /}
 * @param offset of its first byte in {@code source}; not 0 only for a later part of a file that fits on no disc
 * @param size in bytes
 */
public record DiscFile(String path, Path source, long offset, long size) {
    public DiscFile {
        boolean relative = !path.isEmpty() && !path.startsWith("/") && !path.contains("\\");
        for (String name : path.split("/", -1)) {
            relative &= !name.isEmpty() && !name.equals(".") && !name.equals("..");
        }
        if (!relative || offset < 0 || size < 0) {
            throw new IllegalArgumentException("No file on a disc: " + path + " " + offset + " " + size);
        }
    }
}
