package org.evidencestation.devices.rig;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evidencestation.devices.Arrival;
import org.evidencestation.devices.BatteryReading;
import org.evidencestation.devices.Clip;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.DockEvent;
import org.evidencestation.devices.DockSource;
import org.evidencestation.devices.DockWatcher;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.Media;
import org.evidencestation.devices.RecorderDriver;
import org.evidencestation.devices.RecorderIdentity.Kind;
import org.evidencestation.devices.StationClock;
import org.evidencestation.devices.ambarella.AmbarellaDriver;
import org.evidencestation.devices.ambarella.AmbarellaRecorders;
import org.evidencestation.devices.handover.Handovers;
import org.evidencestation.devices.jieli.JieLiDriver;
import org.evidencestation.devices.jieli.JieLiRecorders;
import org.evidencestation.devices.usb.UsbClaims;
import org.evidencestation.devices.volume.LinuxVolumes;
import org.evidencestation.devices.volume.UsbDevices;

/** Recorders that are asked over a maker's protocol and become a disk, on real cables: from the plug to the last byte. */
final class WireTrial {
    private static final String PEER = "org.evidencestation.devices.wirepeer.WireGadget";

    private final Report report;
    private final Path footage;
    private final Path cards;

    /** @param cards images of what the recorders hold */
    WireTrial(Report report, Path footage, Path cards) {
        this.report = report;
        this.footage = footage;
        this.cards = cards;
    }

    void run() throws Exception {
        Shell.script("cp /mnt/packaging/71-evidence-station.rules /etc/udev/rules.d/ && udevadm control --reload");
        ordinaryAccount();
        wholeDocking("jieli", "1d6b:0104", "DSJ0042");
        wholeDocking("jieli rude", "1d6b:0104", "DSJ0042");
        wholeDocking("ambarella", "4255:0001", "10000042");
        withoutACard();
        neverADisk("jieli", "1d6b:0104");
        neverADisk("ambarella", "4255:0001");
    }

    private static RecorderDriver driver(String words) {
        return words.startsWith("jieli") ? new JieLiDriver() : new AmbarellaDriver();
    }

    private void wholeDocking(String words, String usbId, String number) throws Exception {
        plug(words, usbId, true);
        DockWatcher watcher = watcher(InstantSource.system());
        DockedDevice device = docked(watcher);
        report.check(
                words + ": known by its descriptors: " + device.key(),
                driver(words).claims(device));
        Thread mounting = mounting();
        StationClock clock = new StationClock(InstantSource.system(), ZoneId.systemDefault());
        try (Arrival arrival = driver(words).arrive(device, clock)) {
            report.check(
                    words + ": says its number",
                    arrival.identity().first(Kind.DEVICE_NUMBER).equals(Optional.of(number)));
            report.check(
                    words + ": battery " + arrival.battery(),
                    words.startsWith("jieli") == arrival.battery() instanceof BatteryReading.Charge);
            arrival.setClock();
            try (Media media = arrival.openMedia()) {
                report.check(words + ": became the disk " + media.otherKey().orElseThrow(), true);
                report.check(
                        words + ": nothing came and nothing went",
                        watcher.poll().isEmpty());
                report.check(words + ": every clip", digests(media).equals(Digests.of(footage)));
            }
        }
        mounting.join();
        release();
        Shell.run("gadget", "pull", "disk");
        report.check(
                words + ": one docking ended",
                watcher.poll().equals(List.of(new DockEvent.Undocked(device.port(), device.key()))));
        end(true);
    }

    private void ordinaryAccount() throws Exception {
        plug("jieli", "1d6b:0104", false);
        String status = Shell.script("udevadm settle; setpriv --reuid=1000 --regid=1000 --init-groups " + java()
                + " org.evidencestation.devices.jieli.CardStatus $(ls /dev/sg* | head -n 1)");
        report.check("jieli: the station's own account may ask it", status.equals("1"));
        end(false);
    }

    private void withoutACard() throws Exception {
        plug("jieli no-card", "1d6b:0104", false);
        StationClock clock = new StationClock(InstantSource.system(), ZoneId.systemDefault());
        try (Arrival arrival = new JieLiDriver().arrive(docked(watcher(InstantSource.system())), clock)) {
            report.check("jieli: no card is LOCKED_OR_NO_MEDIA", reason(arrival) == Reason.LOCKED_OR_NO_MEDIA);
        }
        end(false);
    }

