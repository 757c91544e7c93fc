package org.evidencestation.app.desktop.wall;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.evidencestation.app.custody.DockState;
import org.evidencestation.app.desktop.article.ArticleChips;
import org.evidencestation.app.desktop.keyboard.EscapeLeaves;
import org.evidencestation.app.desktop.text.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** The details of one slot: advice in four lines first, then facts, then the clips that ended last. */
final class DrawerView extends VBox {
    static final double WIDTH = 440;

    private final Texts texts;
    private final Label title = new Label();
    private final FontIcon symbol = new FontIcon(Symbols.of(Mark.IDLE));
    private final Button shut = new Button("", new FontIcon(Material2AL.CLOSE));
    private final HBox head;
    private final VBox content = new VBox();
    private final RegistrationView registration;
    private final StickerView sticker;
    private final Button confirmation = new Button();

    /** @param wizard asks the officer; shows itself where there is something to ask */
    DrawerView(DrawerModel model, Texts texts, Node wizard, Runnable close) {
        this.texts = texts;
        registration = new RegistrationView(model, texts);
        sticker = new StickerView(model, texts);
        confirmation.setId("confirm-identity");
        confirmation.textProperty().bind(texts.of("identity.confirm"));
        confirmation.setMaxWidth(Double.MAX_VALUE);
        confirmation.setOnAction(click -> model.confirm());
        title.getStyleClass().add("drawer-title");
        shut.setId("drawer-close");
        EscapeLeaves.by(shut);
        shut.getStyleClass().addAll("flat", "drawer-close");
        shut.accessibleTextProperty().bind(texts.of("drawer.close"));
        shut.setOnAction(click -> close.run());
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        head = new HBox(symbol, title, spacer, shut);
        head.getStyleClass().add("drawer-head");
        content.getStyleClass().add("drawer-content");
        ScrollPane scroll = new ScrollPane(new VBox(wizard, content));
        scroll.setFitToWidth(true);
        setVgrow(scroll, Priority.ALWAYS);
        getStyleClass().add("drawer");
        getChildren().addAll(head, scroll);
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        model.face().subscribe(this::show);
    }

    private void show(Optional<DrawerFace> face) {
        TileView.visible(this, face.isPresent());
        face.ifPresent(this::fill);
    }

    private void fill(DrawerFace face) {
        title.setText(texts.get("drawer.title", face.slot(), face.word()));
        symbol.setIconCode(Symbols.of(face.mark()));
        for (DockState state : DockState.values()) {
            head.pseudoClassStateChanged(Styles.of(state), state == face.mark().state());
        }
        boolean typing = registration.isFocusWithin();
        content.getChildren().clear();
        face.advice().forEach(advice -> content.getChildren().add(new AdviceView(advice, texts)));
        if (face.confirmable()) {
            content.getChildren().add(confirmation);
        }
        if (face.registrable()) {
            content.getChildren().add(registration);
        }
        if (!face.facts().isEmpty()) {
            String said = face.facts().stream().map(DrawerFace.Fact::value).collect(Collectors.joining(" "));
            content.getChildren().addAll(section("drawer.facts"), facts(face.facts()), new ArticleChips(said, texts));
        }
        if (!face.clips().isEmpty()) {
            content.getChildren().add(section("drawer.last"));
            face.clips().forEach(clip -> content.getChildren().add(clip(clip)));
        }
        if (content.getChildren().isEmpty()) {
            content.getChildren().addAll(muted(texts.get("drawer.empty")), sticker);
        }
        if (typing) {
            keepKeyboard(face.registrable());
        }
    }

    /** The form was taken out to be drawn again, or for good: the keyboard must not end up elsewhere in the window. */
    private void keepKeyboard(boolean form) {
        if (form) {
            registration.focusName();
        } else {
            shut.requestFocus();
        }
    }

    private Label section(String key) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add("section");
        return label;
    }

    private static Node facts(List<DrawerFace.Fact> facts) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("facts");
        for (int row = 0; row < facts.size(); row++) {
            Label name = muted(facts.get(row).label());
            name.setMinWidth(USE_PREF_SIZE);
            Label value = new Label(facts.get(row).value());
            value.setWrapText(true);
            grid.addRow(row, name, value);
            GridPane.setHgrow(value, Priority.ALWAYS);
            GridPane.setValignment(name, javafx.geometry.VPos.TOP);
        }
        return grid;
    }

    private static Node clip(DrawerFace.ClipLine clip) {
        Label path = new Label(clip.path());
        path.getStyleClass().add("clip-path");
        path.setTextOverrun(javafx.scene.control.OverrunStyle.CENTER_ELLIPSIS);
        Label outcome = new Label(clip.word() + "  " + clip.detail());
        outcome.setWrapText(true);
        outcome.getStyleClass().add("clip-outcome");
        VBox words = new VBox(path, outcome);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(new FontIcon(Symbols.of(clip.kind())), words);
        line.setAlignment(Pos.TOP_LEFT);
        line.getStyleClass().addAll("clip", "clip-" + clip.kind().name().toLowerCase(java.util.Locale.ROOT));
        return line;
    }

    private static Label muted(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }
}
