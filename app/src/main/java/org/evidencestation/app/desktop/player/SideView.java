package org.evidencestation.app.desktop.player;

import java.io.ByteArrayInputStream;
import java.util.Comparator;
import java.util.Locale;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.media.ContactSheets;
import org.evidencestation.app.viewing.Mark;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** Places to jump to: marks with their words, and stills. */
final class SideView extends VBox {
    private static final double WIDTH = 300;
    private static final double STILL = 122;

    private final PlayerModel model;
    private final Texts texts;
    private final VBox marks = new VBox();
    private final TilePane stills = new TilePane(6, 6);
    private final TextField word = new TextField();

    SideView(PlayerModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("player-side");
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        marks.setId("marks");
        marks.getStyleClass().add("player-marks");
        stills.setId("stills");
        stills.setPrefColumns(2);
        VBox content = new VBox(section("player.marks"), entry(), marks, section("player.stills"), stills);
        content.getStyleClass().add("player-side-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        model.marks().addListener((InvalidationListener) change -> redraw());
        model.sheet().addListener((InvalidationListener) change -> redraw());
        texts.language().subscribe(language -> redraw());
    }

    private Label section(String key) {
        Label label = new Label();
        label.getStyleClass().add("section");
        label.textProperty().bind(texts.of(key));
        return label;
    }

    private Node entry() {
        word.setId("mark-word");
        word.promptTextProperty().bind(texts.of("player.markWord"));
        word.setOnAction(enter -> note());
        // What is on the screen of a viewing goes nowhere else, not even as words.
        word.setContextMenu(new javafx.scene.control.ContextMenu());
        HBox.setHgrow(word, Priority.ALWAYS);
        word.setMinWidth(0);
        Button add = new Button("", new FontIcon(Material2AL.BOOKMARK_BORDER));
        add.setId("player-mark");
        add.textProperty().bind(texts.of("player.mark"));
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(click -> note());
        HBox entry = new HBox(6, word, add);
        entry.setAlignment(Pos.CENTER_LEFT);
        return entry;
    }

    private void note() {
        model.mark(word.getText().strip());
        word.clear();
        requestFocus();
    }

    private void redraw() {
        marks.getChildren()
                .setAll(model.marks().stream()
                        .sorted(Comparator.comparing(Mark::at))
                        .map(this::row)
                        .toList());
        if (model.marks().isEmpty()) {
            Label none = new Label(texts.get("player.noMarks"));
            none.getStyleClass().add("muted");
            none.setWrapText(true);
            marks.getChildren().add(none);
        }
        stills.getChildren().setAll(model.sheet().stream().map(this::still).toList());
    }

    private Node row(Mark mark) {
        String kind = texts.get("mark." + mark.kind());
        Label when = new Label(Positions.whole(mark.at()));
        when.getStyleClass().add("mark-when");
        when.setMinWidth(USE_PREF_SIZE);
        Button row = new Button(mark.words().isEmpty() ? kind : kind + " · " + mark.words(), when);
        row.setWrapText(true);
        row.setGraphicTextGap(8);
        row.getStyleClass()
                .addAll("flat", "mark-row", "mark-" + mark.kind().name().toLowerCase(Locale.ROOT));
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setAccessibleText(when.getText() + " " + row.getText());
        row.setOnAction(click -> model.seek(mark.at()));
        return row;
    }

    private Node still(ContactSheets.Still still) {
        ImageView picture = new ImageView(new Image(new ByteArrayInputStream(still.jpeg())));
        picture.setPreserveRatio(true);
        picture.setFitWidth(STILL - 6);
        picture.setFitHeight(STILL * 0.6);
        Label when = new Label(Positions.whole(still.at()));
        when.getStyleClass().add("muted");
        VBox face = new VBox(picture, when);
        face.setAlignment(Pos.CENTER);
        Button button = new Button("", face);
        button.getStyleClass().addAll("flat", "still");
        button.setPrefWidth(STILL);
        button.setAccessibleText(texts.get("player.stillAt", when.getText()));
        button.setOnAction(click -> model.seek(still.at()));
        return button;
    }
}
