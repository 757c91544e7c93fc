package org.evidencestation.app.desktop.walk;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;

/** Whether a list without rows says so. */
final class Placeholders implements Look {
    private static final int SENTENCE = 4;
    private int met;

    @Override
    public void at(Scene scene, Findings findings) {
        for (Node node : Sight.shown(scene)) {
            if (node instanceof TableView<?> table && table.getItems().isEmpty()) {
                met++;
                Node said = table.getPlaceholder();
                boolean says = said != null
                        && Sight.shown(said).stream()
                                .anyMatch(it -> it instanceof Label label
                                        && label.getText().length() >= SENTENCE);
                if (!says) {
                    findings.add("nothing said: " + Sight.where(table));
                }
            }
        }
    }

    /** How many lists without rows there were. */
    int met() {
        return met;
    }
}
