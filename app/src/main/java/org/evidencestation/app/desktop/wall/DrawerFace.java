package org.evidencestation.app.desktop.wall;

import java.util.List;
import org.evidencestation.app.custody.DockSnapshot;
import org.evidencestation.app.custody.Notice;

/**
 * What the drawer says of one slot.
 *
 * @param facts label and value, in the order they are shown
 * @param registrable an unknown device that may be made one of the office's recorders
 * @param confirmable a recorder that says other things of itself than before
 * @param clips that ended last, newest first
 */
public record DrawerFace(
        int slot,
        Mark mark,
        String word,
        List<Fact> facts,
        List<Advice> advice,
        boolean registrable,
        boolean confirmable,
        List<ClipLine> clips) {
    public DrawerFace {
        facts = List.copyOf(facts);
        advice = List.copyOf(advice);
        clips = List.copyOf(clips);
    }

    /** A label and its value. */
    public record Fact(String label, String value) {}

    /** A notice in its four lines; the code is the last. */
    public record Advice(Notice.Code code, String title, String happened, String safe, String now, String lookUp) {}

    /** @param detail the seal code, or why there is none */
    public record ClipLine(DockSnapshot.ClipOutcome.Kind kind, String path, String word, String detail) {}
}
