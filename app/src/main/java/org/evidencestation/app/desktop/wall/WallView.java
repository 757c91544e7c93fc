package org.evidencestation.app.desktop.wall;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.evidencestation.app.desktop.article.ArticleChips;
import org.evidencestation.app.desktop.regulation.NoticeLine;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.storage.journal.RegimeEvent.LocalDecisionMade;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** The wall: the rack, the drawer beside it, and the strip below. Nothing ever opens by itself or covers a tile unasked. */
public final class WallView extends BorderPane {
    /** From here on there is room for the drawer beside the rack; below it lies over the half the tile is not in. */
    private static final double ROOM_FOR_BOTH = 1700;

    /** About what lies above and below the rack. */
    private static final double OTHER_LINES = 140;

    private static final double PADDING = 32;

    private final WallModel model;
    private final RackView rack;
    private final DrawerView drawer;

    /**
     * @param wizard asks the officer of the opened tile; shows itself where there is something to ask
     * @param quiet says whether alarms are heard
     */
    public WallView(
            WallModel model,
            DrawerModel details,
            StatusModel status,
            WallModel.Words words,
            Node wizard,
            Labeled quiet) {
        this.model = model;
        rack = new RackView(model, words.texts(), words.time());
        drawer = new DrawerView(details, words.texts(), wizard, this::shut);
        getStyleClass().add("wall");
        setTop(banner(status, words.texts()));
        setCenter(new StackPane(rack, drawer));
        setBottom(new SummaryView(model, status, words, quiet));
        model.opened().subscribe(this::place);
        widthProperty().subscribe(() -> place(model.opened().get()));
    }

    /** Puts the keyboard on the first tile, so that arrows and digits work at once. */
    public void focusFirst() {
        rack.focus(model.opened().get().orElse(model.tiles().getFirst()));
    }

    /** Prepares for a window of about this size, before it is first shown. */
    public void expect(double width, double height) {
        rack.expect(width - PADDING, height - OTHER_LINES);
    }

    private void shut() {
        Optional<TileModel> was = model.opened().get();
        model.close();
        was.ifPresent(rack::focus);
    }

    private void place(Optional<TileModel> opened) {
        boolean beside = getWidth() >= ROOM_FOR_BOTH;
        boolean onLeft = !beside && opened.filter(rack::inRightHalf).isPresent();
        StackPane.setAlignment(drawer, onLeft ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
        double room = opened.isPresent() && beside ? DrawerView.WIDTH : 0;
        StackPane.setMargin(rack, new Insets(0, room, 0, 0));
    }

    private static Node banner(StatusModel status, Texts texts) {
        Label banner = new Label("", new FontIcon(Material2AL.ERROR_OUTLINE));
        banner.setId("profile-banner");
        banner.getStyleClass().add("banner");
        banner.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(banner, Priority.ALWAYS);
        ArticleChips articles = new ArticleChips(banner.textProperty(), texts);
        articles.setPrefWrapLength(1);
        HBox line = new HBox(banner, articles);
        line.getStyleClass().add("banner-line");
        Runnable redraw = () -> {
            Optional<StationStatus> now = status.status().get();
            Optional<LocalDecisionMade> decided = now.flatMap(StationStatus::decided);
            Optional<String> words =
                    now.flatMap(StationStatus::notice).map(notice -> new NoticeLine(texts).of(notice, decided));
            banner.pseudoClassStateChanged(NoticeLine.DECIDED, decided.isPresent());
            banner.setText(words.orElse(""));
            line.pseudoClassStateChanged(NoticeLine.DECIDED, decided.isPresent());
            TileView.visible(line, words.isPresent());
        };
        status.status().subscribe(redraw);
        texts.language().subscribe(redraw);
        redraw.run();
        return line;
    }
}
