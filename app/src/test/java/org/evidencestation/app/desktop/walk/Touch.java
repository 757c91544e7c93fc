package org.evidencestation.app.desktop.walk;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextInputControl;

/** Whether a finger hits it. */
final class Touch implements Look {
    private static final double FINGER = 40;

    @Override
    public void at(Scene scene, Findings findings) {
        for (Node node : Sight.shown(scene)) {
            boolean row = node instanceof TableRow<?> it && !it.isEmpty();
            if (row || touched(node)) {
                Bounds size = node.getLayoutBounds();
                if (Math.round(size.getWidth()) < FINGER || Math.round(size.getHeight()) < FINGER) {
                    findings.add(
                            "small, %.0f x %.0f: %s".formatted(size.getWidth(), size.getHeight(), Sight.where(node)));
                }
            }
            if (touched(node) && !(node.isFocusTraversable() || Sight.within(node, ComboBoxBase.class))) {
                findings.add("no keyboard: " + Sight.where(node));
            }
        }
    }

    private static boolean touched(Node node) {
        if (Sight.within(node, "column-header-background")
                || node.getStyleClass().contains("viewport")) {
            return false;
        }
        return node instanceof ButtonBase
                || node instanceof ComboBoxBase<?>
                || (node instanceof TextInputControl && !Sight.within(node, ComboBoxBase.class))
                || node.getOnMouseClicked() != null
                || node.getOnMousePressed() != null;
    }
}
