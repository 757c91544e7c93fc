package org.evidencestation.app.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.policy.RegimeProfile;
import org.evidencestation.app.policy.rule.RecordingRules;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer looks for in a recording, by the regulation in force.
 *
 * @param items in the regulation's order; each is answered
 * @param wording the phrase to the public, or where it stands; empty if the regulation has none
 */
public record Checklist(List<Item> items, Optional<Phrase> wording) {
    /** Added to an article for the item that asks whether all of it was recorded. */
    static final String COURSE = "-course";

    public Checklist {
        items = List.copyOf(items);
    }

    /** @param code by which the journal names it, for example {@code L10-4} */
    public record Item(String code, String article, String text) {}

    public record Phrase(String article, String text) {}

    /**
     * The list of the regulation, and whether the operation was recorded from its beginning to its end. Of a regulation
     * without a list (W) only what must be recorded without a gap remains to be looked for.
     */
    public static Checklist of(RegimeProfile regime) {
        RecordingRules rules = regime.rules().recording();
        List<Item> items = new ArrayList<>();
        rules.checklist().forEach((code, it) -> items.add(new Item(code, it.article(), it.text())));
        RecordingRules.Coverage course = rules.coverage();
        if (course != null) {
            items.add(new Item(course.article() + COURSE, course.article(), course.from() + " — " + course.to()));
        }
        rules.fullCourse().forEach((code, it) -> items.add(new Item(code, it.article(), it.text())));
        return new Checklist(items, phrase(rules.wording()));
    }

    private static Optional<Phrase> phrase(RecordingRules.@Nullable Wording wording) {
        if (wording == null) {
            return Optional.empty();
        }
        String text = wording.text() == null ? wording.source() : wording.text();
        return Optional.of(new Phrase(wording.article(), text == null ? "" : text));
    }
}
