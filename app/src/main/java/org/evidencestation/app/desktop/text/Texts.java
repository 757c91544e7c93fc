package org.evidencestation.app.desktop.text;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** Every word the desktop shows, in the language chosen now; what was bound follows when another is chosen. */
public final class Texts {
    static final String BUNDLE = "org.evidencestation.app.desktop.messages";

    private final Map<Language, ResourceBundle> bundles = new EnumMap<>(Language.class);
    private final ObjectProperty<Language> language;

    public Texts(Language language) {
        this.language = new SimpleObjectProperty<>(language);
        for (Language each : Language.values()) {
            bundles.put(each, load(each.locale()));
        }
    }

    public ObjectProperty<Language> language() {
        return language;
    }

    /**
     * The words under a key, with {@code {0}} and following replaced as they are: no number is regrouped and no quote has a
     * meaning, unlike in {@link java.text.MessageFormat}.
     *
     * @throws java.util.MissingResourceException if there is no such key: a mistake in the code, found by a test
     */
    public String get(String key, Object... arguments) {
        ResourceBundle bundle = bundles.get(language.get());
        if (bundle == null) {
            throw new IllegalStateException("No bundle for " + language.get());
        }
        String words = bundle.getString(key);
        for (int i = 0; i < arguments.length; i++) {
            words = words.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return words;
    }

    /** The words under a key that something else named, for example a file; empty if there are none. */
    public Optional<String> find(String key) {
        ResourceBundle bundle = bundles.get(language.get());
        return bundle != null && bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /** The same as something to bind to. */
    public ObservableValue<String> of(String key) {
        return language.map(chosen -> get(key));
    }

    /** The computer's own language must not decide: English words are never a fallback for Chinese or the other way. */
    private static ResourceBundle load(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
