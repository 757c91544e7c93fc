package org.evidencestation.app.disc.paper;

import java.io.IOException;
import org.evidencestation.app.paper.Face;
import org.evidencestation.app.paper.Ink;

/** A sticker for file or shelf. */
final class Sticker {
    static final double WIDTH = 90;
    static final double HEIGHT = 50;
    private static final double MARGIN = 3.5;
    private static final double QR = 24;

    private final DiscMark mark;

    Sticker(DiscMark mark) {
        this.mark = mark;
    }

    void draw(Ink ink, Face plain, Face bold) throws IOException {
        double room = WIDTH - 2 * MARGIN - QR - 1;
        double wide = bold.width(mark.facts().number(), 14);
        ink.text(bold, Math.min(14, 14 * room / wide), MARGIN, 8.5, mark.facts().number());
        ink.text(plain, 7.5, MARGIN, 13.5, mark.count() + "  " + mark.copyCount());
        ink.text(plain, 7.5, MARGIN, 20, "光盘码");
        ink.text(bold, 14, MARGIN + 11, 20.5, mark.code().text());
        ink.code(mark.qr(), WIDTH - MARGIN - QR + 2, 1.5, QR);
        ink.line(MARGIN, 25.5, WIDTH - MARGIN, 25.5);
        FittedText.in(plain, mark.fields(), 8.5, 17, (from, to) -> WIDTH - 2 * MARGIN)
                .draw(ink, MARGIN, 26.5);
        String witness = mark.witness();
        double size = Math.min(6, 6 * (WIDTH - 2 * MARGIN) / plain.width(witness, 6));
        ink.text(plain, size, MARGIN, HEIGHT - 2.8, witness);
    }
}
