package org.evidencestation.app.access;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** What requests, their stages and the register are called; paper speaks Chinese, whatever the screen does. */
public final class AccessWords {
    static final String BUNDLE = "org.evidencestation.app.access.words";

    private final ResourceBundle bundle;

    private AccessWords(Locale locale) {
        this.bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static AccessWords chinese() {
        return new AccessWords(Locale.ROOT);
    }

    public static AccessWords english() {
        return new AccessWords(Locale.ENGLISH);
    }

    /** With {@code {0}} and following replaced as they are. */
    public String get(String key, Object... arguments) {
        String words = bundle.getString(key);
        for (int i = 0; i < arguments.length; i++) {
            words = words.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return words;
    }

    /** Of one constant, for example a stage. */
    public String of(String kind, Enum<?> constant) {
        return of(kind, constant.name());
    }

    /** The same by its name, as journal lines have it. */
    public String of(String kind, String name) {
        return get(kind + "." + name);
    }

    String all(String kind, List<String> names) {
        return join(names.stream().map(it -> of(kind, it)).toList());
    }

    String join(List<String> words) {
        return words.stream().filter(it -> !it.isBlank()).collect(Collectors.joining(get("register.and")));
    }
}
