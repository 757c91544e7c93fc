package org.evidencestation.app;

import static org.evidencestation.app.OfficeBench.ANN;
import static org.evidencestation.app.OfficeBench.BEN;
import static org.evidencestation.app.duty.Answers.done;
import static org.evidencestation.app.duty.Answers.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.account.SignedIn;
import org.evidencestation.app.account.StationRole;
import org.evidencestation.app.duty.Violation;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.review.Checklist;
import org.evidencestation.app.review.Draw;
import org.evidencestation.app.review.MarkUnrelated;
import org.evidencestation.app.review.ReviewLedger;
import org.evidencestation.app.review.ReviewRecording;
import org.evidencestation.app.review.ReviewRecording.Breach;
import org.evidencestation.app.review.ReviewRecording.Found;
import org.evidencestation.app.review.YearlyEvaluation;
import org.evidencestation.storage.index.RecordingSearch;
import org.evidencestation.storage.journal.DrawId;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.ReviewEvent.Checked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Drawing and reviewing at a real station with a real vault. */
class StationReviewTest extends AtAnOffice {
    private static final String DOCKING = "00000000-0000-4000-8000-000000000001";
    private static final Session SUPERVISOR = SignedIn.as(StationRole.SUPERVISOR, "100005");

    /** Yesterday ANN brought four recordings, and the day ended with a checkpoint. */
    private void yesterday() throws IOException {
        office.docked(DOCKING, 4, 4);
        for (int i = 1; i <= 4; i++) {
            office.recording(DOCKING, office.now().minusSeconds(600L * i));
        }
        office.station().vault().checkpoint();
        office.later(Duration.ofDays(1));
    }

    private DrawId drawn() throws IOException {
        yesterday();
        return done(office.station().reviews().draw().draw(SUPERVISOR, 2));
    }

    private Draw draw(DrawId id) {
        return office.station().reviews().ask(ledger -> ledger.draw(id)).orElseThrow();
    }

    private ReviewRecording reviews() {
        return office.station().reviews().recordings();
    }

    private List<Checked> answers(String verdict) {
        List<Checked> answers = new ArrayList<>();
        for (Checklist.Item item : office.station().reviews().checklist().items()) {
            answers.add(new Checked(item.code(), item.article(), verdict, 3L, "示例"));
        }
        return answers;
    }

    private Found found(DrawId draw, RecordingId recording) {
        return new Found(draw, recording, answers(Checked.OK), 5L, "示例", List.of());
    }

    private List<Violation> violations() {
        return office.station().duty().ask(ledger -> ledger.violations());
    }

    @Test
    @Tag("SM17")
    void aSampleIsDrawnReviewedAndComesOutAgain() throws Exception {
        DrawId id = drawn();
        Draw draw = draw(id);
        assertEquals(4, draw.said().population());
        assertEquals(2, draw.open().size());
        assertEquals(ANN, draw.officer(draw.open().getFirst()));
        assertEquals(Set.of(), office.station().reviews().again(draw).doubts());

        RecordingId first = draw.open().getFirst();
        done(reviews().review(SUPERVISOR, found(id, first)));
        done(reviews().skip(SUPERVISOR, id, draw.open().getLast(), "示例：无法播放"));
        assertEquals(1, draw(id).reviewed());
        assertEquals(1, draw(id).skipped());
        office.restart();
        assertEquals(List.of(), draw(id).open());
        assertEquals(Set.of(), office.station().reviews().again(draw(id)).doubts());
        assertTrue(office.station().index().history(first).stream()
                .anyMatch(line -> line.event().getClass().getSimpleName().equals("ReviewMade")));
    }

    @ParameterizedTest
    @CsvSource({"L, L13, L20-7", "L, L14, L20-7", "Z, Z13, Z12-9", "SM, SM8, SM18-1"})
    @Tag("L13")
    @Tag("L14")
    @Tag("Z13")
    @Tag("L10")
    @Tag("SM10")
    void everyItemOfTheChecklistIsAnsweredAndWhatIsNotInOrderBecomesAViolation(String profile, String item, String code)
            throws Exception {
        office.goBy(profile);
        DrawId id = drawn();
        RecordingId recording = draw(id).open().getFirst();
        List<Checked> answers = answers(Checked.OK);
        assertTrue(answers.stream().anyMatch(it -> it.item().equals(item)));

        List<Checked> without =
                answers.stream().filter(it -> !it.item().equals(item)).toList();
        assertEquals(
                Refusal.NOT_ANSWERED,
                refused(reviews().review(SUPERVISOR, new Found(id, recording, without, null, "", List.of()))));

        answers.replaceAll(
                it -> it.item().equals(item) ? new Checked(item, it.article(), Checked.NOT_OK, 7L, "示例不合格") : it);
        done(reviews()
                .review(
                        SUPERVISOR,
                        new Found(id, recording, answers, null, "", List.of(new Breach(code, item + " 第 7 秒")))));
        Violation violation = violations().getFirst();
        assertEquals(code, violation.said().code());
        assertEquals(recording, violation.said().recording());
        assertEquals(List.of(ANN), violation.said().persons());
        assertEquals(1, draw(id).notOk());
    }

