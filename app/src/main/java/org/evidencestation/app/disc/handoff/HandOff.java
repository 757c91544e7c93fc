package org.evidencestation.app.disc.handoff;

import java.time.Instant;
import java.util.Optional;
import org.evidencestation.storage.journal.HandOffEvent.HandOffCancelled;
import org.evidencestation.storage.journal.HandOffEvent.HandOffOpened;
import org.evidencestation.storage.journal.HandOffEvent.HandOffReceipted;
import org.evidencestation.storage.journal.HandOffEvent.HandOffWritten;

/**
 * One hand-off, as the journal tells of it.
 *
 * @param number the year, {@code -Y} and its place in all years: {@code 2026-Y0001}; never one of a disc job
 */
public record HandOff(
        String number,
        Instant at,
        HandOffOpened opened,
        Optional<HandOffWritten> written,
        Optional<HandOffReceipted> receipt,
        Optional<HandOffCancelled> cancelled) {
    /** How far it has come. */
    public enum Step {
        OPENED,
        WRITTEN,
        RECEIPTED,
        CANCELLED
    }

    static HandOff opened(String number, HandOffOpened opened, Instant at) {
        return new HandOff(number, at, opened, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Step step() {
        if (cancelled.isPresent()) {
            return Step.CANCELLED;
        }
        if (receipt.isPresent()) {
            return Step.RECEIPTED;
        }
        return written.isPresent() ? Step.WRITTEN : Step.OPENED;
    }

    HandOff with(HandOffWritten it) {
        return new HandOff(number, at, opened, Optional.of(it), receipt, cancelled);
    }

    HandOff with(HandOffReceipted it) {
        return new HandOff(number, at, opened, written, Optional.of(it), cancelled);
    }

    HandOff with(HandOffCancelled it) {
        return new HandOff(number, at, opened, written, receipt, Optional.of(it));
    }
}
