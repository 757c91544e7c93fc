package org.evidencestation.storage.index;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.seal.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Identities as 64 bits, an eighth of the room that their texts take in every index. Two can share a key - by chance never,
 * by effort perhaps - so a key only finds journal lines, and those are asked what they say.
 */
final class Keys {
    private static final int HEX_DIGITS = 16;

    private Keys() {}

    static long of(RecordingId recording) {
        return of(recording.content());
    }

    static long of(DockingId docking) {
        UUID id = UUID.fromString(docking.value());
        return id.getMostSignificantBits() ^ id.getLeastSignificantBits();
    }

    static @Nullable Long of(@Nullable String text) {
        return text == null ? null : of(Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static long of(Sha256 digest) {
        return Long.parseUnsignedLong(digest.hex(), 0, HEX_DIGITS, 16);
    }
}
