package org.evidencestation.app.desktop.recordings;

import javafx.scene.Node;
import org.evidencestation.storage.journal.RecordingId;

/** What the play buttons tell, for tests of what follows. */
public final class PlayEvents {
    private PlayEvents() {}

    public static void fire(Node from, RecordingId recording, boolean wholeOperation) {
        from.fireEvent(new PlayEvent(recording, wholeOperation, "示例事由"));
    }
}
