package org.evidencestation.app.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.evidencestation.app.FirstStart;
import org.evidencestation.app.Station;
import org.evidencestation.app.custody.DockingListener;
import org.evidencestation.app.custody.SpaceGate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Without a command: the screens. */
@Command(name = "station", mixinStandardHelpOptions = true, version = "station " + Station.VERSION)
final class StationCommand implements Callable<Integer> {
    private final Surroundings around;
    private final Words words;

    @Mixin
    private VaultOptions where = new VaultOptions();

    StationCommand(Surroundings around, Words words) {
        this.around = around;
        this.words = words;
    }

    @Override
    public Integer call() throws Exception {
        if (!around.screens().available()) {
            around.err().println(words.of("failure.display"));
            return ExitCodes.NO_DISPLAY;
        }
        around.screens().prepare();
        Optional<Station> opened = opened();
        if (opened.isPresent()) {
            try (Station station = opened.get()) {
                around.screens().show(station, station.recorders().rack(), new DockingListener() {});
            }
        }
        return ExitCodes.OK;
    }

    /** Nobody's vault is made where nobody has said which regulation it is kept by: an unattended first start waits with its questions. */
    private Optional<Station> opened() throws IOException {
        FirstStart first = where.firstStart(around);
        return first.needed()
                ? around.screens().setUp(first)
                : Optional.of(where.open(around, SpaceGate.WhenFull.WAIT));
    }
}
