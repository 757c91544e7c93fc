package org.evidencestation.app;

import static org.evidencestation.app.ArchiveBench.clerk;
import static org.evidencestation.app.ArchiveBench.leader;
import static org.evidencestation.app.ArchiveBench.secondClerk;
import static org.evidencestation.app.ArchiveBench.supervisor;
import static org.evidencestation.app.duty.Answers.done;
import static org.evidencestation.app.duty.Answers.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.clearance.Clearance;
import org.evidencestation.app.clearance.ClearanceCertificate;
import org.evidencestation.app.clearance.ClearanceRound;
import org.evidencestation.app.clearance.DecideClearance;
import org.evidencestation.app.clearance.Obstacle;
import org.evidencestation.app.clearance.ReviewItem;
import org.evidencestation.app.clearance.ReviewItem.Stage;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.policy.KeepFacts.Category;
import org.evidencestation.app.viewing.OpenFootage;
import org.evidencestation.storage.audit.Finding;
import org.evidencestation.storage.audit.Severity;
import org.evidencestation.storage.audit.VaultAudit;
import org.evidencestation.storage.copy.Pace;
import org.evidencestation.storage.journal.ClearanceEvent;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.vault.ClearedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The end of footage at a real station, from the day it expires to the certificate. */
class ClearanceTest {
    @TempDir
    Path folder;

    private ArchiveBench bench;

    @BeforeEach
    void open() throws Exception {
        bench = new ArchiveBench(folder, "SM");
        done(bench.station()
                .keeping()
                .sayings()
                .classify(clerk(), List.of(bench.first, bench.second), Category.OTHER, ""));
    }

    @AfterEach
    void close() throws Exception {
        bench.close();
    }

    private Clearance clearance() {
        return bench.station().clearance();
    }

    private DecideClearance decisions() {
        return clearance().decisions();
    }

    private ReviewItem first() {
        return clearance().item(bench.first).orElseThrow();
    }

    private ClearanceRound.Report round() throws Exception {
        return clearance().round().run(Pace.FREE);
    }

    private void expire() throws Exception {
        bench.live(Duration.ofDays(183));
    }

    private void inTray() throws Exception {
        done(decisions().judge(clerk(), List.of(bench.first), false, "示例"));
        done(decisions().confirm(leader(), List.of(bench.first)));
    }

    @Test
    @Tag("SM15")
    void aLifeFromExpiryToCertificate() throws Exception {
        bench.live(Duration.ofDays(180));
        assertEquals(Refusal.KEPT, refused(decisions().judge(clerk(), List.of(bench.first), false, "")));
        assertEquals(List.of(), clearance().expired());
        bench.live(Duration.ofDays(3));
        assertEquals(
                List.of(Stage.KEPT, Stage.TO_JUDGE, Stage.TO_JUDGE),
                clearance().expired().stream().map(ReviewItem::stage).sorted().toList());

        done(decisions().judge(clerk(), List.of(bench.first), false, "重复拍摄"));
        assertEquals(Stage.TO_CONFIRM, first().stage());
        assertEquals(Refusal.SAME_PERSON, refused(decisions().confirm(clerk(), List.of(bench.first))));
        done(decisions().confirm(leader(), List.of(bench.first)));
        assertEquals(Stage.IN_TRAY, first().stage());
        assertEquals(Duration.ofDays(30), first().left());

        bench.live(Duration.ofDays(29));
        assertEquals(List.of(), round().cleared());
        assertEquals(Duration.ofDays(1), first().left());
        bench.live(Duration.ofDays(1));
        assertEquals(Stage.DUE, first().stage());
        ClearanceRound.Report report = round();

        assertEquals(List.of(bench.first), report.cleared());
        certified(report.certificate().orElseThrow());
        gone();
        assertEquals(List.of(), round().cleared());
        bench.restart();
        gone();
        assertEquals("2026-1", clearance().certificates().getFirst());
    }

    private void certified(String number) throws Exception {
        ClearanceCertificate certificate = clearance().certificate(number).orElseThrow();
        assertEquals("2026-1", certificate.number());
        ClearanceCertificate.Row row = certificate.rows().getFirst();
        assertEquals(bench.first.content(), row.record().sha256());
        assertEquals("无保存意义", row.record().finding());
        assertEquals("SM15", row.record().article());
        assertEquals("重复拍摄", row.record().reason());
        assertEquals(ArchiveBench.CLERK, row.record().judgedBy());
        assertEquals(ArchiveBench.LEADER, row.record().confirmedBy());
        assertEquals(bench.now(), row.record().clearedAt());
        assertTrue(row.line() < certificate.until().size() + 1);
    }

