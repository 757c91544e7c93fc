package org.evidencestation.app.policy;

import java.util.Optional;

/** The secrecy class of a recording. */
public enum Secrecy {
    NONE,
    /** 个人隐私. */
    PRIVACY,
    /** 商业秘密. */
    COMMERCIAL,
    /** 国家秘密. */
    STATE;

    /**
     * Whether the station may hold it. All texts point to the secrecy rules, and those do not let a state secret onto a
     * machine that is not classified: it is stopped and kept apart, not filed.
     */
    public Decision judge(RegimeProfile profile) {
        Optional<String> article =
                profile.rules().secrecy().values().stream().findFirst().map(it -> it.article());
        if (article.isEmpty()) {
            return new Decision.Silent();
        }
        return this == STATE
                ? new Decision.Refused(article.get(), Refusal.STATE_SECRET)
                : new Decision.Allowed(article.get());
    }
}
