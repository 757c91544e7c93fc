package org.evidencestation.app.disc;

import static org.evidencestation.app.duty.Answers.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.evidencestation.app.disc.burner.BurnException.Fault;
import org.evidencestation.app.disc.burner.ProtectedImages;
import org.evidencestation.app.disc.burner.Xorriso;
import org.evidencestation.app.disc.burner.XorrisoImage;
import org.evidencestation.app.office.Answer;
import org.evidencestation.storage.journal.DiscEvent.DiscCopyVerified;
import org.evidencestation.storage.journal.DiscEvent.DiscProtected;
import org.evidencestation.storage.journal.DiscEvent.DiscRead;
import org.evidencestation.storage.journal.DiscJobId;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Discs with error correction, from the plan to the copy that was read back. */
class ProtectedDiscsTest {
    @TempDir
    private Path folder;

    private AddedZeros correction = new AddedZeros("示例纠错 1");
    private int burned;

    @BeforeEach
    void needsTheTool() {
        Assumptions.assumeTrue(new Xorriso().installed(), "xorriso is not installed");
    }

    private Burning desk() throws IOException {
        return new Burning(folder, new ProtectDisc(true, new ProtectedImages(new Xorriso(), correction)));
    }

    private static DiscJobId open(Burning desk) throws IOException {
        return done(desk.discs.opening().open(Burning.clerk(), desk.order()));
    }

    private XorrisoImage blank() {
        return new XorrisoImage(new Xorriso(), copy(++burned), Burning.MEDIUM);
    }

    private Path copy(int number) {
        return folder.resolve("copy-" + number + ".iso");
    }

    private CopyResult next(Burning desk, DiscJobId id) throws IOException {
        return done(desk.discs.burning().next(Burning.clerk(), id, blank(), DiscWatch.none()));
    }

    private static DiscJob job(Burning desk, DiscJobId id) {
        return desk.discs.ask(ledger -> ledger.find(id)).orElseThrow();
    }

    private static DiscCopyVerified verified(Burning desk, DiscJobId id, int disc, int copy) {
        return job(desk, id)
                .copy(disc, copy)
                .flatMap(DiscCopy::verified)
                .orElseThrow()
                .said();
    }

    private List<Path> images() throws IOException {
        try (Stream<Path> work = Files.walk(folder.resolve("work"))) {
            return work.filter(it -> it.toString().contains(".iso")).toList();
        }
    }

    @Test
    void bothCopiesAreTheImageThatTheJournalTellsOf() throws IOException {
        try (Burning desk = desk()) {
            DiscJobId id = open(desk);
            assertInstanceOf(CopyResult.Verified.class, next(desk, id));
            DiscProtected said = job(desk, id).protection(1).orElseThrow();
            assertEquals(DiscProtected.RS03, said.method());
            assertEquals("示例纠错 1", said.detail());
            assertTrue(said.percent() >= 15);
            assertEquals(said.image(), verified(desk, id, 1, 1).image());
            assertEquals(said.bytes(), verified(desk, id, 1, 1).bytes());
            assertInstanceOf(CopyResult.Verified.class, next(desk, id));
            assertEquals(said.image(), verified(desk, id, 1, 2).image());
            assertEquals(-1, Files.mismatch(copy(1), copy(2)));
            assertEquals(1, correction.made);
            assertEquals(List.of(), images());
        }
    }

    @Test
    void afterARestartTheImageThatIsThereIsCheckedAndUsed() throws IOException {
        DiscJobId id;
        try (Burning desk = desk()) {
            id = open(desk);
            next(desk, id);
        }
        correction = new AddedZeros("示例纠错 1");
        try (Burning desk = desk()) {
            next(desk, id);
            assertEquals(0, correction.made);
            assertEquals(
                    verified(desk, id, 1, 1).image(), verified(desk, id, 1, 2).image());
        }
    }

    @Test
    void anImageThatIsGoneOrSpoiledIsMadeAgainTheSame() throws IOException {
        try (Burning desk = desk()) {
            DiscJobId id = open(desk);
            next(desk, id);
            Path image = images().getFirst();
            try (RandomAccessFile file = new RandomAccessFile(image.toFile(), "rw")) {
                file.seek(100_000);
                file.write(1);
            }
            Files.writeString(image.resolveSibling(image.getFileName() + ".draft"), "left by a crash");
            next(desk, id);
            assertEquals(2, correction.made);
            assertEquals(
                    verified(desk, id, 1, 1).image(), verified(desk, id, 1, 2).image());
        }
    }

