package org.evidencestation.app.desktop.equipment;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.evidencestation.app.desktop.equipment.EquipmentDesk.Line;
import org.evidencestation.app.desktop.equipment.EquipmentDesk.Standing;
import org.evidencestation.app.desktop.form.Form;
import org.evidencestation.app.desktop.form.Form.Field;
import org.evidencestation.app.desktop.form.Form.Option;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.duty.Answer;
import org.evidencestation.app.duty.Person;
import org.evidencestation.app.duty.Refusal;
import org.evidencestation.app.equipment.Device;
import org.evidencestation.app.equipment.ModelSheet;
import org.evidencestation.storage.journal.EquipmentEvent;
import org.evidencestation.storage.journal.EquipmentEvent.EquipmentFacts;
import org.evidencestation.storage.journal.EquipmentId;
import org.jspecify.annotations.Nullable;

/** What can be said of equipment, as forms. */
final class EquipmentForms {
    private static final int FEN = 2;

    private final EquipmentDesk desk;
    private final Texts texts;
    private final Standing standing;
    /** Number of who says it; chosen last time. */
    private final String speaker;

    EquipmentForms(EquipmentDesk desk, Texts texts, Standing standing, String speaker) {
        this.desk = desk;
        this.texts = texts;
        this.standing = standing;
        this.speaker = speaker;
    }

    /** A new device. */
    Form enter() {
        return new Form(
                "equipment.enter", with(facts(null)), said -> withFacts(said, facts -> desk.enter(facts, by(said))));
    }

