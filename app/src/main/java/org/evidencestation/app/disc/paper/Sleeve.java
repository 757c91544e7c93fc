package org.evidencestation.app.disc.paper;

import java.io.IOException;
import java.util.stream.Collectors;
import org.evidencestation.app.paper.Face;
import org.evidencestation.app.paper.Ink;

/** The front of a sleeve: what the label says, in larger type, and which recordings are inside. */
final class Sleeve {
    static final double SIDE = 120;
    private static final double MARGIN = 7;
    private static final double WIDE = SIDE - 2 * MARGIN;
    private static final double QR = 27;

    private final DiscMark mark;

    Sleeve(DiscMark mark) {
        this.mark = mark;
    }

    void draw(Ink ink, Face plain, Face bold) throws IOException {
        ink.box(2, 2, SIDE - 4, SIDE - 4);
        ink.text(bold, 15, MARGIN, 13, "执法音像证据光盘");
        fitted(ink, bold, mark.facts().number(), 15, MARGIN, 21, WIDE - QR - 2);
        ink.text(plain, 9, MARGIN, 27, mark.count() + "    " + mark.copyCount());
        ink.text(plain, 8, MARGIN, 33.5, "光盘码");
        ink.text(bold, 15, MARGIN + 12, 34, mark.code().text());
        ink.code(mark.qr(), SIDE - MARGIN - QR + 2, 5, QR);
        ink.line(MARGIN, 38, SIDE - MARGIN, 38);
        block(plain, mark.fields() + more(), 11, 42).draw(ink, MARGIN, 40.5);
        ink.line(MARGIN, 84, SIDE - MARGIN, 84);
        block(plain, recordings(), 8, 22).draw(ink, MARGIN, 85.5);
        ink.line(MARGIN, 109.5, SIDE - MARGIN, 109.5);
        fitted(ink, plain, mark.witness() + "  制作 " + mark.madeAt(), 7, MARGIN, 114, WIDE);
    }

    /** What the regulation's fields leave out. */
    private String more() {
        return mark.facts().label().isEmpty()
                ? ""
                : "\n案号：" + mark.facts().caseNumber() + "\n依据：" + mark.facts().article();
    }

    private String recordings() {
        return "录像 " + mark.facts().recordings().size() + " 段，封存码：  "
                + mark.facts().recordings().stream()
                        .map(it -> it.order() + ")\u00a0" + it.code())
                        .collect(Collectors.joining("  "));
    }

    private static FittedText block(Face face, String text, double size, double high) throws IOException {
        return FittedText.in(face, text, size, high, (from, to) -> WIDE);
    }

    private static void fitted(Ink ink, Face face, String text, double size, double x, double y, double room)
            throws IOException {
        ink.text(face, Math.min(size, size * room / face.width(text, size)), x, y, text);
    }
}
