package org.evidencestation.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.evidencestation.app.Station;
import org.evidencestation.app.custody.HumanSize;
import org.evidencestation.app.custody.SpaceGate;
import org.evidencestation.storage.fixity.ThrottledPace;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.mirror.RestoreDrill;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Restores the second copy for trial, audits what came back, and keeps the result. */
@Command(name = "drill", mixinStandardHelpOptions = true)
final class DrillCommand implements Callable<Integer> {
    private final Surroundings around;
    private final Words words;

    @Parameters(paramLabel = "FOLDER", arity = "0..1", descriptionKey = "mirror.folder")
    @Nullable
    private Path folder;

    @Option(names = "--on", paramLabel = "DIR", required = true, descriptionKey = "drill.on")
    private Path disk = Path.of("");

    @Mixin
    private VaultOptions where = new VaultOptions();

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    DrillCommand(Surroundings around, Words words) {
        this.around = around;
        this.words = words;
    }

    @Override
    public Integer call() throws Exception {
        Optional<Path> mirror = MirrorCommand.folder(folder, around);
        if (mirror.isEmpty() || !Files.isDirectory(disk)) {
            around.err().println(mirror.isEmpty() ? words.of("mirror.nofolder") : words.of("collect.nofolder", disk));
            return ExitCodes.USAGE;
        }
        try (Station station = where.open(around, SpaceGate.WhenFull.STOP)) {
            Event.RestoreDrilled result = drill(station, mirror.get());
            station.vault().append(result);
            tell(result);
            return result.passed() ? ExitCodes.OK : ExitCodes.FINDINGS;
        }
    }

    private Event.RestoreDrilled drill(Station station, Path mirror) throws IOException, InterruptedException {
        ThrottledPace pace = new ThrottledPace(0, () -> false, System::nanoTime);
        CopyProgress progress = new CopyProgress(words, around);
        int threads = Math.min(4, Runtime.getRuntime().availableProcessors());
        try (StopAtSignal stop = new StopAtSignal(pace::cancel)) {
            stop.watching();
            Event.RestoreDrilled result =
                    new RestoreDrill(mirror, station.key().certificates(), threads).run(disk, progress, pace);
            progress.end();
            return result;
        }
    }

    private void tell(Event.RestoreDrilled result) {
        if (json) {
            new JsonLines(around.out())
                    .line("drilled")
                    .with("mirror", result.place())
                    .with("passed", result.passed())
                    .with("journalSize", result.lines())
                    .with("recordings", result.recordings())
                    .with("bytes", result.bytes())
                    .with("detail", result.detail())
                    .print();
            return;
        }
        String size = HumanSize.of(result.bytes());
        around.out()
                .println(
                        result.passed()
                                ? words.of("drill.passed", result.lines(), result.recordings(), size)
                                : words.of("drill.failed", result.detail()));
    }
}
