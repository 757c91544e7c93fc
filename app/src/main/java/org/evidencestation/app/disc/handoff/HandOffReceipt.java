package org.evidencestation.app.disc.handoff;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.evidencestation.app.disc.handoff.ReceiptItem.Kind;
import org.evidencestation.app.disc.handoff.ReceiptItem.Verdict;
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

        private Verdict verdict() {
            if (accepted) {
                return Verdict.SAME;
            }
            return reason.isBlank() ? Verdict.NO_REASON : Verdict.NOT_ACCEPTED;
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

    /** All that it says beside what was handed over: first of the package, then recording by recording. */
    public List<ReceiptItem> compare(HandOff handed) {
        List<ReceiptItem> items = new ArrayList<>();
        String given = handed.written().map(it -> it.contents().toString()).orElse("");
        items.add(ReceiptItem.of(Kind.NUMBER, handed.number(), number, number.equals(handed.number())));
        items.add(ReceiptItem.of(Kind.CONTENTS, given, contents, given.equals(contents.toString())));
        items.add(ReceiptItem.of(Kind.RECEIVED_AT, handed.at(), receivedAt, !receivedAt.isBefore(handed.at())));
        items.add(ReceiptItem.of(Kind.RECEIVED_BY, handed.opened().recipient(), receivedBy, !receivedBy.isBlank()));
        Set<RecordingId> open = new LinkedHashSet<>(handed.opened().recordings());
        for (Taken taken : recordings) {
            boolean known = open.remove(taken.id());
            items.add(ReceiptItem.of(taken.id(), taken.reason(), known ? taken.verdict() : Verdict.NOT_HANDED));
        }
        open.forEach(missing -> items.add(ReceiptItem.of(missing, "", Verdict.MISSING)));
        return items;
    }

    /** How it differs from what was handed over, in words that name it; empty if it is about just that. */
    public List<String> differences(HandOff handed) {
        return compare(handed).stream()
                .filter(it -> !it.fits())
                .map(ReceiptItem::difference)
                .toList();
    }

    List<NotTaken> refused() {
        return recordings.stream()
                .filter(taken -> !taken.accepted())
                .map(taken -> new NotTaken(taken.id(), taken.reason()))
                .toList();
    }
}
