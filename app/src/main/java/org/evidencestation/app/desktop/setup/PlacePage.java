package org.evidencestation.app.desktop.setup;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.evidencestation.app.desktop.health.CheckLines;
import org.evidencestation.app.desktop.page.Words;
import org.evidencestation.app.desktop.setup.SetupDesk.Kept;
import org.evidencestation.app.desktop.setup.SetupDesk.Place;
import org.evidencestation.app.policy.RegimeProfile;
import org.evidencestation.app.policy.rule.KeepingRules.Floor;
import org.jspecify.annotations.Nullable;

/** The folder of the vault, and what was found about it. */
final class PlacePage extends SetupPage {
    private final SetupModel model;
    private final TextField folder;
    private final javafx.scene.layout.VBox found = new javafx.scene.layout.VBox(10);
    private final CheckLines checks;

    /** @param choose asks for a folder */
    PlacePage(SetupModel model, Supplier<Optional<Path>> choose) {
        super(Step.PLACE, model.texts());
        this.model = model;
        folder = line("setup-vault", new TextField(), model.place().typed());
        folder.setEditable(!model.place().fixed());
        Button browse = button("setup-vault-choose", "setup.place.choose", () -> choose.get()
                .ifPresent(it -> model.place().typed().set(it.toString())));
        browse.setDisable(model.place().fixed());
        checks = new CheckLines(model.texts());
        found.setId("setup-place-found");
        answers(named("setup.place.folder", folder, browse), found);
        model.place().looked().subscribe(this::draw);
        model.slots().slots().subscribe(this::draw);
        model.texts().language().subscribe(this::draw);
        draw();
    }

    private void draw() {
        found.getChildren().clear();
        if (model.place().fixed()) {
            found.getChildren().add(label("setup.place.fixed", "muted"));
        }
        Optional<Place> looked = model.place().looked().get();
        if (looked.isEmpty()) {
            found.getChildren().add(label("setup.place.looking", "muted"));
            return;
        }
        Place place = looked.get();
        boolean good = place.kind() == Place.Kind.NEW || place.kind() == Place.Kind.EXISTING;
        Label kind = label("setup.place." + place.kind(), good ? "setup-told-line" : "setup-missing");
        kind.setId("setup-place-kind");
        found.getChildren().add(kind);
        place.kept().ifPresent(this::kept);
        if (!place.checks().isEmpty()) {
            checks.show(place.checks());
            found.getChildren().addAll(checks, lasting(place));
        }
    }

    private void kept(Kept kept) {
        String founded = texts().get(kept.founded() ? "setup.place.founded" : "setup.place.notFounded");
        found.getChildren().add(Words.muted(founded));
        String chosen = model.rule().chosen().get().map(RegimeProfile::id).orElse("");
        if (!kept.profile().isEmpty() && !kept.profile().equals(chosen)) {
            found.getChildren()
                    .add(Words.styled(texts().get("setup.place.otherRule", kept.profile(), chosen), "setup-warning"));
        }
    }

    private Node lasting(Place place) {
        int slots = model.slots().slots().get();
        long days = PlaceModel.days(place.free(), slots);
        String lasts = texts().get("setup.place.lasting", slots, days);
        Optional<Floor> floor = model.rule()
                .chosen()
                .get()
                .map(it -> it.rules().keeping().floor())
                .filter(it -> it.period().toTotalMonths() * 30 > days);
        Label words = Words.styled(
                floor.map(it -> lasts
                                + texts().get(
                                                "setup.place.tooShort",
                                                new ProfileWords(texts()).period(it.period()),
                                                it.article()))
                        .orElse(lasts),
                floor.isPresent() ? "setup-warning" : "muted");
        words.setId("setup-lasting");
        return words;
    }

    @Override
    @Nullable
    Node first() {
        return folder;
    }
}
