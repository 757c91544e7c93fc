package org.evidencestation.storage.audit;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingId;

/** Whether every clip that was erased from a recorder was held at that time, and its erasure announced. */
final class ClearanceCheck {
    private final Path journal;
    private final Findings findings;
    private final Map<Long, RecordingId> announced = new HashMap<>();

    ClearanceCheck(Path journal, Findings findings) {
        this.journal = journal;
        this.findings = findings;
    }

    /** @param held every recording the journal told of before this line */
    void take(Entry entry, Set<RecordingId> held) {
        if (entry.event() instanceof Event.ClearanceStarted started) {
            announced.put(entry.number(), started.recording());
            if (!held.contains(started.recording())) {
                raise(entry, "announces that a clip is erased that is not held: " + started.path());
            }
        } else if (entry.event() instanceof Event.ClipCleared cleared) {
            end(entry, cleared.announced(), cleared.recording());
        } else if (entry.event() instanceof Event.ClearanceFailed failed) {
            end(entry, failed.announced(), failed.recording());
        }
    }

    private void end(Entry entry, long line, RecordingId recording) {
        if (!recording.equals(announced.remove(line))) {
            raise(entry, "names line " + line + ", which announces nothing of the kind");
        }
    }

    private void raise(Entry entry, String what) {
        findings.add(FindingCode.CLEARED_UNHELD, journal, "line " + entry.number() + " " + what);
    }
}
