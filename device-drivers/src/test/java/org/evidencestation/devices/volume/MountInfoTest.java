package org.evidencestation.devices.volume;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs({OS.LINUX, OS.MAC})
final class MountInfoTest {
    private static final String LINE =
            "36 35 98:0 / /mnt\\0402 rw,noatime master:1 shared:7 - ext3 /dev/root ro,errors=continue";

    @Test
    void readsALineWithAnyNumberOfOptionalFields() {
        MountInfo expected = new MountInfo(
                "36", "98:0", "/", Path.of("/mnt 2"), "ext3", Set.of("rw", "noatime", "ro", "errors=continue"));
        assertEquals(Optional.of(expected), MountInfo.parse(LINE));
        assertEquals(Optional.of(expected), MountInfo.parse(LINE.replace("master:1 shared:7 ", "")));
    }

    @Test
    void refusesWhatIsNoLineOfMountinfo() {
        for (String line : List.of(
                "", "-", "a b c", LINE.replace("98:0", "98"), LINE.replace(" - ", " "), LINE.replace("/mnt", "mnt"))) {
            assertEquals(Optional.empty(), MountInfo.parse(line), line);
        }
    }

    @Test
    void undoesEveryEscapeAndLeavesOtherBackslashesAlone() {
        assertArrayEquals(
                " \t\n\\#\\9\\".getBytes(StandardCharsets.ISO_8859_1),
                MountInfo.unescape("\\040\\011\\012\\134\\043\\9\\"));
    }

    @Test
    void undoesWhatTheKernelEscapesForAnyBytes() {
        Random random = new Random(1);
        for (int i = 0; i < 2000; i++) {
            byte[] bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
            StringBuilder escaped = new StringBuilder();
            for (byte b : bytes) {
                boolean plain = " \t\n\\#".indexOf(b & 0xFF) < 0;
                escaped.append(plain ? Character.toString(b & 0xFF) : "\\%03o".formatted(b & 0xFF));
            }
            assertArrayEquals(bytes, MountInfo.unescape(escaped.toString()));
        }
    }

    @Test
    void neverThrowsWhateverTheLine() {
        Random random = new Random(2);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder line = new StringBuilder(LINE);
            for (int changes = random.nextInt(6); changes >= 0; changes--) {
                int at = random.nextInt(line.length());
                switch (random.nextInt(3)) {
                    case 0 -> line.setCharAt(at, (char) random.nextInt(256));
                    case 1 -> line.insert(at, " \\-0/\0:".charAt(random.nextInt(7)));
                    default -> line.deleteCharAt(at);
                }
            }
            MountInfo.parse(line.toString());
        }
    }
}
