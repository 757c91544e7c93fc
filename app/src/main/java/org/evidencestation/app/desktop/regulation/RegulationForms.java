package org.evidencestation.app.desktop.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.evidencestation.app.desktop.form.Field;
import org.evidencestation.app.desktop.form.Filled;
import org.evidencestation.app.desktop.form.Form;
import org.evidencestation.app.policy.CitedValue;
import org.evidencestation.app.regime.Said;

/** What can be decided about a regulation, and what has to be said for it. */
final class RegulationForms {
    private final LocalDate today;

    RegulationForms(LocalDate today) {
        this.today = today;
    }

    Form<RegulationOrder> goOn(String title) {
        return new Form<>("regulation.goOn", title, paper(), said -> new RegulationOrder.GoOn(said(said)));
    }

    /** @param item the value's name in words */
    Form<RegulationOrder> override(CitedValue value, String item) {
        List<Field> fields = new ArrayList<>(List.of(Field.line("newValue", value.value())));
        fields.addAll(paper());
        return new Form<>(
                "regulation.override",
                item,
                fields,
                said -> new RegulationOrder.SetRule(value.key(), said.text("newValue"), said(said)));
    }

    private List<Field> paper() {
        return List.of(
                Field.text("decision", ""),
                Field.line("document", ""),
                Field.line("decider", ""),
                Field.day("decidedOn", today.toString()));
    }

    private Said said(Filled filled) {
        return new Said(
                filled.text("decision"),
                filled.text("document"),
                filled.text("decider"),
                filled.day("decidedOn").orElse(today));
    }
}
