package org.evidencestation.app.desktop.text;

import javafx.scene.control.Label;

/** Words that take as many lines as they need, and are never cut. */
public final class WrappedLabel extends Label {
    public WrappedLabel(String words) {
        super(words);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
    }
}
