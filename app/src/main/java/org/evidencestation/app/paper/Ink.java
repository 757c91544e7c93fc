package org.evidencestation.app.paper;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** Draws on one page. Lengths are millimetres from the upper left corner, sizes of text are points. */
public final class Ink implements AutoCloseable {
    static final double POINTS_PER_MM = 72 / 25.4;

    private final PDPageContentStream stream;
    private final double height;

    /** @param width of the page in millimetres, height likewise */
    public Ink(PDDocument document, double width, double height) throws IOException {
        this.height = height;
        PDPage page = new PDPage(new PDRectangle(points(width), points(height)));
        document.addPage(page);
        stream = new PDPageContentStream(document, page);
    }

    private static float points(double mm) {
        return (float) (mm * POINTS_PER_MM);
    }

    /** @param y of the base line */
    public void text(Face face, double size, double x, double y, String text) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        stream.beginText();
        stream.setFont(face.font(), (float) size);
        stream.newLineAtOffset(points(x), points(height - y));
        stream.showText(face.drawable(text));
        stream.endText();
    }

    public void rightAligned(Face face, double size, double right, double y, String text) throws IOException {
        text(face, size, right - face.width(text, size), y, text);
    }

    public void centred(Face face, double size, double centre, double y, String text) throws IOException {
        text(face, size, centre - face.width(text, size) / 2, y, text);
    }

    public void fill(double x, double y, double width, double high, Color colour) throws IOException {
        stream.setNonStrokingColor(colour);
        stream.addRect(points(x), points(height - y - high), points(width), points(high));
        stream.fill();
        stream.setNonStrokingColor(Color.BLACK);
    }

    public void box(double x, double y, double width, double high) throws IOException {
        stream.setLineWidth(0.5f);
        stream.addRect(points(x), points(height - y - high), points(width), points(high));
        stream.stroke();
    }

    public void line(double x1, double y1, double x2, double y2) throws IOException {
        stream.setLineWidth(0.5f);
        stream.moveTo(points(x1), points(height - y1));
        stream.lineTo(points(x2), points(height - y2));
        stream.stroke();
    }

    /** Everything drawn from here on lies further right and down, in millimetres: printers differ. */
    public void shift(double right, double down) throws IOException {
        stream.transform(Matrix.getTranslateInstance(points(right), -points(down)));
    }

    public void circle(double x, double y, double radius) throws IOException {
        double bend = radius * 0.5523;
        stream.setLineWidth(0.25f);
        stream.moveTo(points(x + radius), points(height - y));
        for (int quarter = 0; quarter < 4; quarter++) {
            double cos = Math.cos(quarter * Math.PI / 2);
            double sin = Math.sin(quarter * Math.PI / 2);
            stream.curveTo(
                    points(x + radius * cos - bend * sin),
                    points(height - y + radius * sin + bend * cos),
                    points(x - radius * sin + bend * cos),
                    points(height - y + radius * cos + bend * sin),
                    points(x - radius * sin),
                    points(height - y + radius * cos));
        }
        stream.stroke();
    }

    /** The quiet zone is part of the square. */
    public void code(QrCode code, double x, double y, double side) throws IOException {
        double module = side / code.side();
        for (int row = 0; row < code.side(); row++) {
            for (int column = 0; column < code.side(); column++) {
                if (code.dark(column, row)) {
                    stream.addRect(
                            points(x + column * module),
                            points(height - y - (row + 1) * module),
                            points(module),
                            points(module));
                }
            }
        }
        stream.fill();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
