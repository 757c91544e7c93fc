package org.evidencestation.app.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The disks below a folder, as Linux tells them. */
final class BlockDevices {
    private static final int MOUNT_POINT = 4;
    private static final int DEVICE = 2;
    private static final String DASH = "-";

    private final Computer computer;

    BlockDevices(Computer computer) {
        this.computer = computer;
    }

    /**
     * @param disks names of the physical disks, such as {@code sda}; empty where the file system tells of none
     * @param encrypted whether dm-crypt lies between
     */
    record Below(Set<String> disks, boolean encrypted) {}

    /** @param folder that exists, or whose parent does */
    Below of(Path folder) throws IOException {
        Optional<Path> device = mount(existing(folder)).flatMap(this::device);
        Set<String> disks = new LinkedHashSet<>();
        boolean encrypted = device.isPresent() && collect(device.get(), disks);
        return new Below(disks, encrypted);
    }

    static Path existing(Path folder) throws IOException {
        Path there = folder.toAbsolutePath();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return there.toRealPath();
    }

    /** Kind of the file system that holds a folder, in small letters. */
    String type(Path folder) throws IOException {
        Optional<String> said = line(folder).map(Arrays::asList).flatMap(it -> {
            int dash = it.indexOf(DASH);
            return dash >= 0 && dash + 1 < it.size() ? Optional.of(it.get(dash + 1)) : Optional.empty();
        });
        return said.isPresent() ? said.get() : Files.getFileStore(folder).type().toLowerCase(Locale.ROOT);
    }

    /** Those of the disks below a folder that anybody can unplug. */
    Set<String> pluggedIn(Path folder) throws IOException {
        Set<String> loose = new LinkedHashSet<>();
        for (String disk : of(folder).disks()) {
            Path told = computer.at("sys/block/" + disk);
            boolean usb = Files.exists(told) && told.toRealPath().toString().contains("/usb");
            if (usb || computer.text("sys/block/" + disk + "/removable").equals(Optional.of("1"))) {
                loose.add(disk);
            }
        }
        return loose;
    }

    /** Numbers of the device that holds it. */
    private Optional<String> mount(Path folder) {
        return line(folder).map(it -> it[DEVICE]);
    }

    private Optional<String[]> line(Path folder) {
        return computer.text("proc/self/mountinfo").stream()
                .flatMap(String::lines)
                .map(line -> line.split(" "))
                .filter(it -> it.length > MOUNT_POINT && folder.startsWith(unescaped(it[MOUNT_POINT])))
                .max(Comparator.comparingInt(
                        it -> Path.of(unescaped(it[MOUNT_POINT])).getNameCount()));
    }

    private static String unescaped(String point) {
        return point.replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\");
    }

    private Optional<Path> device(String numbers) {
        try {
            return Optional.of(computer.at("sys/dev/block/" + numbers).toRealPath());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private boolean collect(Path device, Set<String> disks) throws IOException {
        boolean encrypted = Files.exists(device.resolve("dm/uuid"))
                && Files.readString(device.resolve("dm/uuid")).startsWith("CRYPT-");
        var below = computer.in(
                computer.root()
                        .toRealPath()
                        .relativize(device)
                        .resolve("slaves")
                        .toString(),
                "*");
        for (Path slave : below) {
            encrypted |= collect(slave.toRealPath(), disks);
        }
        if (below.isEmpty()) {
            Path disk = Files.exists(device.resolve("partition")) ? device.getParent() : device;
            if (disk != null) {
                disks.add(String.valueOf(disk.getFileName()));
            }
        }
        return encrypted;
    }
}
