package org.evidencestation.app.custody;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.evidencestation.app.custody.DockSnapshot.Step;
import org.evidencestation.app.custody.DockSnapshot.StepState;

/** The ticks of one tile: how far copying, verifying, sealing and clearing have come. Not safe for several threads. */
final class StepTicks {
    private final Map<Step, StepState> states = new EnumMap<>(Step.class);

    Map<Step, StepState> states() {
        return states;
    }

    void clear() {
        states.clear();
    }

    /** A clip has come to this step, so all others wait. */
    void only(Step now) {
        for (Step step : Step.values()) {
            states.put(step, step == now ? StepState.ACTIVE : StepState.PENDING);
        }
        states.put(Step.CLEARABLE, StepState.OFF);
    }

    /** Goes on beside what goes on already. */
    void verifying() {
        states.put(Step.VERIFY, StepState.ACTIVE);
    }

    boolean anyActive() {
        return states.containsValue(StepState.ACTIVE);
    }

    void held() {
        for (Step step : List.of(Step.COPY, Step.VERIFY, Step.SEAL)) {
            states.put(step, StepState.DONE);
        }
    }

    void clearing(StepState state) {
        states.put(Step.CLEARABLE, state);
    }

    /** Whatever was cleared stays ticked. */
    void complete() {
        held();
        states.merge(Step.CLEARABLE, StepState.OFF, (was, off) -> was == StepState.DONE ? was : off);
    }

    void stopped() {
        states.replaceAll((step, was) -> was == StepState.ACTIVE ? StepState.PENDING : was);
    }
}
