package org.evidencestation.app.mustrecord;

/**
 * What is wrong with a file, and where.
 *
 * @param row as a spreadsheet counts, from 1; 0 where the whole file is meant
 * @param column its name; empty where the whole row is meant
 * @param found what stands there
 */
public record Fault(int row, String column, Problem problem, String found) {
    /** What is wrong. */
    public enum Problem {
        /** Neither CSV nor XLSX, or damaged. */
        NOT_A_TABLE,
        /** A spreadsheet of before 2007: to be saved as XLSX. */
        OLD_SPREADSHEET,
        /** Neither UTF-8 nor GB18030. */
        ENCODING,
        /** Far more than any office records. */
        TOO_LARGE,
        /** No row names the columns. */
        NO_HEADER,
        MISSING_COLUMN,
        DOUBLE_COLUMN,
        /** Under the header stands nothing. */
        NO_ROWS,
        MISSING_VALUE,
        /** 序号 names a row, so it may not be there twice. */
        DOUBLE_NUMBER
    }
}
