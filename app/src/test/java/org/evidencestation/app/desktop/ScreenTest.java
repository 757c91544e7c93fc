package org.evidencestation.app.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.evidencestation.app.desktop.shell.Theme;
import org.evidencestation.app.desktop.sound.Alarm;
import org.evidencestation.app.desktop.text.Language;
import org.evidencestation.app.policy.ProfileNotice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real screens, driven as a person would. */
class ScreenTest {
    private final InventedStation station = new InventedStation();

    @ParameterizedTest
    @CsvSource({
        "8, CHINESE, 1920, 1080",
        "8, ENGLISH, 1920, 1080",
        "16, CHINESE, 1920, 1080",
        "16, ENGLISH, 1920, 1080",
        "24, CHINESE, 1920, 1080",
        "24, ENGLISH, 1920, 1080",
        "16, CHINESE, 1366, 768",
        "16, ENGLISH, 1366, 768"
    })
    void nothingOnAWholeRackIsClipped(int slots, Language language, int width, int height) throws Exception {
        station.looking(language, Theme.LIGHT);
        try (Window window = Window.open(station.desktop(slots, new InventedVault(0)), width, height)) {
            window.run(() -> station.show(Rack.of(slots)));
            assertEquals(List.of(), clipped(window, slots));
        }
    }

    /** So many on so small a screen that other words may be cut; the state and whether to leave it in never are. */
    @ParameterizedTest
    @CsvSource({"ENGLISH", "CHINESE"})
    void noStateIsCutShortOnTheFullestWall(Language language) throws Exception {
        station.looking(language, Theme.LIGHT);
        try (Window window = Window.open(station.desktop(24, new InventedVault(0)), 1366, 768)) {
            window.run(() -> station.show(Rack.of(24)));
            List<String> found = new ArrayList<>();
            for (int slot = 1; slot <= 24; slot++) {
                cut(window.find("#tile-" + slot + " .tile-header", Parent.class), "tile " + slot, found);
            }
            assertEquals(List.of(), found);
        }
    }

    @ParameterizedTest
    @CsvSource({"CHINESE, LIGHT", "ENGLISH, DARK"})
    void whatTakesLongerThanASecondSaysSoOnEveryScreen(Language language, Theme theme) throws Exception {
        Queue<Runnable> slow = new ArrayDeque<>();
        station.looking(language, theme).workingOn(slow::add);
        try (Window window = Window.open(station.desktop(16, new InventedVault(0)), 1366, 768)) {
            Label working = window.find("#working", Label.class);
            assertFalse(working.getParent().isVisible());
            window.tick();
            window.tick();
            window.tick();
            assertTrue(working.getParent().isVisible());
            assertTrue(working.getText().contains("2"), working.getText());
            window.picture("working-" + language + "-" + theme);
            while (!slow.isEmpty()) {
                window.run(slow.remove());
            }
            window.tick();
            assertFalse(working.getParent().isVisible());
        }
    }

    @ParameterizedTest
    @CsvSource({"8", "16"})
    void numbersAndStatesAreReadAtTwoMetres(int slots) throws Exception {
        try (Window window = Window.open(station.desktop(slots, new InventedVault(0)), 1920, 1080)) {
            window.run(() -> station.show(Rack.of(slots)));
            double number =
                    window.find("#tile-1 .tile-number", Text.class).getFont().getSize();
            double state =
                    window.find("#tile-1 .tile-word", Label.class).getFont().getSize();
            assertTrue(number >= 48, "slot number is " + number + " px");
            assertTrue(state >= 28, "state is " + state + " px");
            assertEquals(
                    "Noto Sans SC",
                    window.find("#tile-1 .tile-word", Label.class).getFont().getFamily());
        }
    }

    @Test
    void theKeyboardAloneIsEnoughOnTheWall() throws Exception {
        try (Window window = Window.open(station.desktop(16, new InventedVault(0)), 1920, 1080)) {
            window.run(() -> station.show(Rack.of(16)));
            window.robot.type(KeyCode.RIGHT, KeyCode.DOWN);
            assertEquals("tile-6", focused(window));
            window.robot.type(KeyCode.DIGIT1, KeyCode.DIGIT3);
            assertEquals("tile-13", focused(window));
            window.robot.type(KeyCode.ENTER);
            assertEquals(
                    "13 号槽位 · 需要人工", window.find(".drawer-title", Label.class).getText());
            window.robot.type(KeyCode.UP);
            assertEquals(
                    "9 号槽位 · 采集中", window.find(".drawer-title", Label.class).getText());
            window.robot.type(KeyCode.ESCAPE);
            assertFalse(window.find(".drawer", Node.class).isVisible());
            assertEquals("tile-9", focused(window));
        }
    }

