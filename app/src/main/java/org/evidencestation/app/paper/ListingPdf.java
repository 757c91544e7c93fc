package org.evidencestation.app.paper;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.evidencestation.app.listing.Listing;

/**
 * A list on A4 paper as the office's own forms look: title, facts, a ruled table whose head is repeated on every page, and on
 * the last page who signs. Every page bears the journal's checkpoint, so that paper is a witness of the journal. For one list.
 */
public final class ListingPdf {
    private static final double SMALL = 148;
    private static final double SHORT = 210;
    private static final double LONG = 297;
    private static final double LEFT = 20;
    private static final double RIGHT = 15;
    private static final double TOP = 18;
    private static final double FOOT = 27;
    private static final double FOOT_SIZE = 7.5;
    private static final double CODE = 16;
    private static final double CELL = 8.5;
    private static final double LINE = 4.1;
    private static final double PAD = 1.3;
    private static final double SIGNING = 16;
    private static final int UPRIGHT_COLUMNS = 6;
    private static final Color SHADE = new Color(0xEDEDED);

    private final Listing listing;
    private final PaperWords words;
    private final double width;
    private final double height;

    public ListingPdf(Listing listing, PaperWords words) {
        this(
                listing,
                words,
                listing.columns().size() <= UPRIGHT_COLUMNS ? SHORT : LONG,
                listing.columns().size() <= UPRIGHT_COLUMNS ? LONG : SHORT);
    }

    private ListingPdf(Listing listing, PaperWords words, double width, double height) {
        this.listing = listing;
        this.words = words;
        this.width = width;
        this.height = height;
    }

    /** The same on A5, for what is given away. */
    public static ListingPdf small(Listing listing, PaperWords words) {
        return new ListingPdf(listing, words, SMALL, SHORT);
    }

    /** The file. */
    public byte[] bytes() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDDocumentInformation about = new PDDocumentInformation();
            about.setTitle(listing.title());
            document.setDocumentInformation(about);
            // The same list is the same file, to the byte; without this the time of day would be in it.
            document.setDocumentId((long) listing.rows().hashCode());
            Face plain = Face.load(document, Face.PLAIN).naming();
            Face bold = Face.load(document, Face.BOLD).naming();
            Sheet sheet = new Sheet(document, plain, bold);
            sheet.draw();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** The pages while they are drawn. First everything is set into lines, so that the number of pages is known. */
    private final class Sheet {
        private final PDDocument document;
        private final Face plain;
        private final Face bold;
        private final double[] edges;
        private final SetFacts facts;

        Sheet(PDDocument document, Face plain, Face bold) throws IOException {
            this.document = document;
            this.plain = plain;
            this.bold = bold;
            this.edges = edges();
            this.facts = SetFacts.of(listing.facts(), plain, width - LEFT - RIGHT);
        }

        private double[] edges() {
            double whole = listing.columns().stream()
                    .mapToDouble(Listing.Column::width)
                    .sum();
            double[] at = new double[listing.columns().size() + 1];
            at[0] = LEFT;
            for (int i = 0; i < listing.columns().size(); i++) {
                at[i + 1] = at[i] + listing.columns().get(i).width() / whole * (width - LEFT - RIGHT);
            }
            return at;
        }

        void draw() throws IOException {
            SetRow head =
                    set(listing.columns().stream().map(Listing.Column::name).toList(), bold);
            List<SetRow> rows = new ArrayList<>();
            double most = height - FOOT - TOP - 14 - facts.high() - head.high();
            for (List<String> cells : listing.rows()) {
                rows.addAll(set(cells, plain).cutTo(most, LINE, 2 * PAD));
            }
            List<List<SetRow>> pages = paginate(head, rows);
            for (int page = 0; page < pages.size(); page++) {
                try (Ink ink = new Ink(document, width, height)) {
                    double y = page == 0 ? top(ink) : TOP;
                    y = table(ink, head, pages.get(page), y);
                    if (page == pages.size() - 1) {
                        end(ink, y);
                    }
                    foot(ink, page + 1, pages.size());
                }
            }
        }

        private SetRow set(List<String> cells, Face face) throws IOException {
            List<List<String>> lines = new ArrayList<>();
            int most = 1;
            for (int i = 0; i < cells.size(); i++) {
                Face used = face.hasAll(cells.get(i)) ? face : plain;
                List<String> cell = used.lines(cells.get(i), CELL, edges[i + 1] - edges[i] - 2 * PAD);
                lines.add(cell);
                most = Math.max(most, cell.size());
            }
            return new SetRow(lines, most * LINE + 2 * PAD);
        }

