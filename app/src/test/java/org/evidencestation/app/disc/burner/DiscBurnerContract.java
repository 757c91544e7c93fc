package org.evidencestation.app.disc.burner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evidencestation.app.disc.burner.BurnException.Fault;
import org.evidencestation.storage.seal.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What everything that burns discs has to do. */
abstract class DiscBurnerContract {
    /** Of a DVD; a test's trees are far smaller. */
    static final long ROOM = 4_700_000_000L;

    @TempDir
    Path folder;

    private SampleTree tree;

    /** With a new blank medium in it that holds so many bytes. */
    abstract DiscBurner blank(long bytes) throws IOException;

    /** One that cannot be started. */
    abstract DiscBurner withoutTool() throws IOException;

    /** With a blank medium that takes only so many bytes, though it says it had room for more. */
    abstract DiscBurner failingAfter(long bytes) throws IOException;

    /** Flips a bit of what was burned; {@code burner} came from {@link #blank}. */
    abstract void flip(DiscBurner burner, long position) throws IOException;

    @BeforeEach
    void sources() throws IOException {
        tree = new SampleTree(Files.createDirectory(folder.resolve("sources")));
    }

    @Test
    void readsBackWhatItBurned() throws IOException {
        tree.add("data/one.mp4", 3_000_001).add("data/two.mp4", 2048).add("bagit.txt", 55);
        DiscBurner burner = blank(ROOM);
        burner.burn(tree.tree(), new Watching());
        ReadDisc disc = burner.read(new Watching());
        assertEquals(new TreeMap<>(tree.digests()), new TreeMap<>(disc.files()));
        assertTrue(DiscComparison.of(disc, tree.digests()).same());
        assertTrue(disc.bytes() > 3_000_000);
    }

    @Test
    void makesTwoCopiesThatAreTheSameToTheByte() throws IOException {
        tree.add("示例/证据.mp4", 100_000).add("index.html", 10);
        DiscBurner first = blank(ROOM);
        first.burn(tree.tree(), new Watching());
        ReadDisc one = first.read(new Watching());
        DiscBurner second = blank(ROOM);
        second.burn(tree.tree(), new Watching());
        assertEquals(one, second.read(new Watching()));
    }

    @Test
    void keepsEveryNameWhateverIsInIt() throws IOException {
        tree.add("示例单位/2026年/执法记录 一.mp4", 10)
                .add("a \"quoted\" 'name' $HOME `x` *?[a].txt", 11)
                .add("-outdev", 12)
                .add("长".repeat(60) + ".mp4", 13)
                .add("n".repeat(100) + ".txt", 14)
                .add("1/2/3/4/5/6/7/8/9/10/11/12/深.txt", 15)
                .add("𠮷.txt", 16);
        DiscBurner burner = blank(ROOM);
        burner.burn(tree.tree(), new Watching());
        assertEquals(
                new TreeMap<>(tree.digests()),
                new TreeMap<>(burner.read(new Watching()).files()));
    }

    @Test
    void takesSourcesWithAnyNameToo() throws IOException {
        tree.addFrom("a \"b\" 'c'\n中\t;|&.bin", "plain.bin", 70_000);
        DiscBurner burner = blank(ROOM);
        burner.burn(tree.tree(), new Watching());
        assertEquals(tree.digests(), burner.read(new Watching()).files());
    }

    @Test
    void burnsEmptyFiles() throws IOException {
        tree.add("empty.txt", 0).add("also/empty.txt", 0).add("full.txt", 1);
        DiscBurner burner = blank(ROOM);
        burner.burn(tree.tree(), new Watching());
        assertEquals(tree.digests(), burner.read(new Watching()).files());
    }

    @Test
    void burnsPartsOfFilesThatAreTooLong() throws IOException {
        tree.slice("long.mp4", 1_000_000, List.of(new long[] {0, 400_000}, new long[] {400_000, 600_000}));
        DiscBurner burner = blank(ROOM);
        burner.burn(tree.tree(), new Watching());
        assertEquals(tree.digests(), burner.read(new Watching()).files());
    }

    /** With something behind what the file system counts as its own. */
    private FinishedImage finished() throws IOException {
        Path file = folder.resolve("finished.iso");
        new XorrisoImage(new Xorriso(), file).burn(tree.tree(), new Watching());
        byte[] behind = new byte[50 * 2048];
        java.util.Arrays.fill(behind, (byte) 7);
        Files.write(file, behind, java.nio.file.StandardOpenOption.APPEND);
        return new FinishedImage(file, Files.size(file), Sha256.of(Files.readAllBytes(file)));
    }

    @Test
    void burnsAFinishedImageAsItIs() throws IOException {
        tree.add("data/one.mp4", 3_000_001).add("示例.txt", 2049);
        FinishedImage image = finished();
        DiscBurner burner = blank(ROOM);
        Watching burning = new Watching();
        burner.burn(image, burning);
        assertEquals(image.bytes(), burning.last());
        ReadDisc disc = burner.read(image.bytes(), new Watching());
        assertEquals(image.digest(), disc.image());
        assertEquals(image.bytes(), disc.bytes());
        assertEquals(tree.digests(), disc.files());
        assertEquals(tree.digests(), burner.read(new Watching()).files());
        refuses(Fault.WRONG_MEDIUM, () -> burner.burn(image, new Watching()));
    }

    @Test
    void burnsNothingOfAFinishedImageThatIsTooLargeOrChanged() throws IOException {
        tree.add("data/one.mp4", 3_000_000);
        FinishedImage image = finished();
        DiscBurner small = blank(2_000_000);
        refuses(Fault.TOO_SMALL, () -> small.burn(image, new Watching()));
        assertEquals(Medium.State.BLANK, small.look().state());
        Files.write(image.file(), new byte[1], java.nio.file.StandardOpenOption.APPEND);
        DiscBurner burner = blank(ROOM);
        assertThrows(IOException.class, () -> burner.burn(image, new Watching()));
        assertEquals(Medium.State.BLANK, burner.look().state());
    }

