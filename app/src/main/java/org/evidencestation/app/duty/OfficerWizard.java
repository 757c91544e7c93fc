package org.evidencestation.app.duty;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.storage.journal.OperationId;
import org.evidencestation.storage.journal.RecordingId;

/**
 * Leads an officer through the questions of one docking: first why it is late, then group by group which operation it shows;
 * one tap answers one question. For one thread, which may not be the screen's: answers are written at once.
 */
public final class OfficerWizard {
    private final DockQuestions questions;
    private final NameDocking dockings;
    private final NameRecording recordings;
    private final String by;
    private int next;
    private boolean lateAnswered;
    private boolean skipped;

    /** @param by number of who answers */
    public OfficerWizard(DockQuestions questions, Duty duty, String by) {
        this.questions = questions;
        this.dockings = duty.dockings();
        this.recordings = duty.recordings();
        this.by = by;
        this.lateAnswered = questions.late().isEmpty();
    }

    /** What is asked now. */
    public sealed interface Step {
        /** Why footage is late. */
        record WhyLate(LateRow late, List<String> reasons) implements Step {}

        /** @param number of this question, from 1, of how many */
        record WhichOperation(FootageGroup group, int number, int of) implements Step {}

        /** @param leftToClerk something was skipped */
        record Over(boolean leftToClerk) implements Step {}
    }

    public Step step() {
        if (!lateAnswered) {
            return new Step.WhyLate(questions.late().orElseThrow(), questions.reasons());
        }
        return group().<Step>map(it ->
                        new Step.WhichOperation(it, next + 1, questions.groups().size()))
                .orElseGet(() -> new Step.Over(skipped));
    }

    private Optional<FootageGroup> group() {
        return next < questions.groups().size() ? Optional.of(questions.groups().get(next)) : Optional.empty();
    }

    /** Answers why it is late. */
    public Answer<Step> because(String reason, String text) throws IOException {
        return switch (dockings.explainLate(questions.docking(), reason, text, by)) {
            case Answer.Done<?> _ -> {
                lateAnswered = true;
                yield new Answer.Done<>(step());
            }
            case Answer.Refused<?>(var why, var about, var article) -> new Answer.Refused<>(why, about, article);
        };
    }

    /** Answers which operation the group shows. */
    public Answer<Step> shows(OperationId operation) throws IOException {
        List<RecordingId> asked = group().map(FootageGroup::recordings).orElse(List.of());
        return switch (recordings.allShow(asked, operation, by)) {
            case Answer.Done<?> _ -> {
                next++;
                yield new Answer.Done<>(step());
            }
            case Answer.Refused<?>(var why, var about, var article) -> new Answer.Refused<>(why, about, article);
        };
    }

    /**
     * Leaves the question open. Footage that nobody names goes to the clerk and says nothing of what it is worth; lateness
     * that nobody explains stays in the late ledger as it is.
     */
    public Answer<Step> skip() throws IOException {
        if (!lateAnswered) {
            lateAnswered = true;
            return new Answer.Done<>(step());
        }
        if (!skipped && group().isPresent()) {
            Answer<?> left = dockings.leaveToClerk(questions.docking(), by);
            if (left instanceof Answer.Refused<?>(var why, var about, var article) && why != Refusal.NO_CHANGE) {
                return new Answer.Refused<>(why, about, article);
            }
            skipped = true;
        }
        next++;
        return new Answer.Done<>(step());
    }
}
