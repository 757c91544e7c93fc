package org.evidencestation.app.simulation;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.duty.Duty;
import org.evidencestation.app.duty.Gap;
import org.evidencestation.app.duty.GapState;
import org.evidencestation.app.duty.GapTask;
import org.evidencestation.app.duty.MakeStatement.Account;
import org.evidencestation.app.duty.Operation;
import org.evidencestation.app.duty.Spell;
import org.evidencestation.app.duty.Statement;
import org.evidencestation.app.duty.UnnamedFootage;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.simulation.plan.Deed;
import org.evidencestation.app.simulation.plan.Fate;
import org.evidencestation.app.simulation.plan.Plan;
import org.evidencestation.storage.journal.DutyEvent.StatementMade;
import org.evidencestation.storage.journal.OperationId;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.StatementId;

/** Goes through what is open, once a month: names footage, takes back what does not fit, settles gaps. */
final class Clerk {
    static final Duration BACK = Duration.ofDays(62);
    private static final String BY = Plan.CLERK.number();

    private final Plan plan;
    private final Fate fate;
    private final Duty duty;
    private final Names names;
    private final Runnable settleDown;

    Clerk(Plan plan, Duty duty, Names names, Runnable settleDown) {
        this.plan = plan;
        this.fate = new Fate(plan.order().seed());
        this.duty = duty;
        this.names = names;
        this.settleDown = settleDown;
    }

    void sweep(Deed.Sweep sweep) throws IOException {
        Spell time = new Spell(sweep.at().minus(BACK), sweep.at());
        for (UnnamedFootage shot : duty.unnamed(time)) {
            name(shot.footage().id(), sweep.number());
            settleDown.run();
        }
        for (Operation operation : duty.ask(ledger -> ledger.operations().within(time))) {
            deny(operation, sweep.number());
        }
        for (GapTask task : duty.gaps(time)) {
            if (task.state() instanceof GapState.Open && Names.planned(task)) {
                settle(task, sweep);
            }
        }
        settleDown.run();
    }

    private void name(RecordingId recording, int sweep) throws IOException {
        Optional<OperationId> truth = names.truth(recording);
        if (truth.isPresent() && fate.clerkNames(names.path(recording), sweep)) {
            duty.recordings().shows(recording, truth.get(), BY);
        }
    }

    private void deny(Operation operation, int sweep) throws IOException {
        for (RecordingId recording : operation.recordings().keySet()) {
            if (fate.clerkDenies(names.path(recording), sweep)) {
                duty.recordings().showsNot(recording, operation.id(), "画面不是该行动", BY);
                settleDown.run();
            }
        }
    }

    private void settle(GapTask task, Deed.Sweep sweep) throws IOException {
        Gap gap = task.gap();
        Optional<Operation> operation = gap.operation()
                .flatMap(id -> duty.ask(ledger -> ledger.operations().find(id)));
        switch (fate.ofGap(names.gap(gap, operation), sweep.number())) {
            case LEAVE -> {}
            case VOICE -> {
                if (gap.after().isPresent()) {
                    duty.settle().byVoice(task, gap.after().get(), 0, "示例语音说明", BY);
                }
            }
            case APPROVED_STATEMENT -> decide(state(task, sweep.at()), true);
            case REFUSED_STATEMENT -> decide(state(task, sweep.at()), false);
            case WAITING_STATEMENT -> state(task, sweep.at());
            case VIOLATION -> {
                if (!plan.order().words().violations().isEmpty()) {
                    String code = plan.order().words().violations().getFirst();
                    duty.settle().asViolation(task, code, "示例违规", BY);
                }
            }
            case NO_GAP -> duty.settle().noGap(task, "已核对", BY);
        }
    }

    private Optional<StatementId> state(GapTask task, Instant now) throws IOException {
        List<String> grounds = plan.order().words().grounds();
        if (grounds.isEmpty()) {
            return Optional.empty();
        }
        Gap gap = task.gap();
        String kind = gap.kind() == Gap.Kind.NO_FOOTAGE ? StatementMade.NOT_RECORDED : StatementMade.INTERRUPTED;
        Instant at = gap.when().map(Spell::start).orElse(now);
        Account account =
                new Account(kind, gap.operation().orElse(null), grounds.getFirst(), "示例原因", "示例依据", at, "示例负责人", at);
        if (duty.statements().make(account, BY) instanceof Answer.Done<StatementId>(var id)) {
            duty.settle().byStatement(task, id, BY);
            return Optional.of(id);
        }
        return Optional.empty();
    }

    /** Where nobody has to decide, nobody does. */
    private void decide(Optional<StatementId> made, boolean approved) throws IOException {
        Optional<Statement> statement =
                made.flatMap(id -> duty.ask(ledger -> ledger.statements().find(id)));
        if (statement.isPresent() && statement.get().open()) {
            String role = statement.get().said().approver();
            String comment = approved ? "" : "理由不充分";
            duty.decisions().decide(statement.get().id(), approved, role, comment, Plan.LEADER.number());
        }
    }
}
