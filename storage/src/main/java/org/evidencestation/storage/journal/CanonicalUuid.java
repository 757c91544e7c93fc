package org.evidencestation.storage.journal;

import java.util.regex.Pattern;

/** The one text of a UUID that RFC 9562 asks writers for. */
final class CanonicalUuid {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private CanonicalUuid() {}

    /** @param what for the message, for example {@code an operation id} */
    static void require(String value, String what) {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not " + what + ": " + value);
        }
    }
}
