package org.evidencestation.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.evidencestation.app.Station;
import org.evidencestation.app.custody.SpaceGate;
import org.evidencestation.app.timecard.ClipReading;
import org.evidencestation.app.timecard.ClockHistory;
import org.evidencestation.app.timecard.ClockHistory.Point;
import org.evidencestation.app.timecard.ClockHistory.Since;
import org.evidencestation.storage.index.RecordingRow;
import org.evidencestation.storage.index.RecordingSearch;
import org.evidencestation.storage.journal.RecordingSummary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How the clocks of recorders went; with {@code --search} it looks for time cards in what is stored first. */
@Command(name = "clock", mixinStandardHelpOptions = true)
final class ClockCommand implements Callable<Integer> {
    private static final int NEWEST = 200;

    private final Surroundings around;
    private final Words words;

    @Parameters(paramLabel = "RECORDER", arity = "0..1", descriptionKey = "clock.recorder")
    @Nullable
    private String recorder;

    @Option(names = "--all", descriptionKey = "clock.all")
    private boolean all;

    @Option(names = "--search", descriptionKey = "clock.search")
    private boolean search;

    @Mixin
    private VaultOptions where = new VaultOptions();

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    ClockCommand(Surroundings around, Words words) {
        this.around = around;
        this.words = words;
    }

    @Override
    public Integer call() throws Exception {
        Path vault = where.existingVault(around);
        RecorderClocks clocks = RecorderClocks.read(vault);
        List<String> chosen = chosen(clocks);
        if (chosen.isEmpty()) {
            around.err().println(recorder == null ? words.of("clock.none") : words.of("clock.unknown", recorder));
            return recorder == null ? ExitCodes.OK : ExitCodes.USAGE;
        }
        if (search) {
            search(chosen);
            clocks = RecorderClocks.read(vault);
        }
        for (String each : chosen) {
            tell(each, clocks);
        }
        return ExitCodes.OK;
    }

    private List<String> chosen(RecorderClocks clocks) {
        return all || recorder == null
                ? clocks.recorders()
                : clocks.named(recorder).stream().toList();
    }

    private void search(List<String> recorders) throws IOException {
        try (Station station = where.open(around, SpaceGate.WhenFull.STOP)) {
            for (String each : recorders) {
                station.measureClocks(Runnable::run)
                        .measure(newest(station, each))
                        .forEach(this::tell);
            }
        }
    }

    /** What the last docking of a recorder brought that was not held already. */
    private static List<RecordingSummary> newest(Station station, String recorder) {
        RecordingSearch search = new RecordingSearch(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                recorder,
                Optional.empty(),
                NEWEST);
        List<RecordingSummary> found = station.index().recordings(search).stream()
                .map(RecordingRow::summary)
                .filter(summary -> summary.recorder().equals(recorder))
                .toList();
        return found.stream()
                .max(java.util.Comparator.comparing(RecordingSummary::ingestedAt))
                .map(last -> found.stream()
                        .filter(it -> it.docking().equals(last.docking()))
                        .toList())
                .orElse(List.of());
    }

    private void tell(RecordingSummary summary, ClipReading reading) {
        String answer =
                switch (reading) {
                    case ClipReading.Measured it -> words.of("clock.found", it.pictures());
                    case ClipReading.Refused(var why, var detail) -> words.of("clock.refused", why, detail);
                    case ClipReading.NoCard() -> words.of("clock.noCard");
                    case ClipReading.NotSearched(var why) -> words.of("clock.notSearched", why);
                };
        if (json) {
            new JsonLines(around.out())
                    .line("search")
                    .with("recording", summary.recording())
                    .with("path", summary.path())
                    .with("result", reading.getClass().getSimpleName())
                    .with("detail", answer)
                    .print();
        } else {
            around.out().println(words.of("clock.searched", summary.path(), answer));
        }
    }

    private void tell(String each, RecorderClocks clocks) throws IOException {
        ClockHistory history = clocks.history(each);
        Times times = new Times(VaultOptions.settings(around).zone(), words);
        if (!json) {
            around.out().println(words.of("clock.of", clocks.name(each).orElse("-"), each));
        }
        for (Point point : history.points()) {
            if (json) {
                print(each, point);
            } else {
                around.out()
                        .println(words.of(
                                "clock.line",
                                times.at(point.at()),
                                offset(point, times),
                                point.clock().method(),
                                words.of("clock.band." + point.band()),
                                point.since().map(this::since).orElse("")));
            }
        }
    }

    private void print(String each, Point point) {
        new JsonLines(around.out())
                .line("clock")
                .with("recorder", each)
                .with("at", point.at())
                .with("method", point.clock().method())
                .with("offsetMillis", point.clock().offsetMillis())
                .with("uncertaintyMillis", point.clock().uncertaintyMillis())
                .with("atLeastMillis", point.clock().atLeastMillis())
                .with("atMostMillis", point.clock().atMostMillis())
                .with("band", point.band())
                .with("driftPpm", drift(point).map(Since.Drift::ppm))
                .with("driftDoubtPpm", drift(point).map(Since.Drift::doubt))
                .with(
                        "adjusted",
                        point.since().filter(Since.Adjusted.class::isInstance).isPresent())
                .print();
    }

    private static Optional<Since.Drift> drift(Point point) {
        return point.since().filter(Since.Drift.class::isInstance).map(Since.Drift.class::cast);
    }

    private String offset(Point point, Times times) {
        Map<String, @Nullable Long> bounds = new java.util.LinkedHashMap<>();
        Long offset = point.clock().offsetMillis();
        Long doubt = point.clock().uncertaintyMillis();
        if (offset != null) {
            return times.offset(offset) + (doubt == null ? "" : " ± " + times.seconds(doubt));
        }
        bounds.put("clock.atLeast", point.clock().atLeastMillis());
        bounds.put("clock.atMost", point.clock().atMostMillis());
        String known = bounds.entrySet().stream()
                .flatMap(
                        bound -> Optional.ofNullable(bound.getValue())
                                .map(millis -> words.of(bound.getKey(), times.seconds(millis)))
                                .stream())
                .collect(java.util.stream.Collectors.joining(", "));
        return known.isEmpty() ? words.of("clock.notKnown") : known;
    }

    private String since(Since since) {
        return switch (since) {
            case Since.Drift(double ppm, double doubt) ->
                words.of("clock.drift", String.format(Locale.ROOT, "%+.1f ± %.1f", ppm, doubt));
            case Since.Adjusted() -> words.of("clock.adjusted");
        };
    }
}
