package org.evidencestation.app.desktop.walk;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.evidencestation.app.desktop.Window;
import org.evidencestation.app.desktop.shell.Screen;

/**
 * Goes through every screen and presses whatever can be pressed, by the keyboard: first what stands on a page, then what leaves a form
 * again, the other pages last. Whatever is shown by it is looked at once.
 */
public final class Walk {
    /** More presses on one screen than anything there is worth. */
    private static final int PATIENCE = 500;

    private static final int ROWS = 4;
    /** What would end the walk, or go on with it in another look. */
    private static final Set<String> NOT_PRESSED = Set.of(
            "sign-out",
            "language",
            "theme",
            "go-account",
            "quiet",
            "settings-back-theme",
            "settings-back-language",
            "settings-change-theme",
            "settings-change-language");

    private static final Set<String> ORDERS =
            Set.of("disc-cancel", "disc-close", "handoff-cancel", "audit-cancel", "journal-cancel");

    private final Window window;
    private final Findings findings;
    private final List<Look> looks;
    private final Set<String> pressed = new HashSet<>();
    private final Set<String> met = new HashSet<>();
    /** What was shown when Escape was pressed, if it was the last key. */
    private String escaped = "";

    private boolean stayed;

    public Walk(Window window, Findings findings, List<Look> looks) {
        this.window = window;
        this.findings = findings;
        this.looks = List.copyOf(looks);
    }

    /** How many different sights there were. */
    public int sights() {
        return met.size();
    }

    public Walk through(Screen... screens) {
        for (Screen screen : screens) {
            window.go(screen);
            through(screen);
        }
        return this;
    }

    private void through(Screen screen) {
        String after = "";
        for (int step = 0; step < PATIENCE; step++) {
            String done = after;
            Optional<Press> next = window.look(shown -> look(shown, screen, done));
            if (next.isEmpty()) {
                return;
            }
            pressed.add(next.get().key());
            after = next.get().key();
            window.act(next.get().deed());
        }
        findings.add("still something to press after " + PATIENCE + " presses on " + screen);
    }

    /** Looks at what is shown now, and says what is to be done then. */
    private Optional<Press> look(Screen shown, Screen screen, String after) {
        String signature = signature(window.scene());
        stayed = signature.equals(escaped);
        escaped = "";
        if (met.add(shown + signature)) {
            findings.at(shown + (after.isEmpty() ? "" : " after " + after));
            looks.forEach(look -> look.at(window.scene(), findings));
        }
        if (shown == screen) {
            return next(window.scene(), screen, signature);
        }
        return Optional.of(new Press(after, () -> window.back(screen)));
    }

    /** What is to be done next. */
    private record Press(String key, Runnable deed) {}

    private Optional<Press> next(Scene scene, Screen screen, String signature) {
        List<Node> shown = Sight.shown(scene);
        return first(shown, screen, false)
                .or(() -> row(shown, screen))
                .or(() -> leaving(shown, screen, signature))
                .or(() -> first(shown, screen, true));
    }

    private Optional<Press> first(List<Node> shown, Screen screen, boolean pages) {
        return shown.stream()
                .filter(node -> pressable(node) && !leaves(node) && page(node) == pages)
                .map(node -> new Press(key(screen, node), () -> press(node)))
                .filter(press -> !pressed.contains(press.key()))
                .findFirst();
    }

    /** By Escape; only where that changes nothing, which is a finding, by the button. */
    private Optional<Press> leaving(List<Node> shown, Screen screen, String signature) {
        for (Node node : shown) {
            if (pressable(node) && leaves(node)) {
                String key = key(screen, node) + signature.hashCode();
                if (pressed.add(key + " by Escape")) {
                    return Optional.of(new Press(key + " by Escape", () -> {
                        escaped = signature;
                        escape(node);
                    }));
                }
                if (!pressed.contains(key) && stayed) {
                    findings.add("Escape does not " + Sight.where(node));
                    return Optional.of(new Press(key, () -> press(node)));
                }
            }
        }
        return Optional.empty();
    }

    private static void escape(Node from) {
        Node owner = from.getScene().getFocusOwner();
        Event.fireEvent(
                owner == null || owner.getScene() == null ? from : owner, key(KeyEvent.KEY_PRESSED, KeyCode.ESCAPE));
    }

    private Optional<Press> row(List<Node> shown, Screen screen) {
        for (Node node : shown) {
            if (node instanceof TableView<?> table) {
                String columns =
                        table.getColumns().stream().map(it -> it.getText()).collect(Collectors.joining("|"));
                for (int at = 0; at < Math.min(ROWS, table.getItems().size()); at++) {
                    int row = at;
                    String key = screen + " row " + row + " of " + table.getId() + " " + columns;
                    if (!pressed.contains(key)) {
                        return Optional.of(new Press(key, () -> {
                            table.requestFocus();
                            table.getSelectionModel().select(row);
                        }));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean pressable(Node node) {
        boolean way = node.getId() != null
                && (NOT_PRESSED.contains(node.getId())
                        || (node.getId().startsWith("go-") && Sight.within(node, "shell-header")));
        return (node instanceof ButtonBase || (node.getOnMouseClicked() != null && node.isFocusTraversable()))
                && !node.isDisabled()
                && !way;
    }

    /** Not those that stop or end something that goes on in the station. */
    private static boolean leaves(Node node) {
        String id = String.valueOf(node.getId());
        return node instanceof Button && id.matches(".*-(cancel|close|shut)") && !ORDERS.contains(id);
    }

    /** Whether it leads to another page of the same screen. */
    private static boolean page(Node node) {
        return node instanceof ToggleButton
                && (Sight.within(node, "shell-navigation") || Sight.within(node, "duty-pages"));
    }

    private static String key(Screen screen, Node node) {
        String id = node.getId() == null ? "" : node.getId();
        String words = node instanceof Labeled labeled ? String.valueOf(labeled.getText()) : "";
        String key = id.startsWith("article-") ? id.replaceAll("article-.*", "article") : id + " " + words;
        return screen + " " + key.replaceAll("\\d+", "0");
    }

    /** By the keyboard, as the scene would pass it on. */
    private static void press(Node node) {
        node.requestFocus();
        Event.fireEvent(node, key(KeyEvent.KEY_PRESSED, KeyCode.SPACE));
        Event.fireEvent(node, key(KeyEvent.KEY_RELEASED, KeyCode.SPACE));
    }

    static KeyEvent key(javafx.event.EventType<KeyEvent> type, KeyCode code) {
        return new KeyEvent(type, "", "", code, false, false, false, false);
    }

    /** What makes a sight another one: the kinds of things there, and what is written on what can be pressed. */
    private static String signature(Scene scene) {
        return Sight.shown(scene).stream()
                .filter(it -> it instanceof Labeled || it.getId() != null)
                .map(Sight::name)
                .collect(Collectors.toCollection(TreeSet::new))
                .toString();
    }
}
