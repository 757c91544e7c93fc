package org.evidencestation.app.desktop.capacity;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.evidencestation.app.capacity.Outlook;
import org.evidencestation.app.desktop.listing.ListPane;
import org.evidencestation.app.desktop.page.Words;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;

/** The capacity screen: four statements, the curve, and what clearing would give back. */
public final class CapacityView extends BorderPane {
    private static final int CARDS = 4;
    private static final double TABLE = 246;

    private final CapacityModel model;
    private final Texts texts;
    private final VBox warnings = new VBox(6);
    private final GridPane cards = new GridPane();
    private final CurveView curve;
    private final Label none = Words.muted("");
    private final VBox drawing = new VBox(4);

    /** @param whereTo as of {@link ListPane} */
    public CapacityView(CapacityModel model, Texts texts, Formats formats, Function<String, Optional<Path>> whereTo) {
        this.model = model;
        this.texts = texts;
        this.curve = new CurveView(texts, formats);
        getStyleClass().addAll("office", "capacity");
        cards.setHgap(12);
        for (int card = 0; card < CARDS; card++) {
            ColumnConstraints equal = new ColumnConstraints();
            equal.setPercentWidth(100.0 / CARDS);
            cards.getColumnConstraints().add(equal);
        }
        warnings.setId("capacity-warnings");
        none.setId("capacity-short");
        VBox.setVgrow(curve, Priority.ALWAYS);
        drawing.getStyleClass().add("capacity-drawing");
        ListPane list = new ListPane(model.list(), texts, whereTo, "capacity.empty");
        list.table().setId("capacity-table");
        list.setPrefHeight(TABLE);
        list.setMinHeight(TABLE);
        VBox.setVgrow(drawing, Priority.ALWAYS);
        ScrollPane scroll = new ScrollPane(new VBox(new VBox(8, warnings, cards), drawing, list));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        setCenter(scroll);
        model.sight().subscribe(now -> draw());
        texts.language().subscribe(now -> draw());
    }

    private void draw() {
        warnings.getChildren().clear();
        cards.getChildren().clear();
        drawing.getChildren().clear();
        model.sight().get().ifPresentOrElse(this::fill, () -> drawing.getChildren()
                .add(Words.muted(texts.get("list.loading"))));
    }

    private void fill(Outlook seen) {
        String urgency = model.urgency(seen).name().toLowerCase(Locale.ROOT);
        model.warnings(seen).forEach(it -> warnings.getChildren().add(Words.styled("▲ " + it, "capacity-warning")));
        warnings.getChildren().forEach(it -> it.getStyleClass().add("capacity-" + urgency));
        double used = 1 - (double) seen.disk().free() / Math.max(1, seen.disk().total());
        ProgressBar bar = new ProgressBar(used);
        bar.setId("capacity-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        cards.addRow(
                0,
                card("disk", model.disk(seen), bar),
                card("growth", model.growth(seen)),
                card("full", model.full(seen)),
                card("clearing", model.clearing(seen)));
        if (seen.pace().isEmpty()) {
            none.setText(texts.get("capacity.short", Outlook.WEEKS));
            drawing.getChildren().add(none);
        }
        if (!seen.held().isEmpty()) {
            curve.show(Curve.of(seen));
            drawing.getChildren().addAll(legend(seen), curve);
        }
    }

    private Node card(String name, String words, Node... more) {
        Label said = Words.styled(words, "capacity-words");
        said.setId("capacity-" + name);
        VBox card = new VBox(6, Words.title(texts.get("capacity." + name)), said);
        card.getChildren().addAll(more);
        card.getStyleClass().add("capacity-card");
        return card;
    }

    private Node legend(Outlook seen) {
        HBox legend = new HBox(18, key("━", "capacity.curve.past", "capacity-key-past"));
        if (seen.pace().isPresent()) {
            legend.getChildren().add(key("▮", "capacity.curve.fan", "capacity-key-fan"));
        }
        return legend;
    }

    private Node key(String shape, String key, String style) {
        Label mark = new Label(shape);
        mark.getStyleClass().add(style);
        return new HBox(6, mark, Words.muted(texts.get(key)));
    }
}
