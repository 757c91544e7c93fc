package org.evidencestation.app.disc.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.evidencestation.app.paper.Face;
import org.evidencestation.app.paper.Ink;

/** What is stuck on a disc, on its sleeve and on a file, each a PDF of one page in the size of the thing. */
public final class DiscPapers {
    private final Shift shift;

    /** @param shift of the printer that labels are printed with */
    public DiscPapers(Shift shift) {
        this.shift = shift;
    }

    /** A round label of 118 mm with a hole, on a page of 120 by 120 mm (SM16). */
    public byte[] label(DiscMark mark) throws IOException {
        return page(mark, RoundLabel.SIDE, RoundLabel.SIDE, new RoundLabel(mark)::draw);
    }

    /** For the front of a sleeve or case, 120 by 120 mm (SM16). */
    public byte[] sleeve(DiscMark mark) throws IOException {
        return page(mark, Sleeve.SIDE, Sleeve.SIDE, new Sleeve(mark)::draw);
    }

    /** For the file of a case or a shelf, 90 by 50 mm. */
    public byte[] sticker(DiscMark mark) throws IOException {
        return page(mark, Sticker.WIDTH, Sticker.HEIGHT, new Sticker(mark)::draw);
    }

    @FunctionalInterface
    interface Drawing {
        void draw(Ink ink, Face plain, Face bold) throws IOException;
    }

    private byte[] page(DiscMark mark, double width, double height, Drawing drawing) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDDocumentInformation about = new PDDocumentInformation();
            about.setTitle("光盘 " + mark.facts().number() + " " + mark.code());
            document.setDocumentInformation(about);
            // The same label is the same file, to the byte.
            document.setDocumentId((long) mark.scanned().hashCode());
            try (Ink ink = new Ink(document, width, height)) {
                ink.shift(shift.right(), shift.down());
                drawing.draw(ink, Face.load(document, Face.PLAIN), Face.load(document, Face.BOLD));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
