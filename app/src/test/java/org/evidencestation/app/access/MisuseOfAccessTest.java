package org.evidencestation.app.access;

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
import java.util.Arrays;
import java.util.List;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.account.SignedIn;
import org.evidencestation.app.account.StationRole;
import org.evidencestation.app.office.CleanText;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.policy.BuiltInProfiles;
import org.evidencestation.app.policy.rule.Role;
import org.evidencestation.storage.journal.AccessEvent.AccessDecided;
import org.evidencestation.storage.journal.AccessEvent.AccessExecuted;
import org.evidencestation.storage.journal.AccessEvent.AccessGranted;
import org.evidencestation.storage.journal.AccessEvent.Asked;
import org.evidencestation.storage.journal.AccessEvent.PaperAttached;
import org.evidencestation.storage.journal.AccessEvent.PaperChecked;
import org.evidencestation.storage.journal.AccountEvent.DeedRefused;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RequestId;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.vault.KeptPapers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody might try at the counter; every attempt is refused, or counts for nothing. */
class MisuseOfAccessTest {
    private static final Duration WEEK = GrantAccess.USUAL;

    @TempDir
    private Path folder;

    private Counter counter;

    @BeforeEach
    void open() throws Exception {
        counter = new Counter(folder, "Z");
    }

    @AfterEach
    void close() throws Exception {
        counter.close();
    }

    private RequestId staff() throws IOException {
        return counter.enter(Counter.asked("OTHER_STAFF", "VIEW", Counter.OTHER, Counter.FIRST));
    }

    private RequestId approved() throws IOException {
        RequestId id = staff();
        done(counter.desk.decisions().decide(deputy(), id, counter.asOf(id), true, ""));
        return id;
    }

    private RequestId granted() throws IOException {
        RequestId id = approved();
        done(counter.desk.grants().grant(Counter.clerk(), id, counter.asOf(id), WEEK));
        return id;
    }

    private static Session deputy() {
        return Counter.leader(Role.UNIT_DEPUTY);
    }

    private Refusal decide(Session session, RequestId id) throws IOException {
        return refused(counter.desk.decisions().decide(session, id, counter.asOf(id), true, ""));
    }

    private Refusal view(RequestId id) throws IOException {
        return refused(counter.desk
                .executions()
                .execute(Counter.clerk(), id, new ExecuteAccess.Done(AccessExecuted.VIEWED, "", "")));
    }

    private static Asked with(Asked it, String person, List<RecordingId> recordings) {
        return new Asked(
                it.requester(),
                it.act(),
                person,
                it.name(),
                it.unit(),
                it.phone(),
                it.materials(),
                it.caseNumber(),
                recordings,
                it.files(),
                it.reason(),
                it.letter());
    }

    @Test
    void aLeaderWhoAsksDoesNotApproveTheirOwnWish() throws Exception {
        RequestId id = counter.enter(Counter.asked("OTHER_STAFF", "VIEW", Counter.HEAD, Counter.FIRST));
        assertEquals(Refusal.SAME_PERSON, decide(deputy(), id));
    }

    @Test
    void whoEnteredItDoesNotApproveItWhateverPostTheyHold() throws Exception {
        RequestId id = staff();
        Session both = SignedIn.as(StationRole.LEADER, Counter.CLERK, Role.UNIT_DEPUTY);
        assertEquals(Refusal.SAME_PERSON, decide(both, id));
    }

    @Test
    void whoCheckedThePapersDoesNotApprove() throws Exception {
        RequestId id = staff();
        Session other = SignedIn.as(StationRole.CLERK, Counter.HEAD, Role.UNIT_DEPUTY);
        done(counter.desk.papers().check(other, id, counter.asOf(id), new CheckPaper.Seen("证件", "", null)));
        assertEquals(Refusal.SAME_PERSON, decide(deputy(), id));
    }

    @Test
    void nobodyChecksTheirOwnPapers() throws Exception {
        RequestId id = counter.enter(Counter.asked("OTHER_STAFF", "VIEW", Counter.CLERK, Counter.FIRST));
        assertEquals(
                Refusal.SAME_PERSON,
                refused(counter.desk
                        .papers()
                        .check(Counter.clerk(), id, counter.asOf(id), new CheckPaper.Seen("证件", "", null))));
    }

    @Test
    void aLeaderOfAnotherPostDoesNotApprove() throws Exception {
        assertEquals(Refusal.WRONG_ROLE, decide(Counter.leader(Role.BUREAU_DEPUTY), staff()));
        assertEquals(Refusal.WRONG_ROLE, decide(Counter.leader(), staff()));
    }

