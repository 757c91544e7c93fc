package org.evidencestation.app.desktop.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.app.desktop.health.HealthCard.Kind;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Language;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.doctor.Check;
import org.evidencestation.app.doctor.Topic;
import org.evidencestation.app.regime.RegimeInForce.NotTaken;
import org.evidencestation.app.regime.RegimeInForce.Unreadable;
import org.evidencestation.storage.journal.Checkpoint;
import org.evidencestation.storage.seal.Sha256;
import org.junit.jupiter.api.Test;

class HealthModelTest {
    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");
    private static final StationHealth.Copies TWO =
            new StationHealth.Copies(Optional.of("/mirror"), true, 10, 10, ago(1), Optional.empty());
    private static final StationHealth.Fixity PROVEN = fixity(10, 3, 0, 30);
    private static final StationHealth.Clock EVEN = new StationHealth.Clock(0, Optional.empty(), Optional.empty(), 0);
    private static final StationHealth.JournalFacts SIGNED =
            new StationHealth.JournalFacts(9, "ab".repeat(32), signed(), 0, Optional.empty());
    private static final StationHealth.Space ROOM = new StationHealth.Space(500, 1_000, 10);
    private static final StationHealth.Drill DRILLED = new StationHealth.Drill(days(5), true, 10, "");
    private static final AuditResult CHECKED = new AuditResult(days(2), true, 10, 1_000, 0, 0, 0, 0);

    private final Station station = new Station();
    private final Texts texts = new Texts(Language.ENGLISH);
    private final HealthModel model = new HealthModel(
            station, texts, new Formats(texts, ZoneOffset.UTC), () -> NOW, new Errands(Runnable::run, Runnable::run));

    @Test
    void aWellKeptStationCallsNobody() {
        assertEquals(HealthState.NEUTRAL, worst());
        assertFalse(model.worst().get().calls());
        assertEquals(HealthState.NEUTRAL, card(Kind.CLOCK).state(), "no time authority is normal");
    }

    @Test
    void onlyWhatDoesNotWorkOnThisComputerIsSeenFromTheWall() {
        station.lacking = List.of(
                new Check(Topic.SOUND, Check.State.ATTENTION, "none", List.of()),
                new Check(Topic.DISPLAY, Check.State.BAD, "toolkit", List.of("libgtk")));
        model.refresh();
        model.page().set(HealthPage.COMPUTER);
        assertEquals(HealthState.BAD, model.worst().get());
        assertEquals(Topic.DISPLAY, model.doctor().checks().getFirst().topic());
        station.lacking = List.of(station.lacking.getFirst());
        model.page().set(HealthPage.EVIDENCE);
        model.page().set(HealthPage.COMPUTER);
        assertEquals(HealthState.BAD, model.worst().get(), "looked at once, until somebody asks again");
        model.doctor().look();
        assertFalse(model.worst().get().calls());
    }

    @Test
    void aLookThatFailsLeavesWhatWasFoundBefore() {
        station.lacking = List.of(new Check(Topic.SOUND, Check.State.ATTENTION, "none", List.of()));
        model.doctor().look();
        station.away = true;
        model.doctor().look();
        assertTrue(model.doctor().failed().get());
        assertEquals(1, model.doctor().checks().size());
        assertFalse(model.doctor().looking().get());
    }

    @Test
    void whatHelpsIsWrittenOrToldThatItWasNot() {
        model.doctor().writeSupport(Path.of("help.zip"));
        assertEquals(Path.of("help.zip"), station.written);
        assertEquals(DoctorModel.Support.WRITTEN, model.doctor().support().get());
        station.away = true;
        model.doctor().writeSupport(Path.of("other.zip"));
        assertEquals(DoctorModel.Support.FAILED, model.doctor().support().get());
    }

    @Test
    void noSecondCopyIsRedAndSaysHowToGetOne() {
        station.copies = new StationHealth.Copies(Optional.empty(), false, 10, 0, Optional.empty(), Optional.empty());
        assertEquals(HealthState.BAD, worst());
        assertTrue(card(Kind.COPIES).remedy().contains("\"mirror\""));
        assertFalse(model.canCopy().get());
    }

