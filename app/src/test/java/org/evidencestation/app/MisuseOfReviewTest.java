package org.evidencestation.app;

import static org.evidencestation.app.OfficeBench.ANN;
import static org.evidencestation.app.OfficeBench.BEN;
import static org.evidencestation.app.duty.Answers.done;
import static org.evidencestation.app.duty.Answers.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.account.SignedIn;
import org.evidencestation.app.account.StationRole;
import org.evidencestation.app.duty.Person;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.review.Draw;
import org.evidencestation.app.review.DrawAgain.Doubt;
import org.evidencestation.app.review.ReviewLedger;
import org.evidencestation.app.review.ReviewRecording.Breach;
import org.evidencestation.app.review.ReviewRecording.Found;
import org.evidencestation.app.review.Reviews;
import org.evidencestation.storage.journal.DrawId;
import org.evidencestation.storage.journal.DutyEvent.OperationFacts;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.OperationId;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.journal.ReviewEvent.Checked;
import org.evidencestation.storage.journal.ReviewEvent.Drawn;
import org.evidencestation.storage.journal.ReviewEvent.SampleDrawn;
import org.evidencestation.storage.journal.StoredCheckpoints;
import org.evidencestation.storage.seal.Sha256;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Somebody wants the sample to be another, or the review not to have been: refused, or found by drawing again. */
class MisuseOfReviewTest extends AtAnOffice {
    private static final String DOCKING = "00000000-0000-4000-8000-000000000001";
    private static final DrawId FORGED = new DrawId("00000000-0000-4000-8000-0000000000ff");
    private static final Session SUPERVISOR = SignedIn.as(StationRole.SUPERVISOR, "100005");

    private Reviews reviews() {
        return office.station().reviews();
    }

    private void day() throws IOException {
        office.docked(DOCKING, 4, 4);
        for (int i = 1; i <= 4; i++) {
            office.recording(DOCKING, office.now().minusSeconds(600L * i));
        }
        office.station().vault().checkpoint();
        office.later(Duration.ofDays(1));
    }

    private Draw drawn() throws IOException {
        day();
        return sample(done(reviews().draw().draw(SUPERVISOR, 2)));
    }

    private Draw sample(DrawId id) {
        return reviews().ask(ledger -> ledger.draw(id)).orElseThrow();
    }

    private Set<Doubt> doubts(Draw draw) throws IOException {
        return reviews().again(draw).doubts();
    }

