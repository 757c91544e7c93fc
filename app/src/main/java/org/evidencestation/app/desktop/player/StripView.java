package org.evidencestation.app.desktop.player;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.viewing.Strip;
import org.evidencestation.storage.journal.RecordingId;

/** The recordings of an operation on one time line, a lane for each recorder, with what nothing shows; a click goes there. */
final class StripView extends Pane {
    private static final double LANE = 22;
    private static final double NARROWEST = 6;
    private static final double ROOM_FOR_WORDS = 120;
    private static final double ROOM = 50;
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");

    private final PlayerModel model;
    private final Texts texts;
    private final Formats formats;

    StripView(PlayerModel model, Texts texts, Formats formats) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        setId("strip");
        getStyleClass().add("player-strip");
        setMinWidth(0);
        model.showing().subscribe(showing -> redraw());
        model.recording().subscribe(recording -> redraw());
        model.position().subscribe(position -> needle());
        widthProperty().subscribe(width -> redraw());
        texts.language().subscribe(language -> redraw());
    }

    private Optional<Strip> strip() {
        return model.showing()
                .get()
                .map(Showing::strip)
                .filter(it -> it.pieces().size() > 1);
    }

    private void redraw() {
        getChildren().clear();
        Optional<Strip> strip = strip();
        setVisible(strip.isPresent());
        setManaged(strip.isPresent());
        strip.ifPresent(this::draw);
    }

    private void draw(Strip strip) {
        setPrefHeight(strip.lanes() * LANE + 4);
        setMinHeight(USE_PREF_SIZE);
        if (strip.from().isEmpty() || getWidth() <= 0) {
            return;
        }
        Scale scale =
                new Scale(strip.from().get(), strip.to().orElse(strip.from().get()), getWidth());
        strip.gaps().forEach(gap -> getChildren().add(gap(gap, strip.lanes(), scale)));
        strip.pieces()
                .forEach(piece -> piece.start().ifPresent(start -> getChildren().add(piece(piece, start, scale))));
        Region needle = new Region();
        needle.setId("strip-needle");
        needle.getStyleClass().add("strip-needle");
        needle.setMouseTransparent(true);
        needle.resize(2, strip.lanes() * LANE + 4);
        getChildren().add(needle);
        needle();
    }

    private void needle() {
        Optional<Strip> strip = strip();
        Optional<Instant> now = strip.flatMap(it -> model.recording().get().flatMap(it::find))
                .flatMap(Strip.Piece::start)
                .map(it -> it.plus(model.position().get()));
        getChildren().stream().filter(it -> "strip-needle".equals(it.getId())).forEach(needle -> {
            needle.setVisible(now.isPresent());
            now.ifPresent(at -> needle.relocate(
                    new Scale(
                                    strip.orElseThrow().from().orElse(at),
                                    strip.orElseThrow().to().orElse(at),
                                    getWidth())
                            .x(at),
                    0));
        });
    }

    private Label gap(Strip.Gap gap, int lanes, Scale scale) {
        double room = scale.x(gap.to()) - scale.x(gap.from());
        String length = formats.duration(gap.length());
        Label label = new Label(room > ROOM_FOR_WORDS ? texts.get("player.gap", length) : room > ROOM ? length : "");
        label.getStyleClass().add("strip-gap");
        Tooltip.install(
                label,
                new Tooltip(texts.get("player.gap", length) + "\n" + formats.moment(gap.from()) + "\n"
                        + formats.moment(gap.to())));
        place(label, scale.x(gap.from()), 0, scale.x(gap.to()), lanes * LANE + 4);
        return label;
    }

    private Label piece(Strip.Piece piece, Instant start, Scale scale) {
        Label label = new Label(piece.name());
        label.getStyleClass().add("strip-piece");
        label.pseudoClassStateChanged(
                SHOWN, model.recording().get().filter(piece.recording()::equals).isPresent());
        label.setAccessibleText(piece.name() + " " + formats.moment(start));
        RecordingId recording = piece.recording();
        double from = scale.x(start);
        double to = Math.max(from + NARROWEST, scale.x(start.plus(piece.length())));
        label.setOnMouseClicked(click -> {
            double share = Math.clamp(click.getX() / (to - from), 0, 1);
            model.open(recording, Duration.ofMillis((long) (piece.length().toMillis() * share)), true);
        });
        place(label, from, piece.lane() * LANE + 2, to, LANE - 2);
        return label;
    }

    private static void place(Label label, double from, double y, double to, double height) {
        label.setManaged(false);
        label.resizeRelocate(from, y, Math.max(1, to - from), height);
    }

    private record Scale(Instant from, Instant to, double width) {
        double x(Instant at) {
            double whole = Math.max(1, Duration.between(from, to).toMillis());
            return Duration.between(from, at).toMillis() / whole * (width - NARROWEST);
        }
    }
}
