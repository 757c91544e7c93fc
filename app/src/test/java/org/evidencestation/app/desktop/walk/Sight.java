package org.evidencestation.app.desktop.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.shape.Rectangle;

/** What of a window can be seen, and how a person would name it. On the JavaFX thread. */
final class Sight {
    private static final int NAMED = 60;

    private Sight() {}

    /** Every node that is shown, a parent before its children; also those that have to be scrolled to. */
    static List<Node> shown(Scene scene) {
        List<Node> all = new ArrayList<>();
        gather(scene.getRoot(), all);
        return all;
    }

    static List<Node> shown(Node from) {
        List<Node> all = new ArrayList<>();
        gather(from, all);
        return all;
    }

    private static void gather(Node node, List<Node> into) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        into.add(node);
        if (node instanceof Parent parent && !(node instanceof ScrollBar)) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, into));
        }
    }

    static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /** The part of a node that no ancestor cuts off; empty if it has to be scrolled to. */
    static Bounds seen(Node node) {
        Bounds seen = inScene(node);
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getClip() instanceof Rectangle clip) {
                seen = common(seen, at.localToScene(clip.getBoundsInParent()));
            }
        }
        Scene scene = node.getScene();
        return common(seen, new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()));
    }

    private static Bounds common(Bounds one, Bounds other) {
        double left = Math.max(one.getMinX(), other.getMinX());
        double top = Math.max(one.getMinY(), other.getMinY());
        double width = Math.min(one.getMaxX(), other.getMaxX()) - left;
        double height = Math.min(one.getMaxY(), other.getMaxY()) - top;
        return new BoundingBox(left, top, Math.max(0, width), Math.max(0, height));
    }

    static boolean within(Node node, Class<?> ancestor) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (ancestor.isInstance(at)) {
                return true;
            }
        }
        return false;
    }

    static boolean within(Node node, String styleClass) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains(styleClass)) {
                return true;
            }
        }
        return false;
    }

    /** Kind, id, style and words of a node, with every digit alike, so that alike things are found once. */
    static String name(Node node) {
        String words = node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
        String kind = node.getClass().getSimpleName().isEmpty()
                ? String.valueOf(node.getClass().getSuperclass().getSimpleName())
                : node.getClass().getSimpleName();
        String style = node.getStyleClass().stream().map(it -> "." + it).collect(Collectors.joining());
        String id = node.getId() == null ? "" : "#" + node.getId();
        String named = kind + id + style + (words.isEmpty() ? "" : " '" + words.replace("\n", " ") + "'");
        return named.replaceAll("\\d", "0")
                .substring(0, Math.min(named.length(), NAMED + id.length() + style.length()));
    }

    /** The name with that of the nearest ancestor that has an id or a style of ours. */
    static String where(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at.getId() != null && !at.getId().isEmpty()) {
                return name(node) + " in #" + at.getId().replaceAll("\\d", "0");
            }
            if (at.getStyleClass().size() == 1 && at.getClass().getName().startsWith("org.evidencestation")) {
                return name(node) + " in ." + at.getStyleClass().getFirst();
            }
        }
        return name(node);
    }
}
