package org.evidencestation.app.timecard;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidencestation.storage.seal.ShortMac;

/**
 * What the screen says in a tenth of a second: {@code EST1}, the station's eight characters, the time in tenths of a second
 * since 1970 as eleven digits, and thirteen characters over all of this ({@link ShortMac}). These 36 characters are of QR's
 * alphanumeric kind and fill version 2 at level M: 25 modules a side, which stay several pixels wide in a wide-angle picture
 * taken from a metre away. An ECDSA signature alone would need a code of more than twice as many modules in area.
 *
 * @param at a whole tenth of a second
 * @param code as it was read; right only if {@link TimeCards} says so
 */
record TimeCard(String station, Instant at, String code) {
    private static final String KIND = "EST1";
    private static final long TENTH_MILLIS = 100;
    private static final Pattern TEXT =
            Pattern.compile(KIND + "([0-9A-HJKMNP-TV-Z]{8})([0-9]{11})([0-9A-HJKMNP-TV-Z]{" + ShortMac.LENGTH + "})");

    /** What the code is made over. */
    static String signed(String station, Instant at) {
        return "%s%s%011d".formatted(KIND, station, Math.floorDiv(at.toEpochMilli(), TENTH_MILLIS));
    }

    /** Empty for any other code that happens to be in a picture. */
    static Optional<TimeCard> parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Instant at = Instant.ofEpochMilli(Long.parseLong(parts.group(2)) * TENTH_MILLIS);
        return Optional.of(new TimeCard(parts.group(1), at, parts.group(3)));
    }
}