    @Test
    void anUnknownStickIsRegisteredFromItsTile() throws Exception {
        try (Window window = Window.open(station.desktop(8, new InventedVault(0)), 1366, 768)) {
            window.run(() -> station.show(Rack.eight()));
            window.robot.clickOn("#tile-5").clickOn("#register");
            assertEquals(
                    "请先填写设备名称。", window.find("#register-answer", Label.class).getText());
            window.robot.clickOn("#register-name").write("示例记录仪 05").clickOn("#register");
            assertEquals(List.of("5 示例记录仪 05"), station.registered);
        }
    }

    @ParameterizedTest
    @CsvSource({"8, 1920, 1080", "16, 1920, 1080", "16, 1366, 768"})
    void anUnknownStickIsNamedAsSuchInEverySize(int slots, int width, int height) throws Exception {
        try (Window window = Window.open(station.desktop(slots, new InventedVault(0)), width, height)) {
            window.run(() -> station.show(Rack.of(slots)));
            Label headline = window.find("#tile-5 .tile-headline", Label.class);
            assertEquals("未知设备，未读取", headline.getText());
            assertTrue(headline.localToScene(headline.getLayoutBounds()).getHeight() > 10);
            assertTrue(headline.getParent().isVisible());
        }
    }

    @Test
    void anAlarmOpensNothingByItself() throws Exception {
        try (Window window = Window.open(station.desktop(8, new InventedVault(0)), 1366, 768)) {
            window.run(() -> station.show(Rack.eight()));
            assertFalse(window.find(".drawer", Node.class).isVisible());
        }
    }

    @Test
    void languageAndThemeChangeInPlaceAndAreRemembered() throws Exception {
        try (Window window = Window.open(station.desktop(8, new InventedVault(0)), 1366, 768)) {
            window.run(() -> station.show(Rack.eight()));
            window.robot.clickOn("#tile-1").clickOn("#language").clickOn("#theme");
            assertEquals(
                    "Slot 1 · Collecting",
                    window.find(".drawer-title", Label.class).getText());
            assertEquals(
                    "Collecting", window.find("#tile-1 .tile-word", Label.class).getText());
            assertEquals(Language.ENGLISH, station.remembered.getLast().language());
            assertEquals(Theme.DARK, station.remembered.getLast().theme());
        }
    }

    @ParameterizedTest
    @CsvSource({"ENDED, 已于 2026-05-06 失效（W20）", "NOT_YET, 自 2026-05-06 起施行（W20）"})
    void aRuleOutsideItsValidityIsSaidInABannerAboveTheWall(ProfileNotice.Kind kind, String words) throws Exception {
        station.outsideItsRule(kind, LocalDate.of(2026, 5, 6));
        try (Window window = Window.open(station.desktop(16, new InventedVault(0)), 1366, 768)) {
            window.run(() -> station.show(Rack.of(16)));
            assertTrue(window.find("#profile-banner", Label.class).getText().contains(words));
            window.picture("banner-" + kind + "-16-chinese-light-1366");
            assertEquals(List.of(), clipped(window, 16));
        }
    }

    @Test
    void theTimeCardTakesTheWholeScreenUntilEscape() throws Exception {
        try (Window window = Window.open(station.desktop(8, new InventedVault(0)), 1366, 768)) {
            window.robot.clickOn("#go-time_card");
            assertTrue(window.shows(node -> "timecard-code".equals(node.getId())));
            assertFalse(window.shows(node -> "go-wall".equals(node.getId())));
            window.robot.type(KeyCode.ESCAPE);
            assertTrue(window.shows(node -> "go-wall".equals(node.getId())));
            assertTrue(window.shows(node -> "tile-1".equals(node.getId())));
            window.robot.clickOn("#go-time_card").clickOn("#timecard-back");
            assertTrue(window.shows(node -> "tile-1".equals(node.getId())));
        }
    }

