package org.evidencestation.app.desktop.capacity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.evidencestation.app.desktop.capacity.Curve.Point;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;

/** The curve of the footage: what was held, the fan of what may come, and the line at which the disk is full. */
final class CurveView extends Region {
    private static final double LEFT = 12;
    private static final double RIGHT = 12;
    private static final double BOTTOM = 24;
    private static final int TICKS = 6;

    private final Texts texts;
    private final Formats formats;
    private Optional<Curve> shown = Optional.empty();

    CurveView(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        setId("capacity-curve");
        getStyleClass().add("capacity-curve");
    }

    void show(Curve curve) {
        shown = Optional.of(curve);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        getChildren().clear();
        shown.filter(it -> getWidth() > LEFT + RIGHT && getHeight() > BOTTOM).ifPresent(this::draw);
    }

    private void draw(Curve curve) {
        if (!curve.fast().isEmpty()) {
            Polygon fan = new Polygon(points(
                    curve,
                    Stream.concat(curve.fast().stream(), curve.slow().reversed().stream())
                            .toList()));
            add(fan, "capacity-fan");
            add(new Polyline(points(curve, curve.fast())), "capacity-edge");
            add(new Polyline(points(curve, curve.slow())), "capacity-edge");
        }
        add(new Polyline(points(curve, curve.past())), "capacity-past");
        double full = y(curve, curve.limit());
        add(new Line(LEFT, full, getWidth() - RIGHT, full), "capacity-limit");
        double today = x(curve, curve.today());
        add(new Line(today, full, today, getHeight() - BOTTOM), "capacity-today");
        add(new Line(LEFT, getHeight() - BOTTOM, getWidth() - RIGHT, getHeight() - BOTTOM), "capacity-axis");
        label(
                texts.get("capacity.curve.limit", formats.size(curve.limit())),
                LEFT + 4,
                full - 6,
                "capacity-limit-text");
        label(texts.get("capacity.curve.today"), today + 5, getHeight() - BOTTOM - 6, "capacity-text");
        days(curve);
    }

    private void days(Curve curve) {
        long span = curve.to().toEpochDay() - curve.from().toEpochDay();
        for (int tick = 0; tick <= TICKS; tick++) {
            LocalDate day = curve.from().plusDays(span * tick / TICKS);
            Text text = label(day.toString(), 0, getHeight() - 6, "capacity-text");
            double width = text.getLayoutBounds().getWidth();
            text.setX(Math.clamp(x(curve, day) - width / 2, 0, Math.max(0, getWidth() - width)));
        }
    }

    private void add(Shape shape, String style) {
        shape.getStyleClass().add(style);
        getChildren().add(managed(shape));
    }

    private Text label(String words, double x, double y, String style) {
        Text text = new Text(x, y, words);
        text.getStyleClass().add(style);
        getChildren().add(managed(text));
        text.applyCss();
        return text;
    }

    private static Node managed(Node node) {
        node.setManaged(false);
        return node;
    }

    private double[] points(Curve curve, List<Point> points) {
        return points.stream()
                .flatMapToDouble(it -> java.util.stream.DoubleStream.of(x(curve, it.day()), y(curve, it.bytes())))
                .toArray();
    }

    private double x(Curve curve, LocalDate day) {
        return LEFT + curve.x(day) * (getWidth() - LEFT - RIGHT);
    }

    private double y(Curve curve, long bytes) {
        return curve.y(bytes) * (getHeight() - BOTTOM);
    }
}
