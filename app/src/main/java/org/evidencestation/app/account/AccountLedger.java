package org.evidencestation.app.account;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.policy.rule.Role;
import org.evidencestation.storage.index.IndexedEvent;
import org.evidencestation.storage.journal.AccountEvent;
import org.evidencestation.storage.journal.AccountEvent.CredentialSet;
import org.evidencestation.storage.seal.Sha256;

/** Every account as the journal tells it. */
public final class AccountLedger {
    private final Map<String, Account> accounts = new TreeMap<>();
    private final Map<String, Failures> failures = new HashMap<>();
    private RecoveryCodes codes = RecoveryCodes.NONE;

    /** Lines of other kinds say nothing. */
    public void take(IndexedEvent line) {
        if (line.event() instanceof AccountEvent event) {
            take(event, line);
        }
    }

    private void take(AccountEvent event, IndexedEvent line) {
        switch (event) {
            case AccountEvent.AccountProposed it -> proposed(it, line);
            case AccountEvent.AccountConfirmed it -> confirmed(it);
            case AccountEvent.CredentialSet it -> set(it);
            case AccountEvent.CredentialRemoved it -> put(without(of(it.person()), it.means()));
            case AccountEvent.RecoveryCodesMade it -> made(it);
            case AccountEvent.RecoveryCodeUsed it -> codes = codes.used(it.number(), line.at());
            case AccountEvent.SignedIn it -> failures.remove(it.person());
            case AccountEvent.SignInRefused it -> refused(it, line.at());
            case AccountEvent.SignedOut _, AccountEvent.DeedRefused _, AccountEvent.Looked _ -> {}
        }
    }

    /** Only a wrong secret counts: whoever knows the right one and has to wait for a second person guesses nothing. */
    private void refused(AccountEvent.SignInRefused it, Instant at) {
        if (it.why().equals(Refusal.NOT_RECOGNISED.name())) {
            failures.merge(it.person(), new Failures(1, at), (before, one) -> before.andOne(at));
        }
    }

    private void made(AccountEvent.RecoveryCodesMade it) {
        codes = new RecoveryCodes(it.codes(), Set.of(), codes.lastUsed());
        failures.remove(RecoveryCodes.ATTEMPTS);
    }

    private Account of(String person) {
        return accounts.getOrDefault(person, Account.none(person));
    }

    private void put(Account account) {
        accounts.put(account.person(), account);
    }

    private void proposed(AccountEvent.AccountProposed it, IndexedEvent line) {
        Account before = of(it.person());
        if (it.roles().isEmpty()) {
            put(Account.none(it.person()));
            return;
        }
        Account.Proposal proposal = new Account.Proposal(
                line.number(), known(StationRole.class, it.roles()), known(Role.class, it.posts()), it.by(), line.at());
        put(new Account(
                before.person(),
                before.roles(),
                before.posts(),
                Optional.of(proposal),
                before.credentials(),
                before.startIssued()));
    }

    /** A name that a later version wrote gives no right here. */
    private static <E extends Enum<E>> Set<E> known(Class<E> kind, Collection<String> names) {
        EnumSet<E> known = EnumSet.noneOf(kind);
        Arrays.stream(kind.getEnumConstants())
                .filter(it -> names.contains(it.name()))
                .forEach(known::add);
        return known;
    }

    private void confirmed(AccountEvent.AccountConfirmed it) {
        Account before = of(it.person());
        before.proposal()
                .filter(proposal -> proposal.line() == it.proposal())
                .ifPresent(proposal -> put(new Account(
                        before.person(),
                        proposal.roles(),
                        proposal.posts(),
                        Optional.empty(),
                        before.credentials(),
                        false)));
    }

    /** A start code takes the place of everything that was set before. */
    private void set(CredentialSet it) {
        Account before = of(it.person());
        boolean start = it.means().equals(CredentialSet.START);
        Map<String, Sha256> credentials = start ? new HashMap<>() : new HashMap<>(before.credentials());
        credentials.remove(CredentialSet.START);
        credentials.put(it.means(), it.record());
        put(new Account(
                before.person(),
                before.roles(),
                before.posts(),
                before.proposal(),
                credentials,
                before.startIssued() || start));
        failures.remove(it.person());
    }

    private static Account without(Account account, String means) {
        Map<String, Sha256> credentials = new HashMap<>(account.credentials());
        credentials.remove(means);
        return new Account(
                account.person(),
                account.roles(),
                account.posts(),
                account.proposal(),
                credentials,
                account.startIssued());
    }

    /** In the order of their numbers. */
    public List<Account> all() {
        return List.copyOf(accounts.values());
    }

    public Optional<Account> find(String person) {
        return Optional.ofNullable(accounts.get(person));
    }

    /** Whether the station has its first two people: from then on nobody says anything without having signed in. */
    public boolean founded() {
        return codes.made();
    }

    /** Wrong attempts since the last right one, for a number whether it has an account or not. */
    public Failures failures(String person) {
        return failures.getOrDefault(person, Failures.NONE);
    }

    public RecoveryCodes codes() {
        return codes;
    }

    /** @param last when the last one was made */
    public record Failures(int count, Instant last) {
        static final Failures NONE = new Failures(0, Instant.EPOCH);

        private Failures andOne(Instant at) {
            return new Failures(count + 1, at);
        }
    }
}
