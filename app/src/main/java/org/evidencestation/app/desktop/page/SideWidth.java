package org.evidencestation.app.desktop.page;

import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.layout.Region;

/** How wide stands what is beside a list: as wide as it is drawn for, but in a small window no more than a third of it. */
public final class SideWidth {
    private static final double PART = 0.33;
    private static final double LEAST = 320;

    private SideWidth() {}

    public static void of(Region side, double wide) {
        ObservableValue<Number> now = side.sceneProperty()
                .flatMap(Scene::widthProperty)
                .map(window -> (Number) Math.clamp(window.doubleValue() * PART, LEAST, wide))
                .orElse(wide);
        side.minWidthProperty().bind(now);
        side.maxWidthProperty().bind(now);
    }
}
