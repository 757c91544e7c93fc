package org.evidencestation.app;

import static org.evidencestation.app.ArchiveBench.clerk;
import static org.evidencestation.app.ArchiveBench.leader;
import static org.evidencestation.app.duty.Answers.done;
import static org.evidencestation.app.duty.Answers.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.clearance.Clearance;
import org.evidencestation.app.clearance.DecideClearance;
import org.evidencestation.app.clearance.Obstacle;
import org.evidencestation.app.clearance.Obstacle.Kind;
import org.evidencestation.app.clearance.ReviewItem.Stage;
import org.evidencestation.app.keeping.Keeping;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.policy.KeepFacts.Category;
import org.evidencestation.app.policy.Secrecy;
import org.evidencestation.storage.copy.Pace;
import org.evidencestation.storage.journal.AccessEvent.Asked;
import org.evidencestation.storage.journal.DiscEvent;
import org.evidencestation.storage.journal.DiscJobId;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.KeepingEvent;
import org.evidencestation.storage.journal.RequestId;
import org.evidencestation.storage.seal.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that keeps a recording, even when it lay in the tray already, through a real station; each names itself. */
class ClearanceBlockedTest {
    private static final String CASE = "示例〔2026〕1号";

    @TempDir
    Path folder;

    private ArchiveBench bench;

    @BeforeEach
    void open() throws Exception {
        bench = new ArchiveBench(folder, "SM");
    }

    @AfterEach
    void close() throws Exception {
        bench.close();
    }

    private Clearance clearance() {
        return bench.station().clearance();
    }

    private Keeping keeping() {
        return bench.station().keeping();
    }

    private void expired(Settings settings) throws Exception {
        bench.close();
        bench = new ArchiveBench(folder.resolve("other"), settings);
        done(keeping().sayings().classify(clerk(), List.of(bench.first), Category.OTHER, ""));
        bench.live(Duration.ofDays(183));
    }

    /** Judged, confirmed, and nothing was said against it yet. */
    private void inTray() throws Exception {
        expired(Settings.DEFAULT.withProfile("SM"));
        done(clearance().decisions().judge(clerk(), List.of(bench.first), false, ""));
        done(clearance().decisions().confirm(leader(), List.of(bench.first)));
        assertEquals(Stage.IN_TRAY, clearance().item(bench.first).orElseThrow().stage());
    }

    /** It is named, it is not cleared, and nobody can judge or confirm it. */
    private void stays(Kind kind, String what) throws Exception {
        bench.live(Duration.ofDays(31));
        List<Obstacle> obstacles = clearance().item(bench.first).orElseThrow().obstacles();
        assertTrue(
                obstacles.stream().anyMatch(it -> it.kind() == kind && it.what().contains(what)), obstacles.toString());
        assertEquals(List.of(), clearance().round().run(Pace.FREE).cleared());
        assertFalse(bench.station().vault().recordings().cleared(bench.first));
        assertEquals(Refusal.KEPT, refused(clearance().decisions().judge(clerk(), List.of(bench.first), false, "")));
    }

    @Test
    @Tag("Z15")
    void aCase() throws Exception {
        inTray();
        done(keeping().files().file(clerk(), List.of(bench.first), CASE, "示例案"));
        stays(Kind.CASE, CASE);
        done(keeping()
                .files()
                .keptUntil(clerk(), CASE, Optional.of(bench.today().plusDays(40)), "结案"));
        stays(Kind.CASE, CASE);
        bench.live(Duration.ofDays(12));
        assertEquals(Stage.TO_JUDGE, clearance().item(bench.first).orElseThrow().stage());
    }

    @Test
    void theCaseOfAnOperationThatItShows() throws Exception {
        inTray();
        var _ = bench.operation(CASE, bench.first);
        stays(Kind.CASE, CASE);
    }

    @Test
    void somebodysWord() throws Exception {
        inTray();
        done(keeping().sayings().holdBack(leader(), bench.first, "复议中"));
        stays(Kind.HOLD, "复议中");
    }

    @Test
    @Tag("SA6")
    void anOpenRequest() throws Exception {
        inTray();
        RequestId request = done(bench.station()
                .access()
                .requests()
                .enter(
                        clerk(),
                        new Asked(
                                "LAWYER",
                                "VIEW",
                                "",
                                "示例律师",
                                "示例律师事务所",
                                "",
                                List.of("FOOTAGE"),
                                CASE,
                                List.of(bench.first),
                                List.of(),
                                "示例事由",
                                "")));
        stays(Kind.OPEN_REQUEST, "1");
        done(bench.station().access().requests().withdraw(clerk(), request, "不再需要"));
        assertEquals(List.of(bench.first), clearance().round().run(Pace.FREE).cleared());
    }

