package org.evidencestation.app.doctor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether recorders can be read here, and by the station alone. */
final class DockChecks {
    private static final String RULES = "71-evidence-station.rules";
    private static final String MOUNT = "usr/lib/evidence-station/recorder-mount";
    private static final String STILL_IMAGE = "06";

    /** Programs of desktops that take a recorder for themselves; the kernel cuts their names after 15 characters. */
    private static final Set<String> GRABBERS = Set.of(
            "gvfs-mtp-volume", "gvfs-gphoto2-vo", "gvfsd-mtp", "gvfsd-gphoto2", "kiod5", "kiod6", "jmtpfs", "go-mtpfs");

    private final Computer computer;

    DockChecks(Computer computer) {
        this.computer = computer;
    }

    Check recorders() {
        if (computer.windows()) {
            return Check.note(Topic.RECORDERS, "windows");
        }
        List<String> closed = closed();
        if (!closed.isEmpty()) {
            return Check.bad(Topic.RECORDERS, "closed", String.join(", ", closed));
        }
        boolean ruled = Stream.of("etc/udev/rules.d/", "usr/lib/udev/rules.d/", "lib/udev/rules.d/")
                .anyMatch(folder -> Files.exists(computer.at(folder + RULES)));
        return ruled ? Check.good(Topic.RECORDERS, "good") : Check.attention(Topic.RECORDERS, "noRule", RULES);
    }

    /** Devices that speak MTP, plugged in now, and not open to this account. */
    private List<String> closed() {
        return computer.in("sys/bus/usb/devices", "*:*").stream()
                .filter(it -> said(it.resolve("bInterfaceClass")).equals(Optional.of(STILL_IMAGE)))
                .map(DockChecks::device)
                .flatMap(device -> node(device).stream())
                .filter(node -> !Files.isReadable(node) || !Files.isWritable(node))
                .map(node -> "/" + computer.root().relativize(node))
                .toList();
    }

    /** Of {@code 1-2:1.0} the folder {@code 1-2} beside it. */
    private static Path device(Path of) {
        String name = of.getFileName().toString();
        return of.resolveSibling(name.substring(0, name.indexOf(':')));
    }

    private Optional<Path> node(Path device) {
        Optional<String> bus = said(device.resolve("busnum"));
        Optional<String> number = said(device.resolve("devnum"));
        return bus.flatMap(b -> number.map(n -> computer.at("dev/bus/usb/" + padded(b) + "/" + padded(n))));
    }

    private static String padded(String number) {
        return "0".repeat(Math.max(0, 3 - number.length())) + number;
    }

    private Optional<String> said(Path file) {
        return computer.text(computer.root().relativize(file).toString());
    }

    Check grabbers() {
        List<String> running = computer.in("proc", "[0-9]*").stream()
                .flatMap(process -> said(process.resolve("comm")).stream())
                .filter(GRABBERS::contains)
                .distinct()
                .sorted()
                .toList();
        return running.isEmpty()
                ? Check.good(Topic.GRABBERS, "good")
                : Check.attention(Topic.GRABBERS, "running", String.join(", ", running));
    }

    /** Recorders that are disks must not be written to by being looked at. */
    Check mounting() {
        if (computer.windows()) {
            return Check.note(Topic.MOUNTING, "windows");
        }
        if (!Files.isExecutable(computer.at(MOUNT))) {
            return Check.attention(Topic.MOUNTING, "none", "/" + MOUNT);
        }
        boolean allowed = computer.ask("id", "-u")
                        .filter(it -> it.words().strip().equals("0"))
                        .isPresent()
                || computer.ask("sudo", "-n", "-l", "/" + MOUNT)
                        .filter(Commands.Said::well)
                        .isPresent();
        boolean byItself =
                !computer.in("etc/udev/rules.d", "*evidence-station-dock*").isEmpty()
                        || !computer.in("usr/lib/udev/rules.d", "*evidence-station-dock*")
                                .isEmpty();
        return allowed || byItself
                ? Check.good(Topic.MOUNTING, "good")
                : Check.attention(Topic.MOUNTING, "forbidden", "/" + MOUNT);
    }
}
