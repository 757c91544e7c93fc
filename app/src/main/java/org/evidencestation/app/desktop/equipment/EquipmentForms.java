package org.evidencestation.app.desktop.equipment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.evidencestation.app.desktop.equipment.EquipmentDesk.Line;
import org.evidencestation.app.desktop.equipment.EquipmentDesk.Standing;
import org.evidencestation.app.desktop.form.Field;
import org.evidencestation.app.desktop.form.Field.Option;
import org.evidencestation.app.desktop.form.Filled;
import org.evidencestation.app.desktop.form.Form;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.duty.Person;
import org.evidencestation.app.equipment.Device;
import org.evidencestation.app.equipment.ModelSheet;
import org.evidencestation.storage.journal.EquipmentEvent;
import org.evidencestation.storage.journal.EquipmentEvent.EquipmentFacts;
import org.evidencestation.storage.journal.EquipmentId;

/** What can be said of equipment, as forms. */
final class EquipmentForms {
    private static final String DEMAND = "demand.";
    private static final EquipmentFacts UNKNOWN = new EquipmentFacts("BODY_CAMERA", "", "", "", "", null, null, "", "");

    private final Texts texts;
    private final Standing standing;

    EquipmentForms(Texts texts, Standing standing) {
        this.texts = texts;
        this.standing = standing;
    }

    /** A new device. */
    Form<EquipmentOrder> enter() {
        return new Form<>("equipment.enter", "", facts(UNKNOWN), said -> new EquipmentOrder.Enter(facts(said)));
    }

    /** What can be said of a device as it stands. */
    List<Form<EquipmentOrder>> of(Line line) {
        Device device = line.device();
        EquipmentId id = device.id();
        return switch (device.state()) {
            case IN_USE -> List.of(change(device), fault(id), planCare(id), careDone(line), lost(line), retire(id));
            case FAULTY -> List.of(orderRepair(id), change(device), lost(line), retire(id));
            case IN_REPAIR -> List.of(endRepair(id), lost(line));
            case UNUSABLE -> List.of(retire(id), orderRepair(id));
            case LOST -> device.compensationOpen() ? List.of(found(id), settle(device)) : List.of(found(id));
            case RETIRED -> List.of();
        };
    }

    /** What a model offers. */
    Form<EquipmentOrder> model(String model) {
        List<ModelSheet.Row> demands = standing.models().getOrDefault(model, List.of());
        List<Field> fields = demands.stream()
                .map(row ->
                        Field.line(DEMAND + row.item(), row.offers().orElse("")).orNothing())
                .toList();
        return new Form<>("equipment.describe", model, fields, said -> {
            Map<String, String> values = new LinkedHashMap<>();
            demands.forEach(row -> values.put(row.item(), said.text(DEMAND + row.item())));
            values.values().removeIf(String::isEmpty);
            return new EquipmentOrder.Describe(model, values);
        });
    }

    private Form<EquipmentOrder> change(Device device) {
        List<Field> fields = new ArrayList<>(facts(device.facts()));
        fields.add(Field.line("reason", ""));
        return say(
                "equipment.change",
                device.id(),
                fields,
                said -> by -> new EquipmentEvent.EquipmentChanged(device.id(), facts(said), said.text("reason"), by));
    }

    private static Form<EquipmentOrder> fault(EquipmentId id) {
        return say(
                "equipment.fault",
                id,
                List.of(Field.text("fault", "")),
                said -> by -> new EquipmentEvent.FaultReported(id, said.text("fault"), by));
    }

    private static Form<EquipmentOrder> orderRepair(EquipmentId id) {
        List<Field> fields =
                List.of(Field.line("vendor", ""), Field.line("order", "").orNothing());
        return say(
                "equipment.orderRepair",
                id,
                fields,
                said -> by -> new EquipmentEvent.RepairOrdered(id, said.text("vendor"), said.text("order"), by));
    }

    private Form<EquipmentOrder> endRepair(EquipmentId id) {
        List<Option> usable = List.of(
                new Option(Filled.YES, texts.get("equipment.usable")),
                new Option(Filled.NO, texts.get("equipment.unusable")));
        List<Field> fields = List.of(
                Field.text("result", ""),
                Field.taps("usable", usable, Filled.YES),
                Field.money("cost", "").orNothing());
        return say(
                "equipment.endRepair",
                id,
                fields,
                said -> by -> new EquipmentEvent.RepairEnded(
                        id,
                        said.text("result"),
                        said.yes("usable"),
                        said.money("cost").orElse(null),
                        by));
    }

