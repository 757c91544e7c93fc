package org.evidencestation.devices.rig;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evidencestation.devices.Arrival;
import org.evidencestation.devices.Clip;
import org.evidencestation.devices.ClipReader;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.Media;
import org.evidencestation.devices.RecorderIdentity;
import org.evidencestation.devices.StationClock;
import org.evidencestation.devices.volume.LinuxVolumes;
import org.evidencestation.devices.volume.VolumeDriver;

/**
 * Tries the volume driver on real USB disks inside the rig's machine: {@code device-drivers/rig/volumes}. Arguments: the folder
 * whose content the cards hold, how often a cable is pulled at random, and the seed. Prints a line for each thing it saw, ends with 1 if one of them was not as it must be.
 */
public final class VolumesInTheRig {
    private final Path footage;
    private final VolumeDriver driver = new VolumeDriver();
    private final StationClock clock = new StationClock(InstantSource.system(), ZoneId.of("Asia/Shanghai"));
    private int failures;
    private boolean pulled;

    private VolumesInTheRig(Path footage) {
        this.footage = footage;
    }

    public static void main(String[] arguments) throws Exception {
        VolumesInTheRig rig = new VolumesInTheRig(Path.of(arguments[0]));
        rig.readsEveryByteOfAFat32Card();
        rig.knowsACableThatIsPulledWhileReadingAndGoesOn();
        rig.tellsADamagedSectorFromADeadCard();
        rig.knowsARecorderInAnotherPort();
        rig.keepsTwoRecordersWithOneSerialNumberApart();
        rig.readsExfatAndExt4();
        rig.losesNothingWhereverTheCableIsPulled(
                Integer.parseInt(arguments[1]), new Random(Long.parseLong(arguments[2])));
        System.exit(rig.failures == 0 ? 0 : 1);
    }

    private void readsEveryByteOfAFat32Card() throws Exception {
        Path folder = dock("cam1", "");
        DockedDevice device = only();
        check(
                "the serial number is the plug's",
                identity(device).claims().toString().contains("CAM-0001"));
        check(
                "the volume's label and id are told",
                identity(device).claims().toString().contains("1234-ABCD"));
        check(
                "every clip has the bytes and the name it was given",
                digests(device).equals(digests(footage)));
        check("the disk cannot be written to", !writes(folder));
        releaseAll();
        usb("pull", "cam1");
        check(
                "a pulled recorder is gone",
                LinuxVolumes.ofThisMachine().present().isEmpty());
    }

