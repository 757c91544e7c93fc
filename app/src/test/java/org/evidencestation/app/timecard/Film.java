package org.evidencestation.app.timecard;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.evidencestation.app.media.Ffmpeg;

/**
 * A clip as a recorder with a wrong clock makes it: 720p, H.264, named by its clock, its file closed a moment after its end.
 *
 * @param began true time of the first picture
 * @param offset of the recorder's clock
 */
record Film(Path file, Instant began, Duration offset, Duration length) {
    private static final int RATE = 25;
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** @param began may lie before the cards, which then stand still until theirs begins */
    static Film shoot(
            Path file, ShownCards cards, Camera camera, Instant began, Duration offset, Duration length, Ffmpeg ffmpeg)
            throws Exception {
        return shoot(file, cards, camera, began, offset, length, ffmpeg, "900k");
    }

    static Film shoot(
            Path file,
            ShownCards cards,
            Camera camera,
            Instant began,
            Duration offset,
            Duration length,
            Ffmpeg ffmpeg,
            String bitRate)
            throws Exception {
        Process encoder = new ProcessBuilder(command(file, began.plus(offset), ffmpeg, bitRate))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(file.resolveSibling("encoder.txt").toFile())
                .start();
        Random random = new Random(7);
        try (OutputStream pictures = encoder.getOutputStream()) {
            for (long picture = 0; picture * 1000 / RATE < length.toMillis(); picture++) {
                pictures.write(camera.picture(cards, began.plusMillis(picture * 1000 / RATE), random));
            }
        }
        if (encoder.waitFor() != 0) {
            throw new IOException(Files.readString(file.resolveSibling("encoder.txt")));
        }
        return new Film(file, began, offset, length);
    }

    private static List<String> command(Path file, Instant recorder, Ffmpeg ffmpeg, String bitRate) throws Exception {
        return List.of(
                ffmpeg.executable().toString(),
                "-y",
                "-f",
                "rawvideo",
                "-pix_fmt",
                "gray",
                "-s",
                Camera.WIDTH + "x" + Camera.HEIGHT,
                "-r",
                Integer.toString(RATE),
                "-i",
                "pipe:0",
                "-pix_fmt",
                "yuv420p",
                "-c:v",
                "libopenh264",
                "-b:v",
                bitRate,
                "-metadata",
                "creation_time=" + recorder.truncatedTo(ChronoUnit.SECONDS),
                file.toString());
    }

    /** What a name to the second says: the recorder had opened the file a little before. */
    LocalDateTime named() {
        return wall(began.minusMillis(180)).truncatedTo(ChronoUnit.SECONDS);
    }

    /** As FAT keeps it. */
    LocalDateTime modified() {
        LocalDateTime end = wall(began.plus(length).plusMillis(700)).truncatedTo(ChronoUnit.SECONDS);
        return end.minusSeconds(end.getSecond() % 2);
    }

    ReadClip.Clip clip() {
        return new ReadClip.Clip(
                file,
                "VID_" + named().toString().replaceAll("\\D", "") + ".mp4",
                Optional.of(named()),
                Optional.of(modified()),
                Optional.of(began.plus(offset).truncatedTo(ChronoUnit.SECONDS)),
                Optional.of(length),
                Optional.of(began.minusSeconds(3600)),
                began.plusSeconds(3600));
    }

    private LocalDateTime wall(Instant at) {
        return LocalDateTime.ofInstant(at.plus(offset), ZONE);
    }
}