        private List<List<SetRow>> paginate(SetRow head, List<SetRow> rows) throws IOException {
            List<List<SetRow>> pages = new ArrayList<>();
            List<SetRow> page = new ArrayList<>();
            double y = topHeight() + head.high();
            for (SetRow row : rows) {
                if (y + row.high() > height - FOOT && !page.isEmpty()) {
                    pages.add(page);
                    page = new ArrayList<>();
                    y = TOP + head.high();
                }
                page.add(row);
                y += row.high();
            }
            pages.add(page);
            if (y + endHeight() > height - FOOT) {
                pages.add(new ArrayList<>());
            }
            return pages;
        }

        private double topHeight() {
            return TOP + 14 + facts.high();
        }

        private double top(Ink ink) throws IOException {
            Face face = bold.hasAll(listing.title()) ? bold : plain;
            double size = Math.min(16, 16 * (width - LEFT - RIGHT) / face.width(listing.title(), 16));
            ink.centred(face, size, (LEFT + width - RIGHT) / 2, TOP + 5, listing.title());
            facts.draw(ink, plain, LEFT, (LEFT + width - RIGHT) / 2, TOP + 14);
            return topHeight();
        }

        private double table(Ink ink, SetRow head, List<SetRow> rows, double from) throws IOException {
            if (rows.isEmpty() && !listing.rows().isEmpty()) {
                return from;
            }
            ink.fill(LEFT, from, width - LEFT - RIGHT, head.high(), SHADE);
            double y = row(ink, head, from, bold);
            for (SetRow row : rows) {
                y = row(ink, row, y, plain);
            }
            if (rows.isEmpty()) {
                ink.box(LEFT, y, width - LEFT - RIGHT, LINE + 2 * PAD);
                ink.centred(plain, CELL, (LEFT + width - RIGHT) / 2, y + PAD + LINE - 1, words.empty());
                y += LINE + 2 * PAD;
            }
            return y;
        }

        private double row(Ink ink, SetRow row, double y, Face face) throws IOException {
            for (int i = 0; i < row.cells().size(); i++) {
                ink.box(edges[i], y, edges[i + 1] - edges[i], row.high());
                double base = y + PAD + LINE - 1;
                for (String line : row.cells().get(i)) {
                    Face used = face.hasAll(line) ? face : plain;
                    if (listing.columns().get(i).kind() == Listing.Kind.NUMBER && face == plain) {
                        ink.rightAligned(used, CELL, edges[i + 1] - PAD, base, line);
                    } else {
                        ink.text(used, CELL, edges[i] + PAD, base, line);
                    }
                    base += LINE;
                }
            }
            return y + row.high();
        }

        private double endHeight() throws IOException {
            return notes().size() * LINE + 4 + (listing.signatures().isEmpty() ? 0 : SIGNING);
        }

        private List<String> notes() throws IOException {
            List<String> lines = new ArrayList<>();
            for (String note : listing.notes()) {
                lines.addAll(plain.lines(note, CELL, width - LEFT - RIGHT));
            }
            return lines;
        }

        private void end(Ink ink, double from) throws IOException {
            double y = from + 5;
            for (String line : notes()) {
                ink.text(plain, CELL, LEFT, y, line);
                y += LINE;
            }
            int signers = listing.signatures().size();
            for (int i = 0; i < signers; i++) {
                double x = LEFT + i * (width - LEFT - RIGHT) / signers;
                String label = listing.signatures().get(i) + "：";
                ink.text(plain, 9.5, x, y + 9, label);
                double begin = x + plain.width(label, 9.5);
                double end = x + (width - LEFT - RIGHT) / signers - 4;
                ink.line(begin, y + 9.8, Math.max(begin + 5, end), y + 9.8);
            }
        }

        private void foot(Ink ink, int page, int pages) throws IOException {
            double y = height - FOOT + 4;
            ink.line(LEFT, y, width - RIGHT, y);
            double right = width - RIGHT - CODE - 2;
            ink.rightAligned(plain, FOOT_SIZE, right, y + 4, words.page(page, pages));
            double base = y + 4;
            for (String line : footLines(right - LEFT - 30)) {
                ink.text(plain, FOOT_SIZE, LEFT, base, line);
                base += 3.8;
            }
            if (words.code().isPresent()) {
                ink.code(words.code().get(), width - RIGHT - CODE, y + 0.5, CODE);
            }
        }

        private List<String> footLines(double wide) throws IOException {
            List<String> lines = new ArrayList<>(List.of(words.printed(), words.checkpoint()));
            if (!words.source().isEmpty()) {
                lines.addAll(plain.lines(words.source(), FOOT_SIZE, wide));
            }
            return lines;
        }
    }
}
