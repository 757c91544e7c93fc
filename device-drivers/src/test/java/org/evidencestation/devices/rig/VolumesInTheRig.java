package org.evidencestation.devices.rig;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.evidencestation.devices.Arrival;
import org.evidencestation.devices.Clip;
import org.evidencestation.devices.ClipReader;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.Media;
import org.evidencestation.devices.volume.LinuxVolumes;
import org.evidencestation.devices.volume.VolumeDriver;

/**
 * Tries the volume driver on real USB disks inside the rig's machine: {@code device-drivers/rig/volumes}. Arguments: the folder
 * whose content the cards hold, how often a cable is pulled at random, and the seed. Prints a line for each thing it saw, ends with 1 if one of them was not as it must be.
 */
public final class VolumesInTheRig {
    private final Path footage;
    private final RigCollector rig = new RigCollector(LinuxVolumes.ofThisMachine(), new VolumeDriver());

    private VolumesInTheRig(Path footage) {
        this.footage = footage;
    }

    public static void main(String[] arguments) throws Exception {
        VolumesInTheRig trial = new VolumesInTheRig(Path.of(arguments[0]));
        trial.readsEveryByteOfAFat32Card();
        trial.knowsACableThatIsPulledWhileReadingAndGoesOn();
        trial.tellsADamagedSectorFromADeadCard();
        trial.knowsARecorderInAnotherPort();
        trial.keepsTwoRecordersWithOneSerialNumberApart();
        trial.readsExfatAndExt4();
        trial.losesNothingWhereverTheCableIsPulled(
                Integer.parseInt(arguments[1]), new Random(Long.parseLong(arguments[2])));
        System.exit(trial.rig.failures() == 0 ? 0 : 1);
    }

    private void readsEveryByteOfAFat32Card() throws Exception {
        Path folder = dock("cam1", "");
        DockedDevice device = rig.only();
        rig.check(
                "the serial number is the plug's",
                rig.identity(device).claims().toString().contains("CAM-0001"));
        rig.check(
                "the volume's label and id are told",
                rig.identity(device).claims().toString().contains("1234-ABCD"));
        rig.check(
                "every clip has the bytes and the name it was given",
                rig.digests(device).equals(RigCollector.digests(footage)));
        rig.check("the disk cannot be written to", !writes(folder));
        releaseAll();
        RigCollector.usb("pull", "cam1");
        rig.check("a pulled recorder is gone", rig.source().present().isEmpty());
    }

