package org.evidencestation.app.listing;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A list as a workbook (ECMA-376): title and facts, column names that stay in sight, rows, notes. */
public final class XlsxFile {
    private static final int LONGEST = 32_767;
    private static final int NAME = 31;
    private static final double CHARACTERS = 90;

    private XlsxFile() {}

    /**
     * @param out stays open
     * @param program and version, which the file names as its author
     */
    public static void write(Listing listing, OutputStream out, String program, String version) throws IOException {
        Workbook book = new Workbook(out, program, version);
        Worksheet sheet = book.newWorksheet(sheetName(listing.title()));
        int row = head(listing, sheet);
        for (List<String> cells : listing.rows()) {
            for (int i = 0; i < cells.size(); i++) {
                cell(sheet, row, i, cells.get(i), listing.columns().get(i).kind());
            }
            row++;
        }
        row++;
        for (String note : listing.notes()) {
            sheet.value(row++, 0, cut(note));
        }
        sheet.finish();
        book.finish();
    }

    private static int head(Listing listing, Worksheet sheet) {
        int row = 0;
        sheet.value(row, 0, cut(listing.title()));
        sheet.style(row++, 0).bold().fontSize(14).set();
        for (Listing.Fact fact : listing.facts()) {
            sheet.value(row++, 0, cut(fact.label() + "：" + fact.value()));
        }
        row++;
        double whole =
                listing.columns().stream().mapToDouble(Listing.Column::width).sum();
        for (int i = 0; i < listing.columns().size(); i++) {
            Listing.Column column = listing.columns().get(i);
            sheet.value(row, i, cut(column.name()));
            sheet.width(i, Math.max(8, column.width() / whole * CHARACTERS));
        }
        sheet.range(row, 0, row, listing.columns().size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .set();
        sheet.freezePane(0, row + 1);
        return row + 1;
    }

    private static void cell(Worksheet sheet, int row, int column, String text, Listing.Kind kind) {
        Optional<BigDecimal> number = kind == Listing.Kind.NUMBER ? Numbers.of(text) : Optional.empty();
        if (number.isPresent()) {
            sheet.value(row, column, number.get());
        } else {
            sheet.value(row, column, cut(text));
        }
    }

    /** The format holds no longer cells, and no characters that XML has none for. */
    private static String cut(String text) {
        StringBuilder fit = new StringBuilder();
        text.codePoints().filter(XlsxFile::isXml).limit(LONGEST / 2).forEach(fit::appendCodePoint);
        return fit.toString();
    }

    private static boolean isXml(int c) {
        return c == '\t' || c == '\n' || (c >= ' ' && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF);
    }

    private static String sheetName(String title) {
        String name = title.replaceAll("[\\\\/?*\\[\\]:']", " ").strip();
        return name.isEmpty() ? "1" : name.substring(0, Math.min(NAME, name.length()));
    }
}
