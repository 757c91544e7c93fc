package org.evidencestation.app.simulation.soak;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.seal.Sha256;

/**
 * What whoever watches remembers, without asking the station: what came off recorders, who agreed to what, and what was wrong.
 * For one thread.
 */
final class Diary {
    /** What must not be forgotten: as erased from its recorder, or told to be held. */
    private final Set<Sha256> kept = new HashSet<>();

    private final Map<RecordingId, Instant> confirmed = new HashMap<>();
    private final Set<RecordingId> held = new HashSet<>();
    private final Set<Sha256> cleared = new HashSet<>();
    private final Map<String, Long> counts = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    void count(String what) {
        counts.merge(what, 1L, Long::sum);
    }

    void count(String what, long many) {
        counts.merge(what, many, Long::sum);
    }

    Map<String, Long> counts() {
        return counts;
    }

    void wrong(String what) {
        wrong.add(what);
    }

    List<String> wrong() {
        return wrong;
    }

    /** The station has it, and says so; from now on it must. */
    void keeps(Sha256 content) {
        if (!cleared.contains(content)) {
            kept.add(content);
        }
    }

    Set<Sha256> kept() {
        return kept;
    }

    Set<Sha256> cleared() {
        return cleared;
    }

    void confirmed(RecordingId recording, Instant at) {
        confirmed.put(recording, at);
    }

    void takenBack(RecordingId recording) {
        confirmed.remove(recording);
    }

    void held(RecordingId recording) {
        held.add(recording);
    }

    void released(RecordingId recording) {
        held.remove(recording);
    }

    Set<RecordingId> held() {
        return held;
    }

    /** Footage is gone: right only after a second person, a full tray time, and if nobody held it. */
    void gone(RecordingId recording, Instant now, Duration tray) {
        Instant since = confirmed.get(recording);
        if (since == null) {
            wrong("cleared without a second person: " + recording);
        } else if (Duration.between(since, now).compareTo(tray) < 0) {
            wrong("cleared before its time in the tray was over: " + recording);
        }
        if (held.contains(recording)) {
            wrong("cleared although somebody held it: " + recording);
        }
        kept.remove(recording.content());
        cleared.add(recording.content());
    }
}