    @Test
    void rolesThatApproveNothingDoNotApproveWithTheRightPostEither() throws Exception {
        for (StationRole role : List.of(
                StationRole.OFFICER,
                StationRole.CASE_HANDLER,
                StationRole.CLERK,
                StationRole.SUPERVISOR,
                StationRole.ADMINISTRATOR)) {
            assertEquals(
                    Refusal.NO_RIGHT, decide(SignedIn.as(role, Counter.HEAD, Role.UNIT_DEPUTY), staff()), role.name());
        }
    }

    @Test
    void aSessionThatEndedDecidesNothing() throws Exception {
        Session ended = SignedIn.until(() -> false, StationRole.LEADER, Counter.HEAD, Role.UNIT_DEPUTY);
        assertEquals(Refusal.NOT_SIGNED_IN, decide(ended, staff()));
    }

    @Test
    void nobodyDecidesTwice() throws Exception {
        assertEquals(Refusal.ALREADY_DECIDED, decide(deputy(), approved()));
    }

    @Test
    void aNoIsNotOutvotedByAnotherLeader() throws Exception {
        RequestId id = staff();
        done(counter.desk.decisions().decide(deputy(), id, counter.asOf(id), false, "示例"));
        Session another = SignedIn.as(StationRole.LEADER, "100010", Role.UNIT_DEPUTY);
        assertEquals(Refusal.ALREADY_DECIDED, decide(another, id));
    }

    @Test
    void anApprovalIsVoidOnceOtherRecordingsAreAskedFor() throws Exception {
        RequestId id = approved();
        long before = counter.asOf(id);
        Asked asked = with(counter.request(id).asked(), Counter.OTHER, List.of(Counter.FIRST, Counter.SECOND));
        done(counter.desk.requests().correct(Counter.clerk(), id, before, asked, "示例"));
        assertEquals(Stage.APPROVAL, counter.stage(id));
        assertEquals(Refusal.REQUEST_CHANGED, refused(counter.desk.decisions().decide(deputy(), id, before, true, "")));
        assertEquals(
                Refusal.NOT_APPROVED,
                refused(counter.desk.grants().grant(Counter.clerk(), id, counter.asOf(id), WEEK)));
    }

    @Test
    void aGrantIsVoidOnceSomebodyElseAsks() throws Exception {
        RequestId id = granted();
        Asked asked = with(counter.request(id).asked(), Counter.HANDLER, List.of(Counter.FIRST));
        done(counter.desk.requests().correct(Counter.clerk(), id, counter.asOf(id), asked, "示例"));
        assertEquals(List.of(), counter.book.grants(counter.now()));
        assertEquals(Refusal.NOT_GRANTED, view(id));
    }

    @Test
    void anApprovalThatIsCopiedToAnotherRequestCountsForNothing() throws Exception {
        RequestId first = approved();
        RequestId second = staff();
        AccessDecided it = counter.request(first).decision().orElseThrow();
        counter.vault.append(new AccessDecided(
                second, it.asOf(), true, it.role(), it.title(), it.article(), "", it.profileDigest(), it.by()));
        assertEquals(Stage.APPROVAL, counter.stage(second));
    }

    @Test
    void anApprovalLineOfSomebodyWithAHandInItCountsForNothing() throws Exception {
        RequestId id = staff();
        counter.vault.append(new AccessDecided(
                id,
                counter.asOf(id),
                true,
                "UNIT_DEPUTY",
                "单位分管负责人",
                "Z16",
                "",
                counter.desk.law().regime().digest(),
                Counter.CLERK));
        assertEquals(Stage.APPROVAL, counter.stage(id));
    }

    @Test
    void anApprovalByAnotherRegulationCountsForNothing() throws Exception {
        RequestId id = staff();
        counter.vault.append(new AccessDecided(
                id,
                counter.asOf(id),
                true,
                "UNIT_DEPUTY",
                "",
                "SA5",
                "",
                new BuiltInProfiles().profile("SM").digest(),
                Counter.HEAD));
        assertEquals(Stage.APPROVAL, counter.stage(id));
    }

    @Test
    void anApprovalInAnotherRoleCountsForNothing() throws Exception {
        RequestId id = staff();
        counter.vault.append(new AccessDecided(
                id,
                counter.asOf(id),
                true,
                "SECTION_HEAD",
                "",
                "Z16",
                "",
                counter.desk.law().regime().digest(),
                Counter.HEAD));
        assertEquals(Stage.APPROVAL, counter.stage(id));
    }