    @Test
    void noSecondCopyOfNothingIsOnlyAmber() {
        station.copies = new StationHealth.Copies(Optional.empty(), false, 0, 0, Optional.empty(), Optional.empty());
        model.refresh();
        assertEquals(HealthState.ATTENTION, card(Kind.COPIES).state());
    }

    @Test
    void aSecondDiskThatIsGoneIsRedAlthoughEverythingWasCopied() {
        station.copies = new StationHealth.Copies(Optional.of("/mirror"), false, 10, 10, ago(1), Optional.empty());
        model.refresh();
        assertEquals(HealthState.BAD, card(Kind.COPIES).state());
    }

    @Test
    void recordingsWithOneCopyAreCounted() {
        station.copies = new StationHealth.Copies(Optional.of("/mirror"), true, 10, 7, ago(1), Optional.empty());
        model.refresh();
        assertEquals(HealthState.ATTENTION, card(Kind.COPIES).state());
        assertEquals("Recordings with one copy only: 3.", card(Kind.COPIES).headline());
    }

    @Test
    void neverDrilledIsRed() {
        station.drill = Optional.empty();
        model.refresh();
        assertEquals(HealthState.BAD, card(Kind.DRILL).state());
    }

    @Test
    void aFailedDrillIsRedAndAnOldOneAmber() {
        station.drill = Optional.of(new StationHealth.Drill(days(1), false, 9, "V045 x"));
        model.refresh();
        assertEquals(HealthState.BAD, card(Kind.DRILL).state());
        station.drill = Optional.of(new StationHealth.Drill(days(200), true, 9, ""));
        model.refresh();
        assertEquals(HealthState.ATTENTION, card(Kind.DRILL).state());
    }

    @Test
    void proofsThatFallBehindAreAmberAndDamageIsRed() {
        station.fixity = fixity(10, 61, 0, 30);
        model.refresh();
        assertEquals(HealthState.ATTENTION, card(Kind.FIXITY).state());
        station.fixity = fixity(10, 1, 1, 30);
        model.refresh();
        assertEquals(HealthState.BAD, card(Kind.FIXITY).state());
        station.fixity = fixity(10, 1, 0, 0);
        model.refresh();
        assertEquals(HealthState.ATTENTION, card(Kind.FIXITY).state(), "switched off");
    }

    @Test
    void aJumpOfTheClockIsAnAlarmForAWeekAndThenHistory() {
        station.clock = jumped(2);
        model.refresh();
        assertEquals(HealthState.ATTENTION, card(Kind.CLOCK).state());
        station.clock = jumped(8);
        model.refresh();
        assertEquals(HealthState.NEUTRAL, card(Kind.CLOCK).state());
    }

    @Test
    void aTimeTokenThatProvesNothingIsRed() {
        station.audit = Optional.of(new AuditResult(days(2), true, 10, 1_000, 0, 1, 0, 1));
        model.refresh();
        assertEquals(HealthState.BAD, card(Kind.CLOCK).state());
    }

    @Test
    void theNewestCheckpointIsShownForPaper() {
        model.refresh();
        assertEquals(signed(), card(Kind.JOURNAL).checkpoint());
        station.journal = new StationHealth.JournalFacts(1, "ab", Optional.empty(), 0, Optional.empty());
        model.refresh();
        assertEquals(Optional.empty(), card(Kind.JOURNAL).checkpoint());
    }

    @Test
    void missingJournalLinesAndMissingRoomAreRed() {
        station.journal = new StationHealth.JournalFacts(7, "ab", signed(), 0, Optional.empty());
        model.refresh();
        assertEquals(HealthState.BAD, card(Kind.JOURNAL).state());
        station.journal = SIGNED;
        station.space = new StationHealth.Space(10, 1_000, 10);
        model.refresh();
        assertEquals(HealthState.BAD, card(Kind.JOURNAL).state());
        station.space = new StationHealth.Space(40, 1_000, 10);
        model.refresh();
        assertEquals(HealthState.ATTENTION, card(Kind.JOURNAL).state());
    }

