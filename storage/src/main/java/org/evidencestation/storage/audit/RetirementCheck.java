package org.evidencestation.storage.audit;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.vault.VaultLayout;

/** Whether footage is gone where the journal says so, and nowhere else, and whether that was announced. */
final class RetirementCheck {
    private final VaultLayout layout;
    private final Findings findings;
    /** Digest of the clearance record that was announced last. */
    private final Map<RecordingId, Sha256> announced = new HashMap<>();

    private final Map<Long, RecordingId> open = new HashMap<>();
    private final Map<RecordingId, Long> gone = new HashMap<>();

    RetirementCheck(Path journal, Findings findings) {
        this.layout = new VaultLayout(journal.resolveSibling(".").normalize());
        this.findings = findings;
    }

    /** @param manifests of every recording the journal told of before this line */
    void take(Entry entry, Map<RecordingId, Sha256> manifests) {
        if (entry.event() instanceof Event.RetirementStarted it) {
            announced.put(it.recording(), it.record());
            open.put(entry.number(), it.recording());
            if (!it.manifest().equals(manifests.get(it.recording()))) {
                raise(entry, "announces that footage is cleared that was never held");
            }
        } else if (entry.event() instanceof Event.RecordingRetired it) {
            end(entry, it.announced(), it.recording());
            gone.put(it.recording(), entry.number());
        } else if (entry.event() instanceof Event.RetirementFailed it) {
            end(entry, it.announced(), it.recording());
            announced.remove(it.recording());
        }
    }

    private void end(Entry entry, long line, RecordingId recording) {
        if (!recording.equals(open.remove(line))) {
            raise(entry, "names line " + line + ", which announces nothing of the kind");
        }
    }

    private void raise(Entry entry, String what) {
        findings.add(FindingCode.RETIRED_UNANNOUNCED, layout.journal(), "line " + entry.number() + " " + what);
    }

    /**
     * One object of the store.
     *
     * @param whole whether the journal could be read to its end; else nobody can tell what it does not say
     */
    void compare(RecordingId recording, ObjectCheck.Found found, boolean whole) {
        Path object = layout.object(recording);
        if (found.footage() && gone.containsKey(recording)) {
            String line = "line " + gone.get(recording) + " says that its footage was cleared";
            findings.add(FindingCode.RETIRED_STILL_HELD, object, line);
        }
        if (whole && found.clearance().isPresent() && !found.clearance().get().equals(announced.get(recording))) {
            findings.add(FindingCode.RETIRED_WITHOUT_LINE, object, "its footage is gone, and no line says so");
        }
    }

    /** Lines without their end: being done, or cut off and settled at the next start. */
    void end() {
        open.forEach((line, recording) ->
                findings.add(FindingCode.RETIREMENT_UNFINISHED, layout.object(recording), "announced by line " + line));
    }
}
