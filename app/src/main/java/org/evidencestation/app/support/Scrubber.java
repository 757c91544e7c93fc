package org.evidencestation.app.support;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of a text what could name a person, a case, a place or a recorder: words that are known, and, since the program
 * itself logs in English only, everything written in Chinese, long numbers, and the names of clips.
 */
public final class Scrubber {
    private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}\\p{IsBopomofo}]+");
    private static final Pattern CLIP = Pattern.compile(
            "[^\\s/\\\\\"']+\\.(?i:mp4|mov|avi|ts|mkv|wav|mp3|amr|aac|jpg|jpeg|png|pdf|docx?|xlsx?)\\b");

    /** A badge, a telephone, an identity card, a serial; a digest of only digits there is none. */
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9A-Fa-f])\\d{6,}(?![0-9A-Fa-f])");

    private static final int SHORTEST = 2;

    private final List<Pattern> known;

    /** @param known names, numbers, folders; those of a single character are left to the rules */
    public Scrubber(Collection<String> known) {
        this.known = known.stream()
                .map(String::strip)
                .filter(it -> it.length() >= SHORTEST)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(it -> Pattern.compile(Pattern.quote(it), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .toList();
    }

    public String scrubbed(String text) {
        String clean = text;
        for (Pattern word : known) {
            clean = word.matcher(clean).replaceAll(Matcher.quoteReplacement("<known>"));
        }
        clean = CLIP.matcher(clean).replaceAll("<file>");
        clean = CHINESE.matcher(clean).replaceAll("<text>");
        return NUMBER.matcher(clean).replaceAll("<number>");
    }
}