    @Test
    void aVaultThatWasNeverCheckedCallsSomebody() {
        station.audit = Optional.empty();
        assertEquals(HealthState.ATTENTION, worst());
    }

    @Test
    void aStationThatDoesNotAnswerCallsSomebodyAndKeepsWhatWasKnown() {
        model.refresh();
        station.away = true;
        assertEquals(HealthState.ATTENTION, worst());
        assertTrue(model.unknown().get());
        assertEquals(Kind.values().length, model.cards().size());
        station.away = false;
        assertEquals(HealthState.NEUTRAL, worst());
    }

    @Test
    void copyingIsOfferedAndItsFailureIsTold() {
        model.refresh();
        assertTrue(model.canCopy().get());
        model.copyNow();
        assertEquals(1, station.copied);
        assertFalse(model.copyFailed().get());
        station.away = true;
        model.copyNow();
        assertTrue(model.copyFailed().get());
        assertFalse(model.copying().get());
    }

    @Test
    void theCardsFollowTheLanguage() {
        model.refresh();
        texts.language().set(Language.CHINESE);
        assertEquals("每条录像都有两份。", card(Kind.COPIES).headline());
    }

    private HealthState worst() {
        model.refresh();
        return model.worst().get();
    }

    private HealthCard card(Kind kind) {
        return model.cards().stream()
                .filter(card -> card.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static Instant days(int ago) {
        return NOW.minus(Duration.ofDays(ago));
    }

    private static Optional<Instant> ago(int days) {
        return Optional.of(days(days));
    }

    private static Optional<Checkpoint> signed() {
        return Optional.of(new Checkpoint(Checkpoint.originOf("EXAMPLE-0001"), 9, new Sha256("ab".repeat(32))));
    }

    @Test
    void callsSomebodyWhileTheStationDoesNotGoByWhatItWasTold() {
        assertEquals(HealthState.NEUTRAL, worst());
        station.regime = Optional.of(new Unreadable("QQ", "QQ.json is gone"));
        model.refresh();
        assertEquals(HealthState.ATTENTION, worst());
        assertEquals(Optional.of("QQ"), model.regime().get().map(NotTaken::wanted));
    }

    private static StationHealth.Fixity fixity(long recordings, int oldest, long damaged, int every) {
        return new StationHealth.Fixity(
                recordings, ago(oldest), 0, damaged, Duration.ofDays(every), StationHealth.Activity.WAITING);
    }

    private static StationHealth.Clock jumped(int daysAgo) {
        StationHealth.Jump jump =
                new StationHealth.Jump(days(daysAgo), days(daysAgo).plusSeconds(90));
        return new StationHealth.Clock(1, Optional.of(jump), Optional.empty(), 0);
    }

    /** Well, but for what a test changes. */
    private static final class Station implements Care {
        private StationHealth.Copies copies = TWO;
        private Optional<StationHealth.Drill> drill = Optional.of(DRILLED);
        private StationHealth.Fixity fixity = PROVEN;
        private StationHealth.Clock clock = EVEN;
        private StationHealth.JournalFacts journal = SIGNED;
        private StationHealth.Space space = ROOM;
        private Optional<AuditResult> audit = Optional.of(CHECKED);
        private Optional<NotTaken> regime = Optional.empty();
        private List<Check> lacking = List.of();
        private Path written = Path.of("");
        private boolean away;
        private int copied;

        @Override
        public StationHealth facts() throws IOException {
            answer();
            return new StationHealth(copies, drill, fixity, clock, journal, space, audit, regime);
        }

        @Override
        public AuditRun audit() {
            throw new AssertionError("not asked for here");
        }

        @Override
        public List<Check> computer() throws IOException {
            answer();
            return lacking;
        }

        @Override
        public void support(Path file) throws IOException {
            answer();
            written = file;
        }

        @Override
        public void copyNow() throws IOException {
            answer();
            copied++;
        }

        private void answer() throws IOException {
            if (away) {
                throw new IOException("away");
            }
        }
    }
}
