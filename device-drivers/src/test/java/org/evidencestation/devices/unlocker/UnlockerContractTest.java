package org.evidencestation.devices.unlocker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.evidencestation.devices.Arrival;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.PortKey;
import org.evidencestation.devices.RecorderDriver;
import org.evidencestation.devices.RecorderDriverContract;
import org.evidencestation.devices.handover.Handover;
import org.evidencestation.devices.handover.Turn;
import org.evidencestation.devices.volume.UsbIdentity;
import org.evidencestation.devices.volume.VolumeDevice;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** A program that makes a folder appear, and others that do not. */
final class UnlockerContractTest extends RecorderDriverContract {
    @TempDir
    Path folder = Path.of("");

    private final List<String> handovers = new ArrayList<>();
    private boolean plugged = true;

    @BeforeEach
    void onlyWhereThereIsAShell() {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no shell here");
    }

    private Path hidden() {
        return folder.resolve("hidden");
    }

    private Path card() {
        return folder.resolve("card");
    }

    @Override
    protected RecorderDriver driver() {
        return new UnlockerDriver();
    }

    @Override
    protected DockedDevice dock(Map<String, byte[]> files) throws Exception {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = hidden().resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return device(Duration.ofMinutes(1), "mv", hidden().toString(), card().toString());
    }

    private UnlockableDevice device(Duration limit, String... command) {
        UsbIdentity usb =
                new UsbIdentity("1d6b", "0105", Optional.of("0002"), Optional.of("示例厂"), Optional.of("DSJ-2"));
        Unlocker unlocker = new Unlocker("示例厂", Set.of("1d6b:0105"), List.of(command), limit);
        return new UnlockableDevice(
                new PortKey("dock/1"), "1-5", usb, unlocker, new Turn(), () -> plugged, _ -> new Way());
    }

    @Override
    protected void change(String path) throws Exception {
        Files.write(card().resolve(path), new byte[100], StandardOpenOption.APPEND);
    }

    @Override
    protected void pull() throws Exception {
        plugged = false;
        if (Files.exists(card())) {
            Files.move(card(), folder.resolve("pulled"));
        }
    }

    private final class Way implements Handover {
        @Override
        public void begin() {
            handovers.add("begin");
        }

        @Override
        public void refused() {
            handovers.add("refused");
        }

        @Override
        public DockedDevice storage() throws DeviceException {
            try {
                return VolumeDevice.folder(card());
            } catch (IOException e) {
                throw new DeviceException(Reason.MODE_SWITCH_FAILED, "no disk", e);
            }
        }
    }

    private DeviceException refused(UnlockableDevice device) throws DeviceException {
        try (Arrival arrival = driver().arrive(device, CLOCK)) {
            return assertThrows(DeviceException.class, arrival::openMedia);
        }
    }

    @Test
    void aProgramThatFailsIsToldWithItsStatus() throws Exception {
        DeviceException failure = refused(device(Duration.ofMinutes(1), "/bin/sh", "-c", "exit 3"));
        assertEquals(Reason.MODE_SWITCH_FAILED, failure.reason());
        assertTrue(String.valueOf(failure.getMessage()).contains("status 3"), failure.getMessage());
        assertEquals(List.of("begin", "refused"), handovers);
    }

    @Test
    void aProgramThatDoesNotEndIsEndedWithAllItStarted() throws Exception {
        DeviceException failure =
                refused(device(Duration.ofMillis(500), "/bin/sh", "-c", "sleep 98765.4321 & sleep 98765.4321"));
        assertEquals(Reason.MODE_SWITCH_FAILED, failure.reason());
        for (ProcessHandle process : ProcessHandle.allProcesses().toList()) {
            if (process.info().commandLine().orElse("").contains("sleep 98765.4321")) {
                process.onExit().get(1, TimeUnit.MINUTES);
            }
        }
    }

    @Test
    void aProgramThatIsNotThereIsMissing() throws Exception {
        assertEquals(
                Reason.DRIVER_MISSING,
                refused(device(Duration.ofMinutes(1), folder.resolve("none").toString()))
                        .reason());
    }

    @Test
    void aDiskThatDoesNotComeIsNotTakenForOne() throws Exception {
        assertEquals(
                Reason.MODE_SWITCH_FAILED,
                refused(device(Duration.ofMinutes(1), "true")).reason());
    }

    @Test
    void argumentsAreNotReadByAShellAndNotLoggedAndOutputIsBounded() throws Exception {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        var logger = (ch.qos.logback.classic.Logger) LoggerFactory.getLogger(UnlockProgram.class);
        log.start();
        logger.addAppender(log);
        var before = logger.getLevel();
        logger.setLevel(ch.qos.logback.classic.Level.INFO);
        try {
            refused(device(
                    Duration.ofMinutes(1),
                    "/bin/sh",
                    "-c",
                    "printf '%s\\n' \"${#1}\"; head -c 1000000 /dev/zero | tr '\\0' x",
                    "sh",
                    "$(s3cr3t)"));
        } finally {
            logger.setLevel(before);
            logger.detachAppender(log);
        }
        String printed = log.list.getFirst().getFormattedMessage();
        assertTrue(printed.startsWith("示例厂 printed: 9 | xxx"), printed);
        assertTrue(printed.length() < 5000, "bounded");
        assertTrue(!log.list.toString().contains("s3cr3t"));
    }
}
