package org.evidencestation.app.timecard;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import org.evidencestation.app.desktop.shell.Theme;
import org.evidencestation.app.media.Ffmpeg;
import org.evidencestation.app.media.FfmpegPictures;
import org.evidencestation.storage.seal.StationKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many films under worse and worse conditions, to be looked at: what was measured, how far off it was, and where nothing is
 * read any more. Takes minutes, so its name keeps it out of the suite:
 * {@code ./mvnw test -pl app -am -Dtest=FilmedTimeCards -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class FilmedTimeCards {
    private static final Instant SHOWN = Instant.parse("2026-11-21T00:05:12.300Z");
    private static final Duration LENGTH = Duration.ofMillis(2_400);
    private static final double[] OFFSETS = {0, 37.4, -301.2, 28_800, 0.8, -3.1, 59.5, -7_201.9};

    @TempDir
    Path folder = Path.of("");

    private record Condition(String name, Camera camera, String bitRate) {}

    private static final Condition[] CONDITIONS = {
        new Condition("near and straight", new Camera(0.9, 0, 0, 0, 3, 1, 0.3), "900k"),
        new Condition("half the picture", new Camera(0.5, 0.1, 0.1, 1, 6, 1, 1), "900k"),
        new Condition("a third, from the side", new Camera(0.34, 0.2, 0.1, 1, 8, 1, 1), "900k"),
        new Condition("a quarter of the picture", new Camera(0.25, 0.1, 0.1, 1, 8, 1, 1), "900k"),
        new Condition("a fifth of the picture", new Camera(0.2, 0.1, 0.1, 1, 8, 1, 1), "900k"),
        new Condition("steeply from the side", new Camera(0.6, 0.3, 0.1, 1, 8, 1, 1), "900k"),
        new Condition("out of focus", new Camera(0.6, 0.1, 0.1, 4, 8, 1, 1), "900k"),
        new Condition("far out of focus", new Camera(0.6, 0.1, 0.1, 7, 8, 1, 1), "900k"),
        new Condition("over-exposed", new Camera(0.6, 0.1, 0.1, 1, 8, 2.2, 1), "900k"),
        new Condition("dark", new Camera(0.6, 0.1, 0.1, 1, 12, 0.2, 1), "900k"),
        new Condition("noisy", new Camera(0.6, 0.1, 0.1, 1, 40, 1, 1), "900k"),
        new Condition("shaking", new Camera(0.6, 0.1, 0.1, 2, 8, 1, 12), "900k"),
        new Condition("hardly any bits", new Camera(0.5, 0.1, 0.1, 1, 8, 1, 1), "150k"),
    };

    @Test
    void areMeasuredToASecondOrNotAtAll() throws Exception {
        StationKey key =
                StationKey.openOrCreate(folder.resolve("keys"), InstantSource.fixed(SHOWN), new SecureRandom());
        TimeCards cards = new TimeCards(key);
        Ffmpeg ffmpeg = new Ffmpeg(folder.resolve("programs"), getClass().getClassLoader());
        ReadClip reader = new ReadClip(new FfmpegPictures(ffmpeg, Duration.ofMinutes(2)), cards, Film.ZONE);
        ShownCards light = ShownCards.of(cards, SHOWN, 36, Theme.LIGHT);
        ShownCards dark = ShownCards.of(cards, SHOWN, 36, Theme.DARK);
        Random random = new Random(11);
        long worst = 0;
        for (int film = 0; film < CONDITIONS.length; film++) {
            Condition condition = CONDITIONS[film];
            Duration offset = Duration.ofMillis(Math.round(OFFSETS[film % OFFSETS.length] * 1000));
            Instant began = SHOWN.plusMillis(random.nextInt(1_000));
            Film shot = Film.shoot(
                    folder.resolve(film + ".mp4"),
                    film % 2 == 0 ? light : dark,
                    condition.camera(),
                    began,
                    offset,
                    LENGTH,
                    ffmpeg,
                    condition.bitRate());
            worst = Math.max(worst, tell(condition, shot, reader.read(shot.clip())));
        }
        assertTrue(worst < 1000, "off by " + worst + " ms");
    }

    /** @return how far off, 0 if nothing was measured */
    private static long tell(Condition condition, Film film, ClipReading reading) {
        String words = reading.getClass().getSimpleName();
        long error = 0;
        if (reading instanceof ClipReading.Measured(var clock, var pictures)) {
            error = clock.offset().minus(film.offset()).toMillis();
            words = "%d of 24 pictures, said %.3f s ± %.3f s, off by %+d ms"
                    .formatted(
                            pictures,
                            clock.offset().toMillis() / 1000.0,
                            clock.uncertainty().toMillis() / 1000.0,
                            error);
        }
        System.out.printf(
                "%-26s true %10.3f s: %s%n", condition.name(), film.offset().toMillis() / 1000.0, words);
        return Math.abs(error);
    }
}
