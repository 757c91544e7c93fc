package org.evidencestation.app.simulation;

import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;
import org.evidencestation.app.duty.Duty;
import org.evidencestation.app.duty.FootageGroup;
import org.evidencestation.app.duty.OfficerWizard;
import org.evidencestation.app.duty.OfficerWizard.Step;
import org.evidencestation.app.duty.Stay;
import org.evidencestation.app.simulation.plan.Plan;
import org.evidencestation.storage.journal.OperationId;

/** What officers answer at the dock: the truth, or nothing. */
final class Officers {
    /** What an officer says whom the regulation offers no word. */
    private static final String OWN_WORDS = "其他";

    private final Duty duty;
    private final Names names;

    Officers(Duty duty, Names names) {
        this.duty = duty;
        this.names = names;
    }

    void answer(Plan.Docking docking) throws IOException {
        if (docking.pulledAt() >= 0) {
            return;
        }
        Optional<Stay> stay = duty.ask(ledger -> ledger.recorders().rows().stream()
                .flatMap(row -> Optional.ofNullable(row.stay()).stream())
                .filter(it -> it.recorder().equals("sim:" + docking.recorder()))
                .max(Comparator.comparing(Stay::at)));
        var questions = stay.flatMap(it -> duty.questions(it.docking()));
        if (questions.isPresent() && !questions.get().none()) {
            String by = questions.get().wearer();
            lead(docking, new OfficerWizard(questions.get(), duty, by.isEmpty() ? Plan.CLERK.number() : by));
        }
    }

    private void lead(Plan.Docking docking, OfficerWizard wizard) throws IOException {
        Step step = wizard.step();
        while (!(step instanceof Step.Over)) {
            switch (step) {
                case Step.WhyLate(var late, var reasons)
                when docking.tellsWhy() -> wizard.because(reasons.isEmpty() ? OWN_WORDS : reasons.getFirst(), "示例说明");
                case Step.WhichOperation(var group, var number, var of) when docking.names() -> which(wizard, group);
                case Step.WhyLate _, Step.WhichOperation _, Step.Over _ -> wizard.skip();
            }
            step = wizard.step();
        }
    }

    private void which(OfficerWizard wizard, FootageGroup group) throws IOException {
        Optional<OperationId> truth = names.truth(group.recordings().getFirst())
                .filter(id -> group.choices().stream().anyMatch(it -> it.id().equals(id)));
        if (truth.isPresent()) {
            wizard.shows(truth.get());
        } else {
            wizard.skip();
        }
    }
}
