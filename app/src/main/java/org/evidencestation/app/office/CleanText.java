package org.evidencestation.app.office;

import java.util.List;

/**
 * What people say of themselves at a counter, made harmless: one line, no control characters, nothing that turns the
 * direction of writing or cannot be seen, and not longer than a form has room for.
 */
public final class CleanText {
    public static final int NAME = 100;
    public static final int TEXT = 500;
    private static final int TOO_MUCH = 20;

    private CleanText() {}

    public static String of(String said, int longest) {
        StringBuilder clean = new StringBuilder();
        said.codePoints().map(c -> visible(c) ? c : ' ').limit(longest * 4L).forEach(clean::appendCodePoint);
        String line = clean.toString().replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= longest
                ? line
                : line.substring(0, line.offsetByCodePoints(0, longest)).strip();
    }

    public static List<String> list(List<String> said, int longest) {
        return said.stream()
                .map(it -> of(it, longest))
                .filter(it -> !it.isEmpty())
                .distinct()
                .limit(TOO_MUCH)
                .toList();
    }

    private static boolean visible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
