package org.evidencestation.app.disc.burner;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.evidencestation.storage.seal.Sha256;

/** The rig's USB writer: a gadget that a program plays, and what a hand does to it. */
final class EmulatedDrive {
    private static final String NAME = "writer";
    private static final String PROGRAM = "org.evidencestation.devices.disc.WriterProgram";

    private final Path media;
    private int told;

    EmulatedDrive(Path media) {
        this.media = media;
    }

    void begin() throws Exception {
        String classes = System.getProperty("java.class.path");
        Shell.run(
                "gadget",
                "make",
                NAME,
                "1d6b:0104",
                "WRITER-1",
                "java",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classes,
                PROGRAM,
                media.toString());
        plug();
    }

    void plug() throws Exception {
        Shell.run("gadget", "plug", NAME);
        until("[ -b /dev/sr0 ]");
    }

    /** Waits until it is done. */
    void tell(String line) throws Exception {
        Shell.run("gadget", "tell", NAME, line);
        told++;
        until("[ $(wc -l </run/gadget-" + NAME + ".log) -ge " + told + " ]");
    }

    private static void until(String condition) throws Exception {
        Shell.run("sh", "-c", "for i in $(seq 200); do " + condition + " && exit 0; sleep 0.1; done; exit 1");
    }

    /** Digests of what the kernel finds on the disc. */
    Map<String, Sha256> mounted() throws Exception {
        Path mount = Files.createTempDirectory("mount");
        // The kernel may still be about to notice that the tray was closed.
        until("mount -t iso9660 -o ro /dev/sr0 " + mount);
        try (Stream<Path> tree = Files.walk(mount)) {
            Map<String, Sha256> digests = new HashMap<>();
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                digests.put(mount.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
            }
            return digests;
        } finally {
            Shell.run("umount", mount.toString());
        }
    }

    void end() throws Exception {
        Shell.run("gadget", "end", NAME);
        List<String> log = Files.readAllLines(Path.of("/run/gadget-" + NAME + ".log"));
        log.stream().filter(line -> line.contains("Exception")).forEach(System.out::println);
    }
}
