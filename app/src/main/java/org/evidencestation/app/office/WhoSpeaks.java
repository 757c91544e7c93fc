package org.evidencestation.app.office;

import java.util.List;
import java.util.Optional;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.OfficeEvent;

/**
 * Whether somebody is there in whose name something may be written down. Every desk asks right before it writes, whatever
 * screen, command or program the wish came from.
 */
@FunctionalInterface
public interface WhoSpeaks {
    /** @return why nothing is written in this person's name now; empty if it is */
    Optional<Refusal> against(String by);

    /** The first objection to writing these lines. */
    default <T> Optional<Answer<T>> refuse(List<? extends Event> events) {
        for (Event event : events) {
            Optional<Refusal> why = event instanceof OfficeEvent said ? against(said.by()) : Optional.empty();
            if (why.isPresent()) {
                return Optional.of(new Answer.Refused<>(why.get(), ((OfficeEvent) event).by(), ""));
            }
        }
        return Optional.empty();
    }
}
