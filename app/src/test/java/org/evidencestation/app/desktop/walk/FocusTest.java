package org.evidencestation.app.desktop.walk;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javax.imageio.ImageIO;
import org.evidencestation.app.desktop.BusyOffice;
import org.evidencestation.app.desktop.Window;
import org.evidencestation.app.desktop.shell.Theme;
import org.evidencestation.app.desktop.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whoever works by the keyboard sees where they are: what Tab comes to has a line around it that it has not otherwise, in a colour that
 * stands out from the one that was there (WCAG 2.2, 2.4.7 and 1.4.11).
 */
class FocusTest {
    private static final int MOST = 60;
    private static final int RING = 4;
    private static final double STANDS_OUT = 3;

    @ParameterizedTest
    @CsvSource({"CHINESE, LIGHT", "ENGLISH, DARK"})
    void oneSeesWhereTheKeyboardIs(Language language, Theme theme) throws Exception {
        String name = "-" + theme.name().toLowerCase(Locale.ROOT);
        try (Window window = BusyOffice.open(language, theme, 1366, 768)) {
            seen(window, "focus-wall" + name, List.of(), "language", "tile-2", "quiet");
            seen(
                    window,
                    "focus-journal" + name,
                    List.of("#go-journal"),
                    "go-wall",
                    "journal-kind",
                    "journal-person",
                    "journal-search",
                    "journal-verify",
                    "journal-table");
            seen(window, "focus-account" + name, List.of("#go-account"), "account-changepassword");
            seen(
                    window,
                    "focus-form" + name,
                    List.of("#account-changepassword"),
                    "field-password",
                    "form-submit",
                    "form-cancel");
        }
    }

    /** Goes there, and by Tab to each of the nodes. */
    private static void seen(Window window, String name, List<String> presses, String... ids) throws Exception {
        for (String press : presses) {
            window.run(() -> window.find(press, ButtonBase.class).fire());
        }
        for (String id : ids) {
            window.run(() -> window.scene().getRoot().requestFocus());
            BufferedImage without = read(window.picture(name + "-without"));
            for (int step = 0; step < MOST && !id.equals(focused(window)); step++) {
                window.robot.type(KeyCode.TAB);
            }
            assertTrue(id.equals(focused(window)), "Tab does not come to " + id);
            Bounds place = place(window);
            int around = around(read(window.picture(name + "-" + id)), without, place);
            double wanted = place.getWidth() + place.getHeight();
            assertTrue(around >= wanted, name + ", " + id + ": " + around + " of " + wanted);
        }
    }

    private static String focused(Window window) {
        AtomicReference<String> id = new AtomicReference<>("");
        window.run(() -> {
            Node owner = window.scene().getFocusOwner();
            id.set(owner == null || owner.getId() == null ? "" : owner.getId());
        });
        return id.get();
    }

    private static Bounds place(Window window) {
        AtomicReference<Bounds> place = new AtomicReference<>();
        window.run(() -> {
            Node owner = window.scene().getFocusOwner();
            place.set(owner.localToScene(owner.getLayoutBounds()));
        });
        return place.get();
    }

    private static BufferedImage read(Path picture) throws Exception {
        return ImageIO.read(picture.toFile());
    }

    /** How many pixels of the place and right around it stand out from what they were. */
    private static int around(BufferedImage with, BufferedImage without, Bounds place) {
        int found = 0;
        for (int y = (int) Math.max(0, place.getMinY() - RING);
                y < Math.min(with.getHeight(), place.getMaxY() + RING);
                y++) {
            for (int x = (int) Math.max(0, place.getMinX() - RING);
                    x < Math.min(with.getWidth(), place.getMaxX() + RING);
                    x++) {
                if (Contrast.ratio(colour(with.getRGB(x, y)), colour(without.getRGB(x, y))) >= STANDS_OUT) {
                    found++;
                }
            }
        }
        return found;
    }

    private static Color colour(int rgb) {
        return Color.rgb(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }
}
