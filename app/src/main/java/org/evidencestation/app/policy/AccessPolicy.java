package org.evidencestation.app.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.policy.rule.AccessRule;
import org.evidencestation.app.policy.rule.AccessRule.Condition;

/** Who may see footage and who may have a copy. The regime decides, not a table of roles: SA4 and Z16 differ. */
public final class AccessPolicy {
    private static final String REASON = "事由";

    private AccessPolicy() {}

    /** What goes with a yes, and who does it, stands in the rule: {@link #rule}. */
    public static Decision judge(RegimeProfile profile, AccessAsk ask) {
        return rule(profile, ask).map(rule -> judge(rule, ask)).orElseGet(Decision.Silent::new);
    }

    /** The rule that fits the request; empty where the text is silent. */
    public static Optional<AccessRule> rule(RegimeProfile profile, AccessAsk ask) {
        return profile.rules().access().rule(ask.requester(), ask.act());
    }

    private static Decision judge(AccessRule rule, AccessAsk ask) {
        if (rule.verdict() == AccessRule.Verdict.NOT_GRANTED) {
            return new Decision.Refused(rule.article(), Refusal.NOT_GRANTED);
        }
        List<String> outside = ask.materials().stream()
                .filter(material -> !rule.covers(material))
                .sorted()
                .map(ProfileNames::of)
                .toList();
        if (!outside.isEmpty()) {
            return new Decision.Refused(rule.article(), Refusal.OUT_OF_SCOPE, outside);
        }
        List<String> missing = missing(rule, ask);
        if (!missing.isEmpty()) {
            return new Decision.Incomplete(rule.article(), missing);
        }
        return rule.approver() == null
                ? new Decision.Allowed(rule.article())
                : Approvals.judge(rule.approver(), rule.article(), ask.person(), ask.approvals());
    }

    private static List<String> missing(AccessRule rule, AccessAsk ask) {
        List<String> missing = new ArrayList<>(rule.papers());
        missing.removeAll(ask.papersSeen());
        if (rule.conditions().contains(Condition.REASON) && ask.reason().isBlank()) {
            missing.add(REASON);
        }
        return missing;
    }
}
