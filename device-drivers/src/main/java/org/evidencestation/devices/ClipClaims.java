package org.evidencestation.devices;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the name and the folder of a clip claim about it. Claims, not facts: the same recording can change name and folder
 * between two dockings.
 *
 * @param startedAt recorder-local wall time without zone
 * @param importantBecause each origin that marks the clip as important, for example {@code name:IMP}; empty = not marked
 */
public record ClipClaims(
        Optional<String> policeNumber,
        Optional<String> deviceNumber,
        Optional<LocalDateTime> startedAt,
        OptionalInt sequence,
        List<String> importantBecause) {
    public static final ClipClaims NONE =
            new ClipClaims(Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty(), List.of());

    public ClipClaims {
        importantBecause = List.copyOf(importantBecause);
    }

    public boolean important() {
        return !importantBecause.isEmpty();
    }
}
