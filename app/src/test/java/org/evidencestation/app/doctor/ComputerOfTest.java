package org.evidencestation.app.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A computer in a folder, healthy to begin with, whose parts a test breaks one by one. */
final class ComputerOfTest {
    static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    final Path root;
    final Map<String, Commands.Said> programs = new HashMap<>();
    final Map<String, String> environment = new HashMap<>(Map.of("DISPLAY", ":0"));
    String unit = "示例单位";
    int learnt = 16;
    Optional<Path> mirror = Optional.empty();
    Duration proofEvery = Duration.ofDays(30);
    Optional<Office.Stored> stored = Optional.of(healthy());
    Office.Examined decoder = () -> "ffmpeg 6";

    ComputerOfTest(Path root) throws IOException {
        this.root = root.toRealPath();
        write("proc/meminfo", "MemTotal:        8000000 kB\nMemFree: 1 kB");
        write("proc/asound/cards", " 0 [PCH ]: HDA-Intel");
        write("etc/udev/rules.d/71-evidence-station.rules", "");
        write("usr/lib/evidence-station/recorder-mount", "#!/bin/sh");
        at("usr/lib/evidence-station/recorder-mount").toFile().setExecutable(true);
        write("dev/sr0", "");
        Files.createDirectories(at("vault"));
        Files.createDirectories(at("copy"));
        Files.createDirectories(at("logs"));
        mirror = Optional.of(at("copy"));
        disk("8:1", "sda", "vault");
        disk("8:17", "sdb", "copy");
        says("timedatectl show", 0, "NTP=yes\nNTPSynchronized=yes");
        says("/sbin/ldconfig -p", 0, "\tlibgtk-3.so.0 (libc6,x86-64) => /lib/libgtk-3.so.0");
        says("id -u", 0, "1000\n");
        says("sudo -n -l /usr/lib/evidence-station/recorder-mount", 0, "");
        says("xorriso -no_rc -version", 0, "xorriso version   :  1.5.4");
        says("dvdisaster --version", 0, "dvdisaster 0.79.5");
        says("smartctl -H /dev/sda", 0, "SMART overall-health self-assessment test result: PASSED");
    }

    static Office.Stored healthy() {
        return new Office.Stored(
                12, 12, 0, Optional.of(NOW.minus(Duration.ofDays(3))), Optional.of(drill(10, true)), true);
    }

    static Office.Drill drill(int daysAgo, boolean passed) {
        return new Office.Drill(NOW.minus(Duration.ofDays(daysAgo)), passed);
    }

    /** A folder is mounted from a partition of a disk that is encrypted. */
    private void disk(String numbers, String name, String folder) throws IOException {
        Path partition = at("sys/devices/" + name + "/" + name + "1");
        Files.createDirectories(partition);
        Files.writeString(partition.resolve("partition"), "1");
        Path crypt = at("sys/devices/virtual/block/dm-" + name);
        Files.createDirectories(crypt.resolve("slaves"));
        Files.createDirectories(crypt.resolve("dm"));
        Files.writeString(crypt.resolve("dm/uuid"), "CRYPT-LUKS2-0123");
        Files.createSymbolicLink(crypt.resolve("slaves").resolve(name + "1"), partition);
        Files.createDirectories(at("sys/dev/block"));
        Files.createSymbolicLink(at("sys/dev/block/" + numbers), crypt);
        String line = "36 35 %s / %s rw - ext4 /dev/x rw%n".formatted(numbers, at(folder));
        Path table = at("proc/self/mountinfo");
        Files.createDirectories(table.getParent());
        Files.writeString(
                table, line, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.APPEND);
    }

    Path at(String path) {
        return root.resolve(path);
    }

    void write(String path, String text) throws IOException {
        Files.createDirectories(at(path).getParent());
        Files.writeString(at(path), text);
    }

    void says(String command, int status, String words) {
        programs.put(command, new Commands.Said(status, words));
    }

    void lacks(String command) {
        programs.remove(command);
    }

    Computer computer() {
        return new Computer(
                root, environment, false, command -> Optional.ofNullable(programs.get(String.join(" ", command))));
    }

    List<Check> examined() {
        Office office = new Office(
                new Office.Places(at("vault"), at("keys"), at("logs")),
                unit,
                "W",
                ZoneId.systemDefault(),
                new Office.Slots(learnt, 16),
                mirror,
                proofEvery,
                stored,
                decoder,
                InstantSource.fixed(NOW));
        return new Doctor(computer(), office).examine();
    }
}
