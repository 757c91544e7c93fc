package org.evidencestation.app.equipment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evidencestation.app.policy.rule.EquipmentRules.Category;
import org.evidencestation.storage.journal.EquipmentEvent;
import org.evidencestation.storage.journal.EquipmentEvent.EquipmentFacts;
import org.evidencestation.storage.journal.EquipmentId;

/**
 * One device as it stands, and everything that was ever said of it.
 *
 * @param facts as they were said last
 * @param history oldest first; never empty
 */
public record Device(EquipmentId id, EquipmentFacts facts, State state, List<Note> history) {
    public Device {
        history = List.copyOf(history);
    }

    /** One line of its life. */
    public record Note(Instant at, EquipmentEvent event) {}

    /** Where it stands in its life. */
    public enum State {
        IN_USE,
        /** Must not be used until it was repaired (W12). */
        FAULTY,
        IN_REPAIR,
        /** Repair did not help; to be scrapped, destroyed or sealed (W13). */
        UNUSABLE,
        LOST,
        RETIRED;

        /** Whether it counts as equipment the office has. */
        public boolean held() {
            return this != LOST && this != RETIRED;
        }
    }

    static Device entered(EquipmentEvent.EquipmentEntered event, Instant at) {
        return new Device(event.equipment(), event.facts(), State.IN_USE, List.of(new Note(at, event)));
    }

    Device then(EquipmentEvent event, Instant at) {
        List<Note> longer = new ArrayList<>(history);
        longer.add(new Note(at, event));
        EquipmentFacts now = event instanceof EquipmentEvent.EquipmentChanged it ? it.facts() : facts;
        return new Device(id, now, next(event), longer);
    }

    private State next(EquipmentEvent event) {
        return switch (event) {
            case EquipmentEvent.FaultReported _ -> state == State.IN_USE ? State.FAULTY : state;
            case EquipmentEvent.RepairOrdered _ -> State.IN_REPAIR;
            case EquipmentEvent.RepairEnded it -> it.usable() ? State.IN_USE : State.UNUSABLE;
            case EquipmentEvent.EquipmentLost _ -> State.LOST;
            case EquipmentEvent.EquipmentFound _ -> State.IN_USE;
            case EquipmentEvent.EquipmentRetired _ -> State.RETIRED;
            case EquipmentEvent.EquipmentEntered _,
                    EquipmentEvent.EquipmentChanged _,
                    EquipmentEvent.ModelDescribed _,
                    EquipmentEvent.CarePlanned _,
                    EquipmentEvent.CareDone _,
                    EquipmentEvent.CompensationSettled _ -> state;
        };
    }

    /** Empty if the ledger was written by a program that knows more kinds than this one. */
    public Optional<Category> category() {
        return Stream.of(Category.values())
                .filter(it -> it.name().equals(facts.category()))
                .findFirst();
    }

    /** The last that was said of this kind. */
    public <E extends EquipmentEvent> Optional<E> last(Class<E> kind) {
        return history.reversed().stream()
                .map(Note::event)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    /** When that was said. */
    public Optional<Instant> lastAt(Class<? extends EquipmentEvent> kind) {
        return history.reversed().stream()
                .filter(note -> kind.isInstance(note.event()))
                .map(Note::at)
                .findFirst();
    }

    /** Whether a loss was said of it that nobody has paid for since. */
    public boolean compensationOpen() {
        return state == State.LOST
                && lastAt(EquipmentEvent.CompensationSettled.class)
                        .filter(paid -> !paid.isBefore(
                                lastAt(EquipmentEvent.EquipmentLost.class).orElse(paid)))
                        .isEmpty();
    }
}
