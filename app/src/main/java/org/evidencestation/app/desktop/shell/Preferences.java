package org.evidencestation.app.desktop.shell;

import org.evidencestation.app.desktop.text.Language;

/** What the station remembers of how its screen should look. */
public interface Preferences {
    Look look();

    /** Keeps the look for the next start; called off the screen's thread. */
    void remember(Look look) throws java.io.IOException;

    /** Language and theme. */
    record Look(Language language, Theme theme) {}
}
