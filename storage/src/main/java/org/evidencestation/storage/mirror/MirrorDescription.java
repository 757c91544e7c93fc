package org.evidencestation.storage.mirror;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.evidencestation.storage.copy.Buffers;
import org.evidencestation.storage.copy.UncachedFile;
import org.evidencestation.storage.json.StrictJson;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.vault.VaultLayout;

/**
 * {@code mirror.json}: whose second copy a folder is. Written first, so that nothing is ever copied into a folder that could
 * be taken for something else.
 *
 * @param place what the journal calls this mirror
 * @param station id of the station
 * @param vault digest of its {@code vault.json}
 */
public record MirrorDescription(
        String format, int version, String place, String station, Sha256 vault, Instant createdAt) {
    static final String FORMAT = "org.evidencestation.mirror";
    static final int VERSION = 1;
    private static final int LONGEST = 1 << 16;

    /** @throws IOException if the folder is not a mirror of a version we know */
    public static MirrorDescription read(Path mirror, Buffers buffers) throws IOException {
        byte[] bytes = UncachedFile.readAll(new VaultLayout(mirror).mirror(), LONGEST, buffers);
        MirrorDescription description = json().read(bytes, MirrorDescription.class);
        if (!description.format.equals(FORMAT) || description.version != VERSION || description.place.isBlank()) {
            throw new IOException("Not a mirror of version " + VERSION + ": " + mirror);
        }
        return description;
    }

    byte[] bytes() {
        return json().write(this);
    }

    private static StrictJson json() {
        return StrictJson.builder().text(Sha256.class, Sha256::new).build();
    }
}
