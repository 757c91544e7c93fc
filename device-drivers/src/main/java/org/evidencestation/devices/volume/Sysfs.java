package org.evidencestation.devices.volume;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** One-line attribute files of the kernel. */
final class Sysfs {
    private static final int LONGEST = 1024;

    private Sysfs() {}

    /** Empty if there is no such attribute, or its device is just going away. */
    static Optional<String> attribute(Path folder, String name) {
        try (var in = Files.newInputStream(folder.resolve(name))) {
            String text = new String(in.readNBytes(LONGEST), java.nio.charset.StandardCharsets.UTF_8).strip();
            return text.isEmpty() ? Optional.empty() : Optional.of(text);
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    /** Where a link leads in the end; empty if nowhere. */
    static Optional<Path> follow(Path link) {
        try {
            return Optional.of(link.toRealPath());
        } catch (IOException absent) {
            return Optional.empty();
        }
    }
}
