package org.evidencestation.app.disc.content;

import java.util.Locale;

/** Names that every file system of a disc can hold, on every system that reads one. */
final class DiscName {
    /** Joliet holds 64 units of UTF-16, Rock Ridge 255 bytes; Windows sees Joliet. */
    private static final int LONGEST = 64;

    private static final int STEM = 32;
    private static final int EXTENSION = 8;

    private DiscName() {}

    /** Whether the name can stand on a disc as it is: short, and without characters beyond 16 bits. */
    static boolean fits(String name) {
        return name.length() <= LONGEST
                && !name.isEmpty()
                && name.chars()
                        .noneMatch(c -> Character.isSurrogate((char) c) || c < 0x20 || "\\/:*?\"<>|".indexOf(c) >= 0)
                && !name.endsWith(".")
                && !name.endsWith(" ");
    }

    /** One that always fits, as near to it as ASCII comes. */
    static String plain(String name) {
        String ascii = name.replaceAll("[^A-Za-z0-9._()+-]", "_");
        int dot = ascii.lastIndexOf('.');
        boolean known = dot > 0 && ascii.length() - dot <= EXTENSION;
        String stem = known ? ascii.substring(0, dot) : ascii;
        String extension = known ? ascii.substring(dot) : "";
        return stem.substring(0, Math.min(STEM, stem.length())) + extension;
    }

    /** Equal for names that some file system takes for one. */
    static String folded(String path) {
        return path.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** Of the disc itself: job and disc in capitals, digits and lines. */
    static String volume(DiscFacts facts) {
        String disc = "_" + facts.disc();
        String job = facts.job().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
        return job.substring(0, Math.min(16 - disc.length(), job.length())) + disc;
    }
}
