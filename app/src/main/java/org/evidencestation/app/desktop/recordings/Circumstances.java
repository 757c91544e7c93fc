package org.evidencestation.app.desktop.recordings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.app.duty.Spell;
import org.evidencestation.storage.journal.OperationId;

/**
 * What people said of what a recording shows.
 *
 * @param shown the operations that it shows; usually one
 * @param titles of every operation that its history names
 * @param lateness why it came in late, in the words it was explained with; empty if nobody had to, or did
 */
public record Circumstances(List<Shown> shown, Map<OperationId, String> titles, Optional<String> lateness) {
    public static final Circumstances NONE = new Circumstances(List.of(), Map.of(), Optional.empty());

    public Circumstances {
        shown = List.copyOf(shown);
        titles = Map.copyOf(titles);
    }

    /**
     * One operation.
     *
     * @param people who took part, name and number
     * @param place empty if nobody said, like the number of the case
     */
    public record Shown(String title, Spell when, List<String> people, String place, String caseNumber) {
        public Shown {
            people = List.copyOf(people);
        }
    }
}