    private static Form<EquipmentOrder> planCare(EquipmentId id) {
        return say(
                "equipment.planCare",
                id,
                List.of(Field.line("work", ""), Field.number("days", "30")),
                said -> by -> new EquipmentEvent.CarePlanned(
                        id, said.text("work"), Math.toIntExact(said.number("days")), by));
    }

    private Form<EquipmentOrder> careDone(Line line) {
        EquipmentId id = line.device().id();
        String planned = standing.care().stream()
                .filter(due -> due.device().id().equals(id))
                .map(due -> due.work())
                .findFirst()
                .orElse("");
        List<Field> fields = List.of(
                Field.line("work", planned),
                Field.day("on", standing.today().toString()),
                Field.line("result", "").orNothing());
        return say(
                "equipment.careDone",
                id,
                fields,
                said -> by -> new EquipmentEvent.CareDone(
                        id, said.text("work"), said.day("on").orElseThrow(), said.text("result"), by));
    }

    private static Form<EquipmentOrder> lost(Line line) {
        EquipmentId id = line.device().id();
        Long price = line.device().facts().priceFen();
        return say(
                "equipment.lost",
                id,
                List.of(Field.text("circumstances", "")),
                said -> by -> new EquipmentEvent.EquipmentLost(
                        id, said.text("circumstances"), line.storageWords(), price, by));
    }

    private static Form<EquipmentOrder> found(EquipmentId id) {
        return say(
                "equipment.found",
                id,
                List.of(Field.text("circumstances", "").orNothing()),
                said -> by -> new EquipmentEvent.EquipmentFound(id, said.text("circumstances"), by));
    }

    private Form<EquipmentOrder> settle(Device device) {
        EquipmentId id = device.id();
        Long price = device.facts().priceFen();
        List<Field> fields = List.of(
                Field.choice("payer", people(), device.facts().custodian()),
                Field.money("amount", price == null ? "" : Filled.yuan(price)),
                Field.line("receipt", ""));
        return say(
                "equipment.settle",
                id,
                fields,
                said -> by -> new EquipmentEvent.CompensationSettled(
                        id, said.text("payer"), said.money("amount").orElseThrow(), said.text("receipt"), by));
    }

    private Form<EquipmentOrder> retire(EquipmentId id) {
        List<Option> ends = standing.ends().stream()
                .map(end -> new Option(end, texts.get("equipment.end." + end)))
                .toList();
        List<Field> fields = List.of(
                Field.choice("method", ends, ""),
                Field.text("reason", "").orNothing(),
                Field.choice("witness", people(), ""));
        return new Form<>(
                "equipment.retire",
                "",
                fields,
                said -> new EquipmentOrder.Retire(id, said.text("method"), said.text("reason"), said.text("witness")));
    }

    private static Form<EquipmentOrder> say(
            String key, EquipmentId id, List<Field> fields, Function<Filled, EquipmentOrder.Saying> saying) {
        return new Form<>(key, "", fields, said -> new EquipmentOrder.Say(id, saying.apply(said)));
    }

    private List<Option> people() {
        return standing.people().stream()
                .filter(Person::active)
                .map(person -> new Option(person.number(), person.name() + " " + person.number()))
                .toList();
    }

    private List<Field> facts(EquipmentFacts now) {
        List<Option> categories = standing.categories().stream()
                .map(it -> new Option(it.name(), texts.get("equipment.category." + it)))
                .toList();
        List<Option> recorders = standing.recorders().entrySet().stream()
                .map(it -> new Option(it.getKey(), it.getValue()))
                .toList();
        String bought = now.boughtOn() == null ? "" : now.boughtOn().toString();
        String price = now.priceFen() == null ? "" : Filled.yuan(now.priceFen());
        return List.of(
                Field.choice("category", categories, now.category()),
                Field.line("model", now.model()),
                Field.line("serial", now.serial()),
                Field.choice("docksAs", recorders, now.recorder()).orNothing(),
                Field.line("card", now.cardNumber()).orNothing(),
                Field.day("bought", bought).orNothing(),
                Field.money("price", price).orNothing(),
                Field.choice("custodian", people(), now.custodian()).orNothing(),
                Field.line("section", now.section()).orNothing());
    }

    private static EquipmentFacts facts(Filled said) {
        return new EquipmentFacts(
                said.text("category"),
                said.text("model"),
                said.text("serial"),
                said.text("docksAs"),
                said.text("card"),
                said.day("bought").orElse(null),
                said.money("price").orElse(null),
                said.text("custodian"),
                said.text("section"));
    }
}
