package org.evidencestation.app.desktop.duty;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.app.duty.BoardRow;
import org.evidencestation.app.duty.DutyRow;
import org.evidencestation.app.duty.DutyRule.Ground;
import org.evidencestation.app.duty.Footage;
import org.evidencestation.app.duty.GapTask;
import org.evidencestation.app.duty.LateRow;
import org.evidencestation.app.duty.OnTimeRow;
import org.evidencestation.app.duty.Operation;
import org.evidencestation.app.duty.Person;
import org.evidencestation.app.duty.ReadyRow;
import org.evidencestation.app.duty.Statement;
import org.evidencestation.app.duty.UnnamedFootage;
import org.evidencestation.app.duty.Violation;
import org.evidencestation.storage.journal.DutyEvent.MustRecordItem;
import org.evidencestation.storage.journal.OperationId;

/**
 * Duty at one moment, as far as screens show it.
 *
 * @param now when it was looked at
 */
public record DutySight(Instant now, Office office, Rounds rounds, Work work, Records records) {
    /**
     * Whom and what the office has.
     *
     * @param people in the order of their numbers, also those who left
     * @param recorders registered ones, key to name
     */
    public record Office(
            List<Person> people, Map<String, String> recorders, List<MustRecordItem> mustRecord, Choices choices) {
        public Office {
            people = List.copyOf(people);
            recorders = Map.copyOf(recorders);
            mustRecord = List.copyOf(mustRecord);
        }
    }

    /**
     * What the regulation in force lets people choose from.
     *
     * @param activities code to text, in the regulation's order
     * @param violations the same
     * @param wording what is to be said to the people recorded, with its article (L8, Z9, SM9); empty if nothing is
     *     prescribed
     */
    public record Choices(
            Map<String, String> activities,
            List<Ground> grounds,
            List<String> returnReasons,
            Map<String, String> violations,
            String wording) {
        public static final Choices NONE = new Choices(Map.of(), List.of(), List.of(), Map.of(), "");

        public Choices {
            activities = new LinkedHashMap<>(activities);
            grounds = List.copyOf(grounds);
            returnReasons = List.copyOf(returnReasons);
            violations = new LinkedHashMap<>(violations);
        }
    }

    /** Recorders on their rounds; each list as the duty ledger orders it. */
    public record Rounds(
            List<BoardRow> board,
            List<ReadyRow> ready,
            List<DutyRow> ledger,
            List<LateRow> late,
            List<OnTimeRow> onTime) {
        public Rounds {
            board = List.copyOf(board);
            ready = List.copyOf(ready);
            ledger = List.copyOf(ledger);
            late = List.copyOf(late);
            onTime = List.copyOf(onTime);
        }
    }

    /** Operations, and what is missing of them; settled gaps, too. */
    public record Work(List<Shown> operations, List<GapTask> gaps, List<UnnamedFootage> unnamed) {
        public Work {
            operations = List.copyOf(operations);
            gaps = List.copyOf(gaps);
            unnamed = List.copyOf(unnamed);
        }
    }

    /**
     * An operation and what shows it.
     *
     * @param covered how much of it was recorded
     */
    public record Shown(Operation operation, List<Footage> footage, Duration covered) {
        public Shown {
            footage = List.copyOf(footage);
        }
    }

    /** What people wrote, oldest first. */
    public record Records(List<Statement> statements, List<Violation> violations) {
        public Records {
            statements = List.copyOf(statements);
            violations = List.copyOf(violations);
        }
    }

    Optional<Shown> operation(OperationId id) {
        return work.operations().stream()
                .filter(it -> it.operation().id().equals(id))
                .findFirst();
    }

    Optional<ReadyRow> ready(String recorder) {
        return rounds.ready().stream()
                .filter(it -> it.recorder().equals(recorder))
                .findFirst();
    }

    Optional<Person> person(String number) {
        return office.people().stream().filter(it -> it.number().equals(number)).findFirst();
    }

    List<Person> active() {
        return office.people().stream().filter(Person::active).toList();
    }

    long openGaps(OperationId id) {
        return work.gaps().stream()
                .filter(GapTask::open)
                .filter(task -> task.gap().operation().filter(id::equals).isPresent())
                .count();
    }
}
