package org.evidencestation.app.policy;

import java.util.List;
import java.util.Set;
import org.evidencestation.app.policy.rule.AccessRule.Material;
import org.evidencestation.app.policy.rule.AccessRules.Act;
import org.evidencestation.app.policy.rule.AccessRules.Requester;

/**
 * A request to see or to have footage.
 *
 * @param person who asks
 * @param materials what is asked for
 * @param reason why; blank = none given
 * @param papersSeen what was shown and checked, in the article's words
 * @param approvals that were given
 */
public record AccessAsk(
        Requester requester,
        Act act,
        String person,
        Set<Material> materials,
        String reason,
        Set<String> papersSeen,
        List<Approval> approvals) {
    public AccessAsk {
        materials = Set.copyOf(materials);
        papersSeen = Set.copyOf(papersSeen);
        approvals = List.copyOf(approvals);
    }
}
