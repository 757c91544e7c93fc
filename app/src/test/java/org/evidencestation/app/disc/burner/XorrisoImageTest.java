package org.evidencestation.app.disc.burner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.evidencestation.app.disc.burner.BurnException.Fault;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class XorrisoImageTest extends DiscBurnerContract {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Map<DiscBurner, Path> images = new HashMap<>();

    @BeforeEach
    void needsTheTool() {
        Assumptions.assumeTrue(new Xorriso().installed(), "xorriso is not installed");
    }

    @Override
    DiscBurner blank(long bytes) throws IOException {
        return image(new Xorriso(), bytes);
    }

    private DiscBurner image(Xorriso xorriso, long bytes) throws IOException {
        Path image = Files.createDirectories(folder.resolve("光盘 \"1\"")).resolve(images.size() + ".iso");
        DiscBurner burner = new XorrisoImage(xorriso, image, bytes);
        images.put(burner, image);
        return burner;
    }

    @Override
    DiscBurner withoutTool() throws IOException {
        return image(new Xorriso(List.of("no-such-program"), PATIENCE), ROOM);
    }

    @Override
    DiscBurner failingAfter(long bytes) throws IOException {
        return image(new Xorriso(List.of("prlimit", "--fsize=" + bytes, "--core=0", "xorriso"), PATIENCE), ROOM);
    }

    @Override
    void flip(DiscBurner burner, long position) throws IOException {
        try (FileChannel image = FileChannel.open(imageOf(burner), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer one = ByteBuffer.allocate(1);
            image.read(one, position);
            one.put(0, (byte) (one.get(0) ^ 1)).flip();
            image.write(one, position);
        }
    }

    private Path imageOf(DiscBurner burner) {
        return java.util.Objects.requireNonNull(images.get(burner), "one of ours");
    }

    private DiscBurner burned() throws IOException {
        SampleTree tree = new SampleTree(folder.resolve("sources"))
                .add("a/one.mp4", 2_000_000)
                .add("b/two.mp4", 10);
        DiscBurner burner = blank(ROOM);
        burner.burn(tree.tree(), new Watching());
        return burner;
    }

    @Test
    void saysThatATruncatedImageCannotBeRead() throws IOException {
        DiscBurner burner = burned();
        try (FileChannel image = FileChannel.open(imageOf(burner), StandardOpenOption.WRITE)) {
            image.truncate(image.size() / 2);
        }
        refuses(Fault.READ_FAILED, () -> burner.read(new Watching()));
    }

    @Test
    void saysThatAnImageWithoutASessionCannotBeRead() throws IOException {
        DiscBurner burner = blank(ROOM);
        Files.write(imageOf(burner), new byte[100_000]);
        refuses(Fault.READ_FAILED, () -> burner.read(new Watching()));
    }

    @Test
    void saysThatThereIsNoImage() throws IOException {
        DiscBurner burner = blank(ROOM);
        refuses(Fault.NO_MEDIUM, () -> burner.read(new Watching()));
    }

    @Test
    void leavesNothingOfAnImageThatFailed() throws IOException {
        SampleTree tree = new SampleTree(folder.resolve("sources")).add("one.mp4", 8_000_000);
        DiscBurner burner = failingAfter(4_000_000);
        refuses(Fault.WRITE_FAILED, () -> burner.burn(tree.tree(), new Watching()));
        try (Stream<Path> left = Files.list(imageOf(burner).resolveSibling("."))) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void overwritesWhatACrashLeft() throws IOException {
        DiscBurner burner = blank(ROOM);
        Path left = imageOf(burner).resolveSibling("0.iso.part");
        Files.writeString(left, "void");
        SampleTree tree = new SampleTree(folder.resolve("sources")).add("one.mp4", 8_000);
        burner.burn(tree.tree(), new Watching());
        assertEquals(tree.digests(), burner.read(new Watching()).files());
        assertFalse(Files.exists(left));
    }

    @Test
    void letsAnImageProveItself() throws IOException {
        XorrisoImage burner = (XorrisoImage) burned();
        burner.check(new Watching());
        flip(burner, burner.read(new Watching()).bytes() - 307_200 - 500_000);
        refuses(Fault.NOT_THE_SAME, () -> burner.check(new Watching()));
    }

    @Test
    void doesNotTakeAnImageWithoutChecksumsForProven() throws Exception {
        XorrisoImage burner = (XorrisoImage) blank(ROOM);
        Path source = Files.writeString(folder.resolve("sources/a"), "示例");
        Process process = new ProcessBuilder(
                        "xorriso", "-outdev", "stdio:" + imageOf(burner), "-map", source.toString(), "/a")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertEquals(0, process.waitFor());
        refuses(Fault.NOT_THE_SAME, () -> burner.check(new Watching()));
    }
}
