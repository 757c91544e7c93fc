package org.evidencestation.app.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which places a vault and its second copy may be put at. */
class PlaceChecksTest {
    @TempDir
    private Path root;

    private ComputerOfTest computer;

    @BeforeEach
    void aHealthyComputer() throws IOException {
        computer = new ComputerOfTest(root);
    }

    private void holds(String folder, String type) throws IOException {
        Path mounted = computer.at("proc/self/mountinfo");
        Files.writeString(
                mounted,
                Files.readString(mounted)
                        .replace(computer.at(folder) + " rw - ext4", computer.at(folder) + " rw - " + type));
    }

    private String vault(String folder) {
        return said(new PlaceChecks(computer.computer(), computer.at("keys"))
                .vault(computer.at(folder))
                .getFirst());
    }

    private String copy(String vault, String folder) {
        return said(new PlaceChecks(computer.computer(), computer.at("keys"))
                .copy(computer.at(vault), computer.at(folder)));
    }

    private static String said(Check check) {
        return check.topic() + " " + check.state() + " " + check.finding();
    }

    @ParameterizedTest
    @CsvSource({"vfat, weak", "exfat, weak", "nfs4, far", "tmpfs, fleeting"})
    void aVaultIsNotMadeOnDisksThatLoseIt(String type, String finding) throws IOException {
        holds("vault", type);
        assertEquals("VAULT BAD " + finding, vault("vault/inside"));
    }

    @Test
    void aDiskInsideWillDoBeforeThereIsAVault() {
        assertEquals("VAULT NOTE new", vault("vault/inside"));
    }

    @Test
    void aDiskThatCanBeUnpluggedIsWarnedOf() throws IOException {
        computer.write("sys/block/sda/removable", "1\n");
        assertEquals("VAULT ATTENTION loose", vault("vault/inside"));
        computer.write("sys/block/sda/removable", "0\n");
        assertEquals("VAULT NOTE new", vault("vault/inside"));
        Files.delete(computer.at("sys/block/sda/removable"));
        Files.delete(computer.at("sys/block/sda"));
        Files.createDirectories(computer.at("sys/devices/pci0/usb1/1-1/block/sda"));
        Files.createSymbolicLink(computer.at("sys/block/sda"), computer.at("sys/devices/pci0/usb1/1-1/block/sda"));
        assertEquals("VAULT ATTENTION loose", vault("vault/inside"));
    }

    /** Both lie in one folder of the computer that runs this, so that its own view of disks is the same for both. */
    @Test
    void aSecondCopyOnTheSameDiskOrInTheVaultIsNone() throws IOException {
        assertEquals("COPY BAD sameDisk", copy("vault", "copy"));
        assertEquals("COPY BAD inside", copy("vault", "vault/copy"));
        assertEquals("COPY BAD inside", copy("copy/vault", "copy"));
        holds("copy", "exfat");
        assertEquals("COPY BAD weak", copy("vault", "copy"));
    }

    @Test
    void encryptionAndSpaceAreToldOfThePlaceItself() {
        var checks = new PlaceChecks(computer.computer(), computer.at("keys")).vault(computer.at("vault"));
        assertEquals("ENCRYPTION GOOD good", said(checks.get(1)));
        assertEquals(Topic.SPACE, checks.get(2).topic());
        assertEquals("KEYS NOTE none", said(checks.get(3)));
        var inside = new PlaceChecks(computer.computer(), computer.at("vault/keys")).vault(computer.at("vault"));
        assertEquals(Topic.KEYS, inside.get(3).topic());
    }
}
