package org.evidencestation.app.desktop;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evidencestation.app.account.Account;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.account.SignedIn;
import org.evidencestation.app.account.StationRole;
import org.evidencestation.app.desktop.account.AccountDesk;
import org.evidencestation.app.desktop.account.AccountOrder;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.policy.rule.Role;
import org.evidencestation.storage.journal.AccountEvent.CredentialSet;
import org.evidencestation.storage.seal.Sha256;

/** Accounts that are only said to be; whoever opens the window is in, as whatever they are said to be. */
public final class InventedAccounts implements AccountDesk {
    public final List<AccountOrder> ordered = new ArrayList<>();
    public final List<String> ended = new ArrayList<>();
    public Duration left = Duration.ofMinutes(5);
    public Optional<Session> first = Optional.of(SignedIn.as(Set.of(StationRole.values()), "100001"));
    public Sight sight = new Sight(
            true,
            List.of(
                    account("100001", Set.of(StationRole.CLERK), Set.of(Role.ARCHIVIST), Optional.empty()),
                    account(
                            "100003",
                            Set.of(),
                            Set.of(),
                            Optional.of(new Account.Proposal(
                                    12,
                                    Set.of(StationRole.LEADER),
                                    Set.of(Role.UNIT_HEAD),
                                    "100008",
                                    Instant.parse("2026-11-21T00:00:00Z")))),
                    account("100008", Set.of(StationRole.ADMINISTRATOR), Set.of(), Optional.empty())),
            Map.of("100001", "示例人员甲", "100003", "示例人员丙", "100008", "示例管理员", "100009", "示例人员壬"),
            Optional.empty());
    public Answer<?> answer = new Answer.Done<>("");

    private static Account account(
            String person, Set<StationRole> roles, Set<Role> posts, Optional<Account.Proposal> proposal) {
        return new Account(
                person,
                roles,
                posts,
                proposal,
                Map.of(CredentialSet.PASSWORD, Sha256.of(), CredentialSet.CARD, Sha256.of()),
                false);
    }

    /** Nobody is in when the window opens. */
    public InventedAccounts closed() {
        first = Optional.empty();
        return this;
    }

    /** Only this role is in. */
    public InventedAccounts as(StationRole role, String person) {
        first = Optional.of(SignedIn.as(role, person));
        return this;
    }

    @Override
    public Optional<Session> first() {
        return first;
    }

    @Override
    public Sight look() {
        return sight;
    }

    @Override
    public Answer<Session> atDock(String person, String typed) {
        return new Answer.Done<>(SignedIn.as(StationRole.OFFICER, person));
    }

    @Override
    public void out(Session session, String why) {
        ended.add(session.person() + " " + why);
    }

    @Override
    public void touch(Session session) {}

    @Override
    public Duration left(Session session) {
        return left;
    }

    @Override
    public Answer<?> carryOut(AccountOrder order, String by) {
        ordered.add(order);
        return answer;
    }
}