    private List<Checked> answers() {
        return reviews().checklist().items().stream()
                .map(it -> new Checked(it.code(), it.article(), Checked.OK, null, ""))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private Found found(Draw draw, List<Checked> answers) {
        return new Found(draw.said().draw(), draw.open().getFirst(), answers, null, "", List.of());
    }

    private Refusal review(Draw draw, List<Checked> answers) throws IOException {
        return refused(reviews().recordings().review(SUPERVISOR, found(draw, answers)));
    }

    private long lines() {
        return office.station().vault().journal().position().size();
    }

    @Test
    void drawingAgainTheSameDay() throws Exception {
        drawn();
        assertEquals(Refusal.ALREADY_DRAWN, refused(reviews().draw().draw(SUPERVISOR, 2)));
    }

    @Test
    void drawingMoreTheSameDayToReachSomebody() throws Exception {
        drawn();
        assertEquals(Refusal.ALREADY_DRAWN, refused(reviews().draw().draw(SUPERVISOR, 20)));
    }

    @Test
    void drawingForADayThatIsOverBySettingTheClockBack() throws Exception {
        drawn();
        office.later(Duration.ofDays(-3));
        assertEquals(Refusal.ALREADY_DRAWN, refused(reviews().draw().draw(SUPERVISOR, 2)));
    }

    @Test
    void settingTheClockBackBeforeTheFirstDraw() throws Exception {
        day();
        office.later(Duration.ofDays(1));
        Instant before = office.now();
        office.later(Duration.ofHours(-20));
        office.station().vault().append(new Event.StationClockJumped(before.plus(Duration.ofDays(1)), office.now()));
        assertEquals(Refusal.CLOCK_WAS_SET, refused(reviews().draw().draw(SUPERVISOR, 2)));
    }

    @Test
    void drawingByAClockThatIsAhead() throws Exception {
        day();
        office.later(Duration.ofDays(5));
        Draw draw = sample(done(reviews().draw().draw(SUPERVISOR, 2)));
        assertEquals(Set.of(), doubts(draw));
        office.later(Duration.ofDays(-5));
        office.docked("00000000-0000-4000-8000-000000000002");
        assertEquals(Set.of(Doubt.CLOCK_SET), doubts(draw));
    }

    @Test
    void takingACheckpointAwayToDrawByAnEarlierOne() throws Exception {
        office.station().vault().checkpoint();
        day();
        Path journal = office.station().vault().layout().journal();
        StoredCheckpoints stored = new StoredCheckpoints(journal);
        Files.delete(stored.text(stored.sizes().getLast()));
        assertEquals(Refusal.NOTHING_TO_DRAW, refused(reviews().draw().draw(SUPERVISOR, 2)));
        RecordingSummary late = office.recording(DOCKING, office.now().minusSeconds(100_000));
        Draw forged = forge(late.recording());
        assertTrue(doubts(forged).contains(Doubt.CHECKPOINT_MISSING));
    }

    private Draw forge(RecordingId chosen) throws IOException {
        return forge(chosen, Sha256.of(), 4);
    }

    private Draw forge(RecordingId chosen, Sha256 population, int size) throws IOException {
        Optional<SampleDrawn> real =
                reviews().ask(ledger -> ledger.draws().stream().map(Draw::said).findFirst());
        office.station()
                .vault()
                .append(new SampleDrawn(
                        FORGED,
                        LocalDate.ofInstant(
                                office.now(), office.station().regime().zone()),
                        real.map(SampleDrawn::checkpoint).orElse(1L),
                        real.map(SampleDrawn::head).orElse(Sha256.of()),
                        2,
                        real.map(SampleDrawn::from).orElse(office.now()),
                        real.map(SampleDrawn::to).orElse(office.now()),
                        size,
                        population,
                        List.of(new Drawn(ANN, List.of(chosen))),
                        "100005"));
        return sample(FORGED);
    }

    @Test
    void writingASampleOfOnesOwnIntoTheJournal() throws Exception {
        Draw real = drawn();
        Draw forged = forge(
                real.outcomes().keySet().iterator().next(),
                real.said().populationDigest(),
                real.said().population());
        assertEquals(Set.of(Doubt.OTHER_SAMPLE, Doubt.SECOND_OF_DAY), doubts(forged));
        assertEquals(Set.of(), doubts(real));
    }

    @Test
    void writingASampleFromAnotherList() throws Exception {
        Draw real = drawn();
        Draw forged = forge(real.outcomes().keySet().iterator().next(), Sha256.of(new byte[] {1}), 3);
        assertTrue(doubts(forged).contains(Doubt.OTHER_POPULATION));
    }

    @Test
    void bringingFootageAfterTheCheckpointChangesNothing() throws Exception {
        day();
        office.docked("00000000-0000-4000-8000-000000000002", 1, 1);
        office.recording("00000000-0000-4000-8000-000000000002", office.now().minusSeconds(200_000));
        office.station().vault().checkpoint();
        Draw draw = sample(done(reviews().draw().draw(SUPERVISOR, 20)));
        assertEquals(4, draw.said().population());
        assertEquals(Set.of(), doubts(draw));
    }

    @Test
    void skippingWithoutAReason() throws Exception {
        Draw draw = drawn();
        for (String reason : List.of("", "   ", "\n\t", "\u3000")) {
            assertEquals(
                    Refusal.NO_REASON,
                    refused(reviews()
                            .recordings()
                            .skip(SUPERVISOR, draw.said().draw(), draw.open().getFirst(), reason)));
        }
    }

    @Test
    void skippingWhatWasReviewed() throws Exception {
        Draw draw = drawn();
        RecordingId recording = draw.open().getFirst();
        done(reviews().recordings().review(SUPERVISOR, found(draw, answers())));
        assertEquals(
                Refusal.ALREADY_REVIEWED,
                refused(reviews().recordings().skip(SUPERVISOR, draw.said().draw(), recording, "示例")));
    }

    @Test
    void reviewingAgainUntilItIsInOrder() throws Exception {
        Draw draw = drawn();
        List<Checked> bad = answers();
        bad.replaceAll(it -> new Checked(it.item(), it.article(), Checked.NOT_OK, null, "示例"));
        done(reviews().recordings().review(SUPERVISOR, found(draw, bad)));
        assertEquals(Refusal.ALREADY_REVIEWED, review(draw, answers()));
    }

    @Test
    void reviewingOnesOwnFootage() throws Exception {
        Draw draw = drawn();
        Session ann = SignedIn.as(StationRole.SUPERVISOR, ANN);
        assertEquals(Refusal.SAME_PERSON, refused(reviews().recordings().review(ann, found(draw, answers()))));
    }

    @Test
    void reviewingAnOperationOneTookPartIn() throws Exception {
        Draw draw = drawn();
        RecordingId recording = draw.open().getFirst();
        OperationFacts facts = new OperationFacts(
                office.operation("示例").activity(),
                "示例",
                "示例路",
                "",
                List.of(ANN, BEN),
                office.now().minusSeconds(7200),
                office.now().minusSeconds(3600));
        OperationId operation = done(office.station().duty().operations().enter(facts, ANN));
        done(office.station().duty().recordings().allShow(List.of(recording), operation, ANN));
        Session ben = SignedIn.as(StationRole.SUPERVISOR, BEN);
        assertEquals(Refusal.SAME_PERSON, refused(reviews().recordings().review(ben, found(draw, answers()))));
    }

    @Test
    void reviewingWhatWasNotDrawn() throws Exception {
        Draw draw = drawn();
        RecordingId other = office.recording(DOCKING, office.now()).recording();
        assertEquals(
                Refusal.NOT_DRAWN,
                refused(reviews()
                        .recordings()
                        .review(SUPERVISOR, new Found(draw.said().draw(), other, answers(), null, "", List.of()))));
        assertEquals(
                Refusal.UNKNOWN_DRAW,
                refused(reviews()
                        .recordings()
                        .review(SUPERVISOR, new Found(FORGED, other, answers(), null, "", List.of()))));
    }

    @Test
    void answeringAnItemTwiceOrInventingOne() throws Exception {
        Draw draw = drawn();
        List<Checked> twice = answers();
        twice.add(twice.getFirst());
        assertEquals(Refusal.NOT_ANSWERED, review(draw, twice));
        List<Checked> more = answers();
        more.add(new Checked("X1", "X1", Checked.OK, null, ""));
        assertEquals(Refusal.NOT_ANSWERED, review(draw, more));
    }

    @Test
    void answeringWithAnotherWordOrArticle() throws Exception {
        Draw draw = drawn();
        List<Checked> words = answers();
        words.replaceAll(it -> new Checked(it.item(), it.article(), "MAYBE", null, ""));
        assertEquals(Refusal.NOT_ANSWERED, review(draw, words));
        List<Checked> articles = answers();
        articles.replaceAll(it -> new Checked(it.item(), "L1", Checked.OK, null, ""));
        assertEquals(Refusal.NOT_ANSWERED, review(draw, articles));
    }

    @Test
    void findingSomethingWrongWithoutAWord() throws Exception {
        Draw draw = drawn();
        List<Checked> silent = answers();
        silent.replaceAll(it -> new Checked(it.item(), it.article(), Checked.NOT_OK, null, " "));
        assertEquals(Refusal.NOT_ANSWERED, review(draw, silent));
    }

    @Test
    void markingATimeThatIsNotThere() throws Exception {
        Draw draw = drawn();
        for (long second : new long[] {-1, 121, Long.MAX_VALUE / 2}) {
            List<Checked> marked = answers();
            marked.replaceAll(it -> new Checked(it.item(), it.article(), Checked.OK, second, ""));
            assertEquals(Refusal.NOT_THERE, review(draw, marked));
        }
    }

    @Test
    void anInventedViolationLeavesNoReviewBehind() throws Exception {
        Draw draw = drawn();
        long before = lines();
        Found found = new Found(
                draw.said().draw(), draw.open().getFirst(), answers(), null, "", List.of(new Breach("W18-99", "示例")));
        assertEquals(Refusal.UNKNOWN_VIOLATION, refused(reviews().recordings().review(SUPERVISOR, found)));
        assertEquals(before, lines());
    }

    @Test
    void drawingAndReviewingAfterTheSessionEnded() throws Exception {
        Draw draw = drawn();
        Session over = SignedIn.until(() -> false, StationRole.SUPERVISOR, "100005");
        assertEquals(Refusal.NOT_SIGNED_IN, refused(reviews().draw().draw(over, 1)));
        assertEquals(Refusal.NOT_SIGNED_IN, refused(reviews().recordings().review(over, found(draw, answers()))));
        assertEquals(Refusal.NOT_SIGNED_IN, refused(reviews().evaluation().hold(over, "示例")));
    }

    @Test
    void drawingInAnyOtherRole() throws Exception {
        day();
        for (StationRole role : StationRole.values()) {
            if (role != StationRole.SUPERVISOR) {
                assertEquals(Refusal.NO_RIGHT, refused(reviews().draw().draw(SignedIn.as(role, BEN), 1)), role.name());
            }
        }
    }

    @Test
    void drawingNobodyOrEverybody() throws Exception {
        day();
        for (int quota : new int[] {0, -1, 21, Integer.MAX_VALUE}) {
            assertEquals(Refusal.NOT_A_QUOTA, refused(reviews().draw().draw(SUPERVISOR, quota)));
        }
    }

    @Test
    void drawingOnTheFirstDayOfAStation() throws Exception {
        office.docked(DOCKING, 1, 1);
        office.recording(DOCKING, office.now().minusSeconds(600));
        office.station().vault().checkpoint();
        assertEquals(Refusal.NO_CHECKPOINT, refused(reviews().draw().draw(SUPERVISOR, 1)));
    }

    @Test
    void aNumberWithALineFeedMakesNoSecondMemberOfTheList() throws Exception {
        Person forged = new Person("100007\n100008", "示例\n人员", "一中队", "A", true);
        assertEquals(
                Refusal.NOT_A_PERSON, refused(office.station().duty().people().list(forged, ANN)));
    }

    private Refusal pack(Session by, Path into) throws IOException {
        return refused(new StationReviews(office.station(), Optional::empty).pack(by, into));
    }

    @Test
    void puttingPapersIntoTheVault() throws Exception {
        Path vault = office.station().vault().folder();
        assertEquals(Refusal.NOT_A_FOLDER, pack(SUPERVISOR, vault.resolve("papers")));
        assertEquals(Refusal.NOT_A_FOLDER, pack(SUPERVISOR, vault.resolve("../vault/objects/papers")));
        assertFalse(Files.exists(vault.resolve("papers")));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void puttingPapersIntoTheVaultByAnotherName() throws Exception {
        Path link = Files.createSymbolicLink(
                folder.resolve("link"), office.station().vault().folder());
        assertEquals(Refusal.NOT_A_FOLDER, pack(SUPERVISOR, link));
        assertEquals(Refusal.NOT_A_FOLDER, pack(SUPERVISOR, link.resolve("papers")));
    }

    @Test
    void mixingPapersWithOthers() throws Exception {
        Path full = Files.createDirectory(folder.resolve("full"));
        Files.writeString(full.resolve("other.pdf"), "示例");
        assertEquals(Refusal.NOT_A_FOLDER, pack(SUPERVISOR, full));
        assertEquals("示例", Files.readString(full.resolve("other.pdf")));
    }

    @Test
    void makingPapersInAnotherRole() throws Exception {
        for (StationRole role : List.of(StationRole.OFFICER, StationRole.CLERK, StationRole.ADMINISTRATOR)) {
            assertEquals(Refusal.NO_RIGHT, pack(SignedIn.as(role, BEN), folder.resolve("papers")));
        }
    }

    @Test
    void aSessionThatEndsWhilePapersAreMadeVouchesForNothing() throws Exception {
        AtomicBoolean open = new AtomicBoolean(true);
        Session by = SignedIn.until(open::get, StationRole.SUPERVISOR, "100005");
        long before = lines();
        Refusal why = refused(reviews()
                .pack()
                .keep(
                        by,
                        folder.resolve("papers"),
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 11, 20),
                        into -> open.set(false)));
        assertEquals(Refusal.NOT_SIGNED_IN, why);
        assertEquals(before, lines());
    }

    @Test
    void aFormulaForANameStaysAName() throws Exception {
        done(office.station().duty().people().list(new Person(BEN, "示例人员乙", "=HYPERLINK(\"x\")", "A", true), ANN));
        Path papers = folder.resolve("papers");
        done(new StationReviews(office.station(), Optional::empty).pack(SUPERVISOR, papers));
        String csv = Files.readString(papers.resolve("02-配备比例与缺口.csv"), StandardCharsets.UTF_8);
        assertTrue(csv.contains("'=HYPERLINK"), csv);
        assertFalse(csv.lines().anyMatch(line -> line.startsWith("=") || line.contains(",=")), csv);
    }

    @Test
    void noOfficerIsNamedInThePapers() throws Exception {
        drawn();
        Path papers = folder.resolve("papers");
        done(new StationReviews(office.station(), Optional::empty).pack(SUPERVISOR, papers));
        try (Stream<Path> files = Files.list(papers)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".csv")).toList()) {
                String csv = Files.readString(file);
                assertFalse(csv.contains("示例人员") || csv.contains(ANN), file + csv);
            }
        }
    }

    @Test
    void everyTryThatWasRefusedLeftTheLedgerAsItWas() throws Exception {
        day();
        @Nullable
        Draw none = reviews().ask(ReviewLedger::draws).stream().findFirst().orElse(null);
        refused(reviews().draw().draw(SignedIn.as(StationRole.OFFICER, BEN), 1));
        refused(reviews().draw().draw(SUPERVISOR, 0));
        assertEquals(
                none, reviews().ask(ReviewLedger::draws).stream().findFirst().orElse(null));
    }
}
