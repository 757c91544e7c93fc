package org.evidencestation.app.desktop.health;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.evidencestation.app.desktop.health.HealthCard.Kind;
import org.evidencestation.app.desktop.page.PageSwitch;
import org.evidencestation.app.desktop.regulation.NotTakenWords;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** Two pages: how safe what is stored is, as five cards above the whole-vault check; and what this computer has. */
public final class HealthView extends VBox {
    private static final double ROOM_FOR_ALL = 1200;

    private final HealthModel model;
    private final Texts texts;
    private final GridPane cards = new GridPane();
    private final Node copy;

    /**
     * The way to the settings.
     *
     * @param may whether whoever is in may go it
     */
    public record Settings(ObservableValue<Boolean> may, Runnable open) {}

    /** @param whereTo asks for a file to write, by its usual name */
    public HealthView(
            HealthModel model,
            Texts texts,
            Formats formats,
            Function<String, Optional<Path>> whereTo,
            Settings settings) {
        this.model = model;
        this.texts = texts;
        this.copy = copy();
        cards.getStyleClass().add("health-cards");
        widthProperty()
                .map(width -> width.doubleValue() < ROOM_FOR_ALL)
                .subscribe(narrow -> draw(List.copyOf(model.cards())));
        model.cards().addListener((javafx.beans.Observable change) -> draw(List.copyOf(model.cards())));
        draw(model.cards());
        AuditView audit = new AuditView(model.audit(), texts, formats);
        VBox.setVgrow(audit, Priority.ALWAYS);
        ScrollPane evidence = scrolling(new VBox(unknown(), regime(), cards, audit));
        ScrollPane computer = scrolling(new VBox(new DoctorView(model.doctor(), texts, formats, whereTo)));
        computer.setFitToHeight(false);
        getChildren()
                .addAll(head(settings), shown(evidence, HealthPage.EVIDENCE), shown(computer, HealthPage.COMPUTER));
    }

    private Node head(Settings settings) {
        Button way = new Button("", new FontIcon(Material2MZ.SETTINGS));
        way.setId("health-settings");
        way.textProperty().bind(texts.of("health.settings"));
        way.visibleProperty().bind(settings.may());
        way.managedProperty().bind(way.visibleProperty());
        way.setOnAction(click -> settings.open().run());
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox head = new HBox(
                new PageSwitch<>("health", HealthPage.values(), model.page(), page -> texts.of("health.page." + page)),
                between,
                way);
        head.getStyleClass().addAll("office-head", "health-top");
        return head;
    }

    private static ScrollPane scrolling(VBox content) {
        content.getStyleClass().add("health");
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(pane, Priority.ALWAYS);
        return pane;
    }

    private ScrollPane shown(ScrollPane pane, HealthPage page) {
        pane.visibleProperty().bind(model.page().map(now -> now == page));
        pane.managedProperty().bind(pane.visibleProperty());
        return pane;
    }

    /** All side by side where there is room, else in two rows. */
    private int across() {
        int all = Kind.values().length;
        int across = getWidth() < ROOM_FOR_ALL ? (all + 1) / 2 : all;
        cards.getColumnConstraints().clear();
        for (int i = 0; i < across; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / across);
            cards.getColumnConstraints().add(column);
        }
        return across;
    }

    private void draw(List<HealthCard> shown) {
        cards.getChildren().clear();
        int across = across();
        for (HealthCard card : shown) {
            int at = cards.getChildren().size();
            cards.add(new CardView(card, texts, below(card)), at % across, at / across);
        }
        if (shown.isEmpty()) {
            Label reading = new Label();
            reading.getStyleClass().add("muted");
            reading.textProperty().bind(texts.of("health.reading"));
            cards.add(reading, 0, 0, across, 1);
        }
    }

    private Optional<Node> below(HealthCard card) {
        return card.kind() == Kind.COPIES
                ? Optional.of(copy)
                : card.checkpoint().map(checkpoint -> new CheckpointView(checkpoint, texts));
    }

    /** One line above everything when the station could not be asked. */
    private Node unknown() {
        Label banner = new Label("", new FontIcon(Material2AL.ERROR_OUTLINE));
        banner.setId("health-unknown");
        banner.getStyleClass().add("banner");
        banner.setMaxWidth(Double.MAX_VALUE);
        banner.setWrapText(true);
        banner.textProperty().bind(texts.of("health.unknown"));
        banner.visibleProperty().bind(model.unknown());
        banner.managedProperty().bind(banner.visibleProperty());
        return banner;
    }

    /** Above everything while the station does not go by the regulation it was told to. */
    private Node regime() {
        NotTakenWords words = new NotTakenWords(texts);
        Label banner = new Label("", new FontIcon(Material2AL.GAVEL));
        banner.setId("health-regime");
        banner.getStyleClass().add("banner");
        banner.setMaxWidth(Double.MAX_VALUE);
        banner.setWrapText(true);
        banner.setMinHeight(USE_PREF_SIZE);
        banner.textProperty().bind(model.regime().flatMap(why -> texts.language()
                .map(language ->
                        why.map(it -> words.happened(it) + "\n" + words.now(it)).orElse(""))));
        banner.visibleProperty().bind(model.regime().map(Optional::isPresent));
        banner.managedProperty().bind(banner.visibleProperty());
        return banner;
    }

    private Node copy() {
        Button button = new Button("", new FontIcon(Material2AL.CONTENT_COPY));
        button.setId("copy-now");
        button.setMaxWidth(Double.MAX_VALUE);
        button.textProperty()
                .bind(model.copying().flatMap(busy -> texts.of(busy ? "health.copies.copying" : "health.copies.copy")));
        button.disableProperty().bind(model.canCopy().map(can -> !can));
        button.setOnAction(click -> model.copyNow());
        Label failed = new Label();
        failed.getStyleClass().add("health-failed");
        failed.setWrapText(true);
        failed.textProperty().bind(texts.of("health.copies.copyFailed"));
        failed.visibleProperty().bind(model.copyFailed());
        failed.managedProperty().bind(failed.visibleProperty());
        VBox box = new VBox(failed, button);
        box.visibleProperty()
                .bind(model.canCopy().flatMap(can -> model.copying().map(busy -> can || busy)));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }
}