    private void knowsACableThatIsPulledWhileReadingAndGoesOn() throws Exception {
        dock("slow", "");
        DockedDevice device = rig.only();
        MessageDigest sha256 = RigCollector.sha256();
        Clip clip = rig.largest(device);
        long read = 0;
        Reason reason = null;
        try (Arrival arrival = rig.arrive(device);
                Media media = arrival.openMedia()) {
            media.list();
            try (ClipReader reader = media.open(clip, 0)) {
                ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 16);
                while (reader.read(buffer.clear()) >= 0) {
                    sha256.update(buffer.flip());
                    read += buffer.limit();
                    if (read >= 1 << 20 && read < (1 << 20) + buffer.capacity()) {
                        RigCollector.usb("pull", "slow");
                    }
                }
            }
        } catch (DeviceException e) {
            reason = e.reason();
        }
        rig.check("a cable pulled while reading is UNPLUGGED, after " + read + " bytes", reason == Reason.UNPLUGGED);
        rig.check("its mount does not count as present", rig.source().present().isEmpty());
        releaseAll();
        dock("slow", "");
        DockedDevice again = rig.only();
        rig.check("it is known again by the same key", again.key().equals(device.key()));
        rig.check("it is another plugging", !again.connection().equals(device.connection()));
        rig.readOn(again, clip, read, sha256);
        rig.check(
                "what was read before and after makes the clip",
                RigCollector.hex(sha256).equals(RigCollector.digests(footage).get(clip.path())));
        releaseAll();
        RigCollector.usb("pull", "slow");
    }

    private void tellsADamagedSectorFromADeadCard() throws Exception {
        dock("bad", "");
        DockedDevice device = rig.only();
        Map<String, String> expected = RigCollector.digests(footage);
        List<Reason> reasons = new ArrayList<>();
        int good = 0;
        try (Arrival arrival = rig.arrive(device);
                Media media = arrival.openMedia()) {
            for (Clip clip : media.list().clips()) {
                try {
                    good += RigCollector.digest(media, clip).equals(expected.get(clip.path())) ? 1 : 0;
                } catch (DeviceException e) {
                    reasons.add(e.reason());
                }
            }
        }
        rig.check(
                "one clip is MEDIA_ERROR, the other " + good + " are read",
                reasons.equals(List.of(Reason.MEDIA_ERROR)) && good == expected.size() - 1);
        releaseAll();
        RigCollector.usb("pull", "bad");
    }

    private void knowsARecorderInAnotherPort() throws Exception {
        dock("cam1", "");
        DockedDevice here = rig.only();
        releaseAll();
        RigCollector.usb("pull", "cam1");
        dock("cam1", "9");
        DockedDevice there = rig.only();
        rig.check(
                "another port, the same recorder",
                !there.port().equals(here.port()) && there.key().equals(here.key()));
        releaseAll();
        RigCollector.usb("pull", "cam1");
    }

    private void keepsTwoRecordersWithOneSerialNumberApart() throws Exception {
        dock("cam1", "");
        dock("twin", "");
        List<DockedDevice> both = rig.source().present();
        rig.check("two recorders with one serial number are two", both.size() == 2);
        rig.check(
                "in two ports", both.stream().map(DockedDevice::port).distinct().count() == 2);
        releaseAll();
        RigCollector.usb("pull", "cam1");
        RigCollector.usb("pull", "twin");
    }

    private void readsExfatAndExt4() throws Exception {
        for (String name : List.of("exfat", "ext4")) {
            RigCollector.usb("plug", name);
            String node = RigCollector.usb("node", name, "1");
            RigCollector.run(
                    "sh",
                    "-c",
                    "mkdir -p /tmp/fill && mount " + node + " /tmp/fill && cp -r --preserve=timestamps " + footage
                            + "/. /tmp/fill && umount /tmp/fill");
            RigCollector.usb("pull", name);
            dock(name, "");
            rig.check(
                    "every clip of a card with " + name, rig.digests(rig.only()).equals(RigCollector.digests(footage)));
            releaseAll();
            RigCollector.usb("pull", name);
        }
    }

    /** Takes a card again and again; each clip is continued where its last byte arrived. */
    private void losesNothingWhereverTheCableIsPulled(int pulls, Random chance) throws Exception {
        Map<String, String> expected = RigCollector.digests(footage);
        Map<String, RigCollector.Taken> taken = new TreeMap<>();
        int sets = 0;
        int midClip = 0;
        for (int pull = 0; pull < pulls; ) {
            dock("cam1", "");
            long until = chance.nextLong(15_000_000);
            Map<String, String> whole = rig.take(rig.only(), taken, until, () -> RigCollector.usb("pull", "cam1"));
            if (whole.isEmpty()) {
                pull++;
                midClip += taken.values().stream().anyMatch(each -> !each.done()) ? 1 : 0;
            } else {
                // What the kernel had read ahead may have been enough for a clip whose cable was pulled at its end.
                if (!rig.pulled()) {
                    RigCollector.usb("pull", "cam1");
                }
                sets += whole.equals(expected) ? 1 : 0;
                rig.check("a set taken in pieces is the set", whole.equals(expected));
                taken.clear();
            }
            releaseAll();
        }
        rig.check(
                pulls + " cables pulled, " + midClip + " within a clip, " + sets + " sets whole",
                midClip > 0 || pulls < 5);
    }

    private Path dock(String name, String port) throws Exception {
        if (port.isEmpty()) {
            RigCollector.usb("plug", name);
        } else {
            RigCollector.usb("plug", name, port);
        }
        return Path.of(RigCollector.run("recorder-mount", RigCollector.usb("node", name, "1")));
    }

    private static void releaseAll() throws Exception {
        for (String mount : Files.readAllLines(Path.of("/proc/self/mountinfo"))) {
            String[] fields = mount.split(" ", -1);
            if (fields[4].startsWith("/run/evidence-station/media/")) {
                RigCollector.run(
                        "recorder-mount",
                        "--release",
                        "/dev/" + Path.of(fields[4]).getFileName());
            }
        }
    }

    private static boolean writes(Path folder) {
        try {
            Files.createFile(folder.resolve("new"));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
