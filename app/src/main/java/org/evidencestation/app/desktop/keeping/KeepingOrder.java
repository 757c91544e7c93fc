package org.evidencestation.app.desktop.keeping;

import java.util.List;
import org.evidencestation.app.policy.KeepFacts.Category;
import org.evidencestation.app.policy.Secrecy;
import org.evidencestation.storage.journal.RecordingId;

/** What somebody says of recordings. */
public sealed interface KeepingOrder {
    /** @param reason may be empty where nobody had said anything before */
    record Classify(List<RecordingId> recordings, Category category, String reason) implements KeepingOrder {
        public Classify {
            recordings = List.copyOf(recordings);
        }
    }

    record File(List<RecordingId> recordings, String caseNumber, String caseName) implements KeepingOrder {
        public File {
            recordings = List.copyOf(recordings);
        }
    }

    record Mark(RecordingId recording, String trigger, String reason) implements KeepingOrder {}

    record Hold(RecordingId recording, String reason) implements KeepingOrder {}

    record SetSecrecy(RecordingId recording, Secrecy secrecy, String reason) implements KeepingOrder {}

    /** @param line of the proposal that somebody else made */
    record Confirm(RecordingId recording, long line) implements KeepingOrder {}
}
