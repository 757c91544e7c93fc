package org.evidencestation.app.disc.handoff;

import org.evidencestation.storage.journal.RecordingId;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a receipt says, beside what was handed over.
 *
 * @param recording which it is about; null where it is about the package
 * @param handed as it was handed over; empty where nothing was
 * @param said as the receipt says it; of a recording, why it was not accepted
 */
public record ReceiptItem(Kind kind, @Nullable RecordingId recording, String handed, String said, Verdict verdict) {
    /** What it is about. */
    public enum Kind {
        NUMBER,
        CONTENTS,
        RECEIVED_AT,
        RECEIVED_BY,
        RECORDING
    }

    /** How both fit. */
    public enum Verdict {
        SAME,
        /** It came, and the receiver says why it was not taken. */
        NOT_ACCEPTED,
        DIFFERS,
        /** It was not taken, and nobody says why. */
        NO_REASON,
        /** The receipt names what was never handed over. */
        NOT_HANDED,
        /** The receipt does not name it. */
        MISSING
    }

    static ReceiptItem of(Kind kind, Object handed, Object said, boolean fits) {
        return new ReceiptItem(kind, null, handed.toString(), said.toString(), fits ? Verdict.SAME : Verdict.DIFFERS);
    }

    static ReceiptItem of(RecordingId recording, String reason, Verdict verdict) {
        String digest = recording.content().toString();
        return new ReceiptItem(Kind.RECORDING, recording, verdict == Verdict.NOT_HANDED ? "" : digest, reason, verdict);
    }

    /** Whether a receipt with it can be about just what was handed over. */
    public boolean fits() {
        return verdict == Verdict.SAME || verdict == Verdict.NOT_ACCEPTED;
    }

    /** What does not fit, in words that name it. */
    String difference() {
        String digest = recording == null ? said : recording.content().toString();
        return switch (kind) {
            case NUMBER -> "number " + said;
            case CONTENTS -> "contents " + said;
            case RECEIVED_AT -> "receivedAt " + said;
            case RECEIVED_BY -> "receivedBy";
            case RECORDING ->
                switch (verdict) {
                    case NO_REASON -> "reason " + digest;
                    case MISSING -> "missing " + digest;
                    case SAME, NOT_ACCEPTED, DIFFERS, NOT_HANDED -> "recording " + digest;
                };
        };
    }
}
