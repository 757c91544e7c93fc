package org.evidencestation.app.disc.burner;

import static org.evidencestation.app.disc.burner.DiscBurnerContract.refuses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.evidencestation.app.disc.burner.BurnException.Fault;
import org.evidencestation.storage.seal.Sha256;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the real program, and for speed a medium of 28 MB, which is as good to it. */
class DvdisasterTest {
    private static final long MEDIUM = 14_000;
    private static final long BYTES = MEDIUM * 2048;
    private static final Rs03 SMALL = new Rs03(List.of(MEDIUM));

    @TempDir
    private Path folder;

    private final Dvdisaster dvdisaster = new Dvdisaster(List.of("dvdisaster"), SMALL, 2);
    private final ProtectedImages images = new ProtectedImages(new Xorriso(), dvdisaster);

    @BeforeEach
    void needsTheTools() {
        Assumptions.assumeTrue(new Xorriso().installed(), "xorriso is not installed");
        Assumptions.assumeTrue(dvdisaster.program().isPresent(), "dvdisaster is not installed");
    }

    private SampleTree tree() throws IOException {
        return new SampleTree(Files.createDirectories(folder.resolve("sources")))
                .add("data/示例.mp4", 20_000_000)
                .add("bagit.txt", 55);
    }

    private ProtectedImages.Made made(String name) throws IOException {
        return images.make(tree().tree(), folder.resolve(name), BYTES, new Watching());
    }

    private static void spoil(Path image, long offset, int bytes) throws IOException {
        byte[] noise = new byte[bytes];
        new Random(7).nextBytes(noise);
        try (RandomAccessFile file = new RandomAccessFile(image.toFile(), "rw")) {
            file.seek(offset);
            file.write(noise);
        }
    }

    private int run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        return process.waitFor();
    }

    @Test
    void namesItselfWithItsVersion() {
        String program = dvdisaster.program().orElseThrow();
        assertTrue(program.matches("dvdisaster [0-9]+\\.[0-9]+.*"), program);
    }

    @Test
    void isNoneWhereItIsNotInstalled() throws IOException {
        Dvdisaster none = new Dvdisaster(List.of("no-such-program"), SMALL, 1);
        assertEquals(Optional.empty(), none.program());
        Path image = Files.write(folder.resolve("a.iso"), new byte[4096]);
        refuses(Fault.NO_TOOL, () -> none.augment(image, MEDIUM, new Watching()));
    }

    @Test
    void theFilesOfAProtectedImageAreTheSameFiles() throws IOException {
        SampleTree tree = tree();
        ProtectedImages.Made made = images.make(tree.tree(), folder.resolve("disc.iso"), BYTES, new Watching());
        assertEquals(13_770 * 2048, made.image().bytes());
        assertTrue(made.percent() >= Rs03.LEAST_PERCENT, made.toString());
        ReadDisc read = new XorrisoImage(new Xorriso(), made.image().file())
                .read(made.image().bytes(), new Watching());
        assertEquals(tree.digests(), read.files());
        assertEquals(made.image().digest(), read.image());
    }

    @Test
    void aDamagedDiscIsMendedByTheStockProgramToTheLastByte() throws Exception {
        FinishedImage image = made("disc.iso").image();
        spoil(image.file(), 6_000_000, 1_500_000);
        spoil(image.file(), image.bytes() - 2_000_000, 300_000);
        assertNotEquals(image.digest(), Sha256.of(Files.readAllBytes(image.file())));
        refuses(Fault.CORRECTION_FAILED, () -> dvdisaster.test(image.file(), new Watching()));
        run("dvdisaster", "-f", "-i", image.file().toString());
        assertEquals(image.digest(), Sha256.of(Files.readAllBytes(image.file())));
    }

    @Test
    void aDiscWhoseVeryBeginningIsGoneIsMendedToo() throws Exception {
        FinishedImage image = made("disc.iso").image();
        // Its own headers are recognised by what lies behind, given that the medium is one that it knows.
        spoil(image.file(), 40 * 2048, 1_000_000);
        run("dvdisaster", "-f", "-i", image.file().toString());
        assertEquals(image.digest(), Sha256.of(Files.readAllBytes(image.file())));
    }

    @Test
    void theSameTreeMakesTheSameImageWhateverTheNumberOfThreads() throws IOException {
        ProtectedImages one = new ProtectedImages(new Xorriso(), new Dvdisaster(List.of("dvdisaster"), SMALL, 1));
        DiscTree tree = tree().tree();
        FinishedImage first = images.make(tree, folder.resolve("1.iso"), BYTES, new Watching())
                .image();
        FinishedImage second =
                one.make(tree, folder.resolve("2.iso"), BYTES, new Watching()).image();
        assertEquals(first.digest(), second.digest());
        assertEquals(Optional.of(first), images.again(first.file(), first.bytes(), first.digest(), new Watching()));
        spoil(first.file(), 100, 1);
        assertEquals(Optional.empty(), images.again(first.file(), first.bytes(), first.digest(), new Watching()));
    }

    @Test
    void anImageWithoutErrorCorrectionIsNotTakenForOneWithIt() throws IOException {
        Path plain = folder.resolve("plain.iso");
        new XorrisoImage(new Xorriso(), plain).burn(tree().tree(), new Watching());
        refuses(Fault.CORRECTION_FAILED, () -> dvdisaster.test(plain, new Watching()));
    }

    @Test
    void refusesWhatLeavesItNoRoomAndWhatTheDiskCannotHold() throws IOException {
        DiscTree full = new SampleTree(Files.createDirectories(folder.resolve("sources")))
                .add("data/示例.mp4", 25_000_000)
                .tree();
        Path image = folder.resolve("full.iso");
        refuses(Fault.TOO_SMALL, () -> images.make(full, image, BYTES, new Watching()));
        Rs03 vast = new Rs03(List.of(MEDIUM << 30));
        ProtectedImages huge = new ProtectedImages(new Xorriso(), new Dvdisaster(List.of("dvdisaster"), vast, 1));
        refuses(Fault.NO_SPACE, () -> huge.make(full, image, Long.MAX_VALUE, new Watching()));
        try (var left = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("sources")), left.toList());
        }
    }

    @Test
    void stopsWhenNobodyWantsIt() throws IOException {
        DiscTree tree = tree().tree();
        refuses(
                Fault.CANCELLED,
                () -> images.make(tree, folder.resolve("disc.iso"), BYTES, Watching.cancellingAfter(21_000_000)));
        try (var left = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("sources")), left.toList());
        }
    }
}
