package org.evidencestation.app.desktop.walk;

import javafx.scene.Scene;

/** Looks at what a window shows, wherever the walk comes. On the JavaFX thread. */
@FunctionalInterface
public interface Look {
    void at(Scene scene, Findings findings);
}
