package org.evidencestation.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.evidencestation.app.Station;
import org.evidencestation.app.custody.DockingListener;
import org.evidencestation.app.custody.DockingReport;
import org.evidencestation.app.custody.Presence;
import org.evidencestation.app.custody.SpaceGate;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.volume.VolumeDevice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Collects one folder or mounted volume, as if it were a recorder that somebody docked. */
@Command(name = "collect", mixinStandardHelpOptions = true)
final class CollectCommand implements Callable<Integer> {
    private static final String SLOT = "folder";

    private final Surroundings around;
    private final Words words;

    @Parameters(paramLabel = "FOLDER", descriptionKey = "collect.folder")
    private Path folder = Path.of("");

    @Mixin
    private VaultOptions where = new VaultOptions();

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    CollectCommand(Surroundings around, Words words) {
        this.around = around;
        this.words = words;
    }

    @Override
    public Integer call() throws Exception {
        if (!Files.isDirectory(folder)) {
            around.err().println(words.of("collect.nofolder", folder));
            return ExitCodes.USAGE;
        }
        try (Station station = where.open(around, SpaceGate.WhenFull.STOP)) {
            if (!json) {
                around.out().println(words.of("collect.vault", station.vault().folder()));
            }
            return exitCode(collect(station));
        }
    }

    private DockingReport collect(Station station) throws IOException, DeviceException {
        DockedDevice device = VolumeDevice.folder(folder);
        Presence presence = new Presence();
        try (StopAtSignal stop = new StopAtSignal(presence)) {
            stop.watching();
            DockingReport report = station.collect()
                    .collect(station.recorders().driverOf(device), device, SLOT, presence, listener(station));
            station.duty().match().catchUp();
            station.timekeeper().witness();
            return report;
        }
    }

    private DockingListener listener(Station station) {
        return json
                ? new CollectionAsJson(new JsonLines(around.out()))
                : new CollectionAsText(
                        words,
                        new Times(station.clock().zone(), words),
                        station.regime(),
                        around.time(),
                        around.out(),
                        around.terminal());
    }

    static int exitCode(DockingReport report) {
        return switch (report.ending()) {
            case DockingReport.Ending.Completed completed ->
                report.tally().findings() == 0 ? ExitCodes.OK : ExitCodes.FINDINGS;
            case DockingReport.Ending.Stopped() -> ExitCodes.FINDINGS;
            case DockingReport.Ending.Cut cut -> ExitCodes.DEVICE;
            case DockingReport.Ending.NoRoom full -> ExitCodes.VAULT;
        };
    }
}
