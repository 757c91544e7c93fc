package org.evidencestation.app.policy;

import java.util.Locale;

/** How constants are written in profile files: {@code CASE_HANDLER} is {@code case-handler}; single letters stay. */
final class ProfileNames {
    private ProfileNames() {}

    static String of(Enum<?> constant) {
        return of(constant.name());
    }

    static String of(String constant) {
        return constant.length() == 1
                ? constant
                : constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