    /** What can be said of a device as it stands. */
    List<Form> of(Line line) {
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
    Form model(String model) {
        List<Field> fields = new ArrayList<>();
        for (ModelSheet.Row row : standing.models().getOrDefault(model, List.of())) {
            fields.add(new Field.Line("demand." + row.item(), row.offers().orElse("")));
        }
        return new Form("equipment.describe", with(fields), said -> {
            Map<String, String> values = new LinkedHashMap<>();
            said.forEach((name, value) -> {
                if (name.startsWith("demand.") && !value.isEmpty()) {
                    values.put(name.substring("demand.".length()), value);
                }
            });
            return desk.describe(new EquipmentEvent.ModelDescribed(model, values, by(said)));
        });
    }

    private Form change(Device device) {
        List<Field> fields = new ArrayList<>(facts(device.facts()));
        fields.add(new Field.Line("reason", ""));
        return new Form(
                "equipment.change",
                with(fields),
                said -> withFacts(
                        said,
                        facts -> desk.say(
                                device.id(),
                                new EquipmentEvent.EquipmentChanged(
                                        device.id(), facts, said.getOrDefault("reason", ""), by(said)))));
    }

    private Form fault(EquipmentId id) {
        return form(
                "equipment.fault",
                List.of(new Field.Area("fault", "")),
                said -> desk.say(id, new EquipmentEvent.FaultReported(id, said.getOrDefault("fault", ""), by(said))));
    }

    private Form orderRepair(EquipmentId id) {
        return form(
                "equipment.orderRepair",
                List.of(new Field.Line("vendor", ""), new Field.Line("order", "")),
                said -> desk.say(
                        id,
                        new EquipmentEvent.RepairOrdered(
                                id, said.getOrDefault("vendor", ""), said.getOrDefault("order", ""), by(said))));
    }

    private Form endRepair(EquipmentId id) {
        List<Option> usable = List.of(
                new Option("true", texts.get("equipment.usable")),
                new Option("false", texts.get("equipment.unusable")));
        List<Field> fields = List.of(
                new Field.Area("result", ""), new Field.Choice("usable", "true", usable), new Field.Line("cost", ""));
        return form(
                "equipment.endRepair",
                fields,
                said -> money(
                        said,
                        "cost",
                        cost -> desk.say(
                                id,
                                new EquipmentEvent.RepairEnded(
                                        id,
                                        said.getOrDefault("result", ""),
                                        said.getOrDefault("usable", "").equals("true"),
                                        cost,
                                        by(said)))));
    }

    private Form planCare(EquipmentId id) {
        return form("equipment.planCare", List.of(new Field.Line("work", ""), new Field.Line("days", "30")), said -> {
            String days = said.getOrDefault("days", "");
            return days.matches("[0-9]{1,4}")
                    ? desk.say(
                            id,
                            new EquipmentEvent.CarePlanned(
                                    id, said.getOrDefault("work", ""), Integer.parseInt(days), by(said)))
                    : new Answer.Refused<>(Refusal.INCOMPLETE, days, "");
        });
    }

    private Form careDone(Line line) {
        EquipmentId id = line.device().id();
        String planned = standing.care().stream()
                .filter(due -> due.device().id().equals(id))
                .map(due -> due.work())
                .findFirst()
                .orElse("");
        List<Field> fields = List.of(
                new Field.Line("work", planned),
                new Field.Day("on", standing.today().toString()),
                new Field.Line("result", ""));
        return form(
                "equipment.careDone",
                fields,
                said -> day(
                        said,
                        "on",
                        on -> on == null
                                ? new Answer.Refused<EquipmentId>(Refusal.INCOMPLETE, "", "")
                                : desk.say(
                                        id,
                                        new EquipmentEvent.CareDone(
                                                id,
                                                said.getOrDefault("work", ""),
                                                on,
                                                said.getOrDefault("result", ""),
                                                by(said)))));
    }

    private Form lost(Line line) {
        EquipmentId id = line.device().id();
        return form(
                "equipment.lost",
                List.of(new Field.Area("circumstances", "")),
                said -> desk.say(
                        id,
                        new EquipmentEvent.EquipmentLost(
                                id,
                                said.getOrDefault("circumstances", ""),
                                line.storageWords(),
                                line.device().facts().priceFen(),
                                by(said))));
    }

    private Form found(EquipmentId id) {
        return form(
                "equipment.found",
                List.of(new Field.Area("circumstances", "")),
                said -> desk.say(
                        id, new EquipmentEvent.EquipmentFound(id, said.getOrDefault("circumstances", ""), by(said))));
    }

    private Form settle(Device device) {
        EquipmentId id = device.id();
        Long price = device.facts().priceFen();
        String amount = price == null ? "" : BigDecimal.valueOf(price, FEN).toPlainString();
        List<Field> fields = List.of(
                new Field.Choice("payer", device.facts().custodian(), people()),
                new Field.Line("amount", amount),
                new Field.Line("receipt", ""));
        return form(
                "equipment.settle",
                fields,
                said -> money(
                        said,
                        "amount",
                        fen -> desk.say(
                                id,
                                new EquipmentEvent.CompensationSettled(
                                        id,
                                        said.getOrDefault("payer", ""),
                                        fen == null ? 0 : fen,
                                        said.getOrDefault("receipt", ""),
                                        by(said)))));
    }

    private Form retire(EquipmentId id) {
        List<Option> ends = standing.ends().stream()
                .map(end -> new Option(end, texts.get("equipment.end." + end)))
                .toList();
        List<Field> fields = List.of(
                new Field.Choice("method", "", ends),
                new Field.Area("reason", ""),
                new Field.Choice("witness", "", people()));
        return form(
                "equipment.retire",
                fields,
                said -> desk.retire(
                        id,
                        said.getOrDefault("method", ""),
                        said.getOrDefault("reason", ""),
                        said.getOrDefault("witness", ""),
                        by(said)));
    }

    private Form form(String key, List<Field> fields, Form.Order order) {
        return new Form(key, with(fields), order);
    }

    private List<Field> with(List<Field> fields) {
        return Stream.concat(fields.stream(), Stream.of(new Field.Choice("by", speaker, people())))
                .toList();
    }

    private static String by(Map<String, String> said) {
        return said.getOrDefault("by", "");
    }

    private List<Option> people() {
        return standing.people().stream()
                .filter(Person::active)
                .map(person -> new Option(person.number(), person.name() + " " + person.number()))
                .toList();
    }

    private List<Field> facts(@Nullable EquipmentFacts now) {
        List<Option> categories = standing.categories().stream()
                .map(it -> new Option(it.name(), texts.get("equipment.category." + it)))
                .toList();
        List<Option> recorders = new ArrayList<>(List.of(new Option("", texts.get("equipment.docksNot"))));
        standing.recorders().forEach((key, name) -> recorders.add(new Option(key, name)));
        List<Option> custodians = new ArrayList<>(List.of(new Option("", texts.get("equipment.noCustodian"))));
        custodians.addAll(people());
        LocalDate bought = now == null ? null : now.boughtOn();
        Long price = now == null ? null : now.priceFen();
        return List.of(
                new Field.Choice("category", now == null ? "BODY_CAMERA" : now.category(), categories),
                new Field.Line("model", now == null ? "" : now.model()),
                new Field.Line("serial", now == null ? "" : now.serial()),
                new Field.Choice("recorder", now == null ? "" : now.recorder(), recorders),
                new Field.Line("card", now == null ? "" : now.cardNumber()),
                new Field.Day("bought", bought == null ? "" : bought.toString()),
                new Field.Line(
                        "price",
                        price == null ? "" : BigDecimal.valueOf(price, FEN).toPlainString()),
                new Field.Choice("custodian", now == null ? "" : now.custodian(), custodians),
                new Field.Line("section", now == null ? "" : now.section()));
    }

    private interface With<T extends @Nullable Object> {
        Answer<?> carryOut(T value) throws IOException;
    }

    private static Answer<?> withFacts(Map<String, String> said, With<EquipmentFacts> order) throws IOException {
        return day(
                said,
                "bought",
                bought -> money(
                        said,
                        "price",
                        price -> order.carryOut(new EquipmentFacts(
                                said.getOrDefault("category", ""),
                                said.getOrDefault("model", ""),
                                said.getOrDefault("serial", ""),
                                said.getOrDefault("recorder", ""),
                                said.getOrDefault("card", ""),
                                bought,
                                price,
                                said.getOrDefault("custodian", ""),
                                said.getOrDefault("section", "")))));
    }

    private static Answer<?> day(Map<String, String> said, String name, With<@Nullable LocalDate> order)
            throws IOException {
        String text = said.getOrDefault(name, "");
        LocalDate day;
        try {
            day = text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return new Answer.Refused<>(Refusal.IMPOSSIBLE_TIME, text, "");
        }
        return order.carryOut(day);
    }

    /** @param order is given fen, or null where nothing was typed */
    private static Answer<?> money(Map<String, String> said, String name, With<@Nullable Long> order)
            throws IOException {
        String text = said.getOrDefault(name, "");
        if (text.isEmpty()) {
            return order.carryOut(null);
        }
        return text.matches("[0-9]{1,9}([.][0-9]{1,2})?")
                ? order.carryOut(new BigDecimal(text).movePointRight(FEN).longValueExact())
                : new Answer.Refused<>(Refusal.NOT_A_NUMBER, text, "");
    }
}
