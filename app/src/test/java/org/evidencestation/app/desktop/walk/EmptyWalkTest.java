package org.evidencestation.app.desktop.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import org.evidencestation.app.desktop.BusyOffice;
import org.evidencestation.app.desktop.FailingDesks;
import org.evidencestation.app.desktop.InventedStation;
import org.evidencestation.app.desktop.InventedVault;
import org.evidencestation.app.desktop.Window;
import org.evidencestation.app.desktop.shell.Screen;
import org.evidencestation.app.desktop.shell.Theme;
import org.evidencestation.app.desktop.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A station with nothing in it, and one whose disk cannot be read: every screen says what is so, and goes on when it can. */
class EmptyWalkTest {
    private static final int LISTS = 20;
    /** Those that read nothing from the disk when they are shown. */
    private static final Set<Screen> NOTHING_READ =
            EnumSet.of(Screen.WALL, Screen.TIME_CARD, Screen.ROOM, Screen.ACCOUNT);

    private static final int FOUR_LINES = 4;

    private final Findings findings = new Findings();

    @ParameterizedTest
    @EnumSource(Language.class)
    void whereThereIsNothingASentenceSaysSo(Language language) throws Exception {
        InventedStation station = new InventedStation().looking(language, Theme.LIGHT);
        Placeholders placeholders = new Placeholders();
        try (Window window = Window.open(station.desktop(8, new InventedVault(0)), 1366, 768)) {
            new Walk(window, findings, List.of(placeholders, new Clipping())).through(Screen.values());
            assertEquals("", String.join("\n", findings.all()));
            assertTrue(placeholders.met() >= LISTS, "only " + placeholders.met() + " empty lists");
        }
    }

    @Test
    void whatCannotBeReadIsSaidInFourLinesAndReadAgain() throws Exception {
        AtomicBoolean broken = new AtomicBoolean(true);
        InventedStation station = BusyOffice.station(Language.CHINESE, Theme.LIGHT);
        try (Window window =
                Window.open(FailingDesks.of(station.desktop(8, new InventedVault(8)), broken::get), 1366, 768)) {
            List<String> silent = new ArrayList<>();
            for (Screen screen : EnumSet.complementOf(EnumSet.copyOf(NOTHING_READ))) {
                broken.set(true);
                window.go(screen);
                if (told(window).isEmpty()) {
                    silent.add(screen + " says nothing");
                }
                broken.set(false);
                boolean pressed = window.look(shown -> again(window));
                if (!pressed) {
                    window.go(Screen.WALL);
                    window.go(screen);
                }
                told(window).forEach(it -> silent.add(screen + " still says " + it));
            }
            assertEquals("", String.join("\n", silent));
        }
    }

    private static boolean again(Window window) {
        return Sight.shown(window.scene()).stream()
                .filter(node -> "list-again".equals(node.getId()))
                .findFirst()
                .map(node -> {
                    ((ButtonBase) node).fire();
                    return true;
                })
                .orElse(false);
    }

    /** Texts of four lines that end in a code. */
    private static List<String> told(Window window) {
        return window.look(shown -> Sight.shown(window.scene()).stream()
                .filter(EmptyWalkTest::fourLines)
                .map(node -> ((Label) node).getText())
                .toList());
    }

    private static boolean fourLines(Node node) {
        return node instanceof Label label
                && label.getText() != null
                && label.getText().lines().count() == FOUR_LINES
                && label.getText().contains("代码：");
    }
}