    private void gone() throws Exception {
        assertTrue(clearance().item(bench.first).isEmpty());
        assertEquals("2026-1", clearance().gone(bench.first).orElseThrow().certificate());
        assertThrows(
                ClearedException.class,
                () -> bench.station().vault().recordings().content(bench.first));
        assertTrue(bench.station().index().recording(bench.first).isPresent(), "its history stays");
        assertEquals(
                Refusal.UNKNOWN_RECORDING,
                refused(bench.station().keeping().sayings().holdBack(clerk(), bench.first, "太晚")));
        List<Finding> findings = new ArrayList<>();
        var _ = VaultAudit.trusting(bench.station().key().certificates(), bench.vault(), 1)
                .run(findings::add);
        assertEquals(
                List.of(),
                findings.stream().filter(it -> it.severity() != Severity.INFO).toList());
    }

    @Test
    void clearedFootageIsShownToNobodyAndIsNotTakenInAgain() throws Exception {
        expire();
        inTray();
        bench.live(Duration.ofDays(31));
        assertEquals(1, round().cleared().size());
        OpenFootage door = new OpenFootage(
                bench.station().vault(), new VaultFootage(bench.station()), bench::now, java.util.UUID::randomUUID);
        assertEquals(
                Refusal.CLEARED,
                refused(door.open(clerk(), new OpenFootage.Wish(List.of(bench.first), "示例", Optional.empty(), ""))));
        long sealed = bench.events(Event.RecordingSealed.class).size();
        var _ = bench.dock("A", 3);
        assertEquals(sealed, bench.events(Event.RecordingSealed.class).size());
        assertTrue(bench.events(Event.FindingRaised.class).stream()
                .anyMatch(it -> it.code().equals("D-CLEARED")));
    }

    @Test
    void whatIsWorthKeepingStays() throws Exception {
        expire();
        done(decisions().judge(clerk(), List.of(bench.first), true, "可能复议"));
        assertEquals(Stage.WORTH_KEEPING, first().stage());
        assertEquals(Refusal.NOTHING_TO_CONFIRM, refused(decisions().confirm(leader(), List.of(bench.first))));
        bench.live(Duration.ofDays(60));
        assertEquals(List.of(), round().cleared());
        done(decisions().judge(secondClerk(), List.of(bench.first), false, ""));
        assertEquals(Stage.TO_CONFIRM, first().stage());
    }

    @Test
    void anybodyWhoMayTakesItBackFromTheTray() throws Exception {
        expire();
        inTray();
        bench.live(Duration.ofDays(20));
        assertEquals(Refusal.NO_REASON, refused(decisions().takeBack(supervisor(), bench.first, " ")));
        done(decisions().takeBack(supervisor(), bench.first, "督察需要"));
        assertEquals(Stage.TO_JUDGE, first().stage());
        bench.live(Duration.ofDays(60));
        assertEquals(List.of(), round().cleared());
    }

    @Test
    @Tag("SM15")
    void onlyTheArticlesOwnPostFindsThatSomethingIsNotWorthKeeping() throws Exception {
        expire();
        assertEquals(Refusal.WRONG_ROLE, refused(decisions().judge(leader(), List.of(bench.first), false, "")));
        assertEquals(Refusal.NO_RIGHT, refused(decisions().judge(supervisor(), List.of(bench.first), false, "")));
    }

    @Test
    void aJudgementOfOtherFactsIsVoid() throws Exception {
        expire();
        done(decisions().judge(clerk(), List.of(bench.first), false, ""));
        done(bench.station().keeping().files().file(clerk(), List.of(bench.first), "示例〔2026〕1号", ""));
        done(bench.station().keeping().files().take(clerk(), bench.first, "示例〔2026〕1号", "归错"));
        assertEquals(Stage.TO_CONFIRM, first().stage(), "nothing is different from what was judged");
        done(bench.station()
                .keeping()
                .sayings()
                .secrecy(clerk(), bench.first, org.evidencestation.app.policy.Secrecy.PRIVACY, "示例"));
        assertEquals(Stage.TO_JUDGE, first().stage());
        assertEquals(Refusal.CHANGED_SINCE, refused(decisions().confirm(leader(), List.of(bench.first))));
    }

