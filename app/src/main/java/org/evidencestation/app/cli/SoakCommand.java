package org.evidencestation.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.evidencestation.app.simulation.soak.Soak;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lives made-up days with faults at a station of its own, and looks after each whether all is as it must be. */
@Command(name = "soak", mixinStandardHelpOptions = true)
final class SoakCommand implements Callable<Integer> {
    private static final int TELL_EVERY = 10;

    private final Surroundings around;
    private final Words words;

    @Parameters(paramLabel = "FOLDER", descriptionKey = "simulate.folder")
    private Path folder = Path.of("");

    @Option(names = "--days", defaultValue = "365", descriptionKey = "soak.days")
    private int days = 365;

    @Option(names = "--minutes", defaultValue = "30", descriptionKey = "soak.minutes")
    private int minutes = 30;

    @Option(names = "--seed", defaultValue = "1", descriptionKey = "simulate.seed")
    private long seed = 1;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    SoakCommand(Surroundings around, Words words) {
        this.around = around;
        this.words = words;
    }

    @Override
    public Integer call() throws Exception {
        if (days < 1 || minutes < 1) {
            around.err().println(words.of("simulate.nonumbers", ""));
            return ExitCodes.USAGE;
        }
        if (Files.exists(folder) && !empty()) {
            around.err().println(words.of("simulate.notempty", folder));
            return ExitCodes.USAGE;
        }
        Instant last = around.time().instant().plus(Duration.ofMinutes(minutes));
        Soak.Report report =
                Soak.run(folder, seed, days, () -> around.time().instant().isAfter(last), this::progress);
        tell(report);
        return report.well() ? ExitCodes.OK : ExitCodes.FINDINGS;
    }

    private boolean empty() throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    private void progress(Soak.Report report) {
        if (report.days() % TELL_EVERY == 0) {
            around.err()
                    .println(words.of(
                            "soak.day",
                            report.days(),
                            report.counts().getOrDefault("clips sealed", 0L),
                            report.counts().getOrDefault("daily examinations", 0L),
                            report.wrong().size()));
        }
    }

    private void tell(Soak.Report report) {
        if (json) {
            new JsonLines(around.out())
                    .line("soak")
                    .with("days", report.days())
                    .with("counts", report.counts())
                    .with("wrong", report.wrong())
                    .print();
            return;
        }
        report.counts().forEach((what, many) -> around.out().println(words.of("soak.count", what, many)));
        report.wrong().forEach(it -> around.out().println(words.of("soak.wrong", it)));
        around.out()
                .println(
                        report.well()
                                ? words.of("soak.well", report.days())
                                : words.of(
                                        "soak.bad",
                                        report.days(),
                                        report.wrong().size(),
                                        folder.toAbsolutePath()));
    }
}
