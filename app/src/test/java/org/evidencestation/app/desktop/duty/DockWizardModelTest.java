package org.evidencestation.app.desktop.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.desktop.InventedDuty;
import org.evidencestation.app.desktop.Rack;
import org.evidencestation.app.desktop.duty.DockWizardModel.Docked;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.app.desktop.form.Outcome;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Language;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DockWizardModelTest {
    private static final Docked ON_TIME = new Docked(3, Rack.NOW);
    private static final Docked LATE = new Docked(7, Rack.NOW);

    private final InventedDuty desk = InventedDuty.busy();

    @Test
    @Tag("SM13")
    void asksWhyItIsLateBeforeWhichOperationItShows() {
        DockWizardModel model = model(desk);
        model.follow(Optional.of(LATE));
        WizardStep.WhyLate why = assertInstanceOf(WizardStep.WhyLate.class, step(model));
        assertEquals("边远地区", why.reasons().getFirst());
        model.because(why.reasons().getFirst());
        assertInstanceOf(WizardStep.WhichOperation.class, step(model));
        assertEquals(List.of("100001 ExplainLate"), desk.orders);
    }

    @Test
    void oneTapNamesAWholeStretchOfFootage() {
        DockWizardModel model = model(desk);
        model.follow(Optional.of(ON_TIME));
        WizardStep.WhichOperation first = assertInstanceOf(WizardStep.WhichOperation.class, step(model));
        model.shows(first.choices().getFirst().operation());
        DutyOrder.Shows order = assertInstanceOf(DutyOrder.Shows.class, desk.ordered.getFirst());
        assertEquals(2, order.recordings().size());
        assertEquals(
                2,
                assertInstanceOf(WizardStep.WhichOperation.class, step(model)).number());
    }

    @Test
    void twoTapsEnterAnOperationThatNobodyEnteredYet() {
        DockWizardModel model = model(desk);
        model.follow(Optional.of(ON_TIME));
        model.another();
        WizardStep.WhichActivity kind = assertInstanceOf(WizardStep.WhichActivity.class, step(model));
        model.enter(kind.activities().getFirst());
        DutyOrder.EnterShown order = assertInstanceOf(DutyOrder.EnterShown.class, desk.ordered.getFirst());
        assertEquals(2, order.recordings().size());
        assertEquals(List.of(InventedDuty.ANN), order.facts().officers());
        assertEquals(kind.activities().getFirst().code(), order.facts().activity());
        assertEquals(
                2,
                assertInstanceOf(WizardStep.WhichOperation.class, step(model)).number());
    }

    @Test
    void goingBackFromANewOperationAsksTheSameAgain() {
        DockWizardModel model = model(desk);
        model.follow(Optional.of(ON_TIME));
        WizardStep before = step(model);
        model.another();
        model.skip();
        assertEquals(before, step(model));
        assertEquals(List.of(), desk.orders);
    }

    @Test
    void whatIsSkippedGoesToTheClerkAndThatIsSaidOnce() {
        DockWizardModel model = model(desk);
        model.follow(Optional.of(ON_TIME));
        model.skip();
        model.skip();
        assertEquals(new WizardStep.Over(true), step(model));
        assertEquals(List.of("100001 LeaveToClerk"), desk.orders);
    }

    @Test
    void goesOnWhereItWasWhenTheSameDockingIsShownAgain() {
        DockWizardModel model = model(desk);
        model.follow(Optional.of(ON_TIME));
        model.skip();
        model.follow(Optional.of(new Docked(3, Rack.NOW)));
        assertEquals(
                2,
                assertInstanceOf(WizardStep.WhichOperation.class, step(model)).number());
    }

    @Test
    void aRefusalLeavesTheQuestionOpen() {
        Answer.Refused<?> refusal = new Answer.Refused<>(Refusal.WITHDRAWN, "x", "");
        DockWizardModel model = model(desk.refusing(refusal));
        model.follow(Optional.of(ON_TIME));
        WizardStep before = step(model);
        model.skip();
        assertEquals(before, step(model));
        assertEquals(new Outcome.Refused(refusal), model.outcome().get());
    }

    @Test
    void nothingIsAskedWhereNothingIsKnownOfTheDocking() {
        DockWizardModel model = model(InventedDuty.empty());
        model.follow(Optional.of(ON_TIME));
        assertTrue(model.step().get().isEmpty());
    }

    private static WizardStep step(DockWizardModel model) {
        return model.step().get().orElseThrow();
    }

    private static DockWizardModel model(DutyDesk desk) {
        Texts texts = new Texts(Language.CHINESE);
        return new DockWizardModel(
                desk, texts, new Formats(texts, ZoneOffset.ofHours(8)), new Errands(Runnable::run, Runnable::run));
    }
}
