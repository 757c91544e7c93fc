package org.evidencestation.app.timecard;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Label;
import javax.imageio.ImageIO;
import org.evidencestation.app.desktop.InventedStation;
import org.evidencestation.app.desktop.InventedVault;
import org.evidencestation.app.desktop.Window;
import org.evidencestation.app.desktop.shell.Theme;
import org.evidencestation.app.desktop.text.Language;
import org.evidencestation.app.desktop.timecard.CardSource;
import org.testfx.util.WaitForAsyncUtils;

/** What the real screen showed, tenth of a second by tenth of a second, as grey pictures of it. */
record ShownCards(Instant first, List<Grey> screens) {
    static final long TENTH = 100;

    /** One grey picture, row by row. */
    @SuppressWarnings("ArrayRecordComponent")
    record Grey(int width, int height, byte[] pixels) {
        int at(int x, int y) {
            return pixels[y * width + x] & 0xFF;
        }
    }

    /** Opens the desktop, goes to the card, and takes its picture at every tenth of a second. */
    static ShownCards of(TimeCards cards, Instant first, int tenths, Theme theme) throws Exception {
        AtomicReference<Instant> now = new AtomicReference<>(first);
        InventedStation station = new InventedStation()
                .looking(Language.CHINESE, theme)
                .at(now::get)
                .showing(source(cards));
        List<Grey> screens = new ArrayList<>();
        try (Window window = Window.open(station.desktop(8, new InventedVault(0)), 1920, 1080)) {
            window.robot.clickOn("#go-time_card");
            Label clock = window.find("#timecard-clock", Label.class);
            for (int tenth = 0; tenth < tenths; tenth++) {
                Instant at = first.plusMillis(tenth * TENTH);
                now.set(at);
                String end = ".%d".formatted(at.toEpochMilli() / TENTH % 10);
                WaitForAsyncUtils.waitFor(
                        20, TimeUnit.SECONDS, () -> clock.getText().endsWith(end));
                Path file = window.picture("timecard-film-" + theme);
                screens.add(grey(ImageIO.read(file.toFile())));
            }
        }
        return new ShownCards(first, List.copyOf(screens));
    }

    private static CardSource source(TimeCards cards) {
        return new CardSource() {
            @Override
            public String station() {
                return cards.station();
            }

            @Override
            public String textAt(Instant now) {
                return cards.textAt(now);
            }
        };
    }

    /** What stands on the screen at a moment; its panel shows what was drawn a while ago. */
    Grey at(Instant moment, Duration panel) {
        long tenth = Math.floorDiv(Duration.between(first, moment.minus(panel)).toMillis(), TENTH);
        return screens.get(Math.clamp(tenth, 0, screens.size() - 1));
    }

    private static Grey grey(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] colours = image.getRGB(0, 0, width, height, null, 0, width);
        byte[] pixels = new byte[colours.length];
        for (int i = 0; i < colours.length; i++) {
            int red = colours[i] >> 16 & 0xFF;
            int green = colours[i] >> 8 & 0xFF;
            pixels[i] = (byte) ((red * 299 + green * 587 + (colours[i] & 0xFF) * 114) / 1000);
        }
        return new Grey(width, height, pixels);
    }
}
