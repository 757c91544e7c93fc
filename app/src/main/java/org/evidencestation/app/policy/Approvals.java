package org.evidencestation.app.policy;

import java.util.List;
import org.evidencestation.app.policy.rule.Post;

/** Whether the approval an article asks for is there. */
final class Approvals {
    private Approvals() {}

    /**
     * @param asking who wants it: may not approve it
     * @return allowed, to be approved, or refused because only who asks has approved
     */
    static Decision judge(Post by, String article, String asking, List<Approval> given) {
        List<Approval> fitting =
                given.stream().filter(it -> it.role() == by.role()).toList();
        if (fitting.isEmpty()) {
            return new Decision.NeedsApproval(by, article);
        }
        boolean another = fitting.stream().anyMatch(it -> !it.person().equals(asking));
        return another ? new Decision.Allowed(article) : new Decision.Refused(article, Refusal.SAME_PERSON);
    }
}
