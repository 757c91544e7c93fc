package org.evidencestation.app;

import static org.evidencestation.app.ArchiveBench.clerk;
import static org.evidencestation.app.ArchiveBench.leader;
import static org.evidencestation.app.ArchiveBench.secondClerk;
import static org.evidencestation.app.ArchiveBench.supervisor;
import static org.evidencestation.app.duty.Answers.done;
import static org.evidencestation.app.duty.Answers.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evidencestation.app.keeping.CaseFolder;
import org.evidencestation.app.keeping.Keeping;
import org.evidencestation.app.keeping.Kept;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.policy.KeepFacts.Category;
import org.evidencestation.app.policy.Secrecy;
import org.evidencestation.storage.journal.AccountEvent.DeedRefused;
import org.evidencestation.storage.journal.KeepingEvent;
import org.evidencestation.storage.journal.OperationId;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.seal.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people say of recordings, at a real station. */
class KeepingTest {
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

    private Keeping keeping() {
        return bench.station().keeping();
    }

    private Kept first() {
        return keeping().of(bench.first);
    }

    @Test
    void aRecordingIsUndeterminedUntilSomebodySaysWhatItIs() throws Exception {
        assertEquals(Category.UNDETERMINED, first().category());
        assertEquals(
                2, done(keeping().sayings().classify(clerk(), List.of(bench.first, bench.second), Category.OTHER, "")));
        assertEquals(Category.OTHER, first().category());
        assertEquals(Category.UNDETERMINED, keeping().of(bench.third).category());
        bench.restart();
        assertEquals(Category.OTHER, first().category());
    }

    @Test
    void whoeverChangesWhatWasSaidGivesAReason() throws Exception {
        done(keeping().sayings().classify(clerk(), List.of(bench.first), Category.EVIDENCE, ""));
        assertEquals(
                Refusal.NO_REASON,
                refused(keeping().sayings().classify(clerk(), List.of(bench.first), Category.OTHER, " ")));
        assertEquals(
                Refusal.NO_CHANGE,
                refused(keeping().sayings().classify(clerk(), List.of(bench.first), Category.EVIDENCE, "示例")));
        assertEquals(1, done(keeping().sayings().classify(clerk(), List.of(bench.first), Category.OTHER, "误选")));
    }

    @Test
    void onlyTheClerkClassifiesAndOnlyWhatIsHeld() throws Exception {
        assertEquals(
                Refusal.NO_RIGHT,
                refused(keeping().sayings().classify(leader(), List.of(bench.first), Category.OTHER, "")));
        assertEquals(1, bench.events(DeedRefused.class).size());
        RecordingId unknown = new RecordingId(Sha256.of(new byte[] {7}));
        assertEquals(
                Refusal.UNKNOWN_RECORDING,
                refused(keeping().sayings().classify(clerk(), List.of(bench.first, unknown), Category.OTHER, "")));
        assertEquals(Category.UNDETERMINED, first().category());
    }

    @Test
    void aRecordingIsOfTheCaseOfTheOperationItShowsAndOfThoseItWasFiledTo() throws Exception {
        OperationId operation = bench.operation(CASE, bench.first);
        assertEquals(CASE, first().caseNumber());
        assertEquals("示例检查", first().caseName());
        done(keeping().files().file(clerk(), List.of(bench.first, bench.second), "示例〔2026〕2号", "示例案"));
        assertEquals("示例〔2026〕2号", first().caseNumber());
        assertEquals("示例案", first().caseName());
        assertEquals(2, first().cases().size());
        assertEquals(Optional.of(List.of(bench.first, bench.second)), recordings("示例〔2026〕2号"));
        done(keeping().files().take(clerk(), bench.first, CASE, "不属该案"));
        assertEquals(1, first().cases().size());
        assertEquals(Optional.of(List.of()), recordings(CASE));
        assertTrue(bench.station()
                .duty()
                .ask(ledger -> ledger.operations().find(operation))
                .isPresent());
    }

    private Optional<List<RecordingId>> recordings(String number) {
        return keeping().folder(number).map(CaseFolder::recordings);
    }

    @Test
    void theCaseThatIsKeptLongestCounts() throws Exception {
        done(keeping().files().file(clerk(), List.of(bench.first), CASE, ""));
        done(keeping().files().file(clerk(), List.of(bench.first), "示例〔2026〕2号", ""));
        LocalDate day = LocalDate.of(2036, 1, 1);
        done(keeping().files().keptUntil(clerk(), CASE, Optional.of(day), "结案"));
        assertEquals(Optional.empty(), keptUntil());
        done(keeping().files().keptUntil(clerk(), "示例〔2026〕2号", Optional.of(day.minusYears(1)), "结案"));
        assertEquals(Optional.of(day), keptUntil());
        assertEquals(
                Refusal.NOT_OF_CASE,
                refused(keeping().files().keptUntil(clerk(), "示例〔2026〕9号", Optional.of(day), "x")));
    }