    @Test
    void anotherVersionOfTheProgramPreparesTheDiscAnewAndSaysSo() throws IOException {
        try (Burning desk = desk()) {
            DiscJobId id = open(desk);
            next(desk, id);
            Files.delete(images().getFirst());
            correction.program = Optional.of("示例纠错 2");
            assertInstanceOf(CopyResult.Verified.class, next(desk, id));
            assertEquals("示例纠错 2", job(desk, id).protection(1).orElseThrow().detail());
            assertEquals(2, desk.lines().stream().filter("DiscPrepared"::equals).count());
        }
    }

    @Test
    void aFlippedBitBehindTheFilesMakesTheCopyVoid() throws IOException {
        try (Burning desk = desk()) {
            DiscJobId id = open(desk);
            next(desk, id);
            Tampering burner = new Tampering(blank(), copy(burned));
            CopyResult result = done(desk.discs.burning().next(Burning.clerk(), id, burner, DiscWatch.none()));
            assertEquals(
                    Fault.NOT_THE_SAME,
                    assertInstanceOf(CopyResult.Voided.class, result).fault());
        }
    }

    @Test
    void yearsLaterTheDiscIsReadToItsLastByte() throws IOException {
        try (Burning desk = desk()) {
            DiscJobId id = open(desk);
            next(desk, id);
            DiscCopy copy = job(desk, id).copy(1, 1).orElseThrow();
            XorrisoImage drive = new XorrisoImage(new Xorriso(), copy(1));
            assertEquals(DiscRead.GOOD, read(desk, id, copy, drive).result());
            Tampering.spoil(copy(1));
            assertEquals(
                    verified(desk, id, 1, 1).bytes(),
                    drive.read(Files.size(copy(1)), DiscWatch.none()).bytes());
            // Every file is what it was; that what mends them is not is for the health of the disc to tell.
            assertEquals(DiscRead.CHANGED, read(desk, id, copy, drive).result());
        }
    }

    private static DiscRead read(Burning desk, DiscJobId id, DiscCopy copy, XorrisoImage drive) throws IOException {
        return done(desk.discs.reading().read(Burning.clerk(), id, copy, drive, DiscWatch.none()));
    }

    @Test
    void theSettingAMissingProgramAndAFullDiscAreSaidToBeWhyThereIsNone() throws IOException {
        assertEquals("OFF", without(it -> new ProtectDisc(false, it)));
        correction = new AddedZeros("");
        assertEquals("NO_PROGRAM", without(it -> new ProtectDisc(true, it)));
    }

    private String without(Function<ProtectedImages, ProtectDisc> how) throws IOException {
        Path own = Files.createTempDirectory(folder, "none");
        try (Burning desk = new Burning(own, how.apply(new ProtectedImages(new Xorriso(), correction)))) {
            DiscJobId id = open(desk);
            assertInstanceOf(CopyResult.Verified.class, next(desk, id));
            DiscProtected said = job(desk, id).protection(1).orElseThrow();
            assertEquals(DiscProtected.NONE, said.method());
            return said.detail();
        }
    }

    @Test
    void thePlanLeavesItsShare() throws IOException {
        try (Burning desk = desk()) {
            assertEquals(
                    3,
                    desk.discs.opening().plan(desk.recordings, Burning.MEDIUM).size());
        }
        try (Burning desk = new Burning(folder.resolve("plain"))) {
            assertEquals(
                    2,
                    desk.discs.opening().plan(desk.recordings, Burning.MEDIUM).size());
        }
    }

    @Test
    void nothingIsBurnedWhenItCannotBeMade() throws IOException {
        correction.fails = true;
        try (Burning desk = desk()) {
            DiscJobId id = open(desk);
            CopyResult.Unfit unfit = assertInstanceOf(CopyResult.Unfit.class, next(desk, id));
            assertEquals(Fault.CORRECTION_FAILED, unfit.fault());
            assertFalse(Files.exists(copy(1)));
            assertFalse(desk.lines().contains("DiscCopyBegun"));
            assertEquals(List.of(), images());
        }
    }

    @Test
    void cancellingTheJobThrowsTheImageAway() throws IOException {
        try (Burning desk = desk()) {
            DiscJobId id = open(desk);
            next(desk, id);
            assertEquals(1, images().size());
            Answer<DiscJobId> cancelled = desk.discs.opening().cancel(Burning.clerk(), id, "示例");
            assertEquals(id, done(cancelled));
            assertEquals(List.of(), images());
        }
    }
}
