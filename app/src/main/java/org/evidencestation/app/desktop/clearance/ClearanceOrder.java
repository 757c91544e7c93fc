package org.evidencestation.app.desktop.clearance;

import org.evidencestation.app.clearance.DecideClearance;
import org.evidencestation.storage.journal.RecordingId;

/** What somebody wants done with expired footage. */
public sealed interface ClearanceOrder {
    record Judge(RecordingId recording, boolean worthKeeping, String reason) implements ClearanceOrder {}

    record Confirm(RecordingId recording) implements ClearanceOrder {}

    record TakeBack(RecordingId recording, String reason) implements ClearanceOrder {}

    record HoldBack(RecordingId recording, String reason) implements ClearanceOrder {}

    /** The office decided in writing whether anything is cleared at all. */
    record Decide(boolean allowed, DecideClearance.Said said) implements ClearanceOrder {}
}
