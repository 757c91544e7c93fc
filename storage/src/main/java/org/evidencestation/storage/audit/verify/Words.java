package org.evidencestation.storage.audit.verify;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.evidencestation.storage.audit.FindingCode;

/** What is said to people, in Chinese or English. */
final class Words {
    private final Locale language;
    private final ResourceBundle texts;

    /** @param wished Chinese of any kind, else English */
    Words(Locale wished) {
        language = wished.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
        var noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        texts = ResourceBundle.getBundle(Words.class.getPackageName() + ".messages", language, noFallback);
    }

    String of(String key, Object... values) {
        return new MessageFormat(texts.getString(key), language).format(values);
    }

    /** What a finding is. */
    String what(FindingCode code) {
        return of(code.code());
    }

    /** What it means for the evidence. */
    String meaning(FindingCode code) {
        return of(code.code() + ".means");
    }
}
