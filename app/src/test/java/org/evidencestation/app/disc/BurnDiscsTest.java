package org.evidencestation.app.disc;

import static org.evidencestation.app.duty.Answers.done;
import static org.evidencestation.app.duty.Answers.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.app.account.SignedIn;
import org.evidencestation.app.account.StationRole;
import org.evidencestation.app.disc.DiscJob.Step;
import org.evidencestation.app.disc.burner.BurnException.Fault;
import org.evidencestation.app.disc.burner.Medium;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.storage.durable.DiskProbe;
import org.evidencestation.storage.journal.DiscEvent.DiscCopyPlaced;
import org.evidencestation.storage.journal.DiscEvent.DiscJobOpened;
import org.evidencestation.storage.journal.DiscEvent.DiscRead;
import org.evidencestation.storage.journal.DiscEvent.Said;
import org.evidencestation.storage.journal.DiscJobId;
import org.evidencestation.storage.journal.RequestId;
import org.evidencestation.storage.seal.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class BurnDiscsTest {
    private static final DiscWatch CALM = DiscWatch.none();

    @TempDir
    private Path folder;

    private final Tray tray = new Tray();

    @Test
    void threeRecordingsBecomeTwoDiscsOfTwoCopiesEach() throws IOException {
        try (Burning desk = new Burning(folder)) {
            DiscJobId id = open(desk);
            assertEquals(2, job(desk, id).discs());
            for (int i = 0; i < 4; i++) {
                tray.insertBlank();
                assertInstanceOf(CopyResult.Verified.class, next(desk, id));
            }
            assertEquals(Step.PAPERS, job(desk, id).next().step());
            assertEquals(Refusal.NOT_FINISHED, refused(desk.discs.finishing().close(Burning.clerk(), id)));
            label(desk, id);
            done(desk.discs.finishing().close(Burning.clerk(), id));
            assertEquals(Step.DONE, job(desk, id).next().step());
            assertEquals("2026-0001-2/2", job(desk, id).number(2));
            desk.recordings.forEach(it -> assertTrue(desk.discs.<Boolean>ask(ledger -> ledger.onDiscs(it, 2))));
        }
    }

    @Test
    void bothCopiesOfADiscHaveTheSameContentsAlsoAfterARestart() throws IOException {
        Sha256 first;
        DiscJobId id;
        try (Burning desk = new Burning(folder)) {
            id = open(desk);
            next(desk, id);
            first = job(desk, id)
                    .copies()
                    .getFirst()
                    .verified()
                    .orElseThrow()
                    .said()
                    .image();
        }
        tray.insertBlank();
        try (Burning desk = new Burning(folder, "SM", DiskProbe.NONE, Instant.parse("2026-12-24T01:00:00Z"))) {
            next(desk, id);
            assertEquals(
                    first,
                    job(desk, id)
                            .copies()
                            .get(1)
                            .verified()
                            .orElseThrow()
                            .said()
                            .image());
        }
    }

    @Test
    void aBlankWordStopsItBeforeAnythingIsBurned() throws IOException {
        try (Burning desk = new Burning(folder)) {
            DiscOrder order = desk.order();
            List<Said> label = order.label().stream()
                    .map(it -> it.word().equals("制作人") ? new Said("制作人", "　 ") : it)
                    .toList();
            Answer<DiscJobId> answer = desk.discs.opening().open(Burning.clerk(), with(order, label, order.copies()));
            assertEquals(new Answer.Refused<DiscJobId>(Refusal.BLANK_FIELD, "制作人", "SM16"), answer);
            assertEquals(
                    Refusal.BLANK_FIELD,
                    refused(desk.discs.opening().open(Burning.clerk(), with(order, List.of(), order.copies()))));
            assertFalse(desk.lines().contains("DiscJobOpened"));
        }
    }

    @Test
    void theRegulationsWordsAreTakenLetterByLetter() throws IOException {
        try (Burning desk = new Burning(folder)) {
            assertEquals(
                    List.of("制作单位", "制作人", "制作时间", "执法活动或者案件名称及标号"),
                    desk.discs.words().label());
            assertEquals(2, desk.discs.words().copies());
        }
        try (Burning desk = new Burning(folder.resolve("L"), "L", DiskProbe.NONE, Instant.EPOCH)) {
            assertEquals(
                    List.of("制作人", "提取人", "提取时间", "制作方法", "证明对象"),
                    desk.discs.words().sheet());
            assertEquals(1, desk.discs.words().copies());
        }
    }

    @Test
    void oneCopyIsNotEnoughWhereTheArticleWantsTwo() throws IOException {
        try (Burning desk = new Burning(folder)) {
            assertEquals(
                    Refusal.TOO_FEW_COPIES,
                    refused(desk.discs.opening().open(Burning.clerk(), desk.order(DiscJobOpened.LONG_TERM, 1))));
        }
    }

    @Test
    void whatIsNotOfTheCaseNotHeldOrAStateSecretGoesOnNoDisc() throws IOException {
        try (Burning desk = new Burning(folder)) {
            OpenDiscs opening = desk.discs.opening();
            DiscOrder order = desk.order();
            assertEquals(Refusal.NOT_OF_CASE, refused(opening.open(Burning.clerk(), ofCase(order, "示例〔2026〕8号"))));
            assertEquals(Refusal.BLANK_FIELD, refused(opening.open(Burning.clerk(), ofCase(order, " "))));
            desk.secret.add(desk.recordings.get(1));
            assertEquals(Refusal.STATE_SECRET, refused(opening.open(Burning.clerk(), order)));
            desk.cleared.add(desk.recordings.getFirst());
            assertEquals(Refusal.UNKNOWN_RECORDING, refused(opening.open(Burning.clerk(), order)));
        }
    }

    @Test
    void nobodyButTheClerkBurnsAndNothingLeavesWithoutAGrant() throws IOException {
        try (Burning desk = new Burning(folder)) {
            for (StationRole role : StationRole.values()) {
                if (role != StationRole.CLERK) {
                    assertEquals(
                            Refusal.NO_RIGHT,
                            refused(desk.discs.opening().open(SignedIn.as(role, "100009"), desk.order())),
                            role.name());
                }
            }
            DiscOrder out = new DiscOrder(
                    DiscJobOpened.COPY_OUT,
                    Optional.of(new RequestId("00000000-0000-4000-8000-000000000009")),
                    Burning.CASE,
                    "示例案",
                    desk.recordings,
                    Burning.MEDIUM,
                    1,
                    desk.order().label(),
                    desk.order().sheet());
            assertEquals(Refusal.NOT_GRANTED, refused(desk.discs.opening().open(Burning.clerk(), out)));
        }
    }

    @Test
    void theSameRecordingsAreNotWantedTwiceAtOnce() throws IOException {
        try (Burning desk = new Burning(folder)) {
            DiscJobId id = open(desk);
            assertEquals(
                    Refusal.DISCS_WANTED_ALREADY, refused(desk.discs.opening().open(Burning.clerk(), desk.order())));
            done(desk.discs.opening().cancel(Burning.clerk(), id, "示例"));
            open(desk);
            assertEquals(Refusal.JOB_ENDED, refused(desk.discs.burning().next(Burning.clerk(), id, tray, CALM)));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"WRITE_FAILED", "DRIVE_GONE", "CANCELLED", "TOO_SMALL"})
    void whatGoesWrongWhileWritingMakesTheCopyVoidAndUnlabelled(Fault fault) throws IOException {
        try (Burning desk = new Burning(folder)) {
            DiscJobId id = open(desk);
            tray.writing = fault;
            assertEquals(
                    fault,
                    assertInstanceOf(CopyResult.Voided.class, next(desk, id)).fault());
            DiscCopy copy = job(desk, id).copies().getFirst();
            assertEquals(fault.name(), copy.voids().getFirst().said().fault());
            assertEquals(
                    Refusal.NOT_VERIFIED,
                    refused(desk.discs.finishing().paper(Burning.clerk(), id, copy, Paper.LABEL, Sha256.of())));
            assertEquals(List.of("burn"), tray.done);
            tray.writing = null;
            tray.insertBlank();
            assertInstanceOf(CopyResult.Verified.class, next(desk, id));
        }
    }

    @Test
    void whatIsReadOtherwiseThanWrittenIsVoid() throws IOException {
        try (Burning desk = new Burning(folder)) {
            DiscJobId id = open(desk);
            tray.lies = true;
            assertEquals(
                    Fault.NOT_THE_SAME,
                    assertInstanceOf(CopyResult.Voided.class, next(desk, id)).fault());
            tray.lies = false;
            assertEquals(
                    Fault.WRONG_MEDIUM,
                    assertInstanceOf(CopyResult.Unfit.class, next(desk, id)).fault());
            assertEquals(
                    1, desk.lines().stream().filter("DiscCopyBegun"::equals).count());
        }
    }

    @Test
    void aMediumThatDoesNotFitIsNotWrittenTo() throws IOException {
        Map<Fault, Medium> media = Map.of(
                Fault.NO_MEDIUM, new Medium("", Medium.State.ABSENT, 0, false, ""),
                Fault.WRONG_MEDIUM, new Medium("CD-ROM", Medium.State.UNSUITABLE, 0, false, ""),
                Fault.TOO_SMALL, new Medium("CD-R", Medium.State.BLANK, 3, false, ""));
        try (Burning desk = new Burning(folder)) {
            DiscJobId id = open(desk);
            for (Map.Entry<Fault, Medium> wrong : media.entrySet()) {
                tray.medium = wrong.getValue();
                assertEquals(
                        wrong.getKey(),
                        assertInstanceOf(CopyResult.Unfit.class, next(desk, id)).fault());
            }
            assertEquals(List.of(), tray.done);
            assertFalse(desk.lines().contains("DiscCopyBegun"));
        }
    }

    @Test
    void aStationThatStoppedWhileWritingStartsThatCopyAnew() throws IOException {
        DiscJobId id = stopped(it -> it.diesWriting = new IllegalStateException("power"));
        try (Burning desk = new Burning(folder)) {
            assertInstanceOf(CopyResult.Unfit.class, next(desk, id));
            tray.insertBlank();
            assertInstanceOf(CopyResult.Verified.class, next(desk, id));
            assertEquals(
                    BurnDiscs.INTERRUPTED,
                    job(desk, id).copies().getFirst().voids().getFirst().said().fault());
        }
    }

    @Test
    void aStationThatStoppedBeforeReadingBackReadsWhatIsInTheDrive() throws IOException {
        DiscJobId id = stopped(it -> it.diesReading = new IllegalStateException("power"));
        tray.done.clear();
        try (Burning desk = new Burning(folder)) {
            assertEquals(Step.READ_BACK, job(desk, id).next().step());
            assertInstanceOf(CopyResult.Verified.class, next(desk, id));
            assertEquals(List.of("read"), tray.done);
        }
    }

    @Test
    void whateverOperationOfTheDiskIsTheLastTheJobIsFinishedAfterwards() throws IOException {
        boolean stopped = true;
        int stops = 0;
        for (int after = 0; stopped; after++) {
            stopped = stopAndFinish(folder.resolve(Integer.toString(after)), after);
            stops += stopped ? 1 : 0;
        }
        assertTrue(stops > 15, () -> "a job has more steps than that");
    }

    /** @return false if the job had fewer operations than that */
    private static boolean stopAndFinish(Path place, int after) throws IOException {
        int[] left = {Integer.MAX_VALUE};
        DiskProbe probe = operation -> {
            if (left[0]-- <= 0) {
                throw new IOException("power");
            }
        };
        Tray drive = new Tray();
        boolean stopped = false;
        Burning desk = new Burning(place, "L", probe, Instant.parse("2026-11-20T01:00:00Z"));
        left[0] = after;
        try {
            finish(desk, drive);
        } catch (IOException e) {
            stopped = true;
        }
        left[0] = Integer.MAX_VALUE;
        desk.close();
        try (Burning again = new Burning(place, "L", DiskProbe.NONE, Instant.parse("2026-11-20T02:00:00Z"))) {
            finish(again, drive);
            DiscJob job = again.discs.ask(DiscLedger::all).getLast();
            assertEquals(Step.DONE, job.next().step(), () -> "stopped after " + after);
            for (DiscCopy copy : job.copies()) {
                assertTrue(copy.isVerified() && job.missing(copy).isEmpty());
            }
            assertEquals(
                    1,
                    again.discs.ask(DiscLedger::all).stream()
                            .filter(it -> !it.cancelled())
                            .count());
        }
        return stopped;
    }

    /** What a clerk does until nothing is left to do. */
    private static void finish(Burning desk, Tray drive) throws IOException {
        if (desk.discs.ask(DiscLedger::all).isEmpty()) {
            done(desk.discs.opening().open(Burning.clerk(), desk.order()));
        }
        DiscJobId id = desk.discs.ask(DiscLedger::all).getFirst().id();
        while (job(desk, id).open()) {
            switch (job(desk, id).next().step()) {
                case BURN, READ_BACK -> {
                    if (job(desk, id).next().step() == Step.BURN) {
                        drive.insertBlank();
                    }
                    done(desk.discs.burning().next(Burning.clerk(), id, drive, CALM));
                }
                case PAPERS -> label(desk, id);
                case CLOSE -> done(desk.discs.finishing().close(Burning.clerk(), id));
                case DONE, CANCELLED -> throw new IllegalStateException("ended");
            }
        }
    }

    @Test
    void placesAreKnownAndADiscThatIsAwayIsNoCopyHere() throws IOException {
        try (Burning desk = new Burning(folder)) {
            DiscJobId id = finished(desk);
            DiscCopy copy = job(desk, id).copies().getFirst();
            FinishDiscs finishing = desk.discs.finishing();
            assertEquals(
                    Refusal.INCOMPLETE,
                    refused(finishing.place(Burning.clerk(), id, copy, DiscCopyPlaced.ARCHIVE, " ")));
            done(finishing.place(Burning.clerk(), id, copy, DiscCopyPlaced.GONE, "遗失"));
            assertTrue(job(desk, id).copies().getFirst().away());
            assertFalse(desk.discs.<Boolean>ask(ledger -> ledger.onDiscs(desk.recordings.getFirst(), 2)));
            assertTrue(desk.discs.<Boolean>ask(ledger -> ledger.onDiscs(desk.recordings.getFirst(), 1)));
        }
    }

    @Test
    void aDiscThatIsReadYearsLaterTellsWhetherItIsStillTheSame() throws IOException {
        try (Burning desk = new Burning(folder)) {
            DiscJobId id = finished(desk);
            DiscCopy last = job(desk, id).copies().getLast();
            desk.pass(Duration.ofDays(400));
            assertEquals(DiscRead.GOOD, read(desk, id, last).result());
            tray.written.put("data/other", new byte[1]);
            DiscRead changed = read(desk, id, last);
            assertEquals(DiscRead.CHANGED, changed.result());
            assertTrue(changed.detail().contains("data/other"), changed.detail());
            tray.reading = Fault.READ_FAILED;
            assertEquals(DiscRead.UNREADABLE, read(desk, id, last).result());
            tray.reading = Fault.NO_MEDIUM;
            assertThrows(IOException.class, () -> read(desk, id, last));
            assertEquals(3, job(desk, id).copies().getLast().reads().size());
        }
    }

    @Test
    void whatWasClearedSinceIsComparedByTheWholeMedium() throws IOException {
        try (Burning desk = new Burning(folder)) {
            DiscJobId id = finished(desk);
            desk.cleared.addAll(desk.recordings);
            DiscCopy last = job(desk, id).copies().getLast();
            assertEquals(DiscRead.GOOD, read(desk, id, last).result());
            tray.lies = true;
            assertEquals(DiscRead.CHANGED, read(desk, id, last).result());
        }
    }

    @Test
    void aBadCopyIsReplacedByAnother() throws IOException {
        try (Burning desk = new Burning(folder)) {
            DiscJobId id = finished(desk);
            DiscCopy last = job(desk, id).copies().getLast();
            done(desk.discs.finishing().replace(Burning.clerk(), id, last, "不能读取"));
            assertEquals(Step.BURN, job(desk, id).next().step());
            tray.insertBlank();
            assertInstanceOf(CopyResult.Verified.class, next(desk, id));
            assertEquals(Step.PAPERS, job(desk, id).next().step());
        }
    }

    @Test
    void aFifthOfTheCopiesIsReadEachYearThoseLongestUnreadFirst() throws IOException {
        try (Burning desk = new Burning(folder)) {
            DiscJobId id = open(desk);
            next(desk, id);
            Map<String, byte[]> first = tray.written;
            finish(desk, tray);
            ReadTests tests = new ReadTests(Burning.ZONE);
            assertEquals(List.of(), desk.discs.ask(it -> tests.of(it, Year.of(2026))));
            desk.pass(Duration.ofDays(100));
            List<ReadTests.Test> due = desk.discs.ask(it -> tests.of(it, Year.of(2027)));
            assertEquals(1, due.size());
            assertEquals(Optional.empty(), due.getFirst().read());
            assertEquals(
                    new Answer.Refused<DiscRead>(Refusal.ANOTHER_DISC, "2026-0001-2/2", ""),
                    desk.discs
                            .reading()
                            .read(Burning.clerk(), id, due.getFirst().copy(), tray, CALM));
            tray.written = first;
            read(desk, id, due.getFirst().copy());
            List<ReadTests.Test> after = desk.discs.ask(it -> tests.of(it, Year.of(2027)));
            assertEquals(1, after.size());
            assertEquals(Optional.of(desk.now()), after.getFirst().read());
            assertFalse(after.getFirst()
                    .copy()
                    .equals(desk.discs
                            .ask(it -> tests.of(it, Year.of(2028)))
                            .getFirst()
                            .copy()));
        }
    }

    @Test
    void oneBadDiscMakesEveryOtherOfItsYearSuspect() throws IOException {
        try (Burning desk = new Burning(folder)) {
            DiscJobId id = finished(desk);
            desk.pass(Duration.ofDays(100));
            tray.reading = Fault.READ_FAILED;
            read(desk, id, job(desk, id).copies().getFirst());
            assertEquals(
                    4,
                    desk.discs
                            .ask(it -> new ReadTests(Burning.ZONE).of(it, Year.of(2027)))
                            .size());
        }
    }

    private DiscRead read(Burning desk, DiscJobId id, DiscCopy copy) throws IOException {
        return done(desk.discs.reading().read(Burning.clerk(), id, copy, tray, CALM));
    }

    /** Opened, and ended by an accident with the first copy. */
    private DiscJobId stopped(java.util.function.Consumer<Tray> accident) throws IOException {
        try (Burning desk = new Burning(folder)) {
            DiscJobId id = open(desk);
            accident.accept(tray);
            assertThrows(IllegalStateException.class, () -> next(desk, id));
            tray.diesWriting = null;
            tray.diesReading = null;
            return id;
        }
    }

    private DiscJobId finished(Burning desk) throws IOException {
        finish(desk, tray);
        return desk.discs.ask(DiscLedger::all).getFirst().id();
    }

    private static void label(Burning desk, DiscJobId id) throws IOException {
        for (DiscCopy copy : job(desk, id).copies()) {
            for (Paper paper : job(desk, id).missing(copy)) {
                done(desk.discs.finishing().paper(Burning.clerk(), id, copy, paper, Sha256.of()));
            }
        }
    }

    private static DiscJobId open(Burning desk) throws IOException {
        return done(desk.discs.opening().open(Burning.clerk(), desk.order()));
    }

    private CopyResult next(Burning desk, DiscJobId id) throws IOException {
        return done(desk.discs.burning().next(Burning.clerk(), id, tray, CALM));
    }

    private static DiscJob job(Burning desk, DiscJobId id) {
        return desk.discs.ask(ledger -> ledger.find(id)).orElseThrow();
    }

    private static DiscOrder with(DiscOrder order, List<Said> label, int copies) {
        return new DiscOrder(
                order.reason(),
                order.request(),
                order.caseNumber(),
                order.caseName(),
                order.recordings(),
                order.mediumBytes(),
                copies,
                label,
                order.sheet());
    }

    private static DiscOrder ofCase(DiscOrder order, String number) {
        return new DiscOrder(
                order.reason(),
                order.request(),
                number,
                order.caseName(),
                order.recordings(),
                order.mediumBytes(),
                order.copies(),
                order.label(),
                order.sheet());
    }
}
