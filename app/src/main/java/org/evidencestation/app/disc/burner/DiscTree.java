package org.evidencestation.app.disc.burner;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All that one disc holds, ready to be written.
 *
 * @param volume name of the disc: 1 to 16 of {@code A-Z 0-9 _}, which every file system takes
 * @param date of every file and folder, so that two copies are the same to the byte
 */
public record DiscTree(String volume, Instant date, List<DiscFile> files) {
    public DiscTree {
        files = List.copyOf(files);
        if (!volume.matches("[A-Z0-9_]{1,16}")) {
            throw new IllegalArgumentException("No name of a disc: " + volume);
        }
        Set<String> paths = new HashSet<>();
        files.forEach(file -> {
            if (!paths.add(file.path())) {
                throw new IllegalArgumentException("Twice on one disc: " + file.path());
            }
        });
    }

    /** Bytes of all files. */
    public long size() {
        return files.stream().mapToLong(DiscFile::size).sum();
    }
}
