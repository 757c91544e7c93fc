package org.evidencestation.app.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.evidencestation.app.Settings;

/** What the commands say, in Chinese or English. */
public final class Words {
    private static final String BUNDLE = "org.evidencestation.app.cli.messages";

    private final ResourceBundle bundle;
    private final boolean chinese;

    private Words(ResourceBundle bundle, boolean chinese) {
        this.bundle = bundle;
        this.chinese = chinese;
    }

    /** @param system the language of the operating system, for who has chosen none */
    public static Words in(Settings.Language chosen, Locale system) {
        boolean chinese =
                switch (chosen) {
                    case ZH -> true;
                    case EN -> false;
                    case SYSTEM -> system.getLanguage().equals("zh");
                };
        Locale locale = chinese ? Locale.CHINESE : Locale.ROOT;
        ResourceBundle.Control files =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Words(ResourceBundle.getBundle(BUNDLE, locale, files), chinese);
    }

    /** Whether it speaks Chinese, not English. */
    boolean chinese() {
        return chinese;
    }

    ResourceBundle bundle() {
        return bundle;
    }

    boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** Fills {@code {0}} and so on; everything is written as its own text, numbers too. */
    public String of(String key, Object... arguments) {
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(texts);
    }
}
