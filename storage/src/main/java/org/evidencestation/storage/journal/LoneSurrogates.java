package org.evidencestation.storage.journal;

/**
 * File names of foreign systems may hold half a character, which UTF-8 cannot express but a JSON escape can. Escaped, such
 * a name comes back as it was; written as it is, it would come back as a question mark.
 */
final class LoneSurrogates {
    private LoneSurrogates() {}

    static String escape(String json) {
        for (int i = 0; i < json.length(); i++) {
            if (Character.isSurrogate(json.charAt(i))) {
                return escapeFrom(i, json);
            }
        }
        return json;
    }

    private static String escapeFrom(int first, String json) {
        StringBuilder text = new StringBuilder(json.length() + 16).append(json, 0, first);
        for (int i = first; i < json.length(); ) {
            int point = json.codePointAt(i);
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                text.append(String.format("\\u%04x", point));
            } else {
                text.appendCodePoint(point);
            }
            i += Character.charCount(point);
        }
        return text.toString();
    }
}
