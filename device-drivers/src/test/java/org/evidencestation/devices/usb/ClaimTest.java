package org.evidencestation.devices.usb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.DeviceException.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is said when a recorder cannot be had. */
final class ClaimTest {
    private static final Path NODE = Path.of("/dev/bus/usb/001/007");

    @TempDir
    Path proc;

    private void process(String pid, String name, Path... open) throws Exception {
        Path descriptors = Files.createDirectories(proc.resolve(pid).resolve("fd"));
        Files.writeString(proc.resolve(pid).resolve("comm"), name + "\n");
        for (int number = 0; number < open.length; number++) {
            Files.createSymbolicLink(descriptors.resolve(Integer.toString(number)), open[number]);
        }
    }

    private DeviceException refusal(Reason reason) {
        Claim claim = new Claim(
                () -> {
                    throw new DeviceException(reason, "usb: claim: LIBUSB_ERROR_SOMETHING");
                },
                NODE,
                new Holders(proc));
        return assertThrows(DeviceException.class, claim::open);
    }

    @Test
    void namesWhoHoldsTheRecorder() throws Exception {
        process("811", "bash", Path.of("/dev/bus/usb/001/001"));
        process("812", "gvfsd-mtp", Path.of("/dev/bus/usb/001/001"), NODE);
        process("9", "kiod5", NODE);
        DeviceException refusal = refusal(Reason.BUSY_BY_OTHER);
        assertEquals("usb: used by gvfsd-mtp (pid 812), kiod5 (pid 9)", refusal.detail());
        assertEquals(Reason.BUSY_BY_OTHER, refusal.reason());
    }

    @Test
    void saysSoIfTheHolderCannotBeSeen() throws Exception {
        process("811", "bash", Path.of("/dev/bus/usb/001/001"));
        Files.createDirectories(proc.resolve("1"));
        assertEquals(
                "usb: used by a program of another account",
                refusal(Reason.BUSY_BY_OTHER).detail());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void findsThisVeryProcess() throws Exception {
        Path file = Files.createFile(proc.resolve("node")).toRealPath();
        try (FileChannel open = FileChannel.open(file)) {
            assertTrue(open.isOpen());
            List<String> holders = new Holders(Path.of("/proc")).of(file);
            assertEquals(1, holders.size(), holders.toString());
            assertTrue(holders.getFirst()
                    .endsWith("(pid " + ProcessHandle.current().pid() + ")"));
        }
    }

    @Test
    void aMissingRightIsAMatterOfTheWholeRecorderAndNamesTheAccount() {
        DeviceException refusal = refusal(Reason.NOT_PERMITTED);
        assertEquals(Scope.RECORDER, refusal.reason().scope());
        assertEquals("usb: account " + System.getProperty("user.name") + " may not open " + NODE, refusal.detail());
    }

    @Test
    void anythingElseIsLeftAsItIs() {
        assertEquals(
                "usb: claim: LIBUSB_ERROR_SOMETHING", refusal(Reason.UNPLUGGED).detail());
    }
}
