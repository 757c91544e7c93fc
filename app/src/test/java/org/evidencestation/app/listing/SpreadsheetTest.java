package org.evidencestation.app.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.evidencestation.app.listing.Listing.Column;
import org.evidencestation.app.listing.Listing.Fact;
import org.junit.jupiter.api.Test;

class SpreadsheetTest {
    private static final Listing LISTING = new Listing(
            "设备台账[示例]",
            List.of(new Fact("单位", "示例单位")),
            List.of(Column.text("名称", 3), Column.number("原价", 1)),
            List.of(List.of("=cmd|'/c calc'!A1", "-1580.00"), List.of("一号机，\"备用\"\n第二行", "")),
            List.of("注：示例"),
            List.of("制表人"));

    @Test
    void csvIsReadAsUtf8AndRunsNothing() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CsvFile.write(LISTING, bytes);
        assertEquals(
                "\uFEFF名称,原价\r\n'=cmd|'/c calc'!A1,-1580.00\r\n\"一号机，\"\"备用\"\"\n第二行\",\r\n",
                bytes.toString(StandardCharsets.UTF_8));
    }

    @Test
    void workbookHoldsTextAsTextAndNumbersAsNumbers() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XlsxFile.write(LISTING, bytes, "evidence-station", "0.1");
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            List<Row> rows = book.getFirstSheet().read();
            assertEquals("设备台账 示例", book.getFirstSheet().getName());
            assertEquals("设备台账[示例]", rows.get(0).getCellText(0));
            assertEquals("单位：示例单位", rows.get(1).getCellText(0));
            Row first = rows.stream()
                    .filter(row -> row.getCellText(0).startsWith("=cmd"))
                    .findFirst()
                    .orElseThrow();
            assertEquals(
                    0,
                    new BigDecimal("-1580").compareTo(first.getCellAsNumber(1).orElseThrow()));
        }
    }

    @Test
    void aRowThatDoesNotFitItsColumnsIsNoRow() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Listing(
                        "x",
                        List.of(),
                        List.of(Column.text("a", 1)),
                        List.of(List.of("1", "2")),
                        List.of(),
                        List.of()));
    }
}
