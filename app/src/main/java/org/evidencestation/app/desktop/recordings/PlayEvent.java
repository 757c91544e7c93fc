package org.evidencestation.app.desktop.recordings;

import javafx.event.Event;
import javafx.event.EventType;
import org.evidencestation.storage.journal.RecordingId;

/** Somebody wants to see a recording. */
public final class PlayEvent extends Event {
    private static final long serialVersionUID = 1L;

    public static final EventType<PlayEvent> PLAY = new EventType<>(Event.ANY, "PLAY");

    private final transient RecordingId recording;
    private final boolean wholeOperation;
    private final String purpose;

    PlayEvent(RecordingId recording, boolean wholeOperation, String purpose) {
        super(PLAY);
        this.recording = recording;
        this.wholeOperation = wholeOperation;
        this.purpose = purpose;
    }

    public RecordingId recording() {
        return recording;
    }

    /** With every other recording of its operation. */
    public boolean wholeOperation() {
        return wholeOperation;
    }

    /** In the person's words. */
    public String purpose() {
        return purpose;
    }
}
