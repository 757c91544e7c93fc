package org.evidencestation.app.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.evidencestation.app.desktop.setup.SetupWindow;
import org.evidencestation.app.desktop.shell.Preferences.Look;
import org.evidencestation.app.desktop.shell.Theme;
import org.evidencestation.app.desktop.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The pictures in the guides are the screens of this very program. With {@code -Dguide.pictures=new} they are drawn anew into
 * {@code docs/pictures}; otherwise those that lie there must still look like the screens.
 */
class GuidePicturesTest {
    private static final Path PICTURES = Path.of("../docs/pictures");
    private static final boolean ANEW = "new".equals(System.getProperty("guide.pictures"));
    private static final Pattern LINK = Pattern.compile("\\(pictures/([\\w-]+)[.]png\\)");

    /** Of all points; letters may be a shade lighter on another machine. */
    private static final double DIFFERENT = 0.02;

    private static final int SHADE = 48;

    private static final Set<String> SCREENS =
            Set.of("wall", "todo", "keeping", "discs", "handoff", "capacity", "review", "setup");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPictureIsWhatTheScreenShows(Language language) throws Exception {
        draw("wall", language, it -> it);
        draw("todo", language, it -> it.waiting(DiscScreenTest::waiting), "#go-todo");
        draw(
                "keeping",
                language,
                it -> it.keptBy(new InventedKeeping(6)).waiting(DiscScreenTest::waiting),
                "#go-todo",
                "#todo-go-classify");
        draw(
                "discs",
                language,
                it -> it.burning(new InventedDiscs().busy()).waiting(DiscScreenTest::waiting),
                "#go-todo",
                "#todo-go-burn",
                "#disc-jobs");
        draw(
                "handoff",
                language,
                it -> it.handingOver(new InventedHandOffs().busy()).waiting(DiscScreenTest::waiting),
                "#go-todo",
                "#todo-to-handoff");
        draw(
                "capacity",
                language,
                it -> it.lasting(() -> InventedCapacity.of(90, 900_000_000_000L))
                        .waiting(DiscScreenTest::waiting),
                "#go-todo",
                "#todo-to-capacity");
        draw("review", language, it -> it.overseenBy(new InventedReviews().busy()), "#go-review", "#review-sample");
    }

    private static void draw(String screen, Language language, UnaryOperator<InventedStation> with, String... presses)
            throws Exception {
        InventedStation station = with.apply(new InventedStation().looking(language, Theme.LIGHT));
        String name = (language == Language.CHINESE ? "zh-" : "en-") + screen;
        try (Window window = Window.open(station.desktop(16, new InventedVault(0)), 1366, 768)) {
            window.run(() -> station.show(Rack.of(16)));
            for (String press : presses) {
                window.run(() -> window.find(press, ButtonBase.class).fire());
            }
            compare(window.picture("guide-" + name), name);
        }
    }

    private static void compare(Path drawn, String name) throws Exception {
        Path kept = PICTURES.resolve(name + ".png");
        if (ANEW) {
            Files.createDirectories(PICTURES);
            Files.copy(drawn, kept, StandardCopyOption.REPLACE_EXISTING);
        }
        assertTrue(different(drawn, kept) < DIFFERENT, kept + " is not what the screen shows any more");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePictureOfTheFirstStartIsWhatItShows(Language language) throws Exception {
        InventedSetup desk = new InventedSetup();
        desk.look = new Look(language, Theme.LIGHT);
        FxToolkit.registerPrimaryStage();
        Stage stage = onScreen(() -> {
            Stage fresh = new Stage();
            fresh.setWidth(1366);
            fresh.setHeight(768);
            var _ = new SetupWindow(fresh, desk, Runnable::run, Runnable::run, new Random(7), ended -> {});
            return fresh;
        });
        press(stage, "#setup-next");
        onScreen(() -> {
            ((TextInputControl) stage.getScene().lookup("#setup-unit-name")).setText("示例单位");
            return true;
        });
        press(stage, "#setup-next");
        press(stage, "#setup-rule-SM");
        String name = (language == Language.CHINESE ? "zh-" : "en-") + "setup";
        compare(onScreen(() -> Screenshots.write(stage.getScene(), "guide-" + name)), name);
        onScreen(() -> {
            stage.close();
            return true;
        });
    }

    private static void press(Stage stage, String button) {
        onScreen(() -> {
            ((ButtonBase) stage.getScene().lookup(button)).fire();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static <T> T onScreen(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, action);
    }

    /** Part of the points that are not alike. */
    private static double different(Path one, Path other) throws Exception {
        BufferedImage a = ImageIO.read(one.toFile());
        BufferedImage b = ImageIO.read(other.toFile());
        assertEquals(a.getWidth() + "x" + a.getHeight(), b.getWidth() + "x" + b.getHeight());
        long unlike = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                unlike += alike(a.getRGB(x, y), b.getRGB(x, y)) ? 0 : 1;
            }
        }
        return (double) unlike / a.getWidth() / a.getHeight();
    }

    private static boolean alike(int one, int other) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)) > SHADE) {
                return false;
            }
        }
        return true;
    }

    @Test
    void everyPictureInTheGuidesIsOneOfThese() throws Exception {
        Set<String> wanted = new TreeSet<>();
        for (Path document : documents()) {
            LINK.matcher(Files.readString(document).replace("(docs/pictures", "(pictures"))
                    .results()
                    .forEach(it -> wanted.add(it.group(1)));
        }
        Set<String> drawn = SCREENS.stream()
                .flatMap(it -> Stream.of("zh-" + it, "en-" + it))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(drawn, wanted);
    }

    private static List<Path> documents() throws IOException {
        List<Path> all = new ArrayList<>(List.of(Path.of("../README.md")));
        try (Stream<Path> docs = Files.list(Path.of("../docs"))) {
            docs.filter(it -> it.toString().endsWith(".md")).forEach(all::add);
        }
        return all;
    }
}
