package org.evidencestation.app.disc.handoff;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evidencestation.storage.journal.HandOffEvent.NotTaken;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.json.StrictJson;
import org.evidencestation.storage.seal.Sha256;

/**
 * What the receiver of a package writes about it, version 1 ({@code storage/FORMAT.md}, section 16).
 *
 * @param number of the hand-off
 * @param contents digest of the package's {@code tagmanifest-sha256.txt}
 */
public record HandOffReceipt(
        String format,
        int version,
        String number,
        Sha256 contents,
        Instant receivedAt,
        String receivedBy,
        List<Taken> recordings) {
    static final String FORMAT = "org.evidencestation.hand-off-receipt";
    static final int VERSION = 1;
    private static final int LONGEST = 4 << 20;
    private static final StrictJson JSON =
            StrictJson.builder().text(Sha256.class, Sha256::new).build();

    public HandOffReceipt {
        recordings = List.copyOf(recordings);
    }

    /** @param recording its SHA-256; reason why it was not accepted, else empty */
    public record Taken(Sha256 recording, boolean accepted, String reason) {
        RecordingId id() {
            return new RecordingId(recording);
        }
    }

    /** @throws IOException if these are not the bytes of a receipt of a version we know */
    public static HandOffReceipt parse(byte[] bytes) throws IOException {
        if (bytes.length > LONGEST) {
            throw new IOException("Too long for a receipt");
        }
        HandOffReceipt receipt = JSON.read(bytes, HandOffReceipt.class);
        if (!receipt.format.equals(FORMAT) || receipt.version != VERSION) {
            throw new IOException(
                    "Not a receipt of version " + VERSION + ": " + receipt.format + " " + receipt.version);
        }
        return receipt;
    }

    byte[] bytes() {
        return JSON.write(this);
    }

    /** How it differs from what was handed over, in words that name it; empty if it is about just that. */
    public List<String> differences(HandOff handed) {
        List<String> differences = new ArrayList<>();
        if (!number.equals(handed.number())) {
            differences.add("number " + number);
        }
        if (handed.written().filter(it -> it.contents().equals(contents)).isEmpty()) {
            differences.add("contents " + contents);
        }
        if (receivedAt.isBefore(handed.at())) {
            differences.add("receivedAt " + receivedAt);
        }
        if (receivedBy.isBlank()) {
            differences.add("receivedBy");
        }
        Set<RecordingId> open = new HashSet<>(handed.opened().recordings());
        for (Taken taken : recordings) {
            if (!open.remove(taken.id())) {
                differences.add("recording " + taken.recording());
            } else if (!taken.accepted() && taken.reason().isBlank()) {
                differences.add("reason " + taken.recording());
            }
        }
        open.forEach(missing -> differences.add("missing " + missing.content()));
        return differences;
    }

    List<NotTaken> refused() {
        return recordings.stream()
                .filter(taken -> !taken.accepted())
                .map(taken -> new NotTaken(taken.id(), taken.reason()))
                .toList();
    }
}
