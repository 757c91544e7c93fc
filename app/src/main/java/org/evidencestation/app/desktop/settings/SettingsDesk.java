package org.evidencestation.app.desktop.settings;

import java.io.IOException;
import org.evidencestation.app.desktop.form.Desk;

/** What the settings screen asks of the station; may take long. Who says it is whoever is signed in. */
public interface SettingsDesk extends Desk<SettingsOrder> {
    SettingsSight look() throws IOException;
}
