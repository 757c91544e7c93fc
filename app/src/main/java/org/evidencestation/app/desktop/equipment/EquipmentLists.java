package org.evidencestation.app.desktop.equipment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.evidencestation.app.desktop.equipment.EquipmentDesk.Line;
import org.evidencestation.app.desktop.equipment.EquipmentDesk.Standing;
import org.evidencestation.app.desktop.listing.ListPage;
import org.evidencestation.app.desktop.listing.ListPage.Mark;
import org.evidencestation.app.desktop.listing.ListPage.Tone;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.equipment.CarePlan;
import org.evidencestation.app.equipment.Device;
import org.evidencestation.app.equipment.Equipping;
import org.evidencestation.app.equipment.ModelSheet;
import org.evidencestation.app.equipment.ServiceLife;
import org.evidencestation.app.listing.Listing;
import org.evidencestation.app.listing.Listing.Column;
import org.evidencestation.app.listing.Listing.Fact;
import org.evidencestation.storage.journal.EquipmentEvent.EquipmentFacts;
import org.jspecify.annotations.Nullable;

/** The lists of the equipment screen in words. */
final class EquipmentLists {
    private final Texts texts;
    private final String unit;

    EquipmentLists(Texts texts, String unit) {
        this.texts = texts;
        this.unit = unit;
    }

    ListPage of(EquipmentPage page, Standing standing) {
        return switch (page) {
            case LEDGER -> ledger(standing);
            case EQUIPPING -> equipping(standing);
            case CARE -> care(standing);
            case MODELS -> models(standing);
        };
    }

    private ListPage ledger(Standing standing) {
        List<List<String>> rows = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (Line line : standing.devices()) {
            EquipmentFacts facts = line.device().facts();
            rows.add(List.of(
                    facts.serial(),
                    category(line.device()),
                    facts.model(),
                    facts.section(),
                    facts.custodian().isEmpty() ? texts.get("equipment.noCustodian") : standing.name(facts.custodian()),
                    facts.boughtOn() == null
                            ? texts.get("equipment.unknown")
                            : facts.boughtOn().toString(),
                    yuan(facts.priceFen()),
                    life(line.life()),
                    texts.get("equipment.state." + line.device().state())));
            marks.add(new Mark(line.device().id().value(), tone(line)));
        }
        return page(
                standing,
                "equipment.page.LEDGER",
                List.of(
                        Column.text(texts.get("equipment.serial"), 2),
                        Column.text(texts.get("equipment.category"), 1.2),
                        Column.text(texts.get("equipment.model"), 1.3),
                        Column.text(texts.get("equipment.section"), 1.1),
                        Column.text(texts.get("equipment.custodian"), 1.1),
                        Column.text(texts.get("equipment.bought"), 1.2),
                        Column.number(texts.get("equipment.price"), 1.4),
                        Column.text(texts.get("equipment.life"), 2),
                        Column.text(texts.get("equipment.state"), 1)),
                rows,
                marks);
    }

    private static Tone tone(Line line) {
        Device.State state = line.device().state();
        if (state == Device.State.LOST || state == Device.State.UNUSABLE) {
            return Tone.ALARM;
        }
        boolean look = state == Device.State.FAULTY
                || state == Device.State.IN_REPAIR
                || line.life().standing() == ServiceLife.Standing.OVERDUE
                || line.device().facts().custodian().isEmpty();
        return state.held() && look ? Tone.ATTENTION : Tone.PLAIN;
    }

    private String life(ServiceLife life) {
        String standing = texts.get("equipment.life." + life.standing());
        return life.months()
                .map(months -> texts.get("equipment.life.age", months / 12, months % 12) + " · " + standing)
                .orElse(standing);
    }

    private String category(Device device) {
        return device.category()
                .map(it -> texts.get("equipment.category." + it))
                .orElse(device.facts().category());
    }