    @ParameterizedTest
    @CsvSource({"L, L3, L20-7", "L, L12, L20-7", "SM, SM5, SM18-3", "Z, Z4, Z12-7", "W, W18, W18-6"})
    @Tag("L3")
    @Tag("L12")
    @Tag("SM5")
    @Tag("Z4")
    void footageOutsideTheWorkBecomesAViolationAndStaysWhereItIs(String profile, String article, String code)
            throws Exception {
        office.goBy(profile);
        yesterday();
        RecordingId recording = office.station()
                .index()
                .recordings(RecordingSearch.newest(1))
                .getFirst()
                .summary()
                .recording();
        MarkUnrelated marks = office.station().reviews().unrelated();
        Session clerk = SignedIn.as(StationRole.CLERK, "100003");
        assertEquals(
                Refusal.NO_REASON,
                refused(marks.mark(clerk, new MarkUnrelated.Mark(recording, null, article, code, " "))));
        assertEquals(
                Refusal.NOT_FORBIDDEN,
                refused(marks.mark(clerk, new MarkUnrelated.Mark(recording, null, "L99", code, "示例"))));
        done(marks.mark(clerk, new MarkUnrelated.Mark(recording, 4L, article, code, "示例")));
        assertEquals(code, violations().getFirst().said().code());
        assertTrue(office.station().index().recording(recording).isPresent());
        assertEquals(
                article,
                office.station()
                        .reviews()
                        .ask(ReviewLedger::unrelated)
                        .getFirst()
                        .said()
                        .article());
    }

    @Test
    @Tag("SM17")
    void theYearsEvaluationIsCountedAndTurnsUrgentInOctober() throws Exception {
        office.goBy("SM");
        DrawId id = drawn();
        YearlyEvaluation before = office.station().reviews().yearly().getFirst();
        assertEquals(YearlyEvaluation.State.SOON, before.state());
        assertEquals("SM17", before.asked().article());
        assertEquals(
                Refusal.NOTHING_TO_DRAW,
                refused(office.station().reviews().evaluation().hold(SUPERVISOR, "示例")));
        done(reviews().review(SUPERVISOR, found(id, draw(id).open().getFirst())));
        assertEquals(
                Refusal.NO_REASON,
                refused(office.station().reviews().evaluation().hold(SUPERVISOR, " ")));
        done(office.station().reviews().evaluation().hold(SUPERVISOR, "示例：总体合格"));
        YearlyEvaluation after = office.station().reviews().yearly().getFirst();
        assertEquals(YearlyEvaluation.State.DONE, after.state());
        Map<String, Long> figures = office.station()
                .reviews()
                .ask(ReviewLedger::evaluations)
                .getFirst()
                .said()
                .figures();
        assertEquals(1, figures.get("reviewed"));
        assertEquals(2, figures.get("drawn"));
    }

    @Test
    void nobodyReviewsWhatTheyHadAHandIn() throws Exception {
        DrawId id = drawn();
        Session ann = SignedIn.as(StationRole.SUPERVISOR, ANN);
        RecordingId recording = draw(id).open().getFirst();
        assertEquals(Refusal.SAME_PERSON, refused(reviews().review(ann, found(id, recording))));
        assertEquals(Refusal.SAME_PERSON, refused(reviews().skip(ann, id, recording, "示例")));
    }

    @Test
    @Tag("Z14")
    void onlyTheSupervisorDrawsAndReviewsAndChangesNothingElse() throws Exception {
        DrawId id = drawn();
        RecordingId recording = draw(id).open().getFirst();
        Set<Refusal> refusals = Stream.of(StationRole.values())
                .filter(role -> role != StationRole.SUPERVISOR)
                .map(role -> SignedIn.as(role, BEN))
                .map(session -> {
                    try {
                        return refused(reviews().review(session, found(id, recording)));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .collect(Collectors.toSet());
        assertEquals(Set.of(Refusal.NO_RIGHT), refusals);
        assertTrue(SUPERVISOR.rights().stream()
                .noneMatch(right -> Set.of("KEEP_LEDGERS", "CLEAR", "APPROVE", "ENTER_DUTY", "DECIDE_REGULATION")
                        .contains(right.name())));
    }
}