    @Test
    void aGrantThatIsReplayedAfterTheEndBringsNothingBack() throws Exception {
        RequestId id = granted();
        AccessGranted grant = counter.request(id).granted().orElseThrow();
        done(counter.desk.requests().withdraw(Counter.clerk(), id, "示例"));
        counter.vault.append(grant);
        assertEquals(List.of(), counter.book.grants(counter.now()));
        assertEquals(Stage.WITHDRAWN, counter.stage(id));
    }

    @Test
    void aGrantThatEndedLetsNobodyIn() throws Exception {
        RequestId id = granted();
        counter.at("2026-11-27T01:00:00Z");
        assertEquals(Refusal.GRANT_ENDED, view(id));
        assertEquals(List.of(), counter.book.grants(counter.now()));
        assertTrue(counter.book.grant(id, counter.now()).isEmpty());
    }

    @Test
    void aClockThatIsSetBackDoesNotReviveAGrant() throws Exception {
        RequestId id = granted();
        counter.at("2026-12-01T01:00:00Z");
        staff();
        counter.at("2026-11-21T01:00:00Z");
        assertEquals(List.of(), counter.book.grants(counter.now()));
        assertEquals(Refusal.GRANT_ENDED, view(id));
    }

    @Test
    void aGrantIsNotMadeForLongerThanAMonthNorForNothing() throws Exception {
        RequestId id = approved();
        for (Duration length : List.of(Duration.ofDays(32), Duration.ZERO, Duration.ofDays(-1))) {
            assertEquals(
                    Refusal.IMPOSSIBLE_TIME,
                    refused(counter.desk.grants().grant(Counter.clerk(), id, counter.asOf(id), length)));
        }
    }

    @Test
    void aSecondGrantDoesNotLengthenTheFirst() throws Exception {
        RequestId id = granted();
        assertEquals(
                Refusal.NO_CHANGE, refused(counter.desk.grants().grant(Counter.clerk(), id, counter.asOf(id), WEEK)));
        Instant until = counter.request(id).granted().orElseThrow().until();
        AccessGranted it = counter.request(id).granted().orElseThrow();
        counter.vault.append(new AccessGranted(
                id,
                it.asOf(),
                it.article(),
                it.from(),
                until.plusSeconds(86_400),
                it.conditions(),
                it.profileDigest(),
                it.by()));
        assertEquals(until, counter.request(id).granted().orElseThrow().until());
    }

    @Test
    void aGrantForViewingMakesNoCopy() throws Exception {
        RequestId id = granted();
        for (String how : List.of(AccessExecuted.COPIED, AccessExecuted.PRINTED, AccessExecuted.POSTED, "EMAILED")) {
            assertEquals(
                    Refusal.NOT_WHAT_WAS_ASKED,
                    refused(counter.desk
                            .executions()
                            .execute(Counter.clerk(), id, new ExecuteAccess.Done(how, "1", ""))));
        }
    }

    @Test
    void aGrantCoversTheRecordingsThatWereAskedForAndNoOthers() throws Exception {
        Grant grant = counter.book.grant(granted(), counter.now()).orElseThrow();
        assertTrue(grant.covers(Counter.FIRST));
        assertFalse(grant.covers(Counter.SECOND));
    }

    @Test
    void rolesThatServeNobodyEnterNoRequestOfSomebodyElse() throws Exception {
        for (StationRole role : List.of(
                StationRole.OFFICER,
                StationRole.CASE_HANDLER,
                StationRole.LEGAL_HEAD,
                StationRole.LEADER,
                StationRole.SUPERVISOR,
                StationRole.ADMINISTRATOR)) {
            assertEquals(
                    Refusal.NO_RIGHT,
                    refused(counter.desk.requests().enter(SignedIn.as(role, "100077"), Counter.lawyer())),
                    role.name());
        }
    }

    @Test
    void theAdministratorGrantsAndCarriesOutNothing() throws Exception {
        Session administrator = SignedIn.as(StationRole.ADMINISTRATOR, "100008", Role.ARCHIVIST);
        RequestId id = approved();
        assertEquals(Refusal.NO_RIGHT, refused(counter.desk.grants().grant(administrator, id, counter.asOf(id), WEEK)));
        done(counter.desk.grants().grant(Counter.clerk(), id, counter.asOf(id), WEEK));
        assertEquals(
                Refusal.NO_RIGHT,
                refused(counter.desk
                        .executions()
                        .execute(administrator, id, new ExecuteAccess.Done(AccessExecuted.VIEWED, "", ""))));
    }

    @Test
    void nobodyWithdrawsTheRequestOfSomebodyElse() throws Exception {
        RequestId id = staff();
        assertEquals(Refusal.NO_RIGHT, refused(counter.desk.requests().withdraw(Counter.handler(), id, "示例")));
    }

