package org.evidencestation.app.policy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evidencestation.app.policy.rule.Explanations;
import org.evidencestation.app.policy.rule.Explanations.Ground;
import org.evidencestation.app.policy.rule.Explanations.Interruption;
import org.evidencestation.app.policy.rule.Explanations.Kind;
import org.evidencestation.app.policy.rule.Explanations.Proof;
import org.evidencestation.app.policy.rule.Explanations.WorkRecord;

/** What is asked for where there is no footage, or a hole in it. */
public final class ExplanationPolicy {
    private ExplanationPolicy() {}

    /** Whether the record of an operation without footage is complete. */
    public static Decision workRecord(RegimeProfile profile, WorkRecordAsk ask) {
        Explanations rules = profile.rules().explanations();
        Ground ground = rules.grounds().get(ask.ground());
        WorkRecord record = rules.workRecord();
        if (ground == null) {
            String article = record == null ? profile.rules().localDecisions().article() : record.article();
            return new Decision.Refused(article, Refusal.UNKNOWN_GROUND, List.of(ask.ground()));
        }
        if (record == null) {
            return new Decision.Allowed(ground.article());
        }
        List<String> missing = record.contents().stream()
                .filter(it -> ask.written().getOrDefault(it, "").isBlank())
                .toList();
        if (!missing.isEmpty()) {
            return new Decision.Incomplete(record.article(), missing);
        }
        return record.approver() == null
                ? new Decision.Allowed(record.article())
                : Approvals.judge(record.approver(), record.article(), ask.person(), ask.approvals());
    }

    /** Whether footage may be there for a ground: L5 says it need not be recorded, Z8 that it may not be. */
    public static Decision footage(RegimeProfile profile, String ground) {
        Ground rule = profile.rules().explanations().grounds().get(ground);
        if (rule == null) {
            return new Decision.Silent();
        }
        return rule.kind() == Kind.MUST_OMIT
                ? new Decision.Refused(rule.article(), Refusal.FOOTAGE_NOT_ALLOWED, List.of(ground))
                : new Decision.Allowed(rule.article());
    }

    /**
     * Whether a recording that stopped is accounted for. Where the text has no rule of its own for this, the answer is
     * silence and a work record explains the rest.
     *
     * @param resumed it went on later
     * @param given what there is
     */
    public static Decision interruption(RegimeProfile profile, boolean resumed, Set<Proof> given) {
        Interruption rule = profile.rules().explanations().interruption();
        if (rule == null) {
            return new Decision.Silent();
        }
        Map<Proof, String> asked = resumed ? rule.onResuming() : rule.notResuming();
        List<String> missing = asked.entrySet().stream()
                .filter(entry -> !given.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return missing.isEmpty()
                ? new Decision.Allowed(rule.article())
                : new Decision.Incomplete(rule.article(), missing);
    }
}
