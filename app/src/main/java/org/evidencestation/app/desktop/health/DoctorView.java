package org.evidencestation.app.desktop.health;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.evidencestation.app.desktop.page.Words;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Language;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.doctor.Check;
import org.evidencestation.app.doctor.DoctorWords;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** One line for each thing a station needs: how it stands, what was found, what to do. */
final class DoctorView extends VBox {
    private static final double BADGE = 110;
    private static final double TOPIC = 150;

    private final DoctorModel model;
    private final Texts texts;
    private final Formats formats;
    private final GridPane lines = new GridPane();
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
        lines.getStyleClass().add("health-checks");
        lines.getColumnConstraints().addAll(fixed(BADGE), fixed(TOPIC), growing(), growing());
        headline.setId("doctor-headline");
        headline.getStyleClass().add("health-headline");
        looked.getStyleClass().add("health-label");
        getChildren().addAll(head(), lines);
        model.checks().subscribe(this::draw);
        model.looked().subscribe(at -> draw());
        model.looking().subscribe(busy -> draw());
        texts.language().subscribe(language -> draw());
    }

    private static ColumnConstraints fixed(double width) {
        return new ColumnConstraints(width, width, width);
    }

    private static ColumnConstraints growing() {
        ColumnConstraints column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        column.setPercentWidth(-1);
        column.setPrefWidth(400);
        return column;
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
        DoctorWords says = new DoctorWords(texts.language().get() == Language.CHINESE);
        lines.getChildren().clear();
        int row = 0;
        for (Check check : model.checks()) {
            line(row++, check, says);
        }
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

    private void line(int row, Check check, DoctorWords says) {
        StateBadge badge = new StateBadge(texts, DoctorModel.shown(check.state()));
        badge.setId("check-" + check.topic().name().toLowerCase(Locale.ROOT));
        Label topic = Words.styled(says.topic(check.topic()), "health-headline");
        Label found = Words.styled(says.found(check), "health-found");
        lines.addRow(row, badge, topic, found);
        says.remedy(check).ifPresent(remedy -> {
            Label now = Words.styled(remedy, "health-remedy");
            HealthSymbols.mark(now, DoctorModel.shown(check.state()));
            lines.add(now, 3, row);
        });
    }
}
