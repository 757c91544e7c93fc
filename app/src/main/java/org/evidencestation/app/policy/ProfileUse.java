package org.evidencestation.app.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.evidencestation.app.policy.rule.LocalDecisions;

/** Whether a profile may be used on a day. Never asked before footage is taken in: that is always allowed. */
public final class ProfileUse {
    private ProfileUse() {}

    /**
     * @param today in the profile's zone
     * @param decision that the office goes on with it, if there is one
     */
    public static Decision judge(RegimeProfile profile, LocalDate today, Optional<LocalDecision> decision) {
        Optional<ProfileNotice> notice = ProfileNotice.of(profile, today);
        if (notice.isEmpty()) {
            return new Decision.Allowed(profile.validity().article());
        }
        String article = notice.get().article();
        LocalDecisions local = profile.rules().localDecisions();
        return decision.isPresent() ? new Decision.Allowed(article) : new Decision.NeedsApproval(local.by(), article);
    }
}