    @Test
    void anEmptyVaultSaysHowToFillIt() throws Exception {
        try (Window window = Window.open(station.desktop(8, new InventedVault(0)), 1366, 768)) {
            window.robot.clickOn("#go-recordings");
            assertEquals("还没有录像", window.find("#empty-title", Label.class).getText());
            window.picture("empty-chinese-light-1366");
            window.robot.clickOn("#search-text").write("x").type(KeyCode.ENTER);
            assertEquals("没有符合条件的录像", window.find("#empty-title", Label.class).getText());
        }
    }

    @Test
    void theListGoesOnAndTheDetailsProve() throws Exception {
        try (Window window = Window.open(station.desktop(8, new InventedVault(130)), 1366, 768)) {
            window.robot.clickOn("#go-recordings");
            TableView<?> table = window.find("#recordings", TableView.class);
            assertEquals(100, table.getItems().size());
            window.robot.clickOn("#more");
            assertEquals(130, table.getItems().size());
            window.robot.clickOn(".table-row-cell").clickOn("#verify");
            assertTrue(window.find("#check-answer", Label.class).getText().startsWith("完好"));
        }
    }

    @ParameterizedTest
    @CsvSource({"CHINESE, LIGHT, 1366, 768", "ENGLISH, DARK, 1366, 768", "CHINESE, DARK, 1920, 1080"})
    void theWallIsHeardAndMadeQuietByOnePress(Language language, Theme theme, int width, int height) throws Exception {
        station.looking(language, theme);
        try (Window window = Window.open(station.desktop(16, new InventedVault(0)), width, height)) {
            window.run(() -> station.show(Rack.of(16)));
            window.tick();
            assertEquals(Alarm.PULLED, station.heard.getFirst(), "the most urgent");
            assertEquals(station.heard.stream().distinct().toList(), station.heard, "one for all of a kind");
            Button quiet = window.find("#quiet", Button.class);
            window.run(quiet::requestFocus);
            window.robot.type(KeyCode.SPACE);
            assertTrue(quiet.getText().endsWith("08:15"), quiet.getText());
            assertEquals(quiet.getText(), quiet.getAccessibleText());
            String name = ("quiet-" + language + "-" + theme + "-" + width).toLowerCase(java.util.Locale.ROOT);
            window.picture(name);
            List<String> cut = new ArrayList<>();
            cut(window.find(".summary", Parent.class), "summary", cut);
            assertEquals(List.of(), cut);
        }
    }

    @Test
    void aWallWithoutALoudspeakerSaysSo() throws Exception {
        try (Window window = Window.open(station.withoutLoudspeaker().desktop(8, new InventedVault(0)), 1366, 768)) {
            window.run(() -> station.show(Rack.eight()));
            window.tick();
            assertEquals("没有扬声器", window.find("#quiet", Button.class).getText());
        }
    }

    private static String focused(Window window) {
        Node owner = window.scene().getFocusOwner();
        return owner == null ? "" : owner.getId();
    }

    /** Words cut short, and tiles that grew beyond their place, for which the free slot 6 is the measure. */
    private static List<String> clipped(Window window, int slots) {
        List<String> found = new ArrayList<>();
        double room = window.find("#tile-6", Region.class).getHeight();
        for (int slot = 1; slot <= slots; slot++) {
            Region tile = window.find("#tile-" + slot, Region.class);
            if (tile.getHeight() > room + 0.5) {
                found.add("tile " + slot + " is " + tile.getHeight() + " high where there are " + room);
            }
            cut(tile, "tile " + slot, found);
        }
        return found;
    }

    private static void cut(Parent parent, String where, List<String> found) {
        for (Node node : parent.getChildrenUnmodifiable()) {
            if (node instanceof Labeled label && label.isVisible()) {
                Text drawn = (Text) label.lookup(".text");
                if (drawn != null
                        && !drawn.getText()
                                .replace("\n", "")
                                .equals(label.getText().replace("\n", ""))) {
                    found.add(where + ": " + label.getText() + " reads " + drawn.getText());
                }
            } else if (node instanceof Parent below && below.isVisible()) {
                cut(below, where, found);
            }
        }
    }
}
