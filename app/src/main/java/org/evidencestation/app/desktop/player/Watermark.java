package org.evidencestation.app.desktop.player;

import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/**
 * Who looks, when, and by what right, all over the picture: a photo of the screen names them. It wanders, so that no corner
 * stays free of it.
 */
final class Watermark extends Region {
    private static final double SLANT = -18;
    private static final double ACROSS = 430;
    private static final double DOWN = 150;

    private final Canvas canvas = new Canvas();
    private String words = "";
    private long drawn;

    Watermark() {
        setId("watermark");
        setMouseTransparent(true);
        setMinSize(0, 0);
        canvas.setManaged(false);
        getChildren().add(canvas);
    }

    /** Two lines at most; every call moves it a little. */
    void show(String text) {
        words = text;
        setAccessibleText(text);
        drawn++;
        draw();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        draw();
    }

    private void draw() {
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, getWidth(), getHeight());
        if (words.isEmpty()) {
            return;
        }
        pen.setFont(Font.font("Noto Sans SC", 17));
        pen.setTextAlign(TextAlignment.LEFT);
        pen.setTextBaseline(VPos.TOP);
        double wander = drawn * 7 % DOWN;
        double reach = getWidth() + getHeight();
        pen.save();
        pen.rotate(SLANT);
        for (double y = -reach / 2; y < reach; y += DOWN) {
            double shift = Math.floorMod(Math.round(y / DOWN), 2) == 0 ? 0 : ACROSS / 2;
            for (double x = -reach / 2; x < reach; x += ACROSS) {
                write(pen, x + shift + wander, y + wander);
            }
        }
        pen.restore();
    }

    /** Light on a dark edge: read on every picture. */
    private void write(GraphicsContext pen, double x, double y) {
        pen.setFill(Color.rgb(0, 0, 0, 0.35));
        pen.fillText(words, x + 1, y + 1);
        pen.setFill(Color.rgb(255, 255, 255, 0.38));
        pen.fillText(words, x, y);
    }
}