    private static String yuan(@Nullable Long fen) {
        return fen == null ? "" : BigDecimal.valueOf(fen, 2).toPlainString();
    }

    private ListPage equipping(Standing standing) {
        List<List<String>> rows = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (Equipping.Row row : standing.equipping()) {
            int missing = row.missing().orElse(0);
            rows.add(List.of(
                    row.section(),
                    row.unitClass().map(Enum::name).orElse(""),
                    Integer.toString(row.officers()),
                    row.needed().map(Object::toString).orElse(texts.get("equipment.asNeeded")),
                    Integer.toString(row.have()),
                    row.missing().map(Object::toString).orElse(""),
                    row.article().orElse("")));
            marks.add(new Mark(row.section(), missing > 0 ? Tone.ATTENTION : Tone.PLAIN));
        }
        return page(
                standing,
                "equipment.page.EQUIPPING",
                List.of(
                        Column.text(texts.get("equipment.section"), 2),
                        Column.text(texts.get("equipment.class"), 1),
                        Column.number(texts.get("equipment.officers"), 1),
                        Column.number(texts.get("equipment.needed"), 1),
                        Column.number(texts.get("equipment.have"), 1),
                        Column.number(texts.get("equipment.missing"), 1),
                        Column.text(texts.get("equipment.article"), 1)),
                rows,
                marks);
    }

    private ListPage care(Standing standing) {
        List<List<String>> rows = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (CarePlan.Due due : standing.care()) {
            boolean overdue = due.overdue(standing.today());
            rows.add(List.of(
                    due.device().facts().serial(),
                    due.device().facts().model(),
                    due.work(),
                    texts.get("equipment.everyDays", due.everyDays()),
                    due.last().toString(),
                    due.due().toString(),
                    texts.get(overdue ? "equipment.overdue" : "equipment.planned")));
            marks.add(new Mark(due.device().id().value(), overdue ? Tone.ATTENTION : Tone.PLAIN));
        }
        return page(
                standing,
                "equipment.page.CARE",
                List.of(
                        Column.text(texts.get("equipment.serial"), 1.5),
                        Column.text(texts.get("equipment.model"), 1.5),
                        Column.text(texts.get("equipment.work"), 2),
                        Column.text(texts.get("equipment.every"), 1),
                        Column.text(texts.get("equipment.lastDone"), 1.2),
                        Column.text(texts.get("equipment.due"), 1.2),
                        Column.text(texts.get("equipment.state"), 1)),
                rows,
                marks);
    }

    private ListPage models(Standing standing) {
        List<List<String>> rows = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        standing.models().forEach((model, demands) -> {
            for (ModelSheet.Row row : demands) {
                rows.add(List.of(
                        model,
                        row.demand(),
                        texts.get("equipment.need." + row.need()),
                        row.offers().orElse(texts.get(row.missing() ? "equipment.notEntered" : "equipment.none")),
                        row.article()));
                marks.add(new Mark(model, row.missing() ? Tone.ATTENTION : Tone.PLAIN));
            }
        });
        return page(
                standing,
                "equipment.page.MODELS",
                List.of(
                        Column.text(texts.get("equipment.model"), 1.5),
                        Column.text(texts.get("equipment.demand"), 3),
                        Column.text(texts.get("equipment.need"), 1.2),
                        Column.text(texts.get("equipment.offers"), 2),
                        Column.text(texts.get("equipment.article"), 0.8)),
                rows,
                marks);
    }

    private ListPage page(
            Standing standing, String title, List<Column> columns, List<List<String>> rows, List<Mark> marks) {
        List<Fact> facts = List.of(
                new Fact(texts.get("equipment.unit"), unit),
                new Fact(texts.get("equipment.day"), standing.today().toString()));
        List<String> signatures =
                List.of(texts.get("list.madeBy"), texts.get("list.checkedBy"), texts.get("list.signedOn"));
        return new ListPage(new Listing(texts.get(title), facts, columns, rows, List.of(), signatures), marks);
    }
}
