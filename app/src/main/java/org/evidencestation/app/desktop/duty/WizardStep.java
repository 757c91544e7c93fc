package org.evidencestation.app.desktop.duty;

import java.util.List;
import org.evidencestation.storage.journal.OperationId;

/** What an officer is asked at the dock now. */
sealed interface WizardStep {
    /** @param what came late, in words */
    record WhyLate(String what, List<String> reasons) implements WizardStep {}

    /**
     * @param what is asked about, in words
     * @param number of this question, from 1, of how many
     * @param another whether an operation that nobody entered yet can be entered here
     */
    record WhichOperation(String what, int number, int of, List<Choice> choices, boolean another)
            implements WizardStep {}

    /** Of which kind the operation was that nobody entered yet. */
    record WhichActivity(String what, List<DockSight.Activity> activities) implements WizardStep {}

    /** Who it is that answers, before the answer is written down. */
    record WhoAnswers() implements WizardStep {}

    record Over(boolean leftToClerk) implements WizardStep {}

    /** @param words name and time of the operation */
    record Choice(OperationId operation, String words) {}
}
