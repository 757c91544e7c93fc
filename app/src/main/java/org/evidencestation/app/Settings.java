package org.evidencestation.app;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What an office has chosen.
 *
 * @param vault empty = the user's data folder
 * @param slots tiles on the wall: 8, 16 or 24
 * @param unit the office's name as forms print it; empty = none yet
 * @param profile id of the regulation in force here
 * @param zone the zone recorders of this office are set to
 */
public record Settings(
        Optional<Path> vault, Language language, Theme theme, int slots, String unit, String profile, ZoneId zone) {
    public static final Settings DEFAULT =
            new Settings(Optional.empty(), Language.SYSTEM, Theme.LIGHT, 16, "", "W", ZoneId.of("Asia/Shanghai"));

    public Settings {
        if (slots != 8 && slots != 16 && slots != 24) {
            throw new IllegalArgumentException("slots must be 8, 16 or 24, not " + slots);
        }
    }

    /** The language of screens and commands. */
    public enum Language {
        /** As the operating system says. */
        SYSTEM,
        ZH,
        EN
    }

    /** The colours of the screens. */
    public enum Theme {
        LIGHT,
        DARK
    }

    public Settings withLanguage(Language chosen) {
        return new Settings(vault, chosen, theme, slots, unit, profile, zone);
    }

    public Settings withTheme(Theme chosen) {
        return new Settings(vault, language, chosen, slots, unit, profile, zone);
    }

    public Settings withSlots(int chosen) {
        return new Settings(vault, language, theme, chosen, unit, profile, zone);
    }
}