    /** Time goes ten times as fast, so that the limit is over in three seconds. */
    private void neverADisk(String words, String usbId) throws Exception {
        plug(words, usbId, false);
        Instant began = InstantSource.system().instant();
        InstantSource fast = () -> began.plus(
                Duration.between(began, InstantSource.system().instant()).multipliedBy(10));
        DockWatcher watcher = watcher(fast);
        DockedDevice device = docked(watcher);
        StationClock clock = new StationClock(fast, ZoneId.systemDefault());
        try (Arrival arrival = driver(words).arrive(device, clock)) {
            report.check(words + ": no disk is MODE_SWITCH_FAILED", reason(arrival) == Reason.MODE_SWITCH_FAILED);
        }
        report.check(
                words + ": it has left",
                watcher.poll().equals(List.of(new DockEvent.Undocked(device.port(), device.key()))));
        end(false);
    }

    private static Reason reason(Arrival arrival) {
        try {
            arrival.openMedia().close();
            throw new AssertionError("it became a disk");
        } catch (DeviceException e) {
            return e.reason();
        }
    }

    private void plug(String words, String usbId, boolean becomesDisk) throws Exception {
        if (becomesDisk) {
            Shell.run(
                    "gadget",
                    "disk",
                    "disk",
                    usbId,
                    "WIRE-0001",
                    cards.resolve("wire.img").toString());
        }
        Shell.script((becomesDisk ? "export DISK=disk; " : "") + "gadget make wire " + usbId + " WIRE-0001 " + java()
                + " " + PEER + " " + words);
        Shell.run("gadget", "plug", "wire");
    }

    private static String java() {
        return System.getProperty("java.home") + "/bin/java -XX:+UseSerialGC -XX:TieredStopAtLevel=1"
                + " --enable-native-access=ALL-UNNAMED -cp '" + System.getProperty("java.class.path") + "'";
    }

    private static void end(boolean withDisk) throws Exception {
        Shell.run("gadget", "end", "wire");
        if (withDisk) {
            Shell.run("gadget", "end", "disk");
        }
    }

    private static DockWatcher watcher(InstantSource time) {
        UsbDevices usb = new UsbDevices(Path.of("/sys"));
        LinuxVolumes disks = LinuxVolumes.ofThisMachine();
        Handovers handovers = new Handovers(disks, time);
        DockSource jieLi = new JieLiRecorders(usb, disks, Path.of("/dev"), handovers::of);
        DockSource ambarella = new AmbarellaRecorders(usb, new UsbClaims(Path.of("/proc")), handovers::of);
        DockSource both = () -> Stream.concat(jieLi.present().stream(), ambarella.present().stream())
                .toList();
        return new DockWatcher(handovers.with(both), 1);
    }

    private static DockedDevice docked(DockWatcher watcher) throws InterruptedException {
        for (int look = 0; look < 100; look++) {
            List<DockEvent> events = watcher.poll();
            if (!events.isEmpty()) {
                return ((DockEvent.Docked) events.getFirst()).device();
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("Nothing was docked");
    }

    /** What the station's computer does with every disk. */
    private static Thread mounting() {
        return Thread.ofPlatform().start(() -> {
            try {
                Shell.script(
                        "tries=300; until ls /dev/disk/by-id/usb-*WIRE-0001*-part1 >/dev/null 2>&1; do tries=$((tries - 1));"
                                + " [ $tries -gt 0 ]; sleep 0.1; done;"
                                + " recorder-mount $(readlink -f /dev/disk/by-id/usb-*WIRE-0001*-part1)");
            } catch (IOException | InterruptedException e) {
                System.out.println("not mounted: " + e);
            }
        });
    }

    private static void release() throws Exception {
        for (String mount : Files.readAllLines(Path.of("/proc/self/mountinfo"))) {
            String[] fields = mount.split(" ", -1);
            if (fields[4].startsWith("/run/evidence-station/media/")) {
                Shell.run(
                        "recorder-mount",
                        "--release",
                        "/dev/" + Path.of(fields[4]).getFileName());
            }
        }
    }

    private static Map<String, String> digests(Media media) throws DeviceException {
        Map<String, String> digests = new TreeMap<>();
        for (Clip clip : media.list().clips()) {
            digests.put(clip.path(), Digests.of(media, clip, 0));
        }
        return digests;
    }
}
