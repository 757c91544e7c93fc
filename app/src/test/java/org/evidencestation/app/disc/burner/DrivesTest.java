package org.evidencestation.app.disc.burner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrivesTest {
    @TempDir
    Path sys;

    @Test
    void namesOpticalDrivesAndNoOthers() throws IOException {
        add("sr1", "EXAMPLE ", "BD WRITER       ");
        add("sr0", "EXAMPLE ", "DVD WRITER      ");
        add("sda", "EXAMPLE ", "DISK");
        Files.createDirectories(sys.resolve("class/block/sr2"));
        assertEquals(
                List.of(
                        new Drives.Drive(Path.of("/dev/sr0"), "EXAMPLE DVD WRITER"),
                        new Drives.Drive(Path.of("/dev/sr1"), "EXAMPLE BD WRITER")),
                new Drives(sys).list());
    }

    @Test
    void findsNoneWhereThereIsNoSys() throws IOException {
        assertEquals(List.of(), new Drives(sys.resolve("nowhere")).list());
    }

    private void add(String name, String vendor, String model) throws IOException {
        Path device =
                Files.createDirectories(sys.resolve("class/block").resolve(name).resolve("device"));
        Files.writeString(device.resolve("vendor"), vendor + "\n");
        Files.writeString(device.resolve("model"), model + "\n");
    }
}
