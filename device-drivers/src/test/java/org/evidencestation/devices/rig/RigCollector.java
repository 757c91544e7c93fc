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
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evidencestation.devices.Arrival;
import org.evidencestation.devices.Clip;
import org.evidencestation.devices.ClipReader;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.DockSource;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.Media;
import org.evidencestation.devices.RecorderDriver;
import org.evidencestation.devices.RecorderIdentity;
import org.evidencestation.devices.StationClock;

/** Takes clips from a recorder in the rig's machine with one driver, and says what it saw. */
final class RigCollector {
    private final DockSource source;
    private final RecorderDriver driver;
    private final StationClock clock = new StationClock(InstantSource.system(), ZoneId.of("Asia/Shanghai"));
    private int failures;
    private boolean pulled;

    RigCollector(DockSource source, RecorderDriver driver) {
        this.source = source;
        this.driver = driver;
    }

    /** What a hand at the dock does. */
    interface Hand {
        void run() throws Exception;
    }

    int failures() {
        return failures;
    }

    /** Whether the last {@link #take} pulled the cable. */
    boolean pulled() {
        return pulled;
    }

    DockSource source() {
        return source;
    }

    Arrival arrive(DockedDevice device) throws DeviceException {
        return driver.arrive(device, clock);
    }

    /** @return digests of all clips, or nothing if the cable was pulled before */
    Map<String, String> take(DockedDevice device, Map<String, Taken> taken, long pullAfter, Hand pull)
            throws Exception {
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
                            pull.run();
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

    static final class Taken {
        private final MessageDigest sha256 = sha256();
        private long length;
        private boolean done;

        boolean done() {
            return done;
        }

        void add(ByteBuffer bytes) {
            length += bytes.remaining();
            sha256.update(bytes);
        }
    }

    DockedDevice only() {
        List<DockedDevice> present = source.present();
        if (present.size() != 1) {
            throw new IllegalStateException("Not one recorder: " + present);
        }
        return present.getFirst();
    }

    RecorderIdentity identity(DockedDevice device) throws DeviceException {
        try (Arrival arrival = driver.arrive(device, clock)) {
            return arrival.identity();
        }
    }

    Clip largest(DockedDevice device) throws DeviceException {
        try (Arrival arrival = driver.arrive(device, clock);
                Media media = arrival.openMedia()) {
            return media.list().clips().stream()
                    .max(java.util.Comparator.comparingLong(Clip::size))
                    .orElseThrow();
        }
    }

    void readOn(DockedDevice device, Clip clip, long from, MessageDigest sha256) throws DeviceException {
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

    Map<String, String> digests(DockedDevice device) throws DeviceException {
        Map<String, String> digests = new TreeMap<>();
        try (Arrival arrival = driver.arrive(device, clock);
                Media media = arrival.openMedia()) {
            for (Clip clip : media.list().clips()) {
                digests.put(clip.path(), digest(media, clip));
            }
        }
        return digests;
    }

    static String digest(Media media, Clip clip) throws DeviceException {
        MessageDigest sha256 = sha256();
        try (ClipReader reader = media.open(clip, 0)) {
            update(sha256, reader);
        }
        return hex(sha256);
    }

    static void update(MessageDigest sha256, ClipReader reader) throws DeviceException {
        ByteBuffer buffer = ByteBuffer.allocate(1 << 18);
        while (reader.read(buffer.clear()) >= 0) {
            sha256.update(buffer.flip());
        }
    }

    static Map<String, String> digests(Path folder) throws IOException {
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

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    static String usb(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("usb"));
        command.addAll(List.of(arguments));
        return run(command.toArray(String[]::new));
    }

    static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + process.exitValue());
        }
        return out.strip();
    }

    void check(String what, boolean so) {
        System.out.println((so ? "ok    " : "WRONG ") + what);
        failures += so ? 0 : 1;
    }
}