    @Test
    void aSecondPersonWhoIsForgedIntoTheJournalIsNone() throws Exception {
        expire();
        done(decisions().judge(clerk(), List.of(bench.first), false, ""));
        Sha256 digest = bench.station().regime().digest();
        Sha256 facts = first().facts();
        long line = first().judged().orElseThrow().line();
        bench.station()
                .vault()
                .append(List.of(
                        new ClearanceEvent.ClearanceConfirmed(bench.first, line, facts, digest, ArchiveBench.CLERK),
                        new ClearanceEvent.ClearanceConfirmed(bench.first, line, facts, digest, "station"),
                        new ClearanceEvent.ClearanceConfirmed(bench.first, line - 1, facts, digest, "100009"),
                        new ClearanceEvent.ClearanceConfirmed(bench.first, line, digest, digest, "100009"),
                        new ClearanceEvent.ClearanceConfirmed(bench.second, line, facts, digest, "100009")));
        assertEquals(Stage.TO_CONFIRM, first().stage());
        bench.live(Duration.ofDays(60));
        assertEquals(List.of(), round().cleared());
    }

    @Test
    void aClockThatIsSetForwardByAYearMakesNothingExpire() throws Exception {
        bench.live(Duration.ofDays(20));
        bench.set(bench.now().plus(Duration.ofDays(365)));
        bench.restart();
        assertEquals(List.of(Obstacle.Kind.CLOCK_DOUBT), kinds(first()));
        assertEquals(Refusal.KEPT, refused(decisions().judge(clerk(), List.of(bench.first), false, "")));
        bench.live(Duration.ofDays(140));
        assertEquals(List.of(Obstacle.Kind.CLOCK_DOUBT), kinds(first()));
        bench.live(Duration.ofDays(20));
        assertEquals(Stage.TO_JUDGE, first().stage());
    }

    @Test
    void aClockThatIsSetForwardInTheTrayShortensNothing() throws Exception {
        expire();
        inTray();
        bench.set(bench.now().plus(Duration.ofDays(31)));
        assertEquals(List.of(), round().cleared());
        assertEquals(Duration.ofDays(20), first().left());
    }

    @Test
    void footageThatIsBrokenIsNotSweptAway() throws Exception {
        expire();
        inTray();
        bench.live(Duration.ofDays(31));
        Path file = bench.station().vault().recordings().content(bench.first);
        java.nio.file.Files.setPosixFilePermissions(
                file, java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
        java.nio.file.Files.writeString(file, "xx", java.nio.charset.StandardCharsets.UTF_8);
        ClearanceRound.Report report = round();
        assertEquals(List.of(), report.cleared());
        assertEquals(List.of(bench.first), report.damaged());
        assertEquals(List.of(Obstacle.Kind.FAILED_FIXITY), kinds(first()));
    }

    @Test
    void theDryRunSaysWhatWouldBecomeClearableAndChangesNothing() throws Exception {
        bench.live(Duration.ofDays(100));
        long lines = bench.station().vault().journal().position().size();
        assertEquals(0, clearance().dryRun(Duration.ofDays(60)).size());
        List<Clearance.Coming> coming = clearance().dryRun(Duration.ofDays(90));
        assertEquals(3, coming.size());
        assertEquals(2, coming.stream().filter(it -> it.others().isEmpty()).count());
        assertEquals(lines, bench.station().vault().journal().position().size());
    }

    @Test
    void aLocalDecisionIsForWhereTheRegulationNamesNobody() throws Exception {
        DecideClearance.Said said = new DecideClearance.Said("示例", "示例〔2026〕9号", "示例负责人", LocalDate.of(2026, 1, 1));
        assertEquals(Refusal.NOTHING_TO_DECIDE, refused(decisions().decideLocally(clerk(), true, said)));
    }

    @Test
    void twoRoundsAtOnceClearEverythingOnce() throws Exception {
        expire();
        done(decisions().judge(clerk(), List.of(bench.first, bench.second), false, ""));
        done(decisions().confirm(leader(), List.of(bench.first, bench.second)));
        bench.live(Duration.ofDays(31));
        List<RecordingId> cleared = java.util.Collections.synchronizedList(new ArrayList<>());
        try (var threads = java.util.concurrent.Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                var _ = threads.submit(() -> cleared.addAll(round().cleared()));
            }
        }
        assertEquals(2, cleared.size());
        assertEquals(2, bench.events(Event.RecordingRetired.class).size());
        assertFalse(clearance().certificate("2026-1").orElseThrow().rows().isEmpty());
    }

    private static List<Obstacle.Kind> kinds(ReviewItem item) {
        return item.obstacles().stream().map(Obstacle::kind).toList();
    }
}
