package org.evidencestation.app.access;

import static org.evidencestation.app.duty.Answers.done;
import static org.evidencestation.app.duty.Answers.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.evidencestation.app.account.SignedIn;
import org.evidencestation.app.account.StationRole;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.policy.rule.AccessRule.Condition;
import org.evidencestation.app.policy.rule.Role;
import org.evidencestation.storage.journal.AccessEvent.AccessExecuted;
import org.evidencestation.storage.journal.AccessEvent.Asked;
import org.evidencestation.storage.journal.RequestId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessDeskTest {
    private static final Duration WEEK = GrantAccess.USUAL;

    @TempDir
    private Path folder;

    @Test
    @Tag("SA7")
    void aLawyerWithoutOnePaperIsNotLetInAndIsToldWhichOne() throws Exception {
        try (Counter counter = new Counter(folder, "SM")) {
            RequestId id = counter.enter(Counter.lawyer());
            for (String paper : List.of("单位介绍信", "申请人有效身份证件", "委托书", "授权书")) {
                done(counter.desk
                        .papers()
                        .check(Counter.clerk(), id, counter.asOf(id), new CheckPaper.Seen(paper, "", null)));
            }
            assertEquals(Stage.PAPERS, counter.stage(id));
            Answer<RequestId> early =
                    counter.desk.decisions().decide(Counter.leader(Role.UNIT_HEAD), id, counter.asOf(id), true, "");
            assertEquals(new Answer.Refused<>(Refusal.PAPERS_MISSING, "律师执业证", "SA7"), early);
            assertEquals(
                    new Answer.Refused<>(Refusal.PAPERS_MISSING, "律师执业证", "SA7"),
                    counter.desk.grants().grant(Counter.clerk(), id, counter.asOf(id), WEEK));
            done(counter.desk
                    .papers()
                    .check(Counter.clerk(), id, counter.asOf(id), new CheckPaper.Seen("律师执业证", "0001", null)));
            assertEquals(Stage.APPROVAL, counter.stage(id));
        }
    }

    @Test
    @Tag("SA7")
    void aPartyGetsNoCopyAndTheRegisterKeepsTheNumberAndTheArticle() throws Exception {
        try (Counter counter = new Counter(folder, "SM")) {
            RequestId id = counter.enter(Counter.asked("PARTY", "COPY", "", Counter.FIRST));
            assertEquals(Stage.NOT_ALLOWED, counter.stage(id));
            AccessRequest request = counter.request(id);
            assertEquals(1, request.row());
            assertEquals("SA7", request.refused().orElseThrow().article());
            assertEquals(2, counter.request(counter.enter(Counter.lawyer())).row());
            Asked file = withFile(Counter.lawyer());
            assertEquals(
                    "OUT_OF_SCOPE",
                    counter.request(counter.enter(file)).refused().orElseThrow().why());
        }
    }

    private static Asked withFile(Asked it) {
        return new Asked(
                it.requester(),
                it.act(),
                it.person(),
                it.name(),
                it.unit(),
                it.phone(),
                List.of("FOOTAGE", "FILE"),
                it.caseNumber(),
                it.recordings(),
                List.of("示例询问笔录"),
                it.reason(),
                it.letter());
    }

    @Test
    @Tag("SA4")
    void theHandlerOfTheCaseSeesItInTheRoomWithoutAnybodysLeave() throws Exception {
        try (Counter counter = new Counter(folder, "SM")) {
            RequestId id = counter.enter(Counter.asked("CASE_HANDLER", "VIEW", Counter.HANDLER, Counter.FIRST));
            assertEquals(Stage.READY, counter.stage(id));
            Grant grant = done(counter.desk.grants().grant(Counter.clerk(), id, counter.asOf(id), WEEK));
            assertEquals(Set.of(Condition.IN_ROOM, Condition.REASON), grant.conditions());
            assertEquals(List.of(grant), counter.book.grants(counter.now()));
            assertTrue(grant.covers(Counter.FIRST));
            assertFalse(grant.covers(Counter.SECOND));
        }
    }

    @Test
    @Tag("SA4")
    void aCopyForTheHandlerNeedsTheLegalHeadAndNobodyElse() throws Exception {
        try (Counter counter = new Counter(folder, "SM")) {
            RequestId id = counter.enter(Counter.asked("CASE_HANDLER", "COPY", Counter.HANDLER, Counter.FIRST));
            long asOf = counter.asOf(id);
            assertEquals(
                    Refusal.WRONG_ROLE,
                    refused(counter.desk.decisions().decide(Counter.leader(Role.UNIT_HEAD), id, asOf, true, "")));
            assertEquals(Refusal.NOT_APPROVED, refused(counter.desk.grants().grant(Counter.clerk(), id, asOf, WEEK)));
            done(counter.desk
                    .decisions()
                    .decide(SignedIn.as(StationRole.LEGAL_HEAD, Counter.HEAD, Role.LEGAL_HEAD), id, asOf, true, ""));
            done(counter.desk.grants().grant(Counter.clerk(), id, asOf, WEEK));
            done(counter.desk
                    .executions()
                    .execute(Counter.clerk(), id, new ExecuteAccess.Done(AccessExecuted.COPIED, "光盘 1", "")));
            assertEquals(Stage.DONE, counter.stage(id));
        }
    }

    @Test
    @Tag("Z16")
    void whereTheOtherRegulationLetsTheHandlerInThisOneAsksTheDeputy() throws Exception {
        try (Counter counter = new Counter(folder, "Z")) {
            RequestId id = counter.enter(Counter.asked("CASE_HANDLER", "VIEW", Counter.HANDLER, Counter.FIRST));
            assertEquals(Stage.APPROVAL, counter.stage(id));
            done(counter.desk.decisions().decide(Counter.leader(Role.UNIT_DEPUTY), id, counter.asOf(id), true, ""));
            assertEquals("单位分管负责人", counter.request(id).decision().orElseThrow().title());
            assertEquals(Stage.READY, counter.stage(id));
        }
    }

    @Test
    @Tag("SA6")
    void anAuthorityCopiesWithTwoPapersAndWithoutALeader() throws Exception {
        try (Counter counter = new Counter(folder, "SM")) {
            RequestId id = counter.withPapers(Counter.asked("AUTHORITY", "COPY", "", Counter.FIRST));
            assertEquals(Stage.READY, counter.stage(id));
            assertEquals(2, counter.request(id).papers().size());
        }
    }

    @Test
    @Tag("SA8")
    void whatALetterAsksForIsPostedByTheHandlerOfTheCaseWithAReceipt() throws Exception {
        try (Counter counter = new Counter(folder, "SM")) {
            RequestId id = counter.withPapers(Counter.asked("OUTSIDE_AGENCY", "COPY", "", Counter.FIRST));
            done(counter.desk.decisions().decide(Counter.leader(Role.UNIT_HEAD), id, counter.asOf(id), true, ""));
            done(counter.desk.grants().grant(Counter.clerk(), id, counter.asOf(id), WEEK));
            ExecuteAccess.Done posted = new ExecuteAccess.Done(AccessExecuted.POSTED, "挂号 0001", "");
            assertEquals(
                    new Answer.Refused<>(Refusal.WRONG_ROLE, "案件主办人", "SA8"),
                    counter.desk.executions().execute(Counter.clerk(), id, posted));
            assertEquals(
                    Refusal.INCOMPLETE,
                    refused(counter.desk
                            .executions()
                            .execute(Counter.handler(), id, new ExecuteAccess.Done(AccessExecuted.POSTED, " ", ""))));
            done(counter.desk.executions().execute(Counter.handler(), id, posted));
            assertEquals("挂号 0001", counter.request(id).executed().getFirst().receipt());
        }
    }

    @Test
    @Tag("W16")
    void theKeeperHandsItOutToStaffAndTheHeadLetsItLeaveTheOffice() throws Exception {
        try (Counter counter = new Counter(folder, "W")) {
            RequestId staff = counter.enter(Counter.asked("OTHER_STAFF", "COPY", Counter.OTHER, Counter.SECOND));
            assertEquals(Stage.READY, counter.stage(staff));
            RequestId court = counter.enter(Counter.asked("AUTHORITY", "COPY", "", Counter.SECOND));
            assertEquals(Stage.APPROVAL, counter.stage(court));
        }
    }

    @Test
    @Tag("L18")
    void nothingLeavesTheOfficeUnapproved() throws Exception {
        try (Counter counter = new Counter(folder, "L")) {
            RequestId id = counter.enter(Counter.asked("PUBLIC", "VIEW", "", Counter.FIRST));
            assertEquals(
                    new Answer.Refused<>(Refusal.NOT_APPROVED, "劳动监察综合行政执法队负责人", "L18"),
                    counter.desk.grants().grant(Counter.clerk(), id, counter.asOf(id), WEEK));
        }
    }

    @Test
    void whereTheTextIsSilentTheOfficeDecidesAndNoArticleIsQuoted() throws Exception {
        try (Counter counter = new Counter(folder, "L")) {
            RequestId id = counter.enter(Counter.asked("CASE_HANDLER", "VIEW", Counter.HANDLER, Counter.FIRST));
            assertEquals(Stage.APPROVAL, counter.stage(id));
            done(counter.desk.decisions().decide(Counter.leader(Role.UNIT_HEAD), id, counter.asOf(id), true, "示例"));
            assertEquals("", counter.request(id).decision().orElseThrow().article());
            Grant grant = done(counter.desk.grants().grant(Counter.clerk(), id, counter.asOf(id), WEEK));
            assertEquals("", grant.article());
        }
    }

    @Test
    @Tag("SA2")
    void theRegisterCoversPapersOfTheCaseFileAsWell() throws Exception {
        try (Counter counter = new Counter(folder, "SM")) {
            Asked papers = new Asked(
                    "CASE_HANDLER",
                    "VIEW",
                    Counter.HANDLER,
                    "",
                    "",
                    "",
                    List.of("FILE"),
                    Counter.CASE,
                    List.of(),
                    List.of("示例案卷第一册"),
                    "示例",
                    "");
            RequestId id = counter.enter(papers);
            assertEquals(1, counter.request(id).row());
            assertEquals("示例人员" + Counter.HANDLER, counter.request(id).asked().name());
        }
    }

    @Test
    void aDisapprovedRequestIsOverAndKeepsItsNumber() throws Exception {
        try (Counter counter = new Counter(folder, "Z")) {
            RequestId id = counter.enter(Counter.asked("OTHER_STAFF", "VIEW", Counter.OTHER, Counter.FIRST));
            assertEquals(
                    Refusal.NO_REASON,
                    refused(counter.desk
                            .decisions()
                            .decide(Counter.leader(Role.UNIT_DEPUTY), id, counter.asOf(id), false, "")));
            done(counter.desk
                    .decisions()
                    .decide(Counter.leader(Role.UNIT_DEPUTY), id, counter.asOf(id), false, "示例理由"));
            assertEquals(Stage.DISAPPROVED, counter.stage(id));
            assertEquals(
                    Refusal.DISAPPROVED,
                    refused(counter.desk.grants().grant(Counter.clerk(), id, counter.asOf(id), WEEK)));
            done(counter.desk.executions().close(Counter.clerk(), id, ""));
            assertEquals(Stage.CLOSED, counter.stage(id));
        }
    }

    @Test
    void aWithdrawnRequestGivesNothingAndKeepsItsNumber() throws Exception {
        try (Counter counter = new Counter(folder, "SM")) {
            RequestId id = counter.enter(Counter.asked("CASE_HANDLER", "VIEW", Counter.HANDLER, Counter.FIRST));
            done(counter.desk.grants().grant(Counter.clerk(), id, counter.asOf(id), WEEK));
            done(counter.desk.requests().withdraw(Counter.handler(), id, "示例"));
            assertEquals(List.of(), counter.book.grants(counter.now()));
            assertEquals(2, counter.request(counter.enter(Counter.lawyer())).row());
        }
    }
}
