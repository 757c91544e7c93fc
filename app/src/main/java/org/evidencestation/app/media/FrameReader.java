package org.evidencestation.app.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evidencestation.app.media.UnplayableException.Why;

/** Decodes a film into pictures for a screen, in a process of its own. */
public final class FrameReader {
    private static final Duration STILL = Duration.ofSeconds(30);

    private final Ffmpeg ffmpeg;

    public FrameReader(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    /**
     * What to read.
     *
     * @param from position of the first picture
     * @param perSecond of the film's time; the decoder drops or repeats pictures to come to it
     */
    public record Wish(Path file, Duration from, double perSecond, Content.Size size) {}

    /** Pictures one behind the other; read as slowly as they are shown, for the decoder waits. Close it. */
    public Frames read(Wish wish) throws UnplayableException, IOException {
        String filter = "fps=%s:start_time=0,%s".formatted(decimal(wish.perSecond()), scale(wish.size()));
        List<String> after = List.of("-map", "0:v:0", "-an", "-vf", filter);
        return new Frames(start(wish.file(), wish.from(), raw(after), Optional.empty(), false), wish);
    }

    /** The first picture at or after a position, or the last one where there is none. */
    public Optional<Picture> still(Path file, Duration at, Content.Size size) throws UnplayableException, IOException {
        return picture(file, at, size, oneOf(size));
    }

    private static List<String> oneOf(Content.Size size) {
        return List.of("-map", "0:v:0", "-an", "-vf", scale(size), "-frames:v", "1");
    }

    /** The same for keeping, made behind everything else. */
    Optional<byte[]> jpeg(Path file, Duration at, Content.Size size, int most) throws UnplayableException, IOException {
        List<String> after = new ArrayList<>(oneOf(size));
        after.addAll(List.of("-c:v", "mjpeg", "-q:v", "5", "-f", "image2pipe", "pipe:1"));
        try (ToolRun run = start(file, at, after, Optional.of(STILL), true)) {
            return Optional.of(run.all(most)).filter(it -> it.length > 0);
        }
    }

    /** What is heard, drawn from left to right, as a picture. */
    public Optional<Picture> waveform(Path file, Content.Size size) throws UnplayableException, IOException {
        String filter = "[0:a:0]aformat=channel_layouts=mono,showwavespic=s=%dx%d:colors=0x4c8dff"
                .formatted(size.width(), size.height());
        return picture(file, Duration.ZERO, size, List.of("-filter_complex", filter, "-frames:v", "1"));
    }

    private Optional<Picture> picture(Path file, Duration at, Content.Size size, List<String> after)
            throws UnplayableException, IOException {
        byte[] picture = new byte[Frames.bytes(size)];
        try (ToolRun run = start(file, at, raw(after), Optional.of(STILL), false);
                InputStream out = run.out()) {
            return out.readNBytes(picture, 0, picture.length) == picture.length
                    ? Optional.of(new Picture(size, picture))
                    : Optional.empty();
        }
    }

    private static List<String> raw(List<String> after) {
        List<String> all = new ArrayList<>(after);
        all.addAll(List.of("-pix_fmt", "bgra", "-f", "rawvideo", "pipe:1"));
        return all;
    }

    private ToolRun start(Path file, Duration from, List<String> after, Optional<Duration> patience, boolean background)
            throws UnplayableException, IOException {
        List<String> before = new ArrayList<>(ContentReader.pictureDemuxer(file));
        if (before.isEmpty() && from.isPositive()) {
            before.addAll(List.of("-ss", decimal(from.toNanos() / 1e9)));
        }
        List<String> arguments = new ArrayList<>(List.of("-nostdin", "-threads", "2"));
        arguments.addAll(ToolRun.opening(file, before));
        arguments.addAll(after);
        Ffmpeg.Bounds bounds = new Ffmpeg.Bounds(Optional.empty(), background);
        try {
            return ToolRun.start(ffmpeg, Ffmpeg.Program.FFMPEG, bounds, patience, arguments);
        } catch (CannotDecodeException e) {
            throw new UnplayableException(Why.NO_DECODER, String.valueOf(e.getMessage()));
        }
    }

    private static String scale(Content.Size size) {
        return "scale=%d:%d:flags=bilinear,setsar=1".formatted(size.width(), size.height());
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
