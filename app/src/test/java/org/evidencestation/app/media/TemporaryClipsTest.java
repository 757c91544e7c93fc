package org.evidencestation.app.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryClipsTest {
    @TempDir
    Path folder;

    @Test
    void nothingIsLeftWhenItIsClosed() throws Exception {
        try (TemporaryClips clips = TemporaryClips.open(folder)) {
            Files.writeString(clips.fresh(".mp4", 100), "footage");
        }
        assertEquals(List.of(), all());
    }

    @Test
    void nobodyElseCanReadIt() throws Exception {
        try (TemporaryClips clips = TemporaryClips.open(folder.resolve("viewing"))) {
            Path file = clips.fresh(".mp4", 100);
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())));
        }
    }

    @Test
    void deletesWhatACrashLeftAndNothingThatIsInUse() throws Exception {
        Path crashed = Files.createDirectories(folder.resolve("11111111-1111-1111-1111-111111111111"));
        Files.writeString(crashed.resolve("clip.mp4"), "footage");
        Files.createFile(folder.resolve(crashed.getFileName() + ".lock"));
        try (TemporaryClips running = TemporaryClips.open(folder)) {
            Path shown = running.fresh(".mp4", 100);
            assertFalse(Files.exists(crashed));
            TemporaryClips.open(folder).close();
            assertTrue(Files.exists(shown));
        }
        assertEquals(List.of(), all());
    }

    @Test
    void deletesWhatAKilledProgramLeft() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        folder.toString())
                .start();
        String held = new String(other.getInputStream().readNBytes(4), java.nio.charset.StandardCharsets.US_ASCII);
        assertEquals("held", held);
        TemporaryClips.open(folder).close();
        assertEquals(
                1, all().stream().filter(it -> it.toString().endsWith(".mp4")).count(), "still in use");
        other.destroyForcibly().waitFor();
        TemporaryClips.open(folder).close();
        assertEquals(List.of(), all());
    }

    /** Another station's program, until it is killed. */
    static final class Holder {
        public static void main(String[] arguments) throws Exception {
            TemporaryClips clips = TemporaryClips.open(Path.of(arguments[0]));
            Files.writeString(clips.fresh(".mp4", 100), "footage");
            System.out.print("held");
            System.out.flush();
            new java.util.concurrent.CountDownLatch(1).await();
        }
    }

    @Test
    void refusesWhatTheDiskHasNoRoomFor() throws Exception {
        try (TemporaryClips clips = TemporaryClips.open(folder)) {
            UnplayableException refused =
                    assertThrows(UnplayableException.class, () -> clips.fresh(".mp4", Long.MAX_VALUE / 2));
            assertEquals(UnplayableException.Why.NO_ROOM, refused.why());
        }
    }

    private List<Path> all() throws Exception {
        try (var files = Files.walk(folder)) {
            return files.filter(it -> !it.equals(folder)).toList();
        }
    }
}
