package org.evidencestation.app.policy.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who may look at footage and who may have a copy.
 *
 * @param requests by who asks and what for; where nothing stands, the text is silent
 * @param register the book of requests
 * @param fee what it costs
 */
public record AccessRules(
        Map<Requester, Map<Act, AccessRule>> requests,
        @Nullable Register register,
        @Nullable Clause fee) {
    public AccessRules {
        requests = Ordered.copy(requests);
    }

    /** What the text says to such a request; empty where it is silent. An evidence copy is a copy unless it has its own rule. */
    public Optional<AccessRule> rule(Requester requester, Act act) {
        Map<Act, AccessRule> acts = requests.getOrDefault(requester, Map.of());
        AccessRule rule = acts.get(act);
        return Optional.ofNullable(rule == null && act == Act.EVIDENCE_COPY ? acts.get(Act.COPY) : rule);
    }

    /** Who asks. */
    public enum Requester {
        /** 案件承办人: handles the very case. */
        CASE_HANDLER,
        /** Other people of the office. */
        OTHER_STAFF,
        /** 公安、检察院、法院 and the others of SA6. */
        AUTHORITY,
        /** 申请人, 行政相对人. */
        PARTY,
        /** 代理律师. */
        LAWYER,
        /** 外地执法部门, by letter. */
        OUTSIDE_AGENCY,
        /** Anybody else. */
        PUBLIC
    }

    /** What for. */
    public enum Act {
        VIEW,
        COPY,
        /** A copy that goes into the case file as evidence. */
        EVIDENCE_COPY
    }

    /**
     * @param columns in the article's words; empty where it names none
     * @param reading what the station takes instead
     */
    public record Register(
            String article, List<String> columns, @Nullable String reading) {
        public Register {
            columns = Words.list("columns", columns);
        }
    }
}
