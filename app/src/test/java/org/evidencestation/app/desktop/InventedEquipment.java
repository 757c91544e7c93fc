package org.evidencestation.app.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.evidencestation.app.desktop.equipment.EquipmentDesk;
import org.evidencestation.app.desktop.equipment.EquipmentOrder;
import org.evidencestation.app.duty.Person;
import org.evidencestation.app.equipment.CarePlan;
import org.evidencestation.app.equipment.Device;
import org.evidencestation.app.equipment.EquipmentLedger;
import org.evidencestation.app.equipment.Equipping;
import org.evidencestation.app.equipment.ModelSheet;
import org.evidencestation.app.equipment.ServiceLife;
import org.evidencestation.app.equipment.StorageCheck;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.policy.BuiltInProfiles;
import org.evidencestation.app.policy.rule.EquipmentRules;
import org.evidencestation.storage.index.IndexedEvent;
import org.evidencestation.storage.journal.EquipmentEvent;
import org.evidencestation.storage.journal.EquipmentEvent.EquipmentFacts;
import org.evidencestation.storage.journal.EquipmentId;
import org.evidencestation.storage.seal.Sha256;
import org.jspecify.annotations.Nullable;

/** Some obviously invented equipment under regulation W; what is said of it is believed without a question. */
public final class InventedEquipment implements EquipmentDesk {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final List<Person> PEOPLE = List.of(
            new Person("100001", "示例人员甲", "一中队", "A", true),
            new Person("100002", "示例人员乙", "一中队", "A", true),
            new Person("100003", "示例人员丙", "一中队", "A", true),
            new Person("100004", "示例人员丁", "二中队", "B", true));

    private final EquipmentLedger ledger = new EquipmentLedger();
    private final EquipmentRules rules;
    private long number;

    /** Nothing is on the ledger. */
    public InventedEquipment() {
        try {
            rules = new BuiltInProfiles().profile("W").rules().equipment();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A dozen devices in every state. */
    public InventedEquipment filled() {
        for (int i = 1; i <= 12; i++) {
            String bought = i == 7 ? null : "20%02d-03-%02d".formatted(14 + i, i);
            add(i, i % 5 == 0 ? "CAMERA" : "BODY_CAMERA", i % 2 == 0 ? "二中队" : "一中队", bought, i == 9 ? "" : "100001");
        }
        take(new EquipmentEvent.FaultReported(id(2), "无法开机", "100001"));
        take(new EquipmentEvent.FaultReported(id(3), "镜头破裂", "100001"));
        take(new EquipmentEvent.RepairOrdered(id(3), "示例维修商", "2026-01", "100001"));
        take(new EquipmentEvent.EquipmentLost(id(4), "示例经过", "示例", 158_000L, "100001"));
        take(new EquipmentEvent.CarePlanned(id(5), "清洁镜头、检查电池", 30, "100001"));
        take(new EquipmentEvent.ModelDescribed(
                "示例 DSJ-1", Map.of("resolution", "1080P", "battery", "3100 mAh"), "100001"));
        return this;
    }

    private static EquipmentId id(int i) {
        return new EquipmentId("00000000-0000-4000-8000-%012d".formatted(i));
    }

    private void add(int i, String category, String section, @Nullable String bought, String custodian) {
        take(new EquipmentEvent.EquipmentEntered(
                id(i),
                new EquipmentFacts(
                        category,
                        category.equals("CAMERA") ? "示例 CAM-2" : "示例 DSJ-1",
                        "SN-2026-%04d".formatted(i),
                        i % 5 == 0 ? "" : "usb:示例-" + i,
                        "",
                        bought == null ? null : LocalDate.parse(bought),
                        158_000L,
                        custodian,
                        section),
                "100001"));
    }

    private void take(EquipmentEvent event) {
        number++;
        ledger.take(new IndexedEvent(
                number, Instant.parse("2026-09-01T01:00:00Z").plusSeconds(number * 3600), event, Sha256.of()));
    }

    @Override
    public Standing read() {
        Map<String, List<ModelSheet.Row>> models = new TreeMap<>();
        ledger.devices()
                .forEach(it -> models.put(
                        it.facts().model(),
                        ModelSheet.of(rules, ledger.model(it.facts().model()))));
        return new Standing(
                ledger.devices().stream().map(this::line).toList(),
                Equipping.rows(
                        rules,
                        PEOPLE.stream()
                                .map(it -> new Equipping.Officer(it.section(), it.equippingClass()))
                                .toList(),
                        ledger.devices()),
                CarePlan.of(ledger.devices(), ZONE),
                models,
                PEOPLE,
                Map.of("usb:示例-1", "示例记录仪 01"),
                new ArrayList<>(rules.categories().keySet()),
                List.of("SCRAPPED", "DESTROYED", "SEALED"),
                TODAY);
    }

    private Line line(Device device) {
        return new Line(
                device,
                ServiceLife.of(device, rules, TODAY),
                new StorageCheck(
                        Optional.of(Instant.parse("2026-11-20T10:00:00Z")), false, Optional.empty(), List.of()),
                "");
    }

    @Override
    public Answer<?> carryOut(EquipmentOrder order, String by) {
        return switch (order) {
            case EquipmentOrder.Enter(var facts) -> enter(facts, by);
            case EquipmentOrder.Say(var id, var saying) -> say(id, saying.by(by));
            case EquipmentOrder.Retire(var id, var method, var reason, var witness) ->
                say(id, new EquipmentEvent.EquipmentRetired(id, method, reason, witness, "", Sha256.of(), by));
            case EquipmentOrder.Describe(var model, var values) -> {
                take(new EquipmentEvent.ModelDescribed(model, values, by));
                yield new Answer.Done<>(model);
            }
        };
    }

    private Answer<EquipmentId> enter(EquipmentFacts facts, String by) {
        if (facts.serial().equals("SN-0")) {
            return new Answer.Refused<>(Refusal.SERIAL_TAKEN, facts.serial(), "");
        }
        EquipmentId id = id(100 + (int) number);
        take(new EquipmentEvent.EquipmentEntered(id, facts, by));
        return new Answer.Done<>(id);
    }

    private Answer<EquipmentId> say(EquipmentId id, EquipmentEvent event) {
        take(event);
        return new Answer.Done<>(id);
    }
}
