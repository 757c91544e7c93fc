package org.evidencestation.app.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** One recovery code on an A4 page of its own, to be folded twice, sealed and kept: the other one never stands on the same paper. */
public final class RecoverySheet {
    private static final double WIDTH = 210;
    private static final double HEIGHT = 297;
    private static final double LEFT = 25;
    private static final double RIGHT = 185;
    private static final double CODE = 26;
    private static final double BODY = 11;
    private static final double LINE = 6.2;
    private static final int GROUPS_A_LINE = 3;

    private final Words words;

    public RecoverySheet(Words words) {
        this.words = words;
    }

    /**
     * What stands on it, in the reader's language.
     *
     * @param office name of the unit
     * @param number which of how many
     * @param paragraphs what it is for and how it is kept
     * @param signing who has it, since when
     */
    public record Words(String title, String office, String number, List<String> paragraphs, List<String> signing) {
        public Words {
            paragraphs = List.copyOf(paragraphs);
            signing = List.copyOf(signing);
        }
    }

    /** @return the file of the page, which is never written anywhere here */
    public byte[] bytes(String code) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDDocumentInformation about = new PDDocumentInformation();
            about.setTitle(words.title());
            document.setDocumentInformation(about);
            Face plain = Face.load(document, Face.PLAIN).naming();
            Face bold = Face.load(document, Face.BOLD).naming();
            try (Ink ink = new Ink(document, WIDTH, HEIGHT)) {
                ink.centred(bold, 22, WIDTH / 2, 34, words.title());
                ink.centred(plain, 12, WIDTH / 2, 43, words.office());
                ink.centred(bold, 14, WIDTH / 2, 58, words.number());
                double y = code(ink, bold, code);
                for (String paragraph : words.paragraphs()) {
                    y = paragraph(ink, plain, paragraph, y + 4);
                }
                signing(ink, plain, y + 16);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static double code(Ink ink, Face face, String code) throws IOException {
        String[] groups = code.split("-", -1);
        int lines = (groups.length + GROUPS_A_LINE - 1) / GROUPS_A_LINE;
        ink.box(LEFT, 66, RIGHT - LEFT, 12 + 16 * lines);
        double y = 66;
        for (int line = 0; line < lines; line++) {
            int end = Math.min(groups.length, (line + 1) * GROUPS_A_LINE);
            String shown = String.join("  -  ", List.of(groups).subList(line * GROUPS_A_LINE, end));
            y += 17;
            ink.centred(face, CODE, WIDTH / 2, y, shown + (end < groups.length ? "  -" : ""));
        }
        return 66 + 12 + 16 * lines + 8;
    }

    private static double paragraph(Ink ink, Face face, String paragraph, double from) throws IOException {
        double y = from;
        for (String line : face.lines(paragraph, BODY, RIGHT - LEFT)) {
            ink.text(face, BODY, LEFT, y, line);
            y += LINE;
        }
        return y;
    }

    private void signing(Ink ink, Face face, double from) throws IOException {
        double y = from;
        for (String line : words.signing()) {
            ink.text(face, BODY, LEFT, y, line);
            double begins = LEFT + face.width(line, BODY) + 3;
            ink.line(begins, y + 1, RIGHT, y + 1);
            y += 14;
        }
    }
}
