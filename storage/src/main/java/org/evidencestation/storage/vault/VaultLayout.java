package org.evidencestation.storage.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evidencestation.storage.journal.RecordingId;

/** Where things lie in a vault; names only, no I/O. The page to read beside it is {@code storage/FORMAT.md}. */
public record VaultLayout(Path root) {
    /** What a name in staging begins with while a clip is being copied. */
    static final String COPY = "copy-";

    /** What a name in staging begins with while a recording is being sealed; the rest is its content digest. */
    static final String SEAL = "seal-";

    /** What a name in staging begins with while a recording is being cleared; the rest is its content digest. */
    static final String RETIRE = "retire-";

    /** The name in staging of a profile's file before it has its place. */
    static final String PROFILE = "profile";

    /** The name in staging of a scan before it has its place. */
    static final String PAPER = "paper";

    private static final int TUPLE = 3;

    public Path description() {
        return root.resolve("vault.json");
    }

    /** Only in a second copy, which is never opened for writing. */
    public Path mirror() {
        return root.resolve("mirror.json");
    }

    /** Only where a vault is being restored and not all of it is there. */
    public Path restoring() {
        return root.resolve("restoring.json");
    }

    /**
     * Whether something is, or would be if it were made, within the vault, whatever links lead there: nothing that was not
     * sealed may stand in one.
     */
    public boolean encloses(Path place) throws IOException {
        return real(place.toAbsolutePath()).startsWith(root.toRealPath());
    }

    private static Path real(Path place) throws IOException {
        Path parent = place.getParent();
        return Files.exists(place) || parent == null
                ? place.toRealPath()
                : real(parent).resolve(String.valueOf(place.getFileName())).normalize();
    }

    public Path lock() {
        return root.resolve("station.lock");
    }

    public Path objects() {
        return root.resolve("objects");
    }

    public Path journal() {
        return root.resolve("journal");
    }

    public Path staging() {
        return root.resolve("staging");
    }

    public Path certificates() {
        return root.resolve("certificates");
    }

    /** The files of every regime profile that was in force; missing until the first one was. */
    public Path profiles() {
        return root.resolve("profiles");
    }

    /** Scans of papers that were shown at the counter; missing until the first was attached. */
    public Path papers() {
        return root.resolve("papers");
    }

    /** Where what is not genuine is put aside; nothing in here is ever deleted. */
    public Path quarantine() {
        return root.resolve("quarantine");
    }

    /** OCFL extension 0007: three tuples of three digits, then the whole content digest. */
    public Path object(RecordingId recording) {
        String hex = recording.content().hex();
        return objects()
                .resolve(hex.substring(0, TUPLE))
                .resolve(hex.substring(TUPLE, 2 * TUPLE))
                .resolve(hex.substring(2 * TUPLE, 3 * TUPLE))
                .resolve(hex);
    }

    /** In staging, from before it is announced that footage is cleared until after it is noted that it was. */
    public Path retiring(RecordingId recording) {
        return staging().resolve(RETIRE + recording.content().hex());
    }

    Path sealing(RecordingId recording) {
        return staging().resolve(SEAL + recording.content().hex());
    }
}