    private void knowsACableThatIsPulledWhileReadingAndGoesOn() throws Exception {
        dock("slow", "");
        DockedDevice device = only();
        MessageDigest sha256 = sha256();
        Clip clip = largest(device);
        long read = 0;
        Reason reason = null;
        try (Arrival arrival = driver.arrive(device, clock);
                Media media = arrival.openMedia()) {
            media.list();
            try (ClipReader reader = media.open(clip, 0)) {
                ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 16);
                while (reader.read(buffer.clear()) >= 0) {
                    sha256.update(buffer.flip());
                    read += buffer.limit();
                    if (read >= 1 << 20 && read < (1 << 20) + buffer.capacity()) {
                        usb("pull", "slow");
                    }
                }
            }
        } catch (DeviceException e) {
            reason = e.reason();
        }
        check("a cable pulled while reading is UNPLUGGED, after " + read + " bytes", reason == Reason.UNPLUGGED);
        check(
                "its mount does not count as present",
                LinuxVolumes.ofThisMachine().present().isEmpty());
        releaseAll();
        dock("slow", "");
        DockedDevice again = only();
        check("it is known again by the same key", again.key().equals(device.key()));
        check("it is another plugging", !again.connection().equals(device.connection()));
        readOn(again, clip, read, sha256);
        check(
                "what was read before and after makes the clip",
                hex(sha256).equals(digests(footage).get(clip.path())));
        releaseAll();
        usb("pull", "slow");
    }

    private void tellsADamagedSectorFromADeadCard() throws Exception {
        dock("bad", "");
        DockedDevice device = only();
        Map<String, String> expected = digests(footage);
        List<Reason> reasons = new ArrayList<>();
        int good = 0;
        try (Arrival arrival = driver.arrive(device, clock);
                Media media = arrival.openMedia()) {
            for (Clip clip : media.list().clips()) {
                try {
                    good += digest(media, clip).equals(expected.get(clip.path())) ? 1 : 0;
                } catch (DeviceException e) {
                    reasons.add(e.reason());
                }
            }
        }
        check(
                "one clip is MEDIA_ERROR, the other " + good + " are read",
                reasons.equals(List.of(Reason.MEDIA_ERROR)) && good == expected.size() - 1);
        releaseAll();
        usb("pull", "bad");
    }

    private void knowsARecorderInAnotherPort() throws Exception {
        dock("cam1", "");
        DockedDevice here = only();
        releaseAll();
        usb("pull", "cam1");
        dock("cam1", "9");
        DockedDevice there = only();
        check(
                "another port, the same recorder",
                !there.port().equals(here.port()) && there.key().equals(here.key()));
        releaseAll();
        usb("pull", "cam1");
    }

    private void keepsTwoRecordersWithOneSerialNumberApart() throws Exception {
        dock("cam1", "");
        dock("twin", "");
        List<DockedDevice> both = LinuxVolumes.ofThisMachine().present();
        check("two recorders with one serial number are two", both.size() == 2);
        check("in two ports", both.stream().map(DockedDevice::port).distinct().count() == 2);
        releaseAll();
        usb("pull", "cam1");
        usb("pull", "twin");
    }

    private void readsExfatAndExt4() throws Exception {
        for (String name : List.of("exfat", "ext4")) {
            usb("plug", name);
            String node = usb("node", name, "1");
            run(
                    "sh",
                    "-c",
                    "mkdir -p /tmp/fill && mount " + node + " /tmp/fill && cp -r --preserve=timestamps " + footage
                            + "/. /tmp/fill && umount /tmp/fill");
            usb("pull", name);
            dock(name, "");
            check("every clip of a card with " + name, digests(only()).equals(digests(footage)));
            releaseAll();
            usb("pull", name);
        }
    }

    /** Takes a card again and again; each clip is continued where its last byte arrived. */
    private void losesNothingWhereverTheCableIsPulled(int pulls, Random chance) throws Exception {
        Map<String, String> expected = digests(footage);
        Map<String, Taken> taken = new TreeMap<>();
        int sets = 0;
        int midClip = 0;
        for (int pull = 0; pull < pulls; ) {
            dock("cam1", "");
            long until = chance.nextLong(15_000_000);
            Map<String, String> whole = take(only(), taken, until);
            if (whole.isEmpty()) {
                pull++;
                midClip += taken.values().stream().anyMatch(each -> !each.done) ? 1 : 0;
            } else {
                // What the kernel had read ahead may have been enough for a clip whose cable was pulled at its end.
                if (!pulled) {
                    usb("pull", "cam1");
                }
                sets += whole.equals(expected) ? 1 : 0;
                check("a set taken in pieces is the set", whole.equals(expected));
                taken.clear();
            }
            releaseAll();
        }
        check(
                pulls + " cables pulled, " + midClip + " within a clip, " + sets + " sets whole",
                midClip > 0 || pulls < 5);
    }

    /** @return digests of all clips, or nothing if the cable was pulled before */
    private Map<String, String> take(DockedDevice device, Map<String, Taken> taken, long pullAfter) throws Exception {
        long bytes = 0;
        pulled = false;
        ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
        try (Arrival arrival = driver.arrive(device, clock);
                Media media = arrival.openMedia()) {
            for (Clip clip : media.list().clips()) {
                Taken part = taken.computeIfAbsent(clip.path(), none -> new Taken());
                if (part.done) {
                    continue;
                }
                try (ClipReader reader = media.open(clip, part.length)) {
                    while (reader.read(buffer.clear()) >= 0) {
                        part.add(buffer.flip());
                        bytes += buffer.limit();
                        if (bytes > pullAfter && !pulled) {
                            pulled = true;
                            usb("pull", "cam1");
                        }
                    }
                }
                part.done = true;
            }
        } catch (DeviceException e) {
            if (!pulled || e.reason() != Reason.UNPLUGGED) {
                check("the failure is the cable, not " + e.reason(), false);
            }
            return Map.of();
        }
        Map<String, String> digests = new TreeMap<>();
        taken.forEach((path, part) -> digests.put(path, hex(part.sha256)));
        return digests;
    }

    private static final class Taken {
        private final MessageDigest sha256 = sha256();
        private long length;
        private boolean done;

        void add(ByteBuffer bytes) {
            length += bytes.remaining();
            sha256.update(bytes);
        }
    }

    private Path dock(String name, String port) throws Exception {
        if (port.isEmpty()) {
            usb("plug", name);
        } else {
            usb("plug", name, port);
        }
        return Path.of(run("recorder-mount", usb("node", name, "1")));
    }

    private static void releaseAll() throws Exception {
        for (String mount : Files.readAllLines(Path.of("/proc/self/mountinfo"))) {
            String[] fields = mount.split(" ", -1);
            if (fields[4].startsWith("/run/evidence-station/media/")) {
                run("recorder-mount", "--release", "/dev/" + Path.of(fields[4]).getFileName());
            }
        }
    }

    private DockedDevice only() {
        List<DockedDevice> present = LinuxVolumes.ofThisMachine().present();
        if (present.size() != 1) {
            throw new IllegalStateException("Not one recorder: " + present);
        }
        return present.getFirst();
    }

    private RecorderIdentity identity(DockedDevice device) throws DeviceException {
        try (Arrival arrival = driver.arrive(device, clock)) {
            return arrival.identity();
        }
    }

    private Clip largest(DockedDevice device) throws DeviceException {
        try (Arrival arrival = driver.arrive(device, clock);
                Media media = arrival.openMedia()) {
            return media.list().clips().stream()
                    .max(java.util.Comparator.comparingLong(Clip::size))
                    .orElseThrow();
        }
    }

    private void readOn(DockedDevice device, Clip clip, long from, MessageDigest sha256) throws DeviceException {
        try (Arrival arrival = driver.arrive(device, clock);
                Media media = arrival.openMedia()) {
            Clip now = media.list().clips().stream()
                    .filter(each -> each.path().equals(clip.path()))
                    .findFirst()
                    .orElseThrow();
            try (ClipReader reader = media.open(now, from)) {
                update(sha256, reader);
            }
        }
    }

    private Map<String, String> digests(DockedDevice device) throws DeviceException {
        Map<String, String> digests = new TreeMap<>();
        try (Arrival arrival = driver.arrive(device, clock);
                Media media = arrival.openMedia()) {
            for (Clip clip : media.list().clips()) {
                digests.put(clip.path(), digest(media, clip));
            }
        }
        return digests;
    }

    private static String digest(Media media, Clip clip) throws DeviceException {
        MessageDigest sha256 = sha256();
        try (ClipReader reader = media.open(clip, 0)) {
            update(sha256, reader);
        }
        return hex(sha256);
    }

    private static void update(MessageDigest sha256, ClipReader reader) throws DeviceException {
        ByteBuffer buffer = ByteBuffer.allocate(1 << 18);
        while (reader.read(buffer.clear()) >= 0) {
            sha256.update(buffer.flip());
        }
    }

    private static Map<String, String> digests(Path folder) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                MessageDigest sha256 = sha256();
                sha256.update(Files.readAllBytes(file));
                digests.put(folder.relativize(file).toString(), hex(sha256));
            }
        }
        return digests;
    }

    private static boolean writes(Path folder) {
        try {
            Files.createFile(folder.resolve("new"));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String usb(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("usb"));
        command.addAll(List.of(arguments));
        return run(command.toArray(String[]::new));
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + process.exitValue());
        }
        return out.strip();
    }

    private void check(String what, boolean so) {
        System.out.println((so ? "ok    " : "WRONG ") + what);
        failures += so ? 0 : 1;
    }
}