    @Test
    void nobodyClaimsACaseTheyDoNotHandle() throws Exception {
        assertEquals(
                Refusal.NOT_THEIR_CASE,
                refused(counter.desk
                        .requests()
                        .enter(Counter.clerk(), Counter.asked("CASE_HANDLER", "VIEW", Counter.OTHER, Counter.FIRST))));
    }

    @Test
    void aHandlerDoesNotReachAcrossToTheRecordingsOfAnotherCase() throws Exception {
        assertEquals(
                Refusal.NOT_THEIR_CASE,
                refused(counter.desk
                        .requests()
                        .enter(
                                Counter.clerk(),
                                Counter.asked("CASE_HANDLER", "VIEW", Counter.HANDLER, Counter.SECOND))));
    }

    @Test
    void aStateSecretIsNotGivenOutWhoeverAsks() throws Exception {
        counter.secret(Counter.FIRST);
        assertEquals(
                Refusal.STATE_SECRET,
                refused(counter.desk
                        .requests()
                        .enter(Counter.clerk(), Counter.asked("AUTHORITY", "COPY", "", Counter.FIRST))));
    }

    @Test
    void whoHasLeftTheOfficeAsksNothingAsStaff() throws Exception {
        assertEquals(
                Refusal.UNKNOWN_PERSON,
                refused(counter.desk
                        .requests()
                        .enter(Counter.clerk(), Counter.asked("OTHER_STAFF", "VIEW", "100099", Counter.FIRST))));
    }

    @Test
    void aVisitorDoesNotPassForStaff() throws Exception {
        assertEquals(
                Refusal.UNKNOWN_PERSON,
                refused(counter.desk
                        .requests()
                        .enter(Counter.clerk(), Counter.asked("PARTY", "VIEW", Counter.HANDLER, Counter.FIRST))));
    }

    @Test
    void aRequestWithoutAReasonIsNotEnteredWhereTheArticleWantsOne() throws Exception {
        Asked it = Counter.lawyer();
        Asked silent = new Asked(
                it.requester(),
                it.act(),
                "",
                it.name(),
                "",
                "",
                it.materials(),
                "",
                it.recordings(),
                List.of(),
                " \u200B\n",
                "");
        assertEquals(Refusal.NO_REASON, refused(counter.desk.requests().enter(Counter.clerk(), silent)));
    }

    @Test
    void aNameWithLinesAndControlCharactersIsOneHarmlessLine() throws Exception {
        Asked it = Counter.lawyer();
        RequestId id = counter.enter(new Asked(
                it.requester(),
                it.act(),
                "",
                "示例\n{\"seq\":99}\r\u0000\u202Eevil\u2066\u200B",
                "x".repeat(100_000),
                "",
                it.materials(),
                "",
                it.recordings(),
                List.of(),
                "示例",
                ""));
        assertEquals("示例 {\"seq\":99} evil", counter.request(id).asked().name());
        assertEquals(CleanText.NAME, counter.request(id).asked().unit().length());
    }

    @Test
    void anUnknownActOrRequesterIsNoRequest() throws Exception {
        for (Asked wrong : List.of(
                Counter.asked("KING", "VIEW", "", Counter.FIRST),
                Counter.asked("LAWYER", "DELETE", "", Counter.FIRST))) {
            assertEquals(Refusal.INCOMPLETE, refused(counter.desk.requests().enter(Counter.clerk(), wrong)));
        }
    }

    @Test
    void aScanOfAnotherRequestProvesNothing() throws Exception {
        RequestId id = staff();
        assertEquals(
                Refusal.UNKNOWN_ATTACHMENT,
                refused(counter.desk
                        .papers()
                        .check(
                                Counter.clerk(),
                                id,
                                counter.asOf(id),
                                new CheckPaper.Seen("证件", "", Sha256.of(new byte[1])))));
    }

    @Test
    void thePapersOfOnePersonDoNotServeTheNext() throws Exception {
        RequestId id = staff();
        done(counter.desk.papers().check(Counter.clerk(), id, counter.asOf(id), new CheckPaper.Seen("证件", "1", null)));
        Asked asked = with(counter.request(id).asked(), Counter.HANDLER, List.of(Counter.FIRST));
        done(counter.desk.requests().correct(Counter.clerk(), id, counter.asOf(id), asked, "示例"));
        assertTrue(counter.request(id).papers().isEmpty());
    }

