package org.evidencestation.app.duty;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.evidencestation.app.gate.RecorderState;
import org.evidencestation.app.gate.Room;
import org.evidencestation.storage.index.IndexedEvent;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.Event;

/** What dockings measured of each recorder: for the check before it goes out again. */
final class RecorderStates {
    /** A hand or the end of the station: it says nothing of the recorder. */
    private static final Set<String> BY_HAND = Set.of("UNPLUGGED", "STOPPED", "VAULT_FULL");

    private final Map<String, RecorderState> states = new HashMap<>();
    private final Map<DockingId, String> recorders = new HashMap<>();

    void take(IndexedEvent line) {
        Instant at = line.at();
        Event event = line.event();
        if (event instanceof Event.RecorderDocked it) {
            recorders.put(it.docking(), it.recorder());
            change(it.recorder(), state -> state.docked(at, Optional.ofNullable(it.batteryPercent()), it.clock()));
        } else if (event instanceof Event.RecorderClockSet(var docking, var after)) {
            change(docking, state -> state.showing(after, at));
        } else if (event instanceof Event.ClockMeasured it) {
            change(it.recorder(), state -> state.showing(it.clock(), it.at()));
        } else if (event instanceof Event.SpaceMeasured it) {
            change(it.recorder(), state -> state.leaving(new Room(it.freeBytes(), it.totalBytes()), at));
        } else if (event instanceof Event.DockingInterrupted(var docking, var reason) && !BY_HAND.contains(reason)) {
            change(docking, state -> state.cutOff(reason, at));
        }
    }

    private void change(DockingId docking, UnaryOperator<RecorderState> how) {
        String recorder = recorders.get(docking);
        if (recorder != null) {
            change(recorder, how);
        }
    }

    private void change(String recorder, UnaryOperator<RecorderState> how) {
        states.put(recorder, how.apply(of(recorder)));
    }

    RecorderState of(String recorder) {
        return states.getOrDefault(recorder, RecorderState.UNKNOWN);
    }
}
