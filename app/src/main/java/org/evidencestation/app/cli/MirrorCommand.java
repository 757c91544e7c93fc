package org.evidencestation.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.evidencestation.app.Station;
import org.evidencestation.app.custody.HumanSize;
import org.evidencestation.app.custody.SpaceGate;
import org.evidencestation.storage.copy.Pace;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.fixity.FixityScan;
import org.evidencestation.storage.fixity.ThrottledPace;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.mirror.Mirror;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings the second copy on another disk up to date. */
@Command(name = "mirror", mixinStandardHelpOptions = true)
final class MirrorCommand implements Callable<Integer> {
    private final Surroundings around;
    private final Words words;

    @Parameters(paramLabel = "FOLDER", arity = "0..1", descriptionKey = "mirror.folder")
    @Nullable
    private Path folder;

    @Mixin
    private VaultOptions where = new VaultOptions();

    @Option(names = "--same-disk", descriptionKey = "mirror.samedisk")
    private boolean sameDisk;

    @Option(names = "--prove", descriptionKey = "mirror.prove")
    private boolean prove;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    MirrorCommand(Surroundings around, Words words) {
        this.around = around;
        this.words = words;
    }

    @Override
    public Integer call() throws Exception {
        Optional<Path> to = folder(folder, around);
        if (to.isEmpty()) {
            around.err().println(words.of("mirror.nofolder"));
            return ExitCodes.USAGE;
        }
        if (sameDisk) {
            around.err().println(words.of("mirror.samedisk.warning"));
        }
        try (Station station = where.open(around, SpaceGate.WhenFull.STOP)) {
            return copy(station, to.get());
        }
    }

    /** The folder that was named, else that of the settings. */
    static Optional<Path> folder(@Nullable Path named, Surroundings around) throws IOException {
        return Optional.ofNullable(named)
                .or(VaultOptions.settings(around).upkeep()::mirror)
                .map(path -> path.toAbsolutePath().normalize());
    }

    private int copy(Station station, Path to) throws IOException {
        Set<Mirror.Option> options = EnumSet.of(Mirror.Option.CREATE);
        if (sameDisk) {
            options.add(Mirror.Option.SAME_DISK);
        }
        ThrottledPace pace = new ThrottledPace(0, () -> false, System::nanoTime);
        CopyProgress progress = new CopyProgress(words, around);
        try (StopAtSignal stop = new StopAtSignal(pace::cancel);
                Mirror mirror = Mirror.open(station.vault(), new DurableFiles(to), around.time(), options)) {
            stop.watching();
            Mirror.Report report = mirror.run(progress, pace);
            progress.end();
            tell(mirror, report);
            boolean sound = report.damaged().isEmpty() && (!prove || prove(station, mirror, pace));
            return sound ? ExitCodes.OK : ExitCodes.FINDINGS;
        }
    }

    /** Reads both copies of everything, and copies anew what the second one lost. */
    private boolean prove(Station station, Mirror mirror, Pace pace) throws IOException {
        FixityScan.Oldest oldest =
                (before, limit) -> station.index().oldestLookedAt(Event.FixityProven.VAULT, before, limit);
        FixityScan.Report report = new FixityScan(station.vault(), oldest)
                .run(Optional.of(mirror), around.time().instant(), pace);
        if (report.mirrorFailure() != null) {
            throw report.mirrorFailure();
        }
        if (json) {
            new JsonLines(around.out())
                    .line("proven")
                    .with("recordings", report.proven())
                    .with("bytes", report.bytes())
                    .with("repaired", report.repaired())
                    .with("damaged", report.failed().size())
                    .print();
        } else {
            report.failed().forEach(it -> around.out()
                    .println(words.of("mirror.failed", it.recording(), it.place(), it.path(), it.detail())));
            around.out().println(words.of("mirror.proven", report.proven(), report.repaired()));
        }
        return report.failed().isEmpty();
    }

    private void tell(Mirror mirror, Mirror.Report report) {
        if (json) {
            new JsonLines(around.out())
                    .line("mirrored")
                    .with("mirror", mirror.place())
                    .with("folder", mirror.folder())
                    .with("copied", report.copied())
                    .with("bytes", report.bytes())
                    .with("damaged", report.damaged().size())
                    .with("journalSize", report.position().size())
                    .print();
            return;
        }
        for (Event.FixityFailed damage : report.damaged()) {
            around.out().println(words.of("mirror.damaged", damage.recording(), damage.path(), damage.detail()));
        }
        around.out()
                .println(words.of(
                        "mirror.done",
                        mirror.place(),
                        report.copied(),
                        HumanSize.of(report.bytes()),
                        report.position().size()));
    }
}
