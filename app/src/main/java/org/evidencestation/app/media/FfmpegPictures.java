package org.evidencestation.app.media;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Decodes with the ffmpeg executable, one thread, in a process that is killed when it takes too long. Only plain recordings
 * are opened, and only the file itself: a playlist that names other files or addresses is no recording.
 */
public final class FfmpegPictures implements ClipPictures {
    /** Wide enough for a code a hand's breadth wide on a screen an arm's length away. */
    private static final int WIDEST = 1920;

    private static final String CONTAINERS = "mov,avi,mpegts,mpeg,matroska,asf,flv,h264,hevc";
    private static final int BUFFER = 1 << 16;

    private final Ffmpeg ffmpeg;
    private final Duration patience;

    /** @param patience for one part of one clip */
    public FfmpegPictures(Ffmpeg ffmpeg, Duration patience) {
        this.ffmpeg = ffmpeg;
        this.patience = patience;
    }

    @Override
    public void read(Path clip, Part part, Predicate<Picture> more) throws IOException, CannotDecodeException {
        Process process = ffmpeg.start(arguments(clip, part));
        ToolRun.killLate(process, patience);
        boolean wanted = true;
        try (BufferedInputStream out = new BufferedInputStream(process.getInputStream(), BUFFER)) {
            Pgm pictures = new Pgm(out);
            long number = 0;
            Optional<Picture> next = pictures.next(part.from());
            while (next.isPresent() && wanted) {
                wanted = more.test(next.get());
                number++;
                next = wanted
                        ? pictures.next(part.from().plusMillis(number * 1000 / part.perSecond()))
                        : Optional.empty();
            }
        } finally {
            process.destroyForcibly();
        }
        if (wanted && ended(process) != 0) {
            throw new IOException("The decoder ended with " + process.exitValue() + ": " + clip);
        }
    }

    private static List<String> arguments(Path clip, Part part) {
        return List.of(
                        "-nostdin -hide_banner -v error -threads 1 -protocol_whitelist file -format_whitelist"
                                .split(" "),
                        new String[] {CONTAINERS, "-ss", seconds(part.from()), "-t", seconds(part.length())},
                        new String[] {"-i", "file:" + clip.toAbsolutePath(), "-map", "0:v:0", "-vf", filters(part)},
                        "-threads 1 -f image2pipe -c:v pgm pipe:1".split(" "))
                .stream()
                .flatMap(java.util.Arrays::stream)
                .toList();
    }

    private static String filters(Part part) {
        return "fps=%d:start_time=0,scale=w='min(%d,iw)':h=-2,format=gray".formatted(part.perSecond(), WIDEST);
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.3f", time.toMillis() / 1000.0);
    }

    private static int ended(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }
}
