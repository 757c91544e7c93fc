package org.evidencestation.app;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.desktop.equipment.EquipmentDesk;
import org.evidencestation.app.desktop.equipment.EquipmentOrder;
import org.evidencestation.app.duty.Duty;
import org.evidencestation.app.duty.DutyLedger;
import org.evidencestation.app.duty.Person;
import org.evidencestation.app.equipment.CarePlan;
import org.evidencestation.app.equipment.Device;
import org.evidencestation.app.equipment.EquipmentBook;
import org.evidencestation.app.equipment.EquipmentLedger;
import org.evidencestation.app.equipment.Equipping;
import org.evidencestation.app.equipment.KeepEquipment;
import org.evidencestation.app.equipment.ModelSheet;
import org.evidencestation.app.equipment.ServiceLife;
import org.evidencestation.app.equipment.StorageCheck;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.policy.RegimeProfile;
import org.evidencestation.app.policy.rule.EquipmentRules;
import org.evidencestation.app.policy.rule.EquipmentRules.Category;
import org.evidencestation.app.policy.rule.EquipmentRules.EndState;
import org.evidencestation.storage.journal.EquipmentEvent;
import org.evidencestation.storage.journal.EquipmentEvent.EquipmentRetired;

/** The equipment screen's questions, answered by the station. */
final class StationEquipment implements EquipmentDesk {
    private final Station station;
    private final EquipmentBook equipment;
    private final Duty duty;
    private final KeepEquipment keep;

    StationEquipment(Station station) {
        this.station = station;
        this.duty = station.duty();
        this.equipment = new EquipmentBook(station.index()::office);
        this.keep = new KeepEquipment(
                station.vault(),
                equipment,
                duty,
                station.regime(),
                station.clock().time(),
                UUID::randomUUID,
                station.speakers());
    }

    @Override
    public Standing read() {
        return equipment.ask(ledger -> duty.<Standing>ask(people -> standing(ledger, people)));
    }

    private Standing standing(EquipmentLedger ledger, DutyLedger people) {
        RegimeProfile regime = station.regime();
        EquipmentRules rules = regime.rules().equipment();
        LocalDate today = LocalDate.ofInstant(station.clock().time().instant(), regime.zone());
        List<Equipping.Officer> officers = people.people().all().stream()
                .filter(Person::active)
                .map(person -> new Equipping.Officer(person.section(), person.equippingClass()))
                .toList();
        return new Standing(
                ledger.devices().stream()
                        .map(device -> line(device, rules, people, today))
                        .toList(),
                Equipping.rows(rules, officers, ledger.devices()),
                CarePlan.of(ledger.devices(), regime.zone()),
                models(rules, ledger),
                people.people().all(),
                people.recorders().registered(),
                categories(rules),
                ends(rules),
                today);
    }

    private Line line(Device device, EquipmentRules rules, DutyLedger people, LocalDate today) {
        StorageCheck storage = StorageCheck.of(device, people);
        String words = storage.toText(station.regime().zone());
        return new Line(device, ServiceLife.of(device, rules, today), storage, words);
    }

    private static Map<String, List<ModelSheet.Row>> models(EquipmentRules rules, EquipmentLedger ledger) {
        Map<String, List<ModelSheet.Row>> models = new TreeMap<>();
        for (Device device : ledger.devices()) {
            String model = device.facts().model();
            if (device.state().held()) {
                models.computeIfAbsent(model, key -> ModelSheet.of(rules, ledger.model(key)));
            }
        }
        return models;
    }

    /** A regulation that names no kinds leaves it to the office. */
    private static List<Category> categories(EquipmentRules rules) {
        return rules.categories().isEmpty()
                ? List.of(Category.values())
                : List.copyOf(rules.categories().keySet());
    }

    private static List<String> ends(EquipmentRules rules) {
        List<String> ends = new ArrayList<>(List.of(EquipmentRetired.SCRAPPED));
        List<EndState> named = rules.endStates().isEmpty()
                ? List.of(EndState.values())
                : List.copyOf(rules.endStates().keySet());
        named.forEach(end -> ends.add(end.name()));
        return ends;
    }

    @Override
    public Answer<?> carryOut(EquipmentOrder order, String by) throws IOException {
        Optional<Answer<String>> against = station.accounts()
                .against(by, Set.of(Right.KEEP_LEDGERS), order.getClass().getSimpleName());
        return against.isPresent() ? against.get() : allowed(order, by);
    }

    private Answer<?> allowed(EquipmentOrder order, String by) throws IOException {
        return switch (order) {
            case EquipmentOrder.Enter(var facts) -> keep.enter(facts, by);
            case EquipmentOrder.Say(var id, var saying) -> keep.say(id, saying.by(by));
            case EquipmentOrder.Retire(var id, var method, var reason, var witness) ->
                keep.retire(id, method, reason, witness, by);
            case EquipmentOrder.Describe(var model, var values) ->
                keep.describe(new EquipmentEvent.ModelDescribed(model, values, by));
        };
    }
}
