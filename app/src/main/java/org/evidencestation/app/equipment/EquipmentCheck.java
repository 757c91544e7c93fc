package org.evidencestation.app.equipment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.evidencestation.app.duty.DutyLedger;
import org.evidencestation.app.duty.Person;
import org.evidencestation.app.equipment.Device.State;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.policy.rule.EquipmentRules;
import org.evidencestation.app.policy.rule.EquipmentRules.EndState;
import org.evidencestation.storage.journal.EquipmentEvent;
import org.evidencestation.storage.journal.EquipmentEvent.EquipmentFacts;
import org.evidencestation.storage.journal.EquipmentEvent.EquipmentRetired;
import org.evidencestation.storage.journal.EquipmentId;
import org.evidencestation.storage.journal.OfficeEvent;

/** What speaks against a line of the equipment ledger. Pure. */
record EquipmentCheck(EquipmentLedger ledger, DutyLedger duty, EquipmentRules rules, LocalDate today) {
    private static final Objection NONE = new Objection(Optional.empty(), "", "");

    /** @param why empty if nothing speaks against it */
    record Objection(Optional<Refusal> why, String about, String article) {
        private Objection or(boolean holds, Refusal otherwise, String of) {
            return or(holds, otherwise, of, "");
        }

        private Objection or(boolean holds, Refusal otherwise, String of, String source) {
            return why.isPresent() || holds ? this : new Objection(Optional.of(otherwise), of, source);
        }
    }

    Objection against(EquipmentEvent event) {
        Objection speaker = NONE.or(speaks(event.by()), Refusal.UNKNOWN_SPEAKER, event.by());
        return switch (event) {
            case EquipmentEvent.EquipmentEntered it -> facts(speaker, it.equipment(), it.facts());
            case EquipmentEvent.EquipmentChanged it ->
                facts(held(speaker, it.equipment()), it.equipment(), it.facts())
                        .or(!it.reason().isBlank(), Refusal.NO_REASON, "");
            case EquipmentEvent.ModelDescribed it ->
                speaker.or(!it.model().isBlank(), Refusal.NOT_EQUIPMENT, "")
                        .or(
                                rules.demands().keySet().containsAll(it.values().keySet()),
                                Refusal.NOT_EQUIPMENT,
                                it.model());
            case EquipmentEvent.CarePlanned it ->
                held(speaker, it.equipment())
                        .or(!it.work().isBlank() && it.everyDays() >= 0, Refusal.INCOMPLETE, it.work());
            case EquipmentEvent.CareDone it ->
                held(speaker, it.equipment())
                        .or(!it.work().isBlank(), Refusal.INCOMPLETE, "")
                        .or(
                                !it.on().isAfter(today),
                                Refusal.IMPOSSIBLE_TIME,
                                it.on().toString());
            case EquipmentEvent.FaultReported it ->
                in(speaker, it.equipment(), state -> state == State.IN_USE)
                        .or(!it.fault().isBlank(), Refusal.NO_REASON, "");
            case EquipmentEvent.RepairOrdered it ->
                in(speaker, it.equipment(), state -> state == State.FAULTY || state == State.UNUSABLE)
                        .or(!it.vendor().isBlank(), Refusal.INCOMPLETE, "");
            case EquipmentEvent.RepairEnded it ->
                in(speaker, it.equipment(), state -> state == State.IN_REPAIR)
                        .or(!it.result().isBlank(), Refusal.INCOMPLETE, "");
            case EquipmentEvent.EquipmentLost it ->
                held(speaker, it.equipment()).or(!it.circumstances().isBlank(), Refusal.NO_REASON, "");
            case EquipmentEvent.EquipmentFound it -> in(speaker, it.equipment(), state -> state == State.LOST);
            case EquipmentEvent.CompensationSettled it -> settled(speaker, it);
            case EquipmentRetired it -> retired(held(speaker, it.equipment()), it);
        };
    }

    private boolean speaks(String by) {
        return by.equals(OfficeEvent.STATION) || active(by);
    }

    private boolean active(String person) {
        return duty.people().find(person).filter(Person::active).isPresent();
    }

