package org.evidencestation.app.desktop.wall;

import java.util.List;
import java.util.Optional;
import org.evidencestation.app.custody.DockSnapshot;
import org.evidencestation.app.policy.ClockBand;

/**
 * What a tile says, as words: equal faces look the same, so a view is redrawn only when something changed.
 *
 * @param word of the state
 * @param headline what a person should know first; empty if all is well
 * @param note a few lines more, on a tile that has no recorder to tell of
 * @param bar empty while there is nothing to copy
 * @param stay the recorder is being read and must not be pulled
 * @param received the receipt: every clip is listed and claimed
 * @param recent the clips that ended last, for a tile with room for them
 * @param spoken the whole tile as one sentence, for a screen reader
 */
public record TileFace(
        int slot,
        Mark mark,
        String word,
        Optional<Who> who,
        Optional<String> headline,
        Optional<String> note,
        Optional<Bar> bar,
        List<Tick> ticks,
        boolean stay,
        boolean received,
        Optional<Due> due,
        List<Recent> recent,
        String spoken) {
    public TileFace {
        ticks = List.copyOf(ticks);
        recent = List.copyOf(recent);
    }

    /** @param battery percent, empty if it cannot be asked */
    public record Who(String name, String officer, Optional<Integer> battery, String clock, ClockBand band) {}

    /**
     * @param fraction 0 to 1
     * @param pace megabytes a second and time left while copying, else empty
     */
    public record Bar(double fraction, String percent, String pace, String count) {}

    /** One of the four steps. */
    public record Tick(DockSnapshot.StepState state, String word) {}

    /** A clip that ended: its file name, and its seal code or why there is none. */
    public record Recent(DockSnapshot.ClipOutcome.Kind kind, String name, String detail) {}

    /** @param urgent less than two hours are left, or none: shown as a red strip */
    public record Due(String words, boolean urgent) {}
}
