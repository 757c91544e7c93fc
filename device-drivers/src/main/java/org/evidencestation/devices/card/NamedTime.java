package org.evidencestation.devices.card;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A start time found in a name, and the name without it, so that its digits are not taken for a number again.
 *
 * @param at the recorder's wall time
 */
record NamedTime(LocalDateTime at, String rest) {
    private static final String Y = "(?<y>\\d{4})";
    private static final String MD = "(?<m>\\d{2})(?<d>\\d{2})";
    private static final String HMS = "(?<h>\\d{2})(?<min>\\d{2})(?<s>\\d{2})";
    /** A year below this is a number, not a year: no recorder knows a date before the FAT epoch. */
    private static final int FIRST_YEAR = 1980;

    /** The conventions met on cards of many makers, the most specific first. */
    private static final List<Pattern> CONVENTIONS = List.of(
            Pattern.compile("^(?:TS)?" + Y + MD + HMS + "(?!\\d)"),
            Pattern.compile("^" + Y + MD + "[_-]" + HMS + "(?!\\d)"),
            Pattern.compile("^(?<yy>\\d{2})" + MD + "_" + HMS + "(?=_\\d{3}_[FR])"),
            Pattern.compile("^" + Y + "_" + MD + "_" + HMS + "(?!\\d)"),
            Pattern.compile("^" + Y + "_(?<m>\\d{2})_(?<d>\\d{2})_" + HMS + "(?!\\d)"),
            Pattern.compile("^" + Y + "-(?<m>\\d{2})-(?<d>\\d{2})-(?<h>\\d{2})-(?<min>\\d{2})-(?<s>\\d{2})(?!\\d)"),
            Pattern.compile("(?<=[_-])" + Y + MD + HMS + "(?=[_-]|$)"));

    static Optional<NamedTime> in(String stem) {
        return CONVENTIONS.stream()
                .map(convention -> convention.matcher(stem))
                .flatMap(matcher -> matcher.results().flatMap(found -> valid(matcher, found, stem).stream()))
                .findFirst();
    }

    private static Optional<NamedTime> valid(Matcher matcher, MatchResult found, String stem) {
        try {
            int year = matcher.namedGroups().containsKey("yy") ? 2000 + number(found, "yy") : number(found, "y");
            if (year < FIRST_YEAR) {
                return Optional.empty();
            }
            LocalDateTime at = LocalDateTime.of(
                    year,
                    number(found, "m"),
                    number(found, "d"),
                    number(found, "h"),
                    number(found, "min"),
                    number(found, "s"));
            String rest = stem.substring(0, found.start()) + stem.substring(found.end());
            return Optional.of(new NamedTime(at, rest));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static int number(MatchResult found, String group) {
        return Integer.parseInt(found.group(group));
    }
}
