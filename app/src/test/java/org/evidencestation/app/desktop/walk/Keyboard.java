package org.evidencestation.app.desktop.walk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Presses Tab until it comes back to where it began: everything must have been on the way, one below another. */
final class Keyboard implements Look {
    private static final int MOST = 400;
    private static final double SLACK = 6;

    @Override
    public void at(Scene scene, Findings findings) {
        Node before = scene.getFocusOwner();
        List<Node> way = way(scene, findings);
        Set<Node> reached = new LinkedHashSet<>(way);
        for (Node node : Sight.shown(scene)) {
            if (node.isFocusTraversable() && !node.isDisabled() && !reached.contains(node) && !part(node, reached)) {
                findings.add("Tab never comes to " + Sight.where(node));
            }
        }
        for (int i = 1; i < way.size(); i++) {
            if (backwards(way.get(i - 1), way.get(i))) {
                findings.add("Tab goes back from " + Sight.where(way.get(i - 1)) + " to " + Sight.where(way.get(i)));
            }
        }
        if (before != null) {
            before.requestFocus();
        }
    }

    /** Where Tab leads, from the first thing in the window. */
    private static List<Node> way(Scene scene, Findings findings) {
        List<Node> way = new ArrayList<>();
        Sight.shown(scene).stream()
                .filter(it -> it.isFocusTraversable() && !it.isDisabled())
                .findFirst()
                .ifPresent(Node::requestFocus);
        for (int step = 0; step < MOST; step++) {
            Node now = scene.getFocusOwner();
            if (now == null || way.contains(now)) {
                if (now != null && !way.isEmpty() && now.equals(way.getLast())) {
                    findings.add("Tab does not leave " + Sight.where(now));
                }
                return way;
            }
            way.add(now);
            Event.fireEvent(now, Walk.key(KeyEvent.KEY_PRESSED, KeyCode.TAB));
            Event.fireEvent(scene.getFocusOwner(), Walk.key(KeyEvent.KEY_RELEASED, KeyCode.TAB));
        }
        findings.add("Tab never comes back");
        return way;
    }

    /** The editor within a date or a choice is the keyboard's when the whole is. */
    private static boolean part(Node node, Set<Node> reached) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ComboBoxBase<?> && reached.contains(at)) {
                return true;
            }
        }
        return false;
    }

    /** What it can be scrolled within, which may stand anywhere by now. */
    private static @Nullable Node scrolled(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane) {
                return at;
            }
        }
        return null;
    }

    /** Up again, and not to another column. */
    private static boolean backwards(Node from, Node to) {
        if (!Objects.equals(scrolled(from), scrolled(to))) {
            return false;
        }
        Bounds a = Sight.inScene(from);
        Bounds b = Sight.inScene(to);
        boolean above = b.getMaxY() <= a.getMinY() + SLACK && b.getMinX() < a.getMaxX() - SLACK;
        boolean before = b.getMaxX() <= a.getMinX() + SLACK
                && b.getMinY() < a.getMaxY() - SLACK
                && b.getMaxY() <= a.getMaxY() + SLACK;
        return above || before;
    }
}
