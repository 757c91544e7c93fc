package org.evidencestation.app.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evidencestation.app.policy.AccessAsk;
import org.evidencestation.app.policy.AccessPolicy;
import org.evidencestation.app.policy.Approval;
import org.evidencestation.app.policy.Decision;
import org.evidencestation.app.policy.RegimeProfile;
import org.evidencestation.app.policy.rule.AccessRule;
import org.evidencestation.app.policy.rule.AccessRule.Condition;
import org.evidencestation.app.policy.rule.AccessRule.Material;
import org.evidencestation.app.policy.rule.AccessRules.Act;
import org.evidencestation.app.policy.rule.AccessRules.Requester;
import org.evidencestation.app.policy.rule.Post;
import org.evidencestation.app.policy.rule.Role;
import org.evidencestation.storage.journal.AccessEvent.Asked;

/** What the regulation in force says to a request as it stands. Pure: the same request and time always give the same answer. */
public final class AccessLaw {
    private final RegimeProfile regime;

    public AccessLaw(RegimeProfile regime) {
        this.regime = regime;
    }

    public RegimeProfile regime() {
        return regime;
    }

    /** The rule for this kind of request; empty where the text is silent. */
    public Optional<AccessRule> rule(Requester requester, Act act) {
        return regime.rules().access().rule(requester, act);
    }

    /** The same for what is asked. */
    public Optional<AccessRule> rule(Asked asked) {
        return rule(Requester.valueOf(asked.requester()), Act.valueOf(asked.act()));
    }

    /** The article to read; empty where the text is silent. */
    public String article(Asked asked) {
        return rule(asked).map(AccessRule::article).orElse("");
    }

    /** What the article answers to a request, with the papers and approvals that count. */
    public Decision judge(AccessRequest request) {
        return judge(request.asked(), request.papers().keySet(), approvals(request));
    }

    /** The same before anybody entered it. */
    public Decision judge(Asked asked, Collection<String> papers, List<Approval> approvals) {
        return AccessPolicy.judge(
                regime,
                new AccessAsk(
                        Requester.valueOf(asked.requester()),
                        Act.valueOf(asked.act()),
                        asked.person(),
                        asked.materials().stream().map(Material::valueOf).collect(Collectors.toSet()),
                        asked.reason(),
                        new HashSet<>(papers),
                        approvals));
    }

    /** An approval that was given by another regulation counts for nothing. */
    private List<Approval> approvals(AccessRequest request) {
        return request.decision().stream()
                .filter(it -> it.approved() && it.profileDigest().equals(regime.digest()))
                .map(it -> new Approval(Role.valueOf(it.role()), it.by()))
                .toList();
    }

    /** Who has to decide; where the text is silent, whoever takes local decisions. Empty if nobody has to. */
    public Optional<Post> decider(Asked asked) {
        return rule(asked)
                .map(it -> Optional.ofNullable(it.approver()))
                .orElseGet(() -> Optional.of(regime.rules().localDecisions().by()));
    }

    /** Who does it, where the article says so. */
    public Optional<Post> executor(Asked asked) {
        return rule(asked).flatMap(it -> Optional.ofNullable(it.executor()));
    }

    /** What goes with a yes. */
    public Set<Condition> conditions(Asked asked) {
        return rule(asked).map(it -> Set.copyOf(it.conditions())).orElse(Set.of());
    }

    /** Whether a reason has to be given: the article wants one, or the office decides by itself and has to go by something. */
    public boolean wantsReason(Asked asked) {
        return rule(asked).map(it -> it.conditions().contains(Condition.REASON)).orElse(true);
    }

    /** Papers that are still to be shown, in the article's words. */
    public List<String> missing(AccessRequest request) {
        List<String> missing =
                new ArrayList<>(rule(request.asked()).map(AccessRule::papers).orElse(List.of()));
        missing.removeAll(request.papers().keySet());
        return missing;
    }

    /** @param now as of {@link AccessLedger#atLeast} */
    public Stage stage(AccessRequest request, Instant now) {
        if (request.refused().isPresent()) {
            return Stage.NOT_ALLOWED;
        }
        if (request.withdrawn().isPresent()) {
            return Stage.WITHDRAWN;
        }
        if (request.closed()) {
            return Stage.CLOSED;
        }
        if (request.decision().filter(it -> !it.approved()).isPresent()) {
            return Stage.DISAPPROVED;
        }
        return request.openGrant()
                .map(grant -> granted(request, grant.lasts(now)))
                .orElseGet(() -> before(request));
    }

    private static Stage granted(AccessRequest request, boolean lasts) {
        if (!request.executed().isEmpty()) {
            return Stage.DONE;
        }
        return lasts ? Stage.GRANTED : Stage.EXPIRED;
    }

    private Stage before(AccessRequest request) {
        return switch (judge(request)) {
            case Decision.Allowed _ -> Stage.READY;
            case Decision.NeedsApproval _, Decision.NeedsSecondPerson _ -> Stage.APPROVAL;
            case Decision.Incomplete _ -> Stage.PAPERS;
            case Decision.Refused _ -> Stage.NOT_ALLOWED;
            case Decision.Silent _ ->
                approvals(request).stream()
                                .anyMatch(it -> it.role()
                                        == regime.rules().localDecisions().by().role())
                        ? Stage.READY
                        : Stage.APPROVAL;
        };
    }
}
