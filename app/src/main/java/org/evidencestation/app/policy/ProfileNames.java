package org.evidencestation.app.policy;

import java.util.Locale;

/** How constants are written in profile files: {@code CASE_HANDLER} is {@code case-handler}; single letters stay. */
final class ProfileNames {
    private ProfileNames() {}

    static String of(Enum<?> constant) {
        return of(constant.name());
    }

    /** {@code AfterOperation} is {@code after-operation}. */
    static String of(Class<?> rule) {
        return rule.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    static String of(String constant) {
        return constant.length() == 1
                ? constant
                : constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