    private Optional<LocalDate> keptUntil() {
        return first().facts(Optional.empty(), bench.now())
                .caseFile()
                .orElseThrow()
                .keptUntil();
    }

    @Test
    @Tag("SM16")
    void aMarkAsksForDiscsAndIsTakenOffByTwoPersons() throws Exception {
        assertEquals(Refusal.NOT_A_RULE, refused(keeping().sayings().mark(clerk(), bench.first, "W15-1", "示例")));
        done(keeping().sayings().mark(clerk(), bench.first, "SM16-2", "拒绝检查"));
        assertEquals(2, keeping().forDiscs().getFirst().discs().copies());
        done(keeping().lifts().unmark(clerk(), bench.first, "SM16-2", "误标"));
        assertEquals(Set.of("SM16-2"), first().triggers());
        long line = first().lifts().getFirst().line();
        assertEquals(Refusal.SAME_PERSON, refused(keeping().lifts().confirm(clerk(), bench.first, line)));
        assertEquals(Refusal.NO_RIGHT, refused(keeping().lifts().confirm(supervisor(), bench.first, line)));
        done(keeping().lifts().confirm(leader(), bench.first, line));
        assertEquals(Set.of(), first().triggers());
        assertEquals(List.of(), keeping().forDiscs());
        assertEquals(Refusal.NOTHING_TO_CONFIRM, refused(keeping().lifts().confirm(leader(), bench.first, line)));
    }

    @Test
    void whoeverMarksAgainObjectsToTakingTheMarkOff() throws Exception {
        done(keeping().sayings().mark(clerk(), bench.first, "SM16-2", "拒绝检查"));
        done(keeping().lifts().unmark(clerk(), bench.first, "SM16-2", "误标"));
        long line = first().lifts().getFirst().line();
        done(keeping().sayings().mark(secondClerk(), bench.first, "SM16-2", "没有误标"));
        assertEquals(Refusal.NOTHING_TO_CONFIRM, refused(keeping().lifts().confirm(leader(), bench.first, line)));
        assertEquals(Set.of("SM16-2"), first().triggers());
    }

    @Test
    void aHoldThatCameAfterTheProposalStays() throws Exception {
        done(keeping().sayings().holdBack(supervisor(), bench.first, "督察中"));
        done(keeping().lifts().release(clerk(), bench.first, "督察结束"));
        done(keeping().sayings().holdBack(leader(), bench.first, "复议中"));
        done(keeping()
                .lifts()
                .confirm(leader(), bench.first, first().lifts().getFirst().line()));
        assertEquals(
                List.of("复议中"), first().holds().stream().map(Kept.Hold::reason).toList());
        assertTrue(first().held());
    }

    @Test
    void aStateSecretStaysOneUntilTwoPersonsSayOtherwise() throws Exception {
        done(keeping().sayings().secrecy(clerk(), bench.first, Secrecy.STATE, "示例"));
        assertTrue(first().quarantined());
        assertEquals(
                Refusal.SECOND_PERSON, refused(keeping().sayings().secrecy(clerk(), bench.first, Secrecy.NONE, "示例")));
        done(keeping().lifts().declassify(clerk(), bench.first, Secrecy.PRIVACY, "鉴定为非密"));
        assertTrue(first().quarantined());
        done(keeping()
                .lifts()
                .confirm(leader(), bench.first, first().lifts().getFirst().line()));
        assertEquals(Secrecy.PRIVACY, first().secrecy());
    }

    @Test
    void aSecondPersonWhoIsForgedIntoTheJournalIsNone() throws Exception {
        done(keeping().sayings().holdBack(clerk(), bench.first, "示例"));
        done(keeping().lifts().release(clerk(), bench.first, "示例"));
        long line = first().lifts().getFirst().line();
        Sha256 digest = bench.station().regime().digest();
        bench.station().vault().append(new KeepingEvent.LiftConfirmed(bench.first, line, digest, ArchiveBench.CLERK));
        bench.station().vault().append(new KeepingEvent.LiftConfirmed(bench.second, line, digest, "100009"));
        bench.station().vault().append(new KeepingEvent.LiftConfirmed(bench.first, line, digest, "station"));
        assertTrue(first().held());
        assertFalse(first().lifts().isEmpty());
    }

    @Test
    void aWordOfALaterVersionProtects() throws Exception {
        Sha256 digest = bench.station().regime().digest();
        bench.station()
                .vault()
                .append(new KeepingEvent.SecrecySet(bench.first, "TOP", "示例", digest, ArchiveBench.CLERK));
        bench.station()
                .vault()
                .append(new KeepingEvent.Classified(bench.first, "RUBBISH", "示例", digest, ArchiveBench.CLERK));
        assertTrue(first().quarantined());
        assertEquals(Category.UNDETERMINED, first().category());
    }
}
