package org.evidencestation.app.paper;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One typeface of one document: only the characters that were used end up in the file. Widths are millimetres. */
final class Face {
    private static final String FOLDER = "/org/evidencestation/app/font/";
    private static final double POINTS_PER_MM = 72 / 25.4;
    /** Stands for every character the face has none for. */
    private static final String UNKNOWN = "\u25A1";

    private final PDFont font;

    private Face(PDFont font) {
        this.font = font;
    }

    static Face load(PDDocument document, String file) throws IOException {
        try (InputStream bytes = Face.class.getResourceAsStream(FOLDER + file)) {
            if (bytes == null) {
                throw new IOException("The program is incomplete: " + file + " is missing");
            }
            return new Face(PDType0Font.load(document, bytes, true));
        }
    }

    PDFont font() {
        return font;
    }

    /** @param size in points */
    double width(String text, double size) throws IOException {
        return font.getStringWidth(drawable(text)) / 1000 * size / POINTS_PER_MM;
    }

    /** The text with a box for each character that cannot be drawn. */
    String drawable(String text) throws IOException {
        StringBuilder drawable = new StringBuilder();
        for (int c : text.codePoints().toArray()) {
            String one = Character.isISOControl(c) ? " " : Character.toString(c);
            drawable.append(has(one) ? one : UNKNOWN);
        }
        return drawable.toString();
    }

    /** Whether every character can be drawn. */
    boolean hasAll(String text) throws IOException {
        for (int c : text.codePoints().toArray()) {
            if (!Character.isISOControl(c) && !has(Character.toString(c))) {
                return false;
            }
        }
        return true;
    }

    private boolean has(String one) throws IOException {
        try {
            return font.encode(one).length > 0;
        } catch (IllegalArgumentException e) {
            // The library has no other way to say that the face lacks it.
            return false;
        }
    }

    /**
     * Breaks a text into lines: between ideographs anywhere, in words of letters only where it must, after line feeds always.
     *
     * @param size in points
     * @param width in millimetres
     * @return at least one line
     */
    List<String> lines(String text, double size, double width) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            wrap(drawable(paragraph), size, width, lines);
        }
        return lines;
    }

    private void wrap(String text, double size, double width, List<String> lines) throws IOException {
        StringBuilder line = new StringBuilder();
        double used = 0;
        for (String piece : Pieces.of(text)) {
            double wide = width(piece, size);
            if (used + wide > width && !line.isEmpty()) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                used = 0;
                piece = piece.stripLeading();
                wide = width(piece, size);
            }
            if (wide > width) {
                used = breakUp(piece, size, width, lines, line);
                continue;
            }
            line.append(piece);
            used += wide;
        }
        lines.add(line.toString().stripTrailing());
    }

    /** One piece wider than a line, as a long number: broken after any character. */
    private double breakUp(String piece, double size, double width, List<String> lines, StringBuilder line)
            throws IOException {
        double used = 0;
        for (int c : piece.codePoints().toArray()) {
            double wide = width(Character.toString(c), size);
            if (used + wide > width && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            line.appendCodePoint(c);
            used += wide;
        }
        return used;
    }
}
