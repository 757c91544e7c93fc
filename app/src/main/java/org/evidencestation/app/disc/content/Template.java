package org.evidencestation.app.disc.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with places like <code>{{name}}</code>. */
final class Template {
    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-zA-Z0-9]+)}}");

    private final String text;

    private Template(String text) {
        this.text = text;
    }

    static Template load(String name) throws IOException {
        return new Template(text(name));
    }

    /** A file beside this class. */
    static String text(String name) throws IOException {
        try (InputStream bytes = Template.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IOException("The program is incomplete: " + name + " is missing");
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /**
     * Fills every place; values go in as they are.
     *
     * @throws IllegalArgumentException if one has no value: nothing on a disc is left out unnoticed
     */
    String fill(Map<String, String> values) {
        return PLACE.matcher(text).replaceAll(place -> {
            String value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalArgumentException("Nothing for " + place.group());
            }
            return Matcher.quoteReplacement(value);
        });
    }

    /** A text as it may stand anywhere in HTML. Characters that HTML forbids become a mark that can be seen. */
    static String escaped(String text) {
        StringBuilder html = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                case '\n' -> html.append("<br>");
                default -> html.appendCodePoint(shown(c));
            }
        });
        return html.toString();
    }

    /** Half of a pair cannot be written as UTF-8; control characters and turned directions could hide what stands there. */
    private static int shown(int c) {
        int type = Character.getType(c);
        boolean hidden = type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
        return hidden ? 0xFFFD : c;
    }
}
