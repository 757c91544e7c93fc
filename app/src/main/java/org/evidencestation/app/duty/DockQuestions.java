package org.evidencestation.app.duty;

import java.util.List;
import java.util.Optional;
import org.evidencestation.storage.journal.DockingId;

/**
 * What an officer is asked at the dock once footage is in: why it is late, and which operation it shows. Nothing has to be
 * answered; what is skipped is the clerk's.
 *
 * @param name of the recorder
 * @param wearer number of who brought it; empty if nobody knows
 * @param groups footage that belongs to no operation yet, oldest first
 * @param late what came late and was not explained yet
 * @param reasons of the regime that let the time run from the return, to be offered first
 */
public record DockQuestions(
        DockingId docking,
        String name,
        String wearer,
        List<FootageGroup> groups,
        Optional<LateRow> late,
        List<String> reasons) {
    public DockQuestions {
        groups = List.copyOf(groups);
        reasons = List.copyOf(reasons);
    }

    /** Nothing is to be asked. */
    public boolean none() {
        return groups.isEmpty() && late.isEmpty();
    }
}
