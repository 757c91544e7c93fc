package org.evidencestation.app.disc.burner;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One of the lines with which xorriso passes the time.
 *
 * @param bytes that are written or read; 0 if it only says that it is still busy
 */
record XorrisoProgress(long bytes) {
    private static final int SECTOR = 2048;
    private static final Pattern SECTORS = Pattern.compile("UPDATE : Writing: +([0-9]+)s ");
    private static final Pattern MEGABYTES = Pattern.compile("UPDATE : +([0-9]+) of +[0-9]+ MB written");

    /** @return null for a line that says more than that */
    static @Nullable XorrisoProgress of(String line) {
        Matcher sectors = SECTORS.matcher(line);
        if (sectors.find()) {
            return new XorrisoProgress(Long.parseLong(sectors.group(1)) * SECTOR);
        }
        Matcher megabytes = MEGABYTES.matcher(line);
        if (megabytes.find()) {
            return new XorrisoProgress(Long.parseLong(megabytes.group(1)) << 20);
        }
        return line.contains(": UPDATE :") ? new XorrisoProgress(0) : null;
    }
}
