package org.evidencestation.app.disc.paper;

import java.io.IOException;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.evidencestation.app.paper.Face;
import org.evidencestation.app.paper.Ink;

/**
 * A text in the largest type in which all of it fits a place. Nothing is ever cut off: a text that would need type too small
 * to read is set so small all the same.
 *
 * @param size of the type in points
 * @param line height in millimetres
 */
record FittedText(Face face, List<String> lines, double size, double line) {
    private static final double MM = 25.4 / 72;
    private static final double LEADING = 1.32;
    private static final double STEP = 0.25;
    private static final double SMALLEST = 0.5;

    /**
     * @param largest in points
     * @param high of the place, in millimetres
     * @param width of the place between two heights, both from its top
     */
    static FittedText in(Face face, String text, double largest, double high, DoubleBinaryOperator width)
            throws IOException {
        double size = largest;
        while (true) {
            double line = size * MM * LEADING;
            List<String> lines = face.lines(text, size, i -> width.applyAsDouble(i * line, (i + 1) * line));
            if (lines.size() * line <= high || size <= SMALLEST) {
                return new FittedText(face, lines, size, line);
            }
            size -= STEP;
        }
    }

    double high() {
        return lines.size() * line;
    }

    /** @param y of the top */
    void draw(Ink ink, double x, double y) throws IOException {
        for (int i = 0; i < lines.size(); i++) {
            ink.text(face, size, x, base(y, i), lines.get(i));
        }
    }

    /** @param middle of each line */
    void centred(Ink ink, DoubleUnaryOperator middle, double y) throws IOException {
        for (int i = 0; i < lines.size(); i++) {
            ink.centred(face, size, middle.applyAsDouble(i), base(y, i), lines.get(i));
        }
    }

    private double base(double y, int i) {
        return y + i * line + size * MM * 1.02;
    }
}
