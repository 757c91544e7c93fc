package org.evidencestation.app.desktop.keyboard;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Lets Escape press the button that leads out of what is open, wherever the keyboard is: of several that are shown the last, which is the
 * innermost. What orders something, such as stopping a job, is no way out.
 */
public final class EscapeLeaves {
    private static final String WAY_OUT = "way-out";

    private EscapeLeaves() {}

    /** Says that this button leads out of what it stands in. */
    public static <B extends Button> B by(B button) {
        button.getStyleClass().add(WAY_OUT);
        return button;
    }

    public static void in(Scene scene) {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, key -> leave(scene, key));
        // A table keeps Escape to end editing, which no table here knows.
        scene.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getTarget() instanceof TableView<?>) {
                leave(scene, key);
            }
        });
    }

    private static void leave(Scene scene, KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            wayOut(scene.getRoot()).ifPresent(button -> {
                button.fire();
                key.consume();
            });
        }
    }

    private static Optional<Button> wayOut(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node instanceof Button button && button.getStyleClass().contains(WAY_OUT)) {
            return Optional.of(button);
        }
        if (node instanceof Parent parent) {
            List<Node> children = parent.getChildrenUnmodifiable();
            for (Node child : children.reversed()) {
                Optional<Button> found = wayOut(child);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
