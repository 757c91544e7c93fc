package org.evidencestation.app.desktop.settings;

import org.evidencestation.app.setting.Setting;

/** What somebody wants to be otherwise on the settings screen. */
public sealed interface SettingsOrder {
    /** @param before what they saw */
    record Change(Setting setting, String before, String after, String reason) implements SettingsOrder {}

    /** @param proposed line of the journal */
    record Confirm(long proposed) implements SettingsOrder {}

    /** @param proposed line of the journal */
    record Decline(long proposed, String reason) implements SettingsOrder {}
}
