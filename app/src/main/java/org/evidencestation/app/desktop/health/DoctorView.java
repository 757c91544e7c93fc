package org.evidencestation.app.desktop.health;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** One line for each thing a station needs: how it stands, what was found, what to do. */
final class DoctorView extends VBox {
    private final DoctorModel model;
    private final Texts texts;
    private final Formats formats;
    private final CheckLines lines;
    private final Label headline = new Label();
    private final Label looked = new Label();
    private final Function<String, Optional<Path>> whereTo;

    DoctorView(DoctorModel model, Texts texts, Formats formats, Function<String, Optional<Path>> whereTo) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        this.whereTo = whereTo;
        getStyleClass().addAll("health-card", "health-doctor");
        setId("doctor");
        lines = new CheckLines(texts);
        headline.setId("doctor-headline");
        headline.getStyleClass().add("health-headline");
        looked.getStyleClass().add("health-label");
        getChildren().addAll(head(), lines);
        model.checks().subscribe(this::draw);
        model.looked().subscribe(at -> draw());
        model.looking().subscribe(busy -> draw());
        texts.language().subscribe(language -> draw());
    }

    private Node head() {
        Button again = new Button("", new FontIcon(Material2MZ.REFRESH));
        again.setId("doctor-again");
        again.textProperty()
                .bind(model.looking()
                        .flatMap(busy -> texts.of(busy ? "health.doctor.looking" : "health.doctor.again")));
        again.disableProperty().bind(model.looking());
        again.setMinWidth(USE_PREF_SIZE);
        again.setOnAction(click -> model.look());
        VBox said = new VBox(headline, looked);
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox head = new HBox(said, support(), again);
        head.getStyleClass().add("health-head");
        return head;
    }

    /** What became of it stands beside the button. */
    private Node support() {
        Button button = new Button("", new FontIcon(Material2AL.HELP_OUTLINE));
        button.setId("doctor-support");
        button.textProperty().bind(texts.of("health.support"));
        button.setMinWidth(USE_PREF_SIZE);
        button.disableProperty().bind(model.support().isEqualTo(DoctorModel.Support.WRITING));
        button.setOnAction(
                click -> whereTo.apply("evidence-station-support.zip").ifPresent(model::writeSupport));
        Label became = new Label();
        became.setId("doctor-support-state");
        became.getStyleClass().add("health-label");
        became.textProperty().bind(model.support().flatMap(state -> texts.of("health.support." + state)));
        HBox box = new HBox(became, button);
        box.getStyleClass().add("health-head");
        return box;
    }

    private void draw() {
        headline.setText(words());
        looked.setText(model.looked()
                .get()
                .map(at -> texts.get("health.doctor.looked", formats.minute(at)))
                .orElse(""));
        HealthSymbols.mark(this, model.calling() > 0 ? HealthState.ATTENTION : HealthState.NEUTRAL);
        lines.show(model.checks());
    }

    private String words() {
        if (model.failed().get()) {
            return texts.get("health.doctor.failed");
        }
        if (model.looked().get().isEmpty()) {
            return texts.get("health.doctor.first");
        }
        long calling = model.calling();
        return calling == 0 ? texts.get("health.doctor.well") : texts.get("health.doctor.calls", calling);
    }
}
