package org.evidencestation.app.desktop.health;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.evidencestation.app.desktop.health.AuditModel.State;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The whole-vault check: state and buttons, progress, and the findings as they come. */
final class AuditView extends VBox {
    private final AuditModel model;
    private final Texts texts;
    private final AuditText words;
    private final ReadOnlyObjectWrapper<HealthState> judgement;
    private final Label headline = new Label();
    private final Label last = new Label();
    private final Label progress = new Label();
    private final ProgressBar bar = new ProgressBar(0);

    AuditView(AuditModel model, Texts texts, Formats formats) {
        this.model = model;
        this.texts = texts;
        this.words = new AuditText(model, texts, formats);
        this.judgement = new ReadOnlyObjectWrapper<>(model.judgement());
        getStyleClass().addAll("health-card", "health-audit");
        headline.setId("audit-headline");
        headline.getStyleClass().add("health-headline");
        headline.setMinWidth(USE_PREF_SIZE);
        last.setId("audit-last");
        last.getStyleClass().add("health-label");
        progress.setId("audit-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        FindingsTable findings = new FindingsTable(model, texts);
        VBox.setVgrow(findings, Priority.ALWAYS);
        getChildren().addAll(head(), running(), findings);
        model.state().subscribe(state -> redraw());
        model.watched().subscribe(watched -> redraw());
        texts.language().subscribe(language -> redraw());
    }

    private void redraw() {
        judgement.set(model.judgement());
        HealthSymbols.mark(this, model.judgement());
        headline.setText(words.headline());
        last.setText(words.last());
        progress.setText(words.progress() + "   " + words.counts());
        bar.setProgress(model.watched().get().progress().fraction());
    }

    private Node head() {
        Label title = new Label();
        title.getStyleClass().add("health-title");
        title.textProperty().bind(texts.of("health.audit"));
        title.setMinWidth(USE_PREF_SIZE);
        VBox said = new VBox(headline, last);
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox head = new HBox(title, new StateBadge(texts, judgement), said, start(), cancel());
        head.getStyleClass().add("health-head");
        return head;
    }

    private Node running() {
        VBox box = new VBox(bar, progress);
        box.getStyleClass().add("health-progress");
        box.visibleProperty().bind(model.state().map(state -> state == State.RUNNING || state == State.CANCELLED));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private Button start() {
        Button button = new Button("", new FontIcon(Material2MZ.PLAY_ARROW));
        button.setId("audit-start");
        button.getStyleClass().add("accent");
        button.textProperty().bind(texts.of("health.audit.start"));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(click -> model.start());
        button.visibleProperty().bind(model.state().map(state -> state != State.RUNNING));
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private Button cancel() {
        Button button = new Button("", new FontIcon(Material2AL.CLOSE));
        button.setId("audit-cancel");
        button.textProperty().bind(texts.of("health.audit.cancel"));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(click -> model.cancel());
        button.visibleProperty().bind(model.state().map(state -> state == State.RUNNING));
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }
}
