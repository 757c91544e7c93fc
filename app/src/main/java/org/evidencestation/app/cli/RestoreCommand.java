package org.evidencestation.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.evidencestation.app.custody.HumanSize;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.fixity.ThrottledPace;
import org.evidencestation.storage.mirror.Restore;
import org.evidencestation.storage.seal.StationCertificates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Rebuilds a vault from its second copy. */
@Command(name = "restore", mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
    private final Surroundings around;
    private final Words words;

    @Parameters(index = "0", paramLabel = "MIRROR", descriptionKey = "restore.mirror")
    private Path mirror = Path.of("");

    @Parameters(index = "1", paramLabel = "TARGET", descriptionKey = "restore.target")
    private Path target = Path.of("");

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    RestoreCommand(Surroundings around, Words words) {
        this.around = around;
        this.words = words;
    }

    @Override
    public Integer call() throws Exception {
        StationCertificates certificates = Restore.certificates(mirror);
        Restore.Result result = restore(certificates);
        if (json) {
            new JsonLines(around.out())
                    .line("restored")
                    .with("station", certificates.stationId())
                    .with("target", target)
                    .with("journalSize", result.position().size())
                    .with("recordings", result.recordings())
                    .with("bytes", result.bytes())
                    .with("flaws", result.flaws())
                    .print();
        } else {
            result.flaws().forEach(flaw -> around.out().println(words.of("restore.flaw", flaw)));
            around.out()
                    .println(words.of(
                            "restore.done",
                            certificates.stationId(),
                            result.recordings(),
                            HumanSize.of(result.bytes()),
                            result.position().size(),
                            target));
        }
        return result.flaws().isEmpty() ? ExitCodes.OK : ExitCodes.FINDINGS;
    }

    private Restore.Result restore(StationCertificates certificates) throws IOException {
        ThrottledPace pace = new ThrottledPace(0, () -> false, System::nanoTime);
        CopyProgress progress = new CopyProgress(words, around);
        try (StopAtSignal stop = new StopAtSignal(pace::cancel)) {
            stop.watching();
            Restore.Result result = new Restore(mirror, new DurableFiles(target)).run(certificates, progress, pace);
            progress.end();
            return result;
        }
    }
}
