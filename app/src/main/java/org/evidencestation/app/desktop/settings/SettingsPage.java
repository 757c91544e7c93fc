package org.evidencestation.app.desktop.settings;

import java.util.List;
import org.evidencestation.app.setting.Setting;

/** The pages of the settings screen; every setting is on one of them. */
public enum SettingsPage {
    OFFICE,
    WALL,
    KEEPING,
    RECORDERS,
    MAKES,
    DISCS;

    /** In the order they are read in. */
    public List<Setting> settings() {
        return switch (this) {
            case OFFICE -> List.of(Setting.UNIT, Setting.ZONE, Setting.PROFILE);
            case WALL -> List.of(Setting.SLOTS, Setting.SOUNDS, Setting.LANGUAGE, Setting.THEME);
            case KEEPING ->
                List.of(
                        Setting.VAULT,
                        Setting.MIRROR,
                        Setting.FIXITY_HOURS,
                        Setting.FIXITY_PACE,
                        Setting.TIME_AUTHORITY);
            case RECORDERS ->
                List.of(Setting.SET_CLOCKS, Setting.CLEAR_RECORDERS, Setting.CLEAR_LOCKED, Setting.REMOUNT);
            case MAKES -> List.of(Setting.VENDOR_LIBRARIES, Setting.UNLOCKERS);
            case DISCS -> List.of(Setting.ERROR_CORRECTION);
        };
    }
}