    private Objection held(Objection before, EquipmentId id) {
        return in(before, id, State::held);
    }

    private Objection in(Objection before, EquipmentId id, Predicate<State> states) {
        Optional<Device> device = ledger.device(id);
        return before.or(device.isPresent(), Refusal.UNKNOWN_EQUIPMENT, id.value())
                .or(
                        device.map(Device::state).filter(states).isPresent(),
                        Refusal.NOT_IN_THIS_STATE,
                        device.map(it -> it.facts().serial()).orElse(""));
    }

    private Objection facts(Objection before, EquipmentId id, EquipmentFacts said) {
        boolean category =
                rules.categories().keySet().stream().anyMatch(it -> it.name().equals(said.category()));
        return before.or(category || rules.categories().isEmpty(), Refusal.NOT_EQUIPMENT, said.category())
                .or(!said.model().isBlank() && !said.serial().isBlank(), Refusal.NOT_EQUIPMENT, said.serial())
                .or(said.custodian().isEmpty() || active(said.custodian()), Refusal.UNKNOWN_PERSON, said.custodian())
                .or(
                        said.boughtOn() == null || !said.boughtOn().isAfter(today),
                        Refusal.IMPOSSIBLE_TIME,
                        String.valueOf(said.boughtOn()))
                .or(isFree(id, said), Refusal.SERIAL_TAKEN, said.serial());
    }

    private boolean isFree(EquipmentId id, EquipmentFacts said) {
        return ledger.devices().stream()
                .filter(device -> device.state().held() && !device.id().equals(id))
                .map(Device::facts)
                .noneMatch(other -> isSame(other, said));
    }

    private static boolean isSame(EquipmentFacts one, EquipmentFacts other) {
        boolean serial = one.model().equals(other.model()) && one.serial().equals(other.serial());
        boolean recorder = !one.recorder().isEmpty() && one.recorder().equals(other.recorder());
        return serial || recorder;
    }

    private Objection settled(Objection before, EquipmentEvent.CompensationSettled said) {
        boolean open =
                ledger.device(said.equipment()).filter(Device::compensationOpen).isPresent();
        return in(before, said.equipment(), state -> state == State.LOST)
                .or(open, Refusal.NO_CHANGE, "")
                .or(duty.people().find(said.person()).isPresent(), Refusal.UNKNOWN_PERSON, said.person())
                .or(said.fen() > 0 && !said.receipt().isBlank(), Refusal.INCOMPLETE, said.receipt());
    }

    /** Nothing ends that may hold footage, that is too young without a reason, or that only one person saw end. */
    private Objection retired(Objection before, EquipmentRetired said) {
        if (before.why().isPresent()) {
            return before;
        }
        Device device = ledger.device(said.equipment()).orElseThrow();
        boolean docks = !device.facts().recorder().isEmpty();
        ServiceLife life = ServiceLife.of(device, rules, today);
        return before.or(isEnd(said.method()), Refusal.NOT_AN_END, said.method(), endArticle())
                .or(active(said.witness()), Refusal.UNKNOWN_PERSON, said.witness())
                .or(!said.witness().equals(said.by()), Refusal.SAME_PERSON, said.witness())
                .or(
                        !docks || StorageCheck.of(device, duty).clear(),
                        Refusal.FOOTAGE_MAY_BE_ON_IT,
                        device.facts().serial())
                .or(
                        life.standing() != ServiceLife.Standing.BELOW_MINIMUM
                                || !said.reason().isBlank(),
                        Refusal.TOO_YOUNG,
                        device.facts().serial(),
                        life.article().orElse(""));
    }

    private boolean isEnd(String method) {
        if (rules.endStates().isEmpty()) {
            return true;
        }
        return method.equals(EquipmentRetired.SCRAPPED)
                || rules.endStates().keySet().stream().map(EndState::name).anyMatch(method::equals);
    }

    private String endArticle() {
        return rules.endStates().values().stream()
                .map(clause -> clause.article())
                .findFirst()
                .orElse("");
    }
}
