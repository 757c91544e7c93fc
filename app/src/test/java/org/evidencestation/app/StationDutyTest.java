package org.evidencestation.app;

import static org.evidencestation.app.OfficeBench.ANN;
import static org.evidencestation.app.OfficeBench.BEN;
import static org.evidencestation.app.duty.Answers.done;
import static org.evidencestation.app.duty.Answers.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.desktop.duty.DockSight;
import org.evidencestation.app.desktop.duty.DutyOrder;
import org.evidencestation.app.desktop.duty.DutySight;
import org.evidencestation.app.duty.Footage;
import org.evidencestation.app.duty.FootageGroup;
import org.evidencestation.app.duty.MakeStatement;
import org.evidencestation.app.duty.Spell;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.policy.BuiltInProfiles;
import org.evidencestation.storage.journal.DutyEvent.OperationFacts;
import org.evidencestation.storage.journal.DutyEvent.StatementMade;
import org.evidencestation.storage.journal.OperationId;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.StatementId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The duty screen at a real station with a real vault. */
class StationDutyTest extends AtAnOffice {
    @Test
    void anOperationIsEnteredCorrectedAndWithdrawnByOrder() throws Exception {
        StationDuty duty = office.duty();
        OperationId id = office.enter(duty);
        OperationFacts other = office.operation("示例复查");
        assertEquals(Refusal.NO_REASON, refused(duty.carryOut(new DutyOrder.Correct(id, other, ""), ANN)));
        done(duty.carryOut(new DutyOrder.Correct(id, other, "名称有误"), ANN));
        assertEquals(
                "示例复查",
                duty.look(Duration.ofDays(7))
                        .work()
                        .operations()
                        .getFirst()
                        .operation()
                        .facts()
                        .title());
        done(duty.carryOut(new DutyOrder.Withdraw(id, "重复"), ANN));
        assertEquals(List.of(), duty.look(Duration.ofDays(7)).work().operations());
    }

    @Test
    @Tag("W9")
    void aStatementUnderWStandsWithoutAnybodysApproval() throws Exception {
        StationDuty duty = office.duty();
        OperationId id = office.enter(duty);
        MakeStatement.Account account = new MakeStatement.Account(
                StatementMade.NOT_RECORDED, id, "文字记录能够全面有效记录执法行为的", "示例原因", "示例依据", office.now(), "", null);
        StatementId made = (StatementId) done(duty.carryOut(new DutyOrder.State(account, Optional.empty()), ANN));
        assertEquals(
                Refusal.NOTHING_TO_DECIDE, refused(duty.carryOut(new DutyOrder.Decide(made, true, "单位主要领导", ""), BEN)));
        assertTrue(
                duty.look(Duration.ofDays(7)).records().statements().getFirst().stands());
    }

    @Test
    void aRecorderThatIsOutIsOnTheBoardUntilItIsDocked() throws Exception {
        StationDuty duty = office.duty();
        done(office.handOut());
        assertEquals(1, duty.look(Duration.ofDays(7)).rounds().board().size());
        assertEquals(Refusal.NOT_BACK, refused(office.handOut()));
        office.docked("00000000-0000-4000-8000-000000000001");
        DutySight sight = duty.look(Duration.ofDays(7));
        assertEquals(List.of(), sight.rounds().board());
        assertEquals(ANN, sight.rounds().ledger().getFirst().person());
        assertTrue(duty.docked(7, office.now()).isPresent());
        assertFalse(duty.docked(8, office.now()).isPresent());
    }

    @Test
    @Tag("L8")
    @Tag("Z9")
    @Tag("SM9")
    void whoTakesARecorderOutReadsWhatIsToBeSaidOnTheScene() throws Exception {
        BuiltInProfiles profiles = new BuiltInProfiles();
        String said = "为保护您的合法权益，监督我们的执法行为，本次执法全程录音录像。";
        assertEquals("L8 " + said, RegimeDuty.choices(profiles.profile("L")).wording());
        assertEquals("Z9 " + said, RegimeDuty.choices(profiles.profile("Z")).wording());
        assertEquals(
                "SM9 省级行政执法部门统一制定的执法行为用语",
                RegimeDuty.choices(profiles.profile("SM")).wording());
        assertEquals(
                "", office.duty().look(Duration.ofDays(1)).office().choices().wording());
    }

    @Test
    void anOperationThatNobodyEnteredIsEnteredAtTheDockAndShown() throws Exception {
        String docking = "00000000-0000-4000-8000-000000000001";
        StationDuty duty = office.duty();
        done(office.handOut());
        office.docked(docking, 1, 1);
        RecordingId recording =
                office.recording(docking, office.now().minusSeconds(40)).recording();
        DockSight asked = duty.docked(7, office.now()).orElseThrow();
        FootageGroup group = asked.questions().groups().getFirst();
        Spell when = group.when().orElseThrow();
        DockSight.Activity activity = asked.activities().getFirst();
        OperationFacts facts =
                new OperationFacts(activity.code(), activity.words(), "", "", List.of(ANN), when.start(), when.end());
        done(duty.carryOut(new DutyOrder.EnterShown(facts, group.recordings()), ANN));
        DutySight.Shown shown =
                duty.look(Duration.ofDays(7)).work().operations().getFirst();
        assertEquals(activity.words(), shown.operation().facts().title());
        assertEquals(
                List.of(recording), shown.footage().stream().map(Footage::id).toList());
        assertEquals(
                List.of(),
                duty.docked(7, office.now()).orElseThrow().questions().groups());
    }
}
