package org.evidencestation.app.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.evidencestation.storage.journal.ClockNote;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.DutyEvent.MatchRemoved;
import org.evidencestation.storage.journal.DutyEvent.OperationFacts;
import org.evidencestation.storage.journal.DutyEvent.RecordingMatched;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.Event.IngestJudged;
import org.evidencestation.storage.journal.OperationId;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.seal.Sha256;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchRecordingsTest {
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final DutyRule RULE = new DutyRule(
            java.util.Set.of("A-1"),
            java.util.Set.of(),
            List.of(),
            List.of("异地执法"),
            java.util.Set.of(),
            DutyRule.Measures.USUAL);

    @TempDir
    private Path folder;

    @Test
    @Tag("W14")
    void footageOfTheOfficerWithinTheOperationIsMatchedAndJudgedFromItsEnd() throws Exception {
        try (Desk desk = new Desk(folder, "W", RULE)) {
            OperationId operation = desk.operation("2026-11-20T01:00:00Z", "2026-11-20T02:00:00Z", Desk.ANN);
            desk.at("2026-11-21T01:30:00Z");
            RecordingSummary clip = clip(desk, Desk.ANN, "2026-11-20T01:05:00Z");
            assertEquals(
                    "LATE", desk.index.recording(clip.recording()).orElseThrow().verdict());
            assertEquals(new MatchRecordings.Report(1, 0, 1), desk.match.recordings(List.of(clip)));
            assertEquals(
                    "ON_TIME",
                    desk.index.recording(clip.recording()).orElseThrow().verdict());
            IngestJudged last = desk.events(IngestJudged.class).getLast();
            assertEquals("OPERATION_END", last.anchor());
            assertEquals(Instant.parse("2026-11-21T02:00:00Z"), last.due());
            assertEquals(operation, shown(desk, clip).getFirst().id());
        }
    }

    @Test
    void doneTwiceNothingIsWrittenTwice() throws Exception {
        try (Desk desk = new Desk(folder, "W", RULE)) {
            desk.operation("2026-11-20T01:00:00Z", "2026-11-20T02:00:00Z", Desk.ANN);
            RecordingSummary clip = clip(desk, Desk.ANN, "2026-11-20T01:05:00Z");
            desk.match.recordings(List.of(clip));
            long lines = desk.vault.journal().position().size();
            assertEquals(new MatchRecordings.Report(0, 0, 0), desk.match.recordings(List.of(clip)));
            assertEquals(lines, desk.vault.journal().position().size());
        }
    }

    @Test
    void anOperationEnteredAfterwardsFindsItsFootage() throws Exception {
        try (Desk desk = new Desk(folder, "W", RULE)) {
            RecordingSummary clip = clip(desk, Desk.ANN, "2026-11-20T01:05:00Z");
            OperationId operation = desk.operation("2026-11-20T01:00:00Z", null, Desk.ANN);
            assertEquals(1, desk.match.operation(operation).matched());
            assertEquals(1, shown(desk, clip).size());
        }
    }

    @Test
    void twoOperationsAtTheSameTimeAreLeftToAPerson() throws Exception {
        try (Desk desk = new Desk(folder, "W", RULE)) {
            desk.operation("2026-11-20T01:00:00Z", "2026-11-20T02:00:00Z", Desk.ANN);
            desk.operation("2026-11-20T01:00:00Z", "2026-11-20T02:00:00Z", Desk.ANN, Desk.BEN);
            RecordingSummary clip = clip(desk, Desk.ANN, "2026-11-20T01:05:00Z");
            assertEquals(0, desk.match.recordings(List.of(clip)).matched());
            assertEquals(2, offered(desk, clip).size());
        }
    }

    @Test
    void oneThatIsTrulyOverlappedGoesBeforeOneThatIsOnlyNear() throws Exception {
        try (Desk desk = new Desk(folder, "W", RULE)) {
            desk.operation("2026-11-20T00:30:00Z", "2026-11-20T00:58:00Z", Desk.ANN);
            OperationId second = desk.operation("2026-11-20T01:00:00Z", "2026-11-20T02:00:00Z", Desk.ANN);
            RecordingSummary clip = clip(desk, Desk.ANN, "2026-11-20T01:01:00Z");
            desk.match.recordings(List.of(clip));
            assertEquals(
                    List.of(second),
                    shown(desk, clip).stream().map(Operation::id).toList());
        }
    }

    @Test
    void aColleaguesFootageIsNot() throws Exception {
        try (Desk desk = new Desk(folder, "W", RULE)) {
            desk.operation("2026-11-20T01:00:00Z", "2026-11-20T02:00:00Z", Desk.ANN);
            RecordingSummary clip = clip(desk, Desk.BEN, "2026-11-20T01:05:00Z");
            desk.match.recordings(List.of(clip));
            assertEquals(List.of(), shown(desk, clip));
            assertEquals(List.of(), offered(desk, clip));
        }
    }

    @Test
    void whoeverTookARecorderThatClaimsNobodyIsItsWearer() throws Exception {
        try (Desk desk = new Desk(folder, "W", RULE)) {
            Answers.done(new HandOutRecorder(desk.office)
                    .handOut(new HandOutRecorder.HandingOut(Desk.CAM, Desk.BEN, null, List.of(), "", true), Desk.ANN));
            OperationId operation = desk.operation("2026-11-20T01:00:00Z", "2026-11-20T02:00:00Z", Desk.BEN);
            desk.at("2026-11-20T03:00:00Z");
            RecordingSummary clip = clip(desk, "000000", "2026-11-20T01:05:00Z");
            desk.match.recordings(List.of(clip));
            assertEquals(
                    List.of(operation),
                    shown(desk, clip).stream().map(Operation::id).toList());
        }
    }

    @Test
    void aClaimThatContradictsTheHandOutIsLeftToAPerson() throws Exception {
        try (Desk desk = new Desk(folder, "W", RULE)) {
            Answers.done(new HandOutRecorder(desk.office)
                    .handOut(new HandOutRecorder.HandingOut(Desk.CAM, Desk.BEN, null, List.of(), "", true), Desk.ANN));
            desk.operation("2026-11-20T01:00:00Z", "2026-11-20T02:00:00Z", Desk.ANN);
            desk.at("2026-11-20T03:00:00Z");
            RecordingSummary clip = clip(desk, Desk.ANN, "2026-11-20T01:05:00Z");
            desk.match.recordings(List.of(clip));
            assertEquals(List.of(), shown(desk, clip));
            assertEquals(1, offered(desk, clip).size());
        }
    }

    @Test
    void aCorrectedOperationLosesWhatTheStationFoundAndKeepsWhatAPersonSaid() throws Exception {
        try (Desk desk = new Desk(folder, "W", RULE)) {
            OperationId operation = desk.operation("2026-11-20T01:00:00Z", "2026-11-20T02:00:00Z", Desk.ANN);
            RecordingSummary found = clip(desk, Desk.ANN, "2026-11-20T01:05:00Z");
            RecordingSummary said = clip(desk, Desk.BEN, "2026-11-20T01:06:00Z");
            desk.match.recordings(List.of(found, said));
            Answers.done(new NameRecording(desk.office, new IndexShelf(desk.index))
                    .shows(said.recording(), operation, Desk.BEN));
            Answers.done(new EnterOperation(desk.office)
                    .correct(
                            operation,
                            desk.facts("2026-11-20T05:00:00Z", "2026-11-20T06:00:00Z", Desk.ANN),
                            "时间有误",
                            Desk.ANN));
            assertEquals(1, desk.match.operation(operation).removed());
            assertEquals(List.of(), shown(desk, found));
            assertEquals(1, shown(desk, said).size());
            assertEquals(
                    found.recording(),
                    desk.events(MatchRemoved.class).getFirst().recording());
        }
    }

    @Test
    void anOperationThatWasTypedIntoTheTimeOfAnotherLetsItsFootageGoOnceItIsCorrected() throws Exception {
        try (Desk desk = new Desk(folder, "W", RULE)) {
            OperationId first = desk.operation("2026-11-20T01:00:00Z", "2026-11-20T02:00:00Z", Desk.ANN);
            OperationId second = desk.operation("2026-11-20T01:00:00Z", "2026-11-20T02:00:00Z", Desk.ANN);
            RecordingSummary clip = clip(desk, Desk.ANN, "2026-11-20T01:05:00Z");
            assertEquals(0, desk.match.recordings(List.of(clip)).matched());
            OperationFacts right = desk.facts("2026-11-20T03:00:00Z", "2026-11-20T04:00:00Z", Desk.ANN);
            Answers.done(new EnterOperation(desk.office).correct(second, right, "时间录错", Desk.ANN));
            assertEquals(1, desk.match.operation(second).matched());
            assertEquals(
                    List.of(first),
                    shown(desk, clip).stream().map(Operation::id).toList());
        }
    }

    @Test
    @Tag("W14")
    void footageThatAPersonTookFromAFarOperationIsJudgedByItselfAgain() throws Exception {
        try (Desk desk = new Desk(folder, "W", RULE)) {
            OperationId operation = desk.operation("2026-11-19T01:00:00Z", "2026-11-19T02:00:00Z", Desk.ANN);
            RecordingSummary clip = clip(desk, Desk.ANN, "2026-11-20T05:05:00Z");
            NameRecording names = new NameRecording(desk.office, new IndexShelf(desk.index));
            Answers.done(names.shows(clip.recording(), operation, Desk.ANN));
            assertEquals(1, desk.match.operation(operation).judged());
            Answers.done(names.showsNot(clip.recording(), operation, "画面不是该行动", Desk.ANN));
            assertEquals(1, desk.match.operation(operation).judged());
            assertEquals(
                    "RECORDING_END", desk.events(IngestJudged.class).getLast().anchor());
        }
    }

    @Test
    void whatAPersonTookBackIsNotFoundAgain() throws Exception {
        try (Desk desk = new Desk(folder, "W", RULE)) {
            OperationId operation = desk.operation("2026-11-20T01:00:00Z", "2026-11-20T02:00:00Z", Desk.ANN);
            RecordingSummary clip = clip(desk, Desk.ANN, "2026-11-20T01:05:00Z");
            desk.match.recordings(List.of(clip));
            Answers.done(new NameRecording(desk.office, new IndexShelf(desk.index))
                    .showsNot(clip.recording(), operation, "与本次活动无关", Desk.ANN));
            assertEquals(0, desk.match.recordings(List.of(clip)).matched());
            assertEquals(1, desk.events(RecordingMatched.class).size());
            assertEquals(
                    "RECORDING_END", desk.events(IngestJudged.class).getLast().anchor());
        }
    }

    @Test
    @Tag("SM13")
    void aReturnForAListedReasonLetsTheTimeRunFromThen() throws Exception {
        try (Desk desk = new Desk(folder, "SM", RULE)) {
            OperationId operation = desk.operation("2026-11-20T01:00:00Z", "2026-11-20T02:00:00Z", Desk.ANN);
            desk.at("2026-11-22T01:00:00Z");
            RecordingSummary clip = clip(desk, Desk.ANN, "2026-11-20T01:05:00Z");
            desk.match.recordings(List.of(clip));
            assertEquals("LATE", desk.events(IngestJudged.class).getLast().verdict());
            String reason =
                    switch (desk.regime.ingest()) {
                        case org.evidencestation.app.policy.IngestDeadline.SameDay it ->
                            it.exception().reasons().getFirst();
                        default -> throw new AssertionError();
                    };
            DutyRule rule = new DutyRule(
                    java.util.Set.of(),
                    java.util.Set.of(),
                    List.of(),
                    List.of(reason),
                    java.util.Set.of(),
                    DutyRule.Measures.USUAL);
            DutyOffice office = new DutyOffice(
                    desk.vault,
                    desk.book,
                    rule,
                    Sha256.of(),
                    desk::now,
                    java.util.UUID::randomUUID,
                    by -> java.util.Optional.empty());
            Answers.done(
                    new StateReturn(office).state(operation, Instant.parse("2026-11-21T10:00:00Z"), reason, Desk.ANN));
            desk.match.operation(operation);
            IngestJudged last = desk.events(IngestJudged.class).getLast();
            assertEquals("ON_TIME", last.verdict());
            assertEquals("RETURN_TO_UNIT", last.anchor());
        }
    }

    @Test
    void aTimeCardOfTheDockingMovesItsFootage() throws Exception {
        try (Desk desk = new Desk(folder, "W", RULE)) {
            OperationId operation = desk.operation("2026-11-20T01:00:00Z", "2026-11-20T02:00:00Z", Desk.ANN);
            RecordingSummary clip = clip(desk, Desk.ANN, "2026-11-20T09:05:00Z");
            assertEquals(0, desk.match.recordings(List.of(clip)).matched());
            desk.vault.append(new Event.ClockMeasured(
                    clip.docking(),
                    clip.recording(),
                    Desk.CAM,
                    desk.now(),
                    LocalDateTime.parse("2026-11-20T16:00:00"),
                    new ClockNote("time-card", 8 * 3_600_000L, 500L, null, null)));
            assertEquals(1, desk.match.recordings(List.of(clip)).matched());
            assertEquals(operation, shown(desk, clip).getFirst().id());
        }
    }

    @Test
    void matchesAsLinesComeInOnAnotherThreadsTurn() throws Exception {
        try (Desk desk = new Desk(folder, "W", RULE)) {
            List<Runnable> waiting = new java.util.ArrayList<>();
            MatchAsItComes listener = new MatchAsItComes(desk.match, waiting::add);
            desk.operation("2026-11-20T01:00:00Z", "2026-11-20T02:00:00Z", Desk.ANN);
            clip(desk, Desk.ANN, "2026-11-20T01:05:00Z");
            desk.vault.journal().replay(0, listener);
            assertTrue(desk.events(RecordingMatched.class).isEmpty());
            waiting.forEach(Runnable::run);
            assertEquals(1, desk.events(RecordingMatched.class).size());
        }
    }

    private static RecordingSummary clip(Desk desk, String officer, String start) throws Exception {
        DockingId docking = desk.docked(Desk.CAM);
        RecordingSummary made = desk.clip(docking, Desk.CAM, officer, start, TEN_MINUTES);
        desk.complete(docking);
        return made;
    }

    private static List<Operation> shown(Desk desk, RecordingSummary clip) {
        return desk.book.ask(ledger -> ledger.operations().shownIn(clip.recording()));
    }

    private static List<Operation> offered(Desk desk, RecordingSummary clip) {
        return desk.book.ask(ledger -> {
            Footage footage = new IndexShelf(desk.index).find(clip.recording()).orElseThrow();
            return switch (Match.of(ledger, footage, TEN_MINUTES)) {
                case Match.One one -> throw new AssertionError(one.toString());
                case Match.Several(List<Operation> operations) -> operations;
                case Match.None() -> List.<Operation>of();
            };
        });
    }
}
