package org.evidencestation.app.desktop.review;

import java.nio.file.Path;
import org.evidencestation.app.review.MarkUnrelated;
import org.evidencestation.app.review.ReviewRecording;
import org.evidencestation.storage.journal.DrawId;
import org.evidencestation.storage.journal.RecordingId;

/** What a supervisor wants done. */
public sealed interface ReviewOrder {
    /** @param quota recordings for each officer */
    record Draw(int quota) implements ReviewOrder {}

    record Review(ReviewRecording.Found found) implements ReviewOrder {}

    record Skip(DrawId draw, RecordingId recording, String reason) implements ReviewOrder {}

    record Unrelated(MarkUnrelated.Mark mark) implements ReviewOrder {}

    /** The year's evaluation was held. */
    record Hold(String words) implements ReviewOrder {}

    /** @param folder where the papers of an inspection go */
    record Pack(Path folder) implements ReviewOrder {}
}
