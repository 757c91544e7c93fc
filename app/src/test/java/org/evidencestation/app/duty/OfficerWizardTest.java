package org.evidencestation.app.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.evidencestation.app.duty.OfficerWizard.Step;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.DutyEvent.LateExplained;
import org.evidencestation.storage.journal.DutyEvent.LeftToClerk;
import org.evidencestation.storage.journal.OperationId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficerWizardTest {
    private static final DutyRule RULE =
            new DutyRule(Set.of(), Set.of(), List.of(), List.of("异地执法"), Set.of(), DutyRule.Measures.USUAL);

    @TempDir
    private Path folder;

    private Desk desk;
    private Duty duty;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk(folder, "W", RULE);
        duty = desk.duty();
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private DockingId brought(String... starts) throws Exception {
        DockingId docking = desk.docked(Desk.CAM);
        for (String start : starts) {
            desk.clip(docking, Desk.CAM, Desk.ANN, start, Duration.ofMinutes(10));
        }
        desk.complete(docking);
        return docking;
    }

    private OfficerWizard wizard(DockingId docking) {
        return new OfficerWizard(duty.questions(docking).orElseThrow(), duty, Desk.ANN);
    }

    private static <T extends Step> T is(Class<T> kind, Step step) {
        assertTrue(kind.isInstance(step), step.toString());
        return kind.cast(step);
    }

    @Test
    void footageRecordedInOneGoIsOneQuestionAndOneTapAnswersIt() throws Exception {
        OperationId other = desk.operation("2026-11-18T01:00:00Z", "2026-11-18T02:00:00Z", Desk.ANN);
        OperationId first = desk.operation("2026-11-20T01:00:00Z", "2026-11-20T02:00:00Z", Desk.ANN);
        desk.at("2026-11-20T09:00:00Z");
        OfficerWizard wizard = wizard(brought("2026-11-20T01:00:00Z", "2026-11-20T01:15:00Z", "2026-11-20T05:00:00Z"));
        Step.WhichOperation asked = is(Step.WhichOperation.class, wizard.step());
        assertEquals(2, asked.of());
        assertEquals(2, asked.group().footage().size());
        assertEquals(
                List.of(first, other),
                asked.group().choices().stream().map(Operation::id).toList());
        is(Step.WhichOperation.class, Answers.done(wizard.shows(first)));
        assertEquals(
                2,
                desk.book
                        .ask(ledger -> ledger.operations().find(first))
                        .orElseThrow()
                        .recordings()
                        .size());
    }

    @Test
    void whatIsSkippedGoesToTheClerkOnce() throws Exception {
        OfficerWizard wizard = wizard(brought("2026-11-19T23:00:00Z", "2026-11-19T20:00:00Z"));
        Answers.done(wizard.skip());
        assertEquals(new Step.Over(true), Answers.done(wizard.skip()));
        assertEquals(1, desk.events(LeftToClerk.class).size());
        assertEquals(2, duty.unnamed(duty.last(Duration.ofDays(2))).size());
    }

    @Test
    void lateFootageIsAskedFirstAndNotAgain() throws Exception {
        desk.at("2026-11-22T00:00:00Z");
        DockingId docking = brought("2026-11-20T01:00:00Z");
        OfficerWizard wizard = wizard(docking);
        assertEquals(List.of("异地执法"), is(Step.WhyLate.class, wizard.step()).reasons());
        assertEquals(Refusal.NO_REASON, Answers.refused(wizard.because("", "")));
        is(Step.WhichOperation.class, Answers.done(wizard.because("异地执法", "")));
        assertEquals(1, desk.events(LateExplained.class).size());
        is(Step.WhichOperation.class, wizard(docking).step());
    }

    @Test
    void whereEverythingIsNamedAndOnTimeNothingIsAsked() throws Exception {
        desk.operation("2026-11-20T01:00:00Z", "2026-11-20T02:00:00Z", Desk.ANN);
        DockingId docking = brought("2026-11-20T01:00:00Z");
        desk.match.catchUp();
        assertTrue(duty.questions(docking).orElseThrow().none());
    }
}
