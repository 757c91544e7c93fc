package org.evidencestation.app.paper;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One typeface of one document: only the characters that were used end up in the file. Widths are millimetres. */
public final class Face {
    /** File of the plain face, and of the bold one. */
    public static final String PLAIN = "NotoSansSC-Regular.ttf";

    public static final String BOLD = "NotoSansSC-Bold.ttf";

    private static final String FOLDER = "/org/evidencestation/app/font/";
    private static final double POINTS_PER_MM = 72 / 25.4;
    /** Stands for every character the face has none for. */
    private static final String UNKNOWN = "\u25A1";

    private final PDFont font;
    private final boolean naming;

    private Face(PDFont font, boolean naming) {
        this.font = font;
        this.naming = naming;
    }

    /** The same face, which puts its number behind each character that it has none for: {@code □〔U+20BB7〕}. */
    public Face naming() {
        return new Face(font, true);
    }

    /** @param file {@link #PLAIN} or {@link #BOLD} */
    public static Face load(PDDocument document, String file) throws IOException {
        try (InputStream bytes = Face.class.getResourceAsStream(FOLDER + file)) {
            if (bytes == null) {
                throw new IOException("The program is incomplete: " + file + " is missing");
            }
            TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            document.registerTrueTypeFontForClosing(face);
            // Else "ff" in a digest becomes one sign, and whoever copies the digest from the file gets another one.
            face.setEnableGsub(false);
            return new Face(PDType0Font.load(document, face, true), false);
        }
    }

    PDFont font() {
        return font;
    }

    /** @param size in points */
    public double width(String text, double size) throws IOException {
        return font.getStringWidth(drawable(text)) / 1000 * size / POINTS_PER_MM;
    }

    /**
     * The text with a box for each character that cannot be drawn, or would not be seen: what turns the direction of writing
     * could make a name look like another.
     */
    public String drawable(String text) throws IOException {
        StringBuilder drawable = new StringBuilder();
        for (int c : text.codePoints().toArray()) {
            String one = Character.isISOControl(c) ? " " : Character.toString(c);
            if (Character.getType(c) != Character.FORMAT && has(one)) {
                drawable.append(one);
            } else {
                drawable.append(naming ? "%s〔U+%04X〕".formatted(UNKNOWN, c) : UNKNOWN);
            }
        }
        return drawable.toString();
    }

    /** Whether every character can be drawn. */
    public boolean hasAll(String text) throws IOException {
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
    public List<String> lines(String text, double size, double width) throws IOException {
        return lines(text, size, line -> width);
    }

    /** The same where lines differ in length, as on what is round; {@code width} of each, counted from 0. */
    public List<String> lines(String text, double size, IntToDoubleFunction width) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            wrap(drawable(paragraph), size, width, lines);
        }
        return lines;
    }

    private void wrap(String text, double size, IntToDoubleFunction widths, List<String> lines) throws IOException {
        StringBuilder line = new StringBuilder();
        double used = 0;
        for (String piece : Pieces.of(text)) {
            double wide = width(piece, size);
            if (used + wide > widths.applyAsDouble(lines.size()) && !line.isEmpty()) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                used = 0;
                piece = piece.stripLeading();
                wide = width(piece, size);
            }
            if (wide > widths.applyAsDouble(lines.size())) {
                used = breakUp(piece, size, widths, lines, line);
                continue;
            }
            line.append(piece);
            used += wide;
        }
        lines.add(line.toString().stripTrailing());
    }

    /** One piece wider than a line, as a long number: broken after any character. */
    private double breakUp(
            String piece, double size, IntToDoubleFunction widths, List<String> lines, StringBuilder line)
            throws IOException {
        double used = 0;
        for (int c : piece.codePoints().toArray()) {
            double wide = width(Character.toString(c), size);
            if (used + wide > widths.applyAsDouble(lines.size()) && !line.isEmpty()) {
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
