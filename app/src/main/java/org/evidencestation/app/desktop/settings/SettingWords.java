package org.evidencestation.app.desktop.settings;

import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.setting.Setting;

/** Settings in words. */
final class SettingWords {
    private static final int DAY = 24;

    private final Texts texts;

    SettingWords(Texts texts) {
        this.texts = texts;
    }

    String name(Setting setting) {
        return texts.get("setting." + setting);
    }

    /** By its name in the file; one that this program does not know, by that. */
    String name(String key) {
        return Setting.of(key).map(this::name).orElse(key);
    }

    String value(String key, String value) {
        return Setting.of(key).map(it -> value(it, value)).orElse(value);
    }

    String value(Setting setting, String value) {
        return switch (setting) {
            case SET_CLOCKS, CLEAR_RECORDERS, CLEAR_LOCKED, ERROR_CORRECTION, SOUNDS ->
                texts.get(value.equals(Setting.YES) ? "settings.yes" : "settings.no");
            case LANGUAGE -> texts.get("settings.language." + value);
            case THEME -> texts.get("settings.theme." + value);
            case FIXITY_HOURS -> hours(value);
            case FIXITY_PACE -> value.equals("0") ? texts.get("settings.unlimited") : texts.get("settings.pace", value);
            case UNIT, ZONE, PROFILE, SLOTS, VAULT, MIRROR, REMOUNT, VENDOR_LIBRARIES, UNLOCKERS, TIME_AUTHORITY ->
                value.isEmpty() ? texts.get("settings.none") : value;
        };
    }

    private String hours(String value) {
        if (!value.matches("[0-9]{1,9}")) {
            return value;
        }
        int hours = Integer.parseInt(value);
        if (hours == 0) {
            return texts.get("settings.never");
        }
        return hours % DAY == 0 ? texts.get("settings.days", hours / DAY) : texts.get("settings.hours", hours);
    }
}
