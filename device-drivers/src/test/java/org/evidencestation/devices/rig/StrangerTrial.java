package org.evidencestation.devices.rig;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.RecorderDriver;

/**
 * A stick nobody knows is never read beyond its descriptors: looking for recorders opens none of its device nodes. The kernel
 * and udev look at every disk; what is watched here is everybody else.
 */
final class StrangerTrial {
    private static final int LOOKS = 100;
    private static final Path OPENED = Path.of("/tmp/opened");

    private final Report report;
    private final CardPeer stick;
    private final QemuPeer mtp;

    StrangerTrial(Report report, Path footage, Path ascii) {
        this.report = report;
        this.stick = new CardPeer("cam1", footage);
        this.mtp = new QemuPeer("qemu", ascii);
    }

    void run() throws Exception {
        Shell.run("usb", "plug", "cam1");
        Shell.run("usb", "plug", "qemu");
        String partition = stick.node();
        String disk = partition.substring(0, partition.length() - 1);
        List<String> nodes =
                List.of(disk, partition, Shell.run("usb", "address", "cam1"), Shell.run("usb", "address", "qemu"));
        String before = statistics(disk);
        Process watch = watch(nodes);
        int seen = look();
        report.check(
                LOOKS + " looks at " + nodes + " open none of them, and see " + seen + " recorders",
                Files.readString(OPENED, StandardCharsets.UTF_8).isEmpty() && seen == 1);
        report.check("and read no block of the stick", statistics(disk).equals(before));
        Shell.script("head -c 1 " + partition + " >/dev/null");
        report.check("(who opens one is seen)", waitsForAnOpening());
        watch.destroy();
        watch.waitFor();
        Shell.run("usb", "pull", "cam1");
        mtp.pull();
    }

    private int look() {
        int seen = 0;
        for (int i = 0; i < LOOKS; i++) {
            seen = look(stick.source().present(), stick.driver())
                    + look(mtp.source().present(), mtp.driver());
        }
        return seen;
    }

    private static int look(List<DockedDevice> present, RecorderDriver driver) {
        present.forEach(device -> {
            driver.claims(device);
            device.description();
        });
        return present.size();
    }

    private static Process watch(List<String> nodes) throws Exception {
        Process watch = new ProcessBuilder("inotifywait", "-m", "-e", "open", "--format", "%w")
                .redirectErrorStream(false)
                .redirectOutput(OPENED.toFile())
                .command(command(nodes))
                .start();
        // It says so when it watches.
        var said = watch.errorReader();
        for (String line = said.readLine(); line != null && !line.contains("established"); line = said.readLine()) {
            // "Setting up watches."
        }
        return watch;
    }

    private static List<String> command(List<String> nodes) {
        List<String> command = new java.util.ArrayList<>(List.of("inotifywait", "-m", "-e", "open", "--format", "%w"));
        command.addAll(nodes);
        return command;
    }

    /** A pipe is between an opening and its line. */
    private static boolean waitsForAnOpening() throws Exception {
        return !Shell.script("tries=100; until [ -s " + OPENED
                        + " ] || [ $tries = 0 ]; do tries=$((tries - 1)); sleep 0.1; done; cat " + OPENED)
                .isEmpty();
    }

    private static String statistics(String disk) throws Exception {
        return Files.readString(
                Path.of("/sys/block", Path.of(disk).getFileName().toString(), "stat"));
    }
}
