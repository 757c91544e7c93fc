package org.evidencestation.app.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {
    @TempDir
    Path folder;

    private ComputerOfTest computer;

    @BeforeEach
    void aHealthyOne() throws IOException {
        computer = new ComputerOfTest(folder);
    }

    private Check check(Topic topic) {
        return computer.examined().stream()
                .filter(it -> it.topic() == topic)
                .findFirst()
                .orElseThrow();
    }

    private void assertFound(Topic topic, Check.State state, String finding, String... values) {
        Check found = check(topic);
        assertEquals(state + " " + finding, found.state() + " " + found.finding(), topic + " " + found.values());
        for (String value : values) {
            assertTrue(found.values().contains(value), value + " in " + found.values());
        }
    }

    @Test
    void looksAtEverythingOnceAndInOrder() {
        assertEquals(
                Arrays.asList(Topic.values()),
                computer.examined().stream().map(Check::topic).toList());
    }

    /** All but what the machine that runs the test itself is: its file system, its space, its processor. */
    @Test
    void findsNothingWrongWithAComputerThatHasEverything() {
        List<Topic> calling = computer.examined().stream()
                .filter(it -> it.state().calls())
                .map(Check::topic)
                .filter(it -> it != Topic.VAULT && it != Topic.SPACE && it != Topic.NAMES)
                .toList();
        assertEquals(List.of(), calling);
    }

    @Test
    void missesTheToolkitThatOpensWindows() {
        computer.says("/sbin/ldconfig -p", 0, "libc.so.6");
        assertFound(Topic.DISPLAY, Check.State.BAD, "toolkit", "libgtk-3.so.0");
    }

    @Test
    void aSessionWithoutAScreenIsOnlyNoted() {
        computer.environment.clear();
        assertFound(Topic.DISPLAY, Check.State.NOTE, "none");
    }

    @Test
    void saysThatAlarmsAreNotHeard() throws IOException {
        computer.write("proc/asound/cards", "--- no soundcards ---");
        assertFound(Topic.SOUND, Check.State.ATTENTION, "none");
    }

    @Test
    void aClockThatNobodySetsIsFoundAndOneThatChronySetsIsNot() throws IOException {
        computer.says("timedatectl show", 0, "NTPSynchronized=no");
        assertFound(Topic.TIME, Check.State.ATTENTION, "battery");
        computer.write("sys/class/rtc/rtc0/name", "rtc_cmos");
        assertFound(Topic.TIME, Check.State.ATTENTION, "alone");
        computer.says("chronyc -n tracking", 0, "Stratum : 3\nLeap status     : Normal\n");
        assertFound(Topic.TIME, Check.State.GOOD, "good");
    }

    @Test
    void aRecorderThatMayNotBeOpenedIsNamed() throws IOException {
        computer.write("sys/bus/usb/devices/1-2/busnum", "1\n");
        computer.write("sys/bus/usb/devices/1-2/devnum", "7\n");
        computer.write("sys/bus/usb/devices/1-2:1.0/bInterfaceClass", "06\n");
        assertFound(Topic.RECORDERS, Check.State.BAD, "closed", "/dev/bus/usb/001/007");
        computer.write("dev/bus/usb/001/007", "");
        assertFound(Topic.RECORDERS, Check.State.GOOD, "good");
        Files.delete(computer.at("etc/udev/rules.d/71-evidence-station.rules"));
        assertFound(Topic.RECORDERS, Check.State.ATTENTION, "noRule");
    }

    @Test
    void programsThatTakeRecordersAwayAreNamed() throws IOException {
        computer.write("proc/812/comm", "gvfs-mtp-volume\n");
        computer.write("proc/813/comm", "bash\n");
        assertFound(Topic.GRABBERS, Check.State.ATTENTION, "running", "gvfs-mtp-volume");
    }

    @Test
    void disksMustBeMountedByTheProgramThatBlocksWriting() throws IOException {
        computer.says("sudo -n -l /usr/lib/evidence-station/recorder-mount", 1, "a password is required");
        assertFound(Topic.MOUNTING, Check.State.ATTENTION, "forbidden");
        computer.says("id -u", 0, "0\n");
        assertFound(Topic.MOUNTING, Check.State.GOOD, "good");
        Files.delete(computer.at("usr/lib/evidence-station/recorder-mount"));
        assertFound(Topic.MOUNTING, Check.State.ATTENTION, "none");
    }

    @Test
    void aDriveWithoutAProgramIsWorseThanNeither() throws IOException {
        computer.lacks("xorriso -no_rc -version");
        assertFound(Topic.BURNER, Check.State.ATTENTION, "noProgram");
        Files.delete(computer.at("dev/sr0"));
        assertFound(Topic.BURNER, Check.State.NOTE, "neither");
    }

    @Test
    void errorCorrectionIsNotedWhereItIsMissing() {
        assertFound(Topic.CORRECTION, Check.State.GOOD, "good", "0.79.5");
        computer.lacks("dvdisaster --version");
        assertFound(Topic.CORRECTION, Check.State.NOTE, "none");
    }

    @Test
    void aDiskThatIsNotEncryptedIsFoundThroughItsPartitions() throws IOException {
        assertFound(Topic.ENCRYPTION, Check.State.GOOD, "good");
        computer.write("sys/devices/virtual/block/dm-sda/dm/uuid", "LVM-abc");
        assertFound(Topic.ENCRYPTION, Check.State.ATTENTION, "plain", "sda");
    }

    @Test
    void aSecondCopyOnTheSameDiskIsNone() throws IOException {
        assertFound(Topic.COPY, Check.State.GOOD, "good");
        computer.mirror = Optional.of(computer.at("vault/copy"));
        Files.createDirectories(computer.at("vault/copy"));
        assertFound(Topic.COPY, Check.State.BAD, "sameDisk", "sda");
        computer.mirror = Optional.of(computer.at("gone"));
        assertFound(Topic.COPY, Check.State.BAD, "away");
        computer.mirror = Optional.empty();
        assertFound(Topic.COPY, Check.State.BAD, "none");
        computer.stored = Optional.empty();
        assertFound(Topic.COPY, Check.State.ATTENTION, "none");
    }

    @Test
    void aDiskThatFailsIsFoundByWhatItSays() {
        computer.says("smartctl -H /dev/sda", 8, "test result: FAILED!");
        assertFound(Topic.DISK, Check.State.BAD, "failing", "sda");
        computer.says("smartctl -H /dev/sda", 2, "Permission denied");
        assertFound(Topic.DISK, Check.State.NOTE, "silent");
        computer.lacks("smartctl -H /dev/sda");
        assertFound(Topic.DISK, Check.State.NOTE, "noProgram");
    }

    @Test
    void keysThatOthersCanReachAreFound() throws IOException {
        assertFound(Topic.KEYS, Check.State.NOTE, "none");
        Path keys = Files.createDirectory(computer.at("keys"));
        Files.setPosixFilePermissions(keys, PosixFilePermissions.fromString("rwx------"));
        assertFound(Topic.KEYS, Check.State.GOOD, "good");
        Files.setPosixFilePermissions(keys, PosixFilePermissions.fromString("rwxr-x---"));
        assertFound(Topic.KEYS, Check.State.BAD, "open");
    }

    @Test
    void theDrillAgesAndCanFail() {
        Office.Stored well = ComputerOfTest.healthy();
        computer.stored = Optional.of(drilled(well, Optional.of(ComputerOfTest.drill(200, true))));
        assertFound(Topic.DRILL, Check.State.ATTENTION, "old");
        computer.stored = Optional.of(drilled(well, Optional.of(ComputerOfTest.drill(1, false))));
        assertFound(Topic.DRILL, Check.State.BAD, "failed");
        computer.stored = Optional.of(drilled(well, Optional.empty()));
        assertFound(Topic.DRILL, Check.State.BAD, "never");
        computer.stored = Optional.empty();
        assertFound(Topic.DRILL, Check.State.NOTE, "early");
    }

    private static Office.Stored drilled(Office.Stored as, Optional<Office.Drill> drill) {
        return new Office.Stored(
                as.recordings(), as.secondCopies(), as.damaged(), as.oldestProof(), drill, as.founded());
    }

    @Test
    void rotAndItsAbsenceOfSearchAreFound() {
        computer.proofEvery = Duration.ZERO;
        assertFound(Topic.FIXITY, Check.State.ATTENTION, "off");
        computer.proofEvery = Duration.ofDays(1);
        assertFound(Topic.FIXITY, Check.State.ATTENTION, "late");
        computer.stored = Optional.of(new Office.Stored(12, 12, 2, Optional.empty(), Optional.empty(), true));
        assertFound(Topic.FIXITY, Check.State.BAD, "damaged", "2");
    }

    @Test
    void anOfficeWithoutPeopleNameOrSlotsIsNotReady() {
        computer.unit = " ";
        computer.learnt = 3;
        computer.stored = Optional.empty();
        assertFound(Topic.OFFICE, Check.State.ATTENTION, "nameless");
        assertFound(Topic.PEOPLE, Check.State.ATTENTION, "nobody");
        assertFound(Topic.SLOTS, Check.State.NOTE, "some", "3", "16");
    }

    @Test
    void filmsThatDoNotOpenAreToldWithTheReason() {
        computer.decoder = () -> {
            throw new IOException("noexec");
        };
        assertFound(Topic.DECODER, Check.State.BAD, "fails", "noexec");
    }

    @Test
    void littleMemoryIsFound() throws IOException {
        computer.write("proc/meminfo", "MemTotal:        1000000 kB");
        assertFound(Topic.MEMORY, Check.State.ATTENTION, "little");
    }
}
