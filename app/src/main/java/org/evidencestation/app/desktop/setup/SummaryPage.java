package org.evidencestation.app.desktop.setup;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.evidencestation.app.desktop.health.CheckLines;
import org.evidencestation.app.desktop.page.Words;
import org.evidencestation.app.desktop.setup.SetupDesk.Chosen;
import org.evidencestation.app.desktop.setup.SetupDesk.Two;
import org.evidencestation.app.doctor.Check;
import org.evidencestation.app.listing.Listing.Fact;
import org.evidencestation.app.policy.RegimeProfile;
import org.jspecify.annotations.Nullable;

/** Everything that was chosen, and what this computer lacks. */
final class SummaryPage extends SetupPage {
    private final SetupModel model;
    private final VBox facts = new VBox();
    private final Label looked = Words.section("");
    private final CheckLines lacking;

    SummaryPage(SetupModel model) {
        super(Step.SUMMARY, model.texts());
        this.model = model;
        looked.setId("setup-lacking");
        lacking = new CheckLines(model.texts());
        answers(facts, looked, lacking);
        model.step().subscribe(this::draw);
        model.examined().subscribe(this::draw);
        model.lacking().addListener((ListChangeListener<Check>) change -> draw());
        model.texts().language().subscribe(this::draw);
    }

    private void draw() {
        if (model.step().get() != Step.SUMMARY) {
            return;
        }
        facts.getChildren().setAll(Words.facts(chosen(model.chosen())));
        int many = model.lacking().size();
        looked.setText(
                !model.examined().get()
                        ? texts().get("setup.summary.looking")
                        : many == 0 ? texts().get("setup.summary.well") : texts().get("setup.summary.lacking", many));
        lacking.show(model.lacking());
    }

    private List<Fact> chosen(Chosen all) {
        List<Fact> said = new ArrayList<>();
        said.add(fact(Step.UNIT, all.unit() + "  ·  " + all.zone().getId()));
        RegimeProfile profile = model.rule().chosen().get().orElseThrow();
        said.add(fact(
                Step.RULE,
                model.rule()
                        .notice(profile)
                        .map(it -> texts().get("setup.summary.decide", profile.title()))
                        .orElse(profile.title())));
        boolean kept = model.place().kept().isPresent();
        said.add(fact(Step.PLACE, texts().get(kept ? "setup.summary.opens" : "setup.summary.makes", all.vault())));
        said.add(fact(Step.COPY, all.copy().map(String::valueOf).orElseGet(() -> texts().get("setup.summary.noCopy"))));
        all.people().ifPresent(two -> said.add(fact(Step.PEOPLE, people(two))));
        said.add(fact(
                Step.SLOTS,
                texts().get("setup.summary.slots", all.slots(), all.learnt().size())));
        return said;
    }

    private String people(Two two) {
        return texts().get(
                        "setup.summary.people",
                        two.administrator().name(),
                        two.administrator().number(),
                        two.clerk().name(),
                        two.clerk().number());
    }

    private Fact fact(Step step, String value) {
        return new Fact(texts().get("setup.step." + step), value);
    }

    @Override
    @Nullable
    Node first() {
        return null;
    }
}
