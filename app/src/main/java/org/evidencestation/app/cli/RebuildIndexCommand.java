package org.evidencestation.app.cli;

import java.util.concurrent.Callable;
import org.evidencestation.app.Station;
import org.evidencestation.app.custody.SpaceGate;
import org.evidencestation.storage.index.StationIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Throws the index away and reads the journal again. */
@Command(name = "rebuild-index", mixinStandardHelpOptions = true)
final class RebuildIndexCommand implements Callable<Integer> {
    private final Surroundings around;
    private final Words words;

    @Mixin
    private VaultOptions where = new VaultOptions();

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    RebuildIndexCommand(Surroundings around, Words words) {
        this.around = around;
        this.words = words;
    }

    @Override
    public Integer call() throws Exception {
        try (Station station = where.open(around, SpaceGate.WhenFull.STOP)) {
            station.index().rebuild(station.vault().journal());
            StationIndex.Totals totals = station.index().totals();
            long lines = station.vault().journal().position().size();
            if (json) {
                new JsonLines(around.out())
                        .line("index")
                        .with("recordings", totals.recordings())
                        .with("journalSize", lines)
                        .print();
            } else {
                around.out().println(words.of("index.rebuilt", totals.recordings(), lines));
            }
            return ExitCodes.OK;
        }
    }
}
