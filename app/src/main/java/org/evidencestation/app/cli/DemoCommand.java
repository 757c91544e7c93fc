package org.evidencestation.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.evidencestation.app.Locations;
import org.evidencestation.app.Station;
import org.evidencestation.app.custody.DockingListener;
import org.evidencestation.app.custody.DockingReport;
import org.evidencestation.app.custody.Presence;
import org.evidencestation.app.custody.SpaceGate;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.simulated.Fault;
import org.evidencestation.devices.simulated.SimulatedRack;
import org.evidencestation.devices.simulated.SimulatedRecorder;
import org.evidencestation.storage.durable.DiskProbe;
import org.evidencestation.storage.index.RecordingRow;
import org.evidencestation.storage.index.RecordingSearch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Docks a simulated recorder with real clips and runs the whole main job before the reader's eyes. */
@Command(name = "demo", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private static final int SLOT = 1;
    private static final String SERIAL = "7654321";
    private static final long CARD = 32_000_000_000L;

    /** Bytes a second at which the samples take about ten seconds. */
    private static final long WATCHABLE = 130_000;

    private final Surroundings around;
    private final Words words;

    @Mixin
    private VaultOptions where = new VaultOptions();

    @Option(names = "--text", descriptionKey = "demo.text")
    private boolean text;

    DemoCommand(Surroundings around, Words words) {
        this.around = around;
        this.words = words;
    }

    @Override
    public Integer call() throws Exception {
        Station.Setup setup = where.vault == null ? ownFolder() : givenVault();
        around.out().println(words.of("demo.intro", setup.vault()));
        try (Station station = Station.open(setup)) {
            boolean watched = !text && around.screens().available();
            SimulatedRecorder recorder = recorder(setup.settings().zone(), watched);
            if (!station.register().knows(recorder.key())) {
                station.register().add(recorder.key(), recorder.serial(), "demo");
            }
            SimulatedRack rack = new SimulatedRack();
            DockedDevice device = rack.plug(SLOT, recorder);
            int code = ExitCodes.OK;
            if (watched) {
                around.screens().show(station, rack, told(station));
            } else {
                code = CollectCommand.exitCode(collect(station, device));
            }
            tellOutsider(station);
            return code;
        }
    }

    /** @param watched somebody looks on: its line is as slow as it takes to see each step */
    private SimulatedRecorder recorder(ZoneId zone, boolean watched) {
        LocalDateTime endOfShift =
                LocalDateTime.ofInstant(around.time().instant(), zone).minusMinutes(1);
        SimulatedRecorder.Builder recorder =
                SimulatedRecorder.sample(SERIAL, endOfShift).capacity(CARD);
        if (watched) {
            recorder.fault(new Fault.SlowLine(WATCHABLE));
        }
        return recorder.build();
    }

    /** A folder of its own for everything, so that trying the station leaves nothing in the user's own places. */
    private Station.Setup ownFolder() throws IOException {
        Path folder = Files.createTempDirectory("evidence-station-demo-");
        Path keys = where.keys == null ? folder.resolve("keys") : where.keys;
        return setup(
                folder.resolve("vault"),
                new Locations(
                        folder.resolve("data"),
                        folder.resolve("config"),
                        folder.resolve("cache"),
                        folder.resolve("state"),
                        keys));
    }

    private Station.Setup givenVault() throws IOException {
        return setup(where.vault(around), where.locations(around));
    }

    private Station.Setup setup(Path vault, Locations locations) throws IOException {
        return new Station.Setup(
                vault,
                locations,
                VaultOptions.settings(around),
                SpaceGate.WhenFull.STOP,
                around.time(),
                DiskProbe.NONE);
    }

    private DockingReport collect(Station station, DockedDevice device) throws IOException, DeviceException {
        Presence presence = new Presence();
        try (StopAtSignal stop = new StopAtSignal(presence)) {
            stop.watching();
            return station.collect()
                    .collect(
                            station.recorders().driverOf(device),
                            device,
                            Integer.toString(SLOT),
                            presence,
                            told(station));
        }
    }

    private DockingListener told(Station station) {
        return new CollectionAsText(
                words,
                new Times(station.clock().zone(), words),
                station.regime(),
                around.time(),
                around.out(),
                around.terminal());
    }

    private void tellOutsider(Station station) throws IOException {
        var rows = station.index().recordings(RecordingSearch.newest(1));
        if (rows.isEmpty()) {
            return;
        }
        RecordingRow row = rows.getFirst();
        around.out().println();
        around.out().println(words.of("demo.outsider", row.summary().name()));
        OutsiderCheck.lines(station.vault(), row.summary().recording()).forEach(around.out()::println);
        around.out().println();
        around.out().println(words.of("demo.end", station.vault().folder()));
    }
}
