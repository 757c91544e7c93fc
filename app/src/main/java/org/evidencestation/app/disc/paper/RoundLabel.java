package org.evidencestation.app.disc.paper;

import java.io.IOException;
import org.evidencestation.app.paper.Face;
import org.evidencestation.app.paper.Ink;

/**
 * The label on a disc. Text keeps to the ring between hole and edge: title above the hole, code for scanners left of it, number
 * and code for people right of it, the regulation's fields below.
 */
final class RoundLabel {
    static final double SIDE = 120;
    private static final double MIDDLE = SIDE / 2;
    private static final double EDGE = 59;
    /** Drives clamp inside of 46 mm, and most discs are not to be printed there. */
    private static final double HOLE = 23;

    private static final double OUTER = EDGE - 2.5;
    private static final double INNER = HOLE + 1.5;
    private static final double QR = 23;

    private final DiscMark mark;

    RoundLabel(DiscMark mark) {
        this.mark = mark;
    }

    void draw(Ink ink, Face plain, Face bold) throws IOException {
        ink.circle(MIDDLE, MIDDLE, EDGE);
        ink.circle(MIDDLE, MIDDLE, HOLE);
        above(ink, plain, bold);
        ink.code(mark.qr(), MIDDLE - INNER - QR - 3.5, MIDDLE - QR / 2, QR);
        right(ink, plain, bold);
        below(ink, plain);
    }

    private void above(Ink ink, Face plain, Face bold) throws IOException {
        double top = MIDDLE - OUTER + 4.5;
        FittedText title = FittedText.in(bold, "执法音像证据光盘", 14, 7, (from, to) -> chord(top + from, top + to));
        title.centred(ink, line -> MIDDLE, top);
        double second = top + 8;
        Face face = bold.hasAll(mark.facts().unit()) ? bold : plain;
        FittedText unit =
                FittedText.in(face, mark.facts().unit(), 11, 6, (from, to) -> chord(second + from, second + to));
        unit.centred(ink, line -> MIDDLE, second);
        if (mark.fields().contains(mark.facts().caseName())
                && !mark.facts().label().isEmpty()) {
            // The regulation's own fields name the case; there is no room to say it twice.
            return;
        }
        double third = second + unit.high() + 1;
        FittedText name = FittedText.in(
                plain, caseNumber(), 8.5, MIDDLE - INNER - third, (from, to) -> chord(third + from, third + to));
        name.centred(ink, line -> MIDDLE, third);
    }

    private String caseNumber() {
        return mark.facts().caseNumber() + "\n" + mark.facts().caseName();
    }

    private void right(Ink ink, Face plain, Face bold) throws IOException {
        double middle = MIDDLE + (INNER + OUTER) / 2 - 0.5;
        double room = 27;
        one(ink, bold, mark.facts().number(), 10.5, room, middle, MIDDLE - 6.5);
        one(ink, plain, mark.count(), 7.5, room, middle, MIDDLE - 2);
        one(ink, plain, mark.copyCount(), 7.5, room, middle, MIDDLE + 2);
        one(ink, bold, mark.code().text(), 12, room, middle, MIDDLE + 8);
    }

    private static void one(Ink ink, Face face, String text, double size, double room, double middle, double y)
            throws IOException {
        double wide = face.width(text, size);
        ink.centred(face, Math.min(size, size * room / wide), middle, y, text);
    }

    private void below(Ink ink, Face plain) throws IOException {
        double top = MIDDLE + INNER + 0.5;
        double end = MIDDLE + OUTER - 9;
        FittedText fields =
                FittedText.in(plain, mark.fields(), 9, end - top, (from, to) -> chord(top + from, top + to));
        fields.centred(ink, line -> MIDDLE, top);
        double foot = end + 0.5;
        FittedText witness = FittedText.in(
                plain, mark.witness().replace("  ", "\n"), 6, 6, (from, to) -> chord(foot + from, foot + to));
        witness.centred(ink, line -> MIDDLE, foot);
    }

    /** How much of the ring's width is free between two heights; there the hole is not in the way. */
    private static double chord(double from, double to) {
        double far = Math.max(Math.abs(from - MIDDLE), Math.abs(to - MIDDLE));
        return far >= OUTER ? 0 : 2 * Math.sqrt(OUTER * OUTER - far * far);
    }
}
