package org.evidencestation.storage.journal;

import java.time.Instant;
import java.util.List;
import org.evidencestation.storage.seal.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Copies that leave as a package on a disk: for a case platform (W14), or for an organ that may have them (SA6). The number of a
 * hand-off is the year it was opened in and its place among all {@link HandOffOpened}.
 */
public sealed interface HandOffEvent extends OfficeEvent {
    HandOffId handOff();

    /**
     * Somebody wants to hand copies over; nothing has left yet.
     *
     * @param recipient who gets them
     * @param request that lets copies out; null for a hand-off of the office's own case to its platform
     * @param register row of that request; 0 where there is none
     * @param article that asks for it or lets it; may be empty
     */
    record HandOffOpened(
            HandOffId handOff,
            String recipient,
            @Nullable RequestId request,
            long register,
            String caseNumber,
            String caseName,
            List<RecordingId> recordings,
            String article,
            Sha256 profileDigest,
            String by)
            implements HandOffEvent, Ruled {
        public HandOffOpened {
            recordings = List.copyOf(recordings);
        }
    }

    /**
     * The package is written, and every byte of it was read back and is what was to be there.
     *
     * @param contents digest of its {@code tagmanifest-sha256.txt}, which answers for every byte
     * @param bytes of all its files
     */
    record HandOffWritten(HandOffId handOff, Sha256 contents, long bytes, String by) implements HandOffEvent {}

    /**
     * Whoever got the package says so, and their receipt is about this package.
     *
     * @param receipt digest of its bytes
     * @param receivedAt and receivedBy: as the receipt says
     * @param refused what they did not take
     */
    record HandOffReceipted(
            HandOffId handOff, Sha256 receipt, Instant receivedAt, String receivedBy, List<NotTaken> refused, String by)
            implements HandOffEvent {
        public HandOffReceipted {
            refused = List.copyOf(refused);
        }
    }

    /** @param reason in the receiver's words */
    record NotTaken(RecordingId recording, String reason) {}

    /** It does not happen; if a package was begun, it counts for nothing. */
    record HandOffCancelled(HandOffId handOff, String reason, String by) implements HandOffEvent {}
}
