package org.evidencestation.storage.vault;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * The name a clip has inside its object: its own where that can be written on every file system, else the nearest one that
 * can. The manifest keeps the original.
 */
final class StoredName {
    private static final int MAX_BYTES = 120;
    private static final Set<String> RESERVED_ON_WINDOWS = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private StoredName() {}

    static String of(String original) {
        int dot = original.lastIndexOf('.');
        String extension = dot > 0 && original.length() - dot <= 9 ? portable(original.substring(dot)) : "";
        String stem = portable(extension.isEmpty() ? original : original.substring(0, dot));
        while (stem.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
        }
        stem = withoutEdges(stem);
        if (stem.isEmpty() || RESERVED_ON_WINDOWS.contains(stem.toLowerCase(Locale.ROOT))) {
            stem = "clip" + (stem.isEmpty() ? "" : "_" + stem);
        }
        return stem + (extension.equals(".") ? "" : extension);
    }

    private static String portable(String name) {
        StringBuilder kept = new StringBuilder();
        name.codePoints()
                .forEach(c -> kept.appendCodePoint(Character.isLetterOrDigit(c) || "._-()+".indexOf(c) >= 0 ? c : '_'));
        return kept.toString();
    }

    /** Leading dots hide a file, trailing ones vanish on Windows. */
    private static String withoutEdges(String stem) {
        return stem.replaceAll("^[.]+|[.]+$", "");
    }
}