    @Test
    @Tag("SM16")
    void aDiscThatIsBeingMade() throws Exception {
        inTray();
        DiscJobId job = new DiscJobId("00000000-0000-4000-8000-0000000000f1");
        bench.station()
                .vault()
                .append(new DiscEvent.DiscJobOpened(
                        job,
                        DiscEvent.DiscJobOpened.EVIDENCE,
                        null,
                        CASE,
                        "示例案",
                        4_700_372_992L,
                        1,
                        List.of(new DiscEvent.PlannedDisc(List.of(new DiscEvent.Piece(bench.first, 1, 1, 0, 10)))),
                        List.of(),
                        List.of(),
                        "",
                        bench.station().regime().digest(),
                        ArchiveBench.CLERK));
        stays(Kind.DISC_JOB, CASE);
        bench.station().vault().append(new DiscEvent.DiscJobCancelled(job, "示例", ArchiveBench.CLERK));
        assertEquals(List.of(bench.first), clearance().round().run(Pace.FREE).cleared());
    }

    @Test
    void footageThatWasNotWhatWasSealedWhenItWasLastRead() throws Exception {
        inTray();
        bench.station()
                .vault()
                .append(new Event.FixityFailed(Event.FixityProven.VAULT, bench.first, "v1/content/files/a", "示例"));
        stays(Kind.FAILED_FIXITY, "");
    }

    @Test
    void aMissingSecondCopyWhereTheOfficeHasASecondDisk() throws Exception {
        expired(Settings.DEFAULT
                .withProfile("SM")
                .withUpkeep(new Settings.Upkeep(Optional.of(folder.resolve("mirror")), 20, 720)));
        stays(Kind.NO_SECOND_COPY, "");
        bench.station().vault().append(new Event.FixityProven("示例", List.of(bench.first), 10));
        assertEquals(Stage.TO_JUDGE, clearance().item(bench.first).orElseThrow().stage());
    }

    @Test
    void aClockThatRanAheadOfTheJournal() throws Exception {
        done(keeping().sayings().classify(clerk(), List.of(bench.first), Category.OTHER, ""));
        bench.set(bench.now().plus(Duration.ofDays(400)));
        bench.restart();
        stays(Kind.CLOCK_DOUBT, "2026-0");
    }

    @Test
    @Tag("SM14")
    void aStateSecret() throws Exception {
        inTray();
        done(keeping().sayings().secrecy(clerk(), bench.first, Secrecy.STATE, "示例"));
        stays(Kind.SECRECY, "");
    }

    @Test
    void nobodyHasSaidWhatItIs() throws Exception {
        inTray();
        done(keeping().sayings().classify(clerk(), List.of(bench.first), Category.UNDETERMINED, "再看"));
        stays(Kind.UNDETERMINED, "");
    }

    @Test
    void aMarkThatTheRegulationDoesNotKnow() throws Exception {
        inTray();
        Sha256 other = Sha256.of(new byte[] {1});
        bench.station().vault().append(new KeepingEvent.Marked(bench.first, "W15-1", "", other, ArchiveBench.CLERK));
        stays(Kind.UNKNOWN_TRIGGER, "W15-1");
    }

    @Test
    @Tag("SM16")
    void aMarkThatKeepsItLongOnDisc() throws Exception {
        inTray();
        done(keeping().sayings().mark(clerk(), bench.first, "SM16-1", "可能投诉"));
        stays(Kind.LONG_TERM, "SM16-1");
    }

    @Test
    @Tag("W15")
    void aMarkThatKeepsItForEver() throws Exception {
        expired(Settings.DEFAULT.withProfile("W"));
        bench.live(Duration.ofDays(600));
        done(keeping().sayings().mark(clerk(), bench.first, "W15-2", "阻碍执法"));
        stays(Kind.PERMANENT, "W15-2");
    }

    @Test
    @Tag("W15")
    void aRegulationThatNamesNobodyUntilTheOfficeHasDecidedInWriting() throws Exception {
        expired(Settings.DEFAULT.withProfile("W"));
        bench.live(Duration.ofDays(600));
        stays(Kind.NOT_DECIDED, "");
        DecideClearance decisions = clearance().decisions();
        DecideClearance.Said said = new DecideClearance.Said("示例", "示例〔2026〕9号", "示例负责人", LocalDate.of(2026, 1, 1));
        done(decisions.decideLocally(clerk(), true, said));
        done(decisions.judge(clerk(), List.of(bench.first), false, ""));
        done(decisions.confirm(leader(), List.of(bench.first)));
        done(decisions.decideLocally(clerk(), false, said));
        stays(Kind.NOT_DECIDED, "");
    }

    @Test
    @Tag("SM15")
    void aTimeThatIsNotOver() throws Exception {
        done(keeping().sayings().classify(clerk(), List.of(bench.first), Category.OTHER, ""));
        bench.live(Duration.ofDays(100));
        stays(Kind.NOT_EXPIRED, "2026-07-05");
    }
}
