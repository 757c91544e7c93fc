package org.evidencestation.app.desktop.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.account.SignedIn;
import org.evidencestation.app.account.StationRole;
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

    @Test
    void anAnswerWaitsUntilItIsKnownWhoseItIs() {
        InventedDoor door = new InventedDoor();
        DockWizardModel model = model(desk, door);
        model.follow(Optional.of(ON_TIME));
        WizardStep question = step(model);
        model.skip();
        assertEquals(new WizardStep.WhoAnswers(), step(model));
        door.answer = new Answer.Refused<>(Refusal.NOT_RECOGNISED, "100001", "");
        model.identify("000000");
        assertEquals(new WizardStep.WhoAnswers(), step(model));
        assertEquals(
                new Outcome.Refused((Answer.Refused<?>) door.answer),
                model.outcome().get());
        assertEquals(List.of(), desk.orders);
        model.skip();
        assertEquals(question, step(model));
        model.skip();
        door.answer = new Answer.Done<>(SignedIn.as(StationRole.OFFICER, "100002"));
        model.identify("0012345678");
        assertEquals(List.of("100002 LeaveToClerk"), desk.orders);
        model.skip();
        assertEquals(new WizardStep.Over(true), step(model));
        assertEquals(List.of(), door.left);
        model.follow(Optional.empty());
        assertEquals(List.of("100002"), door.left);
    }

    @Test
    void whoeverIsInAtTheScreenNeedsNoPin() {
        InventedDoor door = new InventedDoor();
        door.in = Optional.of(SignedIn.as(StationRole.CLERK, "100009"));
        DockWizardModel model = model(desk, door);
        model.follow(Optional.of(ON_TIME));
        model.skip();
        assertEquals(List.of("100009 LeaveToClerk"), desk.orders);
    }

    private static final class InventedDoor implements DockDoor {
        private Optional<Session> in = Optional.empty();
        private Answer<Session> answer = new Answer.Refused<>(Refusal.NOT_RECOGNISED, "", "");
        private final List<String> left = new ArrayList<>();

        @Override
        public Optional<Session> in() {
            return in;
        }

        @Override
        public boolean asks() {
            return true;
        }

        @Override
        public Answer<Session> enter(String person, String typed) {
            return answer;
        }

        @Override
        public void leave(Session session) {
            left.add(session.person());
        }
    }

    /** As long as nobody has an account, a name that is chosen has to do. */
    private static final class NoDoor implements DockDoor {
        @Override
        public Optional<Session> in() {
            return Optional.empty();
        }

        @Override
        public boolean asks() {
            return false;
        }

        @Override
        public Answer<Session> enter(String person, String typed) {
            throw new AssertionError("nobody asks");
        }

        @Override
        public void leave(Session session) {
            throw new AssertionError("nobody came");
        }
    }

    private static WizardStep step(DockWizardModel model) {
        return model.step().get().orElseThrow();
    }

    private static DockWizardModel model(DutyDesk desk) {
        return model(desk, new NoDoor());
    }

    private static DockWizardModel model(DutyDesk desk, DockDoor door) {
        Texts texts = new Texts(Language.CHINESE);
        return new DockWizardModel(
                desk,
                door,
                texts,
                new Formats(texts, ZoneOffset.ofHours(8)),
                new Errands(Runnable::run, Runnable::run));
    }
}
