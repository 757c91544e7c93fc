package org.evidencestation.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDateTime;
import org.evidencestation.app.custody.DockingListener;
import org.evidencestation.app.custody.SpaceGate;
import org.evidencestation.devices.simulated.SimulatedRack;
import org.evidencestation.devices.simulated.SimulatedRecorder;
import org.evidencestation.storage.durable.DiskProbe;

/** Shows the wall of a station with 24 recorders that are collected at once, until it is told to end. */
final class WallBench {
    private static final int DOCKS = 24;

    private WallBench() {}

    /** @param arguments the folder for everything */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        System.setProperty("station.logs", folder.resolve("logs").toString());
        InstantSource time = InstantSource.system();
        Locations places = new Locations(
                folder.resolve("data"),
                folder.resolve("config"),
                folder.resolve("cache"),
                folder.resolve("state"),
                folder.resolve("keys"));
        Settings settings = new SettingsFile(places.settings()).load().withSlots(DOCKS);
        SimulatedRack rack = new SimulatedRack();
        try (Station station = Station.open(new Station.Setup(
                folder.resolve("vault"), places, settings, SpaceGate.WhenFull.WAIT, time, DiskProbe.NONE))) {
            LocalDateTime endOfShift = LocalDateTime.ofInstant(time.instant(), settings.zone()).minusHours(1);
            for (int slot = 1; slot <= DOCKS; slot++) {
                SimulatedRecorder recorder =
                        SimulatedRecorder.sample("80000%02d".formatted(slot), endOfShift).build();
                station.register().add(recorder.key(), recorder.serial(), "bench");
                rack.plug(slot, recorder);
            }
            new DesktopScreens(System.getenv(), false).show(station, rack, new DockingListener() {});
        }
    }
}
