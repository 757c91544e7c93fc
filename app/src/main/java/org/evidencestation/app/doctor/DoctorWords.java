package org.evidencestation.app.doctor;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** What is said of a check, in Chinese or English. */
public final class DoctorWords {
    private static final String BUNDLE = "org.evidencestation.app.doctor.messages";

    private final ResourceBundle bundle;

    public DoctorWords(boolean chinese) {
        this.bundle = ResourceBundle.getBundle(
                BUNDLE,
                chinese ? Locale.CHINESE : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** What the check is about, in one or two words. */
    public String topic(Topic topic) {
        return bundle.getString(topic.name());
    }

    /** How it stands, in one word. */
    public String state(Check.State state) {
        return bundle.getString("state." + state);
    }

    /** What was found, in one sentence. */
    public String found(Check check) {
        return filled(key(check), check);
    }

    /** What to do now; empty if nothing. */
    public Optional<String> remedy(Check check) {
        String key = key(check) + ".now";
        return bundle.containsKey(key) ? Optional.of(filled(key, check)) : Optional.empty();
    }

    private static String key(Check check) {
        return check.finding().equals(Check.UNKNOWN) ? Check.UNKNOWN : check.topic() + "." + check.finding();
    }

    private String filled(String key, Check check) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT)
                .format(check.values().toArray());
    }
}
