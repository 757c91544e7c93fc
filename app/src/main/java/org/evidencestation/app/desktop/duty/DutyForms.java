package org.evidencestation.app.desktop.duty;

import java.util.List;
import java.util.Optional;
import org.evidencestation.app.desktop.form.Form;

/** What can be done on a page, and with a row of it. */
final class DutyForms {
    private final OperationForms operations;
    private final GapForms gaps;
    private final RecordForms records;
    private final GateForms gate;

    DutyForms(DutyWords words) {
        operations = new OperationForms(words);
        gaps = new GapForms(words);
        records = new RecordForms(words);
        gate = new GateForms(words);
    }

    List<Form<DutyOrder>> ofPage(DutyPage page, DutySight sight) {
        if (sight.office().people().isEmpty()) {
            return List.of(records.listPerson());
        }
        return switch (page) {
            case OPERATIONS -> List.of(operations.enter(sight));
            case STATEMENTS -> List.of(gaps.state(sight));
            case VIOLATIONS -> List.of(gaps.enterBreach(sight));
            case PEOPLE -> List.of(records.listPerson());
            case MUST_RECORD -> List.of(records.takeList());
            case BOARD, READY, LEDGER, TASKS, LATE, ON_TIME -> List.of();
        };
    }

    /** @param key that marks the row */
    List<Form<DutyOrder>> ofRow(DutyPage page, String key, DutySight sight) {
        return switch (page) {
            case READY -> sight.ready(key).map(it -> gate.of(it, sight)).orElse(List.of());
            case TASKS -> TaskKey.find(sight, key).map(it -> ofTask(it, sight)).orElse(List.of());
            case OPERATIONS ->
                sight.work().operations().stream()
                        .filter(it -> it.operation().id().value().equals(key))
                        .findFirst()
                        .map(it -> operations.of(it, sight))
                        .orElse(List.of());
            case LATE ->
                sight.rounds().late().stream()
                        .filter(it -> it.docking().value().equals(key))
                        .map(it -> records.explainLate(it.docking(), sight))
                        .toList();
            case STATEMENTS ->
                sight.records().statements().stream()
                        .filter(it -> it.id().value().equals(key) && it.open())
                        .findFirst()
                        .map(records::decide)
                        .orElse(List.of());
            case PEOPLE -> sight.person(key).stream().map(records::changePerson).toList();
            case BOARD, LEDGER, ON_TIME, VIOLATIONS, MUST_RECORD -> List.of();
        };
    }

    private List<Form<DutyOrder>> ofTask(TaskKey key, DutySight sight) {
        return switch (key) {
            case TaskKey.Late(var docking) -> List.of(records.explainLate(docking, sight));
            case TaskKey.OfStatement(var id) ->
                sight.records().statements().stream()
                        .filter(it -> it.id().equals(id))
                        .findFirst()
                        .map(records::decide)
                        .orElse(List.of());
            case TaskKey.OfGap(var gap) ->
                sight.work().gaps().stream()
                        .filter(it -> it.gap().key().equals(gap))
                        .findFirst()
                        .map(it -> gaps.of(it, sight))
                        .orElse(List.of());
            case TaskKey.OfFootage(var recording) ->
                sight.work().unnamed().stream()
                        .filter(it -> it.footage().id().equals(recording))
                        .findFirst()
                        .flatMap(it -> Optional.of(List.of(operations.shows(it, sight))))
                        .orElse(List.of());
        };
    }
}
