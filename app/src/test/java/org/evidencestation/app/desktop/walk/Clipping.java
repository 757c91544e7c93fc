package org.evidencestation.app.desktop.walk;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/** Whether all words are there to the last letter, and everything is within the window and what it stands in. */
final class Clipping implements Look {
    private static final double SLACK = 1.5;

    @Override
    public void at(Scene scene, Findings findings) {
        for (Node node : Sight.shown(scene)) {
            if (node instanceof Labeled labeled && !(node instanceof javafx.scene.control.TableCell<?, ?>)) {
                cut(labeled, findings);
            }
            if ((node instanceof Text && !(node instanceof FontIcon)) || node instanceof Control) {
                outside(node, scene, findings);
            }
        }
    }

    /** A path may be cut in its middle, where both ends say which it is. */
    private static void cut(Labeled labeled, Findings findings) {
        boolean cut = labeled.getText() != null
                && labeled.lookup(".text") instanceof Text drawn
                && !drawn.getText().replace("\n", "").equals(labeled.getText().replace("\n", ""));
        if (cut && labeled.isTextTruncated() && labeled.getTextOverrun() != OverrunStyle.CENTER_ELLIPSIS) {
            findings.add("cut short: " + Sight.where(labeled));
        }
    }

    /** What can be scrolled into sight is not outside, as far as it can be scrolled. */
    private static void outside(Node node, Scene scene, Findings findings) {
        if (Sight.within(node, VirtualFlow.class)
                || Sight.within(node, ComboBoxBase.class)
                || Sight.within(node, TextInputControl.class)) {
            return;
        }
        Bounds bounds = Sight.inScene(node);
        boolean across = !sideways(node);
        boolean down = true;
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            down &= !at.getStyleClass().contains("viewport");
            if (at instanceof ScrollPane pane) {
                across &= pane.isFitToWidth() || pane.getHbarPolicy() == ScrollPane.ScrollBarPolicy.NEVER;
            }
            boolean edge = at.getParent() == null || at.getClip() != null;
            if (edge) {
                Bounds around = at.getParent() == null
                        ? new javafx.geometry.BoundingBox(0, 0, scene.getWidth(), scene.getHeight())
                        : Sight.inScene(at);
                beyond(node, bounds, around, across, down, findings);
            }
        }
    }

    /** In a list with more columns than there is room for, which is scrolled to the side. */
    private static boolean sideways(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof TableView<?> table) {
                return TableView.UNCONSTRAINED_RESIZE_POLICY.equals(table.getColumnResizePolicy());
            }
        }
        return false;
    }

    private static void beyond(Node node, Bounds in, Bounds around, boolean across, boolean down, Findings findings) {
        if (across && (in.getMinX() < around.getMinX() - SLACK || in.getMaxX() > around.getMaxX() + SLACK)) {
            findings.add("beyond the side: " + Sight.where(node));
        }
        if (down && (in.getMinY() < around.getMinY() - SLACK || in.getMaxY() > around.getMaxY() + SLACK)) {
            findings.add("beyond the bottom: " + Sight.where(node));
        }
    }
}