    @Test
    void whatWasDoneIsNotWithdrawnNorWrittenOver() throws Exception {
        RequestId id = granted();
        done(counter.desk
                .executions()
                .execute(Counter.clerk(), id, new ExecuteAccess.Done(AccessExecuted.VIEWED, "", "")));
        assertEquals(Refusal.REQUEST_ENDED, refused(counter.desk.requests().withdraw(Counter.clerk(), id, "示例")));
        Asked asked = with(counter.request(id).asked(), Counter.HANDLER, List.of(Counter.FIRST));
        assertEquals(
                Refusal.REQUEST_ENDED,
                refused(counter.desk.requests().correct(Counter.clerk(), id, counter.asOf(id), asked, "示例")));
    }

    @Test
    void aRequestIsNotEnteredTwiceUnderOneIdToSwapItsContent() throws Exception {
        RequestId id = granted();
        counter.vault.append(new org.evidencestation.storage.journal.AccessEvent.AccessRequested(
                id,
                with(counter.request(id).asked(), Counter.OTHER, List.of(Counter.SECOND)),
                counter.desk.law().regime().digest(),
                Counter.CLERK));
        assertEquals(List.of(Counter.FIRST), counter.request(id).asked().recordings());
    }

    @Test
    void aClosedRequestStaysClosed() throws Exception {
        RequestId id = granted();
        done(counter.desk.executions().close(Counter.clerk(), id, ""));
        assertEquals(Refusal.REQUEST_ENDED, view(id));
        assertEquals(Refusal.REQUEST_ENDED, decide(deputy(), id));
    }

    private Refusal attach(Path file) throws IOException {
        return refused(counter.desk.attachments().attach(Counter.clerk(), staff(), file));
    }

    @Test
    void aProgramThatIsCalledAPictureIsNoScan() throws Exception {
        assertEquals(Refusal.NOT_A_SCAN, attach(Files.writeString(folder.resolve("scan.jpg"), "MZ, not a picture")));
        assertEquals(Refusal.NOT_A_SCAN, attach(Files.createFile(folder.resolve("empty.pdf"))));
        assertEquals(Refusal.NOT_A_SCAN, attach(folder));
        assertEquals(Refusal.NOT_A_SCAN, attach(folder.resolve("missing.png")));
    }

    @Test
    void anOversizedScanIsNotTakenIn() throws Exception {
        byte[] large = Arrays.copyOf("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), KeptPapers.LONGEST + 1);
        assertEquals(Refusal.NOT_A_SCAN, attach(Files.write(folder.resolve("large.pdf"), large)));
        assertEquals(List.of(), counter.events(PaperAttached.class));
    }

    @Test
    void aLinkIsNotFollowed() throws Exception {
        Path secret = Files.writeString(folder.resolve("key.p12"), "%PDF-1.7 not for anybody");
        assertEquals(Refusal.NOT_A_SCAN, attach(Files.createSymbolicLink(folder.resolve("scan.pdf"), secret)));
    }

    @Test
    void aNameThatLeadsElsewhereIsOnlyAName() throws Exception {
        Path odd = folder.resolve("..%2f..%2fvault.json\u202Egpj.exe");
        Files.writeString(odd, "%PDF-1.7 sample");
        RequestId id = staff();
        Sha256 scan = done(counter.desk.attachments().attach(Counter.clerk(), id, odd));
        Path kept = counter.vault.layout().papers().resolve(scan.hex() + ".pdf");
        assertTrue(KeptPapers.whole(kept));
        assertFalse(counter.request(id).attachments().getFirst().name().contains("\u202E"));
        done(counter.desk.papers().check(Counter.clerk(), id, counter.asOf(id), new CheckPaper.Seen("证件", "1", scan)));
        assertEquals(
                List.of(scan),
                counter.request(id).papers().values().stream()
                        .map(PaperChecked::attachment)
                        .toList());
    }

    @Test
    void aRoleThatServesNobodyAttachesNothing() throws Exception {
        Path scan = Files.writeString(folder.resolve("scan.pdf"), "%PDF-1.7 sample");
        assertEquals(Refusal.NO_RIGHT, refused(counter.desk.attachments().attach(Counter.handler(), staff(), scan)));
        assertFalse(Files.exists(counter.vault.layout().papers()));
    }

    @Test
    void whoTriesWhatTheyMayNotIsRememberedAndASlipIsNot() throws Exception {
        RequestId id = staff();
        decide(Counter.leader(Role.BUREAU_DEPUTY), id);
        refused(counter.desk.requests().withdraw(Counter.clerk(), id, " "));
        DeedRefused attempt = counter.events(DeedRefused.class).getFirst();
        assertEquals(1, counter.events(DeedRefused.class).size());
        assertEquals(Counter.HEAD, attempt.person());
        assertEquals("WRONG_ROLE", attempt.why());
    }
}
