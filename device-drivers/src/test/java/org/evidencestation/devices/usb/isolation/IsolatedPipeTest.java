package org.evidencestation.devices.usb.isolation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.evidencestation.devices.Arrival;
import org.evidencestation.devices.Clip;
import org.evidencestation.devices.ClipReader;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.Media;
import org.evidencestation.devices.usb.BulkPipe;
import org.evidencestation.devices.usb.isolation.IsolatedPipe.Leeway;
import org.evidencestation.devices.usb.isolation.Rig.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of a docking when the process behind the pipe fails in every way a process can. */
@EnabledOnOs(OS.LINUX)
final class IsolatedPipeTest {
    private static final byte[] CLIP = bytes(9_000_001);

    @TempDir
    Path folder;

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private Rig rig() throws Exception {
        return rig("recorder");
    }

    private Rig rig(String name) throws Exception {
        return new Rig(folder.resolve(name)).file("patrol.mp4", CLIP);
    }

    private static byte[] collect(Rig rig) throws DeviceException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteBuffer buffer = ByteBuffer.allocate(100_000);
        try (Arrival arrival = rig.arrive();
                Media media = arrival.openMedia()) {
            Clip clip = media.list().clips().getFirst();
            try (ClipReader reader = media.open(clip, 0)) {
                while (reader.read(buffer.clear()) >= 0) {
                    out.write(buffer.array(), 0, buffer.position());
                }
            }
        }
        return out.toByteArray();
    }

    private static BulkPipe open(Rig rig) throws DeviceException {
        return open(rig, Duration.ofSeconds(30));
    }

    /** @param grace until an answer is overdue; a crash takes its time on a busy computer */
    private static BulkPipe open(Rig rig, Duration grace) throws DeviceException {
        Leeway leeway = new Leeway(Duration.ofSeconds(30), grace, Duration.ofSeconds(30));
        return IsolatedPipe.open(() -> ChildJvm.start(rig.program()), leeway);
    }

    private static DeviceException failure(BulkPipe pipe) {
        return assertThrows(
                DeviceException.class, () -> pipe.read(ByteBuffer.allocateDirect(512), Duration.ofMillis(1)));
    }

    @ParameterizedTest
    @EnumSource(names = {"HALT", "SEGMENTATION", "BABBLE", "THROW"})
    void readsOnInANewProcessAfterACrash(Fault fault) throws Exception {
        assertArrayEquals(CLIP, collect(rig().once(fault, 12)));
    }

    @Test
    void givesARecorderUpThatCrashesEveryProcess() throws Exception {
        Rig rig = rig().always(Fault.HALT, 8);
        DeviceException failure = assertThrows(DeviceException.class, () -> collect(rig));
        assertEquals(Reason.NATIVE_CRASH, failure.reason(), failure.getMessage());
    }

    @Test
    void saysHowTheProcessEnded() throws Exception {
        try (BulkPipe pipe = open(rig().always(Fault.HALT, 1))) {
            DeviceException failure = failure(pipe);
            assertTrue(failure.detail().endsWith("READ: ended with status 13"), failure.getMessage());
            assertEquals(Reason.NATIVE_CRASH, failure(pipe).reason());
        }
    }

    @Test
    void saysWhichSignalEndedIt() throws Exception {
        try (BulkPipe pipe = open(rig().always(Fault.SEGMENTATION, 1))) {
            DeviceException failure = failure(pipe);
            assertEquals(Reason.NATIVE_CRASH, failure.reason());
            // The virtual machine writes its report and ends itself.
            assertTrue(failure.detail().endsWith("READ: ended by signal 6"), failure.getMessage());
        }
    }

    @Test
    void endsAProcessThatHangs() throws Exception {
        try (BulkPipe pipe = open(rig().always(Fault.HANG, 1), Duration.ofMillis(500))) {
            DeviceException failure = failure(pipe);
            assertEquals(Reason.NATIVE_CRASH, failure.reason());
            assertTrue(failure.detail().contains("READ hung"), failure.getMessage());
        }
        assertTrue(ProcessHandle.current().children().noneMatch(this::isOurs));
    }

    private boolean isOurs(ProcessHandle child) {
        return child.info().commandLine().orElse("").contains(folder.toString());
    }

    @Test
    void leavesNoProcessBehindWhenTheStationIsKilledInTheMiddle() throws Exception {
        rig().always(Fault.HANG, 1);
        Path recorder = folder.resolve("recorder");
        try (WatchService watch = folder.getFileSystem().newWatchService()) {
            recorder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            Process station = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            StationProcess.class.getName(),
                            recorder.toString())
                    .redirectError(Redirect.INHERIT)
                    .start();
            long pid = Long.parseLong(station.inputReader().readLine());
            ProcessHandle child = ProcessHandle.of(pid).orElseThrow();
            assertNotNull(watch.poll(1, TimeUnit.MINUTES), "it hangs");
            station.destroyForcibly();
            assertEquals(child, child.onExit().get(1, TimeUnit.MINUTES));
        }
    }

    @Test
    void startsNoMoreThanTwiceAgain() throws Exception {
        try (BulkPipe pipe = open(rig().always(Fault.HALT, 1))) {
            for (int restart = 0; restart < 2; restart++) {
                assertEquals(Reason.NATIVE_CRASH, failure(pipe).reason());
                pipe.restart();
            }
            assertEquals(Reason.NATIVE_CRASH, failure(pipe).reason());
            DeviceException last = assertThrows(DeviceException.class, pipe::restart);
            assertTrue(last.detail().contains("given up after 2 restarts"), last.getMessage());
        }
    }

    @Test
    void isNotConfusedByWhatNativeCodePrints() throws Exception {
        assertArrayEquals(CLIP, collect(rig().always(Fault.PRINT, 3)));
    }

    @Test
    void oneRecorderReadsOnUndisturbedWhileAnotherCrashesItsProcessAgainAndAgain() throws Exception {
        Rig bad = rig("bad").always(Fault.SEGMENTATION, 12);
        Rig good = rig("good");
        try (ExecutorService slots = Executors.newFixedThreadPool(2)) {
            Future<byte[]> second = slots.submit(() -> collect(good));
            Future<DeviceException> first = slots.submit(() -> assertThrows(DeviceException.class, () -> collect(bad)));
            assertEquals(Reason.NATIVE_CRASH, first.get().reason());
            assertArrayEquals(CLIP, second.get());
        }
    }

    @Test
    void leavesAProcessThatCannotBeEndedBehind() throws Exception {
        Leeway little = new Leeway(Duration.ofMillis(10), Duration.ofMillis(10), Duration.ofMillis(10));
        DeviceException failure =
                assertThrows(DeviceException.class, () -> IsolatedPipe.open(StuckProcess::new, little));
        assertEquals(Reason.NATIVE_CRASH, failure.reason());
    }
}
