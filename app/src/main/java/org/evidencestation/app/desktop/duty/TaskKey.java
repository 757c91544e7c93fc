package org.evidencestation.app.desktop.duty;

import java.util.Optional;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.StatementId;

/** What a row of the tasks is about. */
sealed interface TaskKey {
    record Late(DockingId docking) implements TaskKey {}

    /** @param gap key of the gap */
    record OfGap(String gap) implements TaskKey {}

    record OfStatement(StatementId statement) implements TaskKey {}

    record OfFootage(RecordingId recording) implements TaskKey {}

    /** As it marks a row. */
    default String text() {
        return switch (this) {
            case Late(DockingId docking) -> "late " + docking.value();
            case OfGap(String gap) -> "gap " + gap;
            case OfStatement(StatementId statement) -> "statement " + statement.value();
            case OfFootage(RecordingId recording) -> "footage " + recording;
        };
    }

    /** Of the rows there are, the one that is marked so. */
    static Optional<TaskKey> find(DutySight sight, String text) {
        return java.util.stream.Stream.<TaskKey>concat(
                        java.util.stream.Stream.concat(
                                sight.rounds().late().stream().map(it -> new Late(it.docking())),
                                sight.work().gaps().stream()
                                        .map(it -> new OfGap(it.gap().key()))),
                        java.util.stream.Stream.concat(
                                sight.records().statements().stream().map(it -> new OfStatement(it.id())),
                                sight.work().unnamed().stream()
                                        .map(it -> new OfFootage(it.footage().id()))))
                .filter(it -> it.text().equals(text))
                .findFirst();
    }
}
