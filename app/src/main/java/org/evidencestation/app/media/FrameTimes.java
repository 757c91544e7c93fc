package org.evidencestation.app.media;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.evidencestation.app.media.UnplayableException.Why;

/** Where the pictures of a film lie: recorders make more of them by day than by night, so a step has no fixed length. */
public final class FrameTimes {
    private static final int MOST_ANSWER = 1 << 20;
    private static final Duration AROUND = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Times are written to the millionth, positions come from screens. */
    private static final Duration SAME = Duration.ofMillis(2);

    private final Ffmpeg ffmpeg;

    public FrameTimes(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    /** The picture behind the one at a position, or before it; empty at the end, or at the beginning. */
    public Optional<Duration> step(Path file, Duration at, boolean forward) throws IOException, UnplayableException {
        NavigableSet<Duration> pictures = around(file, at);
        return Optional.ofNullable(forward ? pictures.higher(at.plus(SAME)) : pictures.lower(at.minus(SAME)));
    }

    private NavigableSet<Duration> around(Path file, Duration at) throws IOException, UnplayableException {
        Duration from = at.minus(AROUND).isNegative() ? Duration.ZERO : at.minus(AROUND);
        double start = start(file);
        String window = seconds(from.toMillis() / 1e3 + start) + "%"
                + seconds(at.plus(AROUND).toMillis() / 1e3 + start);
        NavigableSet<Duration> times = new TreeSet<>();
        for (double time : numbers(
                file,
                List.of("-select_streams", "v:0", "-read_intervals", window, "-show_entries", "packet=pts_time"))) {
            times.add(Duration.ofNanos(Math.round((time - start) * 1e9)));
        }
        return times;
    }

    /** Transport streams begin to count anywhere. */
    private double start(Path file) throws IOException, UnplayableException {
        return numbers(file, List.of("-show_entries", "format=start_time")).stream()
                .findFirst()
                .orElse(0.0);
    }

    private List<Double> numbers(Path file, List<String> question) throws IOException, UnplayableException {
        List<String> before = new java.util.ArrayList<>(question);
        before.addAll(List.of("-of", "csv=p=0"));
        Ffmpeg.Bounds bounds = new Ffmpeg.Bounds(Optional.empty(), false);
        try (ToolRun run = ToolRun.start(
                ffmpeg, Ffmpeg.Program.FFPROBE, bounds, Optional.of(PATIENCE), ToolRun.opening(file, before))) {
            return new String(run.all(MOST_ANSWER), StandardCharsets.UTF_8)
                    .lines()
                    .flatMap(line -> number(line.replace(",", "").strip()).stream())
                    .toList();
        } catch (CannotDecodeException e) {
            throw new UnplayableException(Why.NO_DECODER, String.valueOf(e.getMessage()));
        }
    }

    private static Optional<Double> number(String text) {
        try {
            double value = Double.parseDouble(text);
            return Double.isFinite(value) && Math.abs(value) < 1e9 ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String seconds(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
