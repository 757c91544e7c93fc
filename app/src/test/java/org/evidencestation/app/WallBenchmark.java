package org.evidencestation.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.evidencestation.app.custody.DockAudience;
import org.evidencestation.app.custody.DockState;
import org.evidencestation.app.custody.DockSupervisor;
import org.evidencestation.app.custody.SpaceGate;
import org.evidencestation.app.desktop.InventedPlayer;
import org.evidencestation.app.desktop.Window;
import org.evidencestation.devices.simulated.ClipContent;
import org.evidencestation.devices.simulated.Fault;
import org.evidencestation.devices.simulated.SimulatedClip;
import org.evidencestation.devices.simulated.SimulatedRack;
import org.evidencestation.devices.simulated.SimulatedRecorder;
import org.evidencestation.storage.durable.DiskProbe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/**
 * How long the screen stands still while 24 recorders are collected at once, each as fast as USB 2 carries it: the gaps
 * between frames of a real window over a whole station, against those of the same window with nothing docked. Asserts no
 * time. {@code ./mvnw test -pl app -am -Dtest=WallBenchmark -Dsurefire.failIfNoSpecifiedTests=false}; give it
 * {@code -XX:+UseSerialGC -Xmx512m} in {@code JAVA_TOOL_OPTIONS}, as the screens are started with.
 */
@Timeout(1200)
class WallBenchmark {
    private static final int DOCKS = 24;
    private static final int CLIPS = 3;
    private static final long CLIP = 16_000_000;
    private static final long LINE = 35_000_000;

    @TempDir
    Path folder = Path.of("");

    private final SimulatedRack rack = new SimulatedRack();

    @Test
    void gapsBetweenFrames() throws Exception {
        Settings settings = new Settings(
                Optional.empty(),
                Settings.Language.ZH,
                Settings.Theme.LIGHT,
                DOCKS,
                "示例单位",
                "W",
                Settings.DEFAULT.zone());
        Locations locations = new Locations(
                folder.resolve("data"),
                folder.resolve("config"),
                folder.resolve("cache"),
                folder.resolve("state"),
                folder.resolve("keys"));
        try (Background background = new Background();
                Station station = Station.open(new Station.Setup(
                        folder.resolve("vault"),
                        locations,
                        settings,
                        SpaceGate.WhenFull.STOP,
                        InstantSource.system(),
                        DiskProbe.NONE))) {
            DesktopScreens.LateReceiver receiver = new DesktopScreens.LateReceiver();
            try (DockSupervisor supervisor = station.supervise(rack, DockAudience.screen(receiver));
                    Window window = Window.open(
                            DesktopScreens.parts(
                                    station,
                                    supervisor,
                                    station.upkeep(() -> false),
                                    new DesktopScreens.AtScreen(
                                            new StationAccounts(station),
                                            InventedPlayer.locked(),
                                            DoctorOfTest.of(station)),
                                    receiver,
                                    background),
                            1920,
                            1080,
                            Platform::runLater)) {
                List<Long> idle = during(() -> {
                    WaitForAsyncUtils.sleep(5, TimeUnit.SECONDS);
                    return 0.0;
                });
                plug(station);
                long begun = System.nanoTime();
                List<Long> busy = during(() -> {
                    supervisor.poll();
                    supervisor.poll();
                    supervisor.poll();
                    WaitForAsyncUtils.waitFor(15, TimeUnit.MINUTES, () -> done(supervisor) == DOCKS);
                    return 0.0;
                });
                double seconds = (System.nanoTime() - begun) / 1e9;
                window.picture("wall-24-benchmark");
                print("nothing docked", idle);
                print("24 at once", busy);
                System.out.printf(
                        "%d recorders, %d MB in %.1f s = %.1f MB/s, on %d processors%n",
                        DOCKS,
                        DOCKS * CLIPS * CLIP / 1_000_000,
                        seconds,
                        DOCKS * CLIPS * CLIP / 1e6 / seconds,
                        Runtime.getRuntime().availableProcessors());
                assertEquals(DOCKS * CLIPS, station.index().totals().recordings());
            }
        }
    }

    private void plug(Station station) throws Exception {
        for (int slot = 1; slot <= DOCKS; slot++) {
            SimulatedRecorder.Builder recorder =
                    SimulatedRecorder.named("%07d".formatted(slot)).battery(80).fault(new Fault.SlowLine(LINE));
            for (int number = 1; number <= CLIPS; number++) {
                recorder.clip(new SimulatedClip(
                        "DCIM/100ANDRO/%06d_%07d_20261121080000_%04d.mp4".formatted(slot, slot, number),
                        ClipContent.patterned(CLIP, slot * 10L + number),
                        LocalDateTime.of(2026, 11, 21, 8, 10)));
            }
            SimulatedRecorder built = recorder.build();
            station.register().add(built.key(), "示例记录仪 %02d".formatted(slot), "示例人员甲");
            rack.plug(slot, built);
        }
    }

    private static long done(DockSupervisor supervisor) {
        return supervisor.snapshots().stream()
                .filter(tile -> tile.mayUnplug() && tile.received() && tile.state() != DockState.COLLECTING)
                .count();
    }

    /** Nanoseconds from frame to frame while the work goes on. */
    private static List<Long> during(Callable<Double> work) throws Exception {
        List<Long> gaps = new ArrayList<>();
        AnimationTimer timer = new AnimationTimer() {
            private long last;

            @Override
            public void handle(long ignored) {
                long now = System.nanoTime();
                if (last != 0) {
                    gaps.add(now - last);
                }
                last = now;
            }
        };
        Platform.runLater(timer::start);
        work.call();
        WaitForAsyncUtils.waitForAsyncFx(60_000, timer::stop);
        return gaps;
    }

    private static void print(String name, List<Long> gaps) {
        List<Long> sorted = gaps.stream().sorted().toList();
        System.out.printf(
                "%-15s %5d frames, gap median %.1f ms, 99 %% %.1f ms, longest %.1f ms, over 100 ms: %d%n",
                name,
                sorted.size(),
                millis(sorted, 0.5),
                millis(sorted, 0.99),
                millis(sorted, 1),
                gaps.stream().filter(gap -> gap > 100_000_000).count());
        System.out.println("  longest: "
                + IntStream.range(0, gaps.size())
                        .boxed()
                        .sorted((a, b) -> Long.compare(gaps.get(b), gaps.get(a)))
                        .limit(5)
                        .map(i -> "frame " + i + " " + gaps.get(i) / 1_000_000 + " ms")
                        .toList());
    }

    private static double millis(List<Long> sorted, double part) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.round(part * (sorted.size() - 1)))) / 1e6;
    }
}
