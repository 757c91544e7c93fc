package org.evidencestation.app.desktop.player;

import java.time.Duration;
import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.evidencestation.app.viewing.Mark;

/** Where in a recording it is: a bar to touch, with a tick for every mark and, under the cursor, both clocks. */
final class PositionBar extends Pane {
    private static final double HEIGHT = 44;
    private static final double THICK = 10;

    private final PlayerModel model;
    private final ClockWords clocks;
    private final Region track = part("position-track");
    private final Region done = part("position-done");
    private final Region knob = part("position-knob");
    private final Pane ticks = new Pane();
    private final Tooltip underCursor = new Tooltip();

    PositionBar(PlayerModel model, ClockWords clocks) {
        this.model = model;
        this.clocks = clocks;
        setId("position-bar");
        getStyleClass().add("position-bar");
        setMinSize(0, HEIGHT);
        setPrefHeight(HEIGHT);
        ticks.setMouseTransparent(true);
        getChildren().addAll(track, done, ticks, knob);
        model.position().subscribe(position -> requestLayout());
        model.length().subscribe(length -> requestLayout());
        model.marks().addListener((ListChangeListener<Mark>) change -> requestLayout());
        setOnMousePressed(this::go);
        setOnMouseDragged(this::go);
        setOnMouseMoved(this::tell);
        setOnMouseExited(left -> underCursor.hide());
    }

    private static Region part(String style) {
        Region part = new Region();
        part.getStyleClass().add(style);
        part.setManaged(false);
        part.setMouseTransparent(true);
        return part;
    }

    private void go(MouseEvent touch) {
        if (model.length().get().isPositive()) {
            model.seek(at(touch.getX()));
        }
        touch.consume();
    }

    private void tell(MouseEvent move) {
        if (model.length().get().isPositive()) {
            Duration at = at(move.getX());
            underCursor.setText(Positions.exact(at) + "\n" + String.join("\n", clocks.at(at)));
            underCursor.show(this, move.getScreenX() + 8, move.getScreenY() - 90);
        }
    }

    private Duration at(double x) {
        double share = Math.clamp(x / Math.max(1, getWidth()), 0, 1);
        return Duration.ofMillis((long) (model.length().get().toMillis() * share));
    }

    @Override
    protected void layoutChildren() {
        double y = (getHeight() - THICK) / 2;
        double x = x(model.position().get());
        track.resizeRelocate(0, y, getWidth(), THICK);
        done.resizeRelocate(0, y, x, THICK);
        knob.resizeRelocate(Math.clamp(x - 9, 0, Math.max(0, getWidth() - 18)), (getHeight() - 18) / 2, 18, 18);
        ticks.resizeRelocate(0, 0, getWidth(), getHeight());
        ticks.getChildren().setAll(model.marks().stream().map(this::tick).toList());
    }

    private Region tick(Mark mark) {
        Region tick = part("position-mark");
        tick.getStyleClass().add("mark-" + mark.kind().name().toLowerCase(Locale.ROOT));
        tick.resizeRelocate(x(mark.at()) - 2, 6, 4, getHeight() - 12);
        return tick;
    }

    private double x(Duration at) {
        double whole = model.length().get().toMillis();
        return whole <= 0 ? 0 : Math.clamp(at.toMillis() / whole, 0, 1) * getWidth();
    }
}
