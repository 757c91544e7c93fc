package org.evidencestation.app.desktop.walk;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.chart.Chart;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;

/** What a screen reader says of whatever the keyboard comes to, and of what is only to be seen. */
final class Names implements Look {
    @Override
    public void at(Scene scene, Findings findings) {
        List<Node> shown = Sight.shown(scene);
        for (Node node : shown) {
            if ((node.isFocusTraversable() && !(node instanceof ScrollPane)) || node instanceof Chart) {
                look(node, shown, findings);
            }
        }
    }

    private static void look(Node node, List<Node> shown, Findings findings) {
        if (said(node, shown).isBlank()) {
            findings.add("nameless: " + Sight.where(node));
        }
        AccessibleRole role = node.getAccessibleRole();
        if (role == null || role == AccessibleRole.NODE || role == AccessibleRole.PARENT) {
            findings.add("no role: " + Sight.where(node));
        }
    }

    /** What names it: its own words, or those of the label that says it is for it. A table's rows are no name. */
    static String said(Node node, List<Node> shown) {
        if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
            return node.getAccessibleText();
        }
        if (node instanceof Labeled labeled && !(node instanceof Label) && labeled.getText() != null) {
            return labeled.getText();
        }
        if (node instanceof TableView<?>) {
            return "";
        }
        return shown.stream()
                .filter(it -> it instanceof Label label && node.equals(label.getLabelFor()))
                .map(it -> ((Label) it).getText())
                .findFirst()
                .orElse("");
    }
}
