package org.evidencestation.app.mustrecord;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Reads CSV or XLSX, told apart by content. CSV may be UTF-8, with or without byte order mark, or GB18030, which
 * spreadsheets of Chinese systems write.
 */
final class TableFile {
    private static final int MOST_BYTES = 20_000_000;
    private static final char MARK = '\uFEFF';

    private TableFile() {}

    /** Why there is no table. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Fault fault;

        Unreadable(int row, Fault.Problem problem, String found) {
            super(problem.toString());
            this.fault = new Fault(row, "", problem, found);
        }

        Fault fault() {
            return fault;
        }
    }

    static Table read(byte[] file) throws Unreadable {
        if (file.length > MOST_BYTES) {
            throw new Unreadable(0, Fault.Problem.TOO_LARGE, Integer.toString(file.length));
        }
        if (begins(file, 'P', 'K')) {
            return xlsx(file);
        }
        if (begins(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new Unreadable(0, Fault.Problem.OLD_SPREADSHEET, "");
        }
        return csv(text(file));
    }

    private static boolean begins(byte[] file, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= file.length || (file[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** Text that is valid UTF-8 by chance, but is GB18030, is rare beyond a few characters. */
    private static String text(byte[] file) throws Unreadable {
        String text = decoded(file, StandardCharsets.UTF_8)
                .or(() -> decoded(file, Charset.forName("GB18030")))
                .orElseThrow(() -> new Unreadable(0, Fault.Problem.ENCODING, ""));
        if (text.indexOf('\0') >= 0) {
            throw new Unreadable(0, Fault.Problem.NOT_A_TABLE, "");
        }
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static Optional<String> decoded(byte[] file, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(file)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Table csv(String text) throws Unreadable {
        List<Table.Row> rows = new ArrayList<>();
        CSVFormat format =
                CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord line : parser) {
                add(rows, new Table.Row((int) line.getRecordNumber(), line.toList()));
            }
        } catch (CSVException | UncheckedIOException | IllegalStateException e) {
            throw new Unreadable(rows.size() + 1, Fault.Problem.NOT_A_TABLE, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new IllegalStateException("A text in memory can always be read", e);
        }
        return new Table(rows);
    }

    private static Table xlsx(byte[] file) throws Unreadable {
        List<Table.Row> rows = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<org.dhatim.fastexcel.reader.Row> lines =
                        book.getFirstSheet().openStream()) {
            for (org.dhatim.fastexcel.reader.Row line : (Iterable<org.dhatim.fastexcel.reader.Row>) lines::iterator) {
                add(
                        rows,
                        new Table.Row(
                                line.getRowNum(),
                                line.stream().map(TableFile::text).toList()));
            }
        } catch (ExcelReaderException | IOException | UncheckedIOException e) {
            throw new Unreadable(0, Fault.Problem.NOT_A_TABLE, String.valueOf(e.getMessage()));
        }
        return new Table(rows);
    }

    /** A number is shown as people write it: 3, not 3.0. */
    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        return cell.getType() == CellType.NUMBER
                ? new BigDecimal(cell.getRawValue()).stripTrailingZeros().toPlainString()
                : cell.getText();
    }

    private static void add(List<Table.Row> rows, Table.Row row) throws Unreadable {
        if (rows.size() == Table.MOST_ROWS) {
            throw new Unreadable(row.number(), Fault.Problem.TOO_LARGE, "");
        }
        if (!row.blank()) {
            rows.add(row);
        }
    }
}