    @Test
    void tellsHowFarItIs() throws IOException {
        tree.add("one.mp4", 3_000_000);
        DiscBurner burner = blank(ROOM);
        Watching burning = new Watching();
        burner.burn(tree.tree(), burning);
        assertTrue(burning.last() >= 3_000_000, burning.toString());
        assertEquals(burning.total(), burning.last());
        Watching reading = new Watching();
        ReadDisc disc = burner.read(reading);
        assertEquals(disc.bytes(), reading.last());
    }

    @Test
    void saysWhatIsInTheDrive() throws IOException {
        tree.add("one.mp4", 100);
        DiscBurner burner = blank(ROOM);
        Medium before = burner.look();
        assertEquals(Medium.State.BLANK, before.state());
        assertTrue(before.free() > 3_000_000, before.toString());
        burner.burn(tree.tree(), new Watching());
        assertEquals(Medium.State.CLOSED, burner.look().state());
    }

    @Test
    void burnsNothingOnAMediumThatIsTooSmall() throws IOException {
        tree.add("one.mp4", 3_000_000);
        DiscBurner burner = blank(2_000_000);
        refuses(Fault.TOO_SMALL, () -> burner.burn(tree.tree(), new Watching()));
        assertEquals(Medium.State.BLANK, burner.look().state());
    }

    @Test
    void burnsNothingOnAMediumThatIsNotBlank() throws IOException {
        tree.add("one.mp4", 3000);
        DiscBurner burner = blank(ROOM);
        burner.burn(tree.tree(), new Watching());
        ReadDisc before = burner.read(new Watching());
        refuses(Fault.WRONG_MEDIUM, () -> burner.burn(tree.tree(), new Watching()));
        assertEquals(before, burner.read(new Watching()));
    }

    @Test
    void saysThatTheToolIsMissing() throws IOException {
        tree.add("one.mp4", 3000);
        DiscBurner burner = withoutTool();
        refuses(Fault.NO_TOOL, () -> burner.burn(tree.tree(), new Watching()));
    }

    @Test
    void burnsNothingOfAFileThatChanged() throws IOException {
        tree.add("one.mp4", 3000);
        DiscTree planned = tree.tree();
        Files.writeString(planned.files().getFirst().source(), "shorter");
        DiscBurner burner = blank(ROOM);
        assertThrows(IOException.class, () -> burner.burn(planned, new Watching()));
        assertEquals(Medium.State.BLANK, burner.look().state());
    }

    @Test
    void stopsInTheMiddleWhenNobodyWantsIt() throws IOException {
        tree.sparse("one.mp4", 300_000_000);
        DiscBurner burner = blank(ROOM);
        Watching watching = Watching.cancellingAfter(1);
        refuses(Fault.CANCELLED, () -> burner.burn(tree.tree(), watching));
        isVoid(burner);
    }

    @Test
    void stopsReadingWhenNobodyWantsIt() throws IOException {
        tree.add("one.mp4", 5_000_000);
        DiscBurner burner = blank(ROOM);
        burner.burn(tree.tree(), new Watching());
        refuses(Fault.CANCELLED, () -> burner.read(Watching.cancellingAfter(1_000_000)));
    }

    @Test
    void saysThatWritingFailed() throws IOException {
        tree.add("one.mp4", 8_000_000);
        DiscBurner burner = failingAfter(4_000_000);
        refuses(Fault.WRITE_FAILED, () -> burner.burn(tree.tree(), new Watching()));
        isVoid(burner);
    }

    @Test
    void showsEveryChangedByte() throws IOException {
        tree.add("data/one.mp4", 1_000_000).add("data/two.mp4", 1_000_000);
        DiscBurner burner = blank(ROOM);
        burner.burn(tree.tree(), new Watching());
        ReadDisc good = burner.read(new Watching());
        // The files lie at the end, before 300 KiB of padding.
        flip(burner, good.bytes() - 307_200 - 500_000);
        ReadDisc bad = burner.read(new Watching());
        assertNotEquals(good.image(), bad.image());
        DiscComparison comparison = DiscComparison.of(bad, tree.digests());
        assertEquals(1, comparison.changed().size(), comparison.toString());
        assertFalse(comparison.same());
        refuses(Fault.NOT_THE_SAME, comparison::orThrow);
    }

    @Test
    void namesWhatIsMissingAndWhatIsTooMuch() throws IOException {
        tree.add("data/one.mp4", 1000).add("data/two.mp4", 1000);
        DiscBurner burner = blank(ROOM);
        burner.burn(tree.tree(), new Watching());
        ReadDisc disc = burner.read(new Watching());
        Map<String, Sha256> expected = new TreeMap<>(tree.digests());
        Sha256 one = java.util.Objects.requireNonNull(expected.remove("data/one.mp4"), "just added");
        expected.put("data/three.mp4", one);
        DiscComparison comparison = DiscComparison.of(disc, expected);
        assertEquals(List.of("data/three.mp4"), List.copyOf(comparison.missing()));
        assertEquals(List.of("data/one.mp4"), List.copyOf(comparison.additional()));
    }

    /** What is not complete is not taken for a disc. */
    private void isVoid(DiscBurner burner) {
        assertThrows(IOException.class, () -> DiscComparison.of(burner.read(new Watching()), tree.digests())
                .orThrow());
    }

    static void refuses(Fault fault, org.junit.jupiter.api.function.Executable what) {
        BurnException refused = assertThrows(BurnException.class, what);
        assertEquals(fault, refused.fault(), refused.getMessage());
    }
}
