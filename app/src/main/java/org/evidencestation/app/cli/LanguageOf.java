package org.evidencestation.app.cli;

import java.io.IOException;
import org.evidencestation.app.Settings;

/** The language to speak before it is known whether the settings can be read. */
final class LanguageOf {
    private LanguageOf() {}

    /** Settings that cannot be read are reported by the command itself, in the language of the operating system. */
    static Settings.Language settings(Surroundings around) {
        try {
            return VaultOptions.settings(around).language();
        } catch (IOException e) {
            return Settings.Language.SYSTEM;
        }
    }
}
