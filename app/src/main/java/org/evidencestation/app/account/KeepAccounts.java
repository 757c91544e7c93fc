package org.evidencestation.app.account;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.policy.rule.Role;
import org.evidencestation.storage.journal.AccountEvent;
import org.evidencestation.storage.journal.AccountEvent.CredentialSet;

/**
 * What the administrator does with other people's accounts, and what a second person has to confirm: nobody makes an account
 * alone that can see footage, and nobody comes into somebody else's by giving it a new password.
 */
public final class KeepAccounts {
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int START_CHARACTERS = 12;

    private final AccountOffice office;

    KeepAccounts(AccountOffice office) {
        this.office = office;
    }

    /** Says what somebody shall be. It counts once a second person has confirmed it. */
    public Answer<String> propose(String person, Set<StationRole> roles, Set<Role> posts, String reason, Session by)
            throws IOException {
        synchronized (office) {
            Optional<Answer<String>> against = mayKeep(person, by)
                    .or(() -> roles.isEmpty()
                            ? Optional.of(AccountOffice.refused(Refusal.NO_ACCOUNT, person))
                            : Separation.roles(roles).map(why -> AccountOffice.refused(why, person)));
            if (against.isPresent()) {
                return against.get();
            }
            office.append(proposed(person, roles, posts, reason, by.person()));
            return new Answer.Done<>(person);
        }
    }

    private Optional<Answer<String>> mayKeep(String person, Session by) throws IOException {
        Optional<Refusal> right = office.against(by, Right.KEEP_PEOPLE, person);
        if (right.isPresent()) {
            return Optional.of(AccountOffice.refused(right.get(), Right.KEEP_PEOPLE.name()));
        }
        if (person.equals(by.person())) {
            return Optional.of(AccountOffice.refused(Refusal.SAME_PERSON, person));
        }
        return office.name(person).isEmpty()
                ? Optional.of(AccountOffice.refused(Refusal.UNKNOWN_PERSON, person))
                : Optional.empty();
    }

    static AccountEvent.AccountProposed proposed(
            String person, Collection<StationRole> roles, Collection<Role> posts, String reason, String by) {
        return new AccountEvent.AccountProposed(
                person,
                roles.stream().sorted().map(Enum::name).toList(),
                posts.stream().sorted().map(Enum::name).toList(),
                reason.strip(),
                by);
    }

    /**
     * Gives out a code with which somebody sets a first or a new password. All their passwords, PINs and cards end here, and
     * the account sleeps until a second person has confirmed that it was the right one who used the code.
     *
     * @return the code, which the station cannot tell again
     */
    public Answer<String> startCode(String person, String reason, Session by) throws IOException {
        synchronized (office) {
            Optional<Answer<String>> against = mayKeep(person, by);
            Optional<Account> account = office.account(person);
            if (against.isEmpty() && account.isEmpty()) {
                against = Optional.of(AccountOffice.refused(Refusal.NO_ACCOUNT, person));
            }
            if (against.isPresent()) {
                return against.get();
            }
            Account now = account.orElseThrow();
            String code = code();
            CredentialSet start = office.keep(person, CredentialSet.START, code.toCharArray(), by.person());
            if (now.proposal().isPresent()) {
                office.append(start);
            } else {
                office.append(proposed(person, now.roles(), now.posts(), reason, by.person()), start);
            }
            office.changed(person);
            return new Answer.Done<>(code);
        }
    }

    private String code() {
        StringBuilder code = new StringBuilder();
        while (code.length() < START_CHARACTERS) {
            code.append(ALPHABET.charAt(office.random().nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** The second person's word: not the administrator who proposed it, and not whose account it is. */
    public Answer<String> confirm(String person, Session by) throws IOException {
        synchronized (office) {
            Optional<Refusal> right = office.against(by, Right.CONFIRM_PEOPLE, person);
            if (right.isPresent()) {
                return AccountOffice.refused(right.get(), Right.CONFIRM_PEOPLE.name());
            }
            Optional<Account> account = office.account(person);
            Optional<Account.Proposal> proposal = account.flatMap(Account::proposal);
            if (proposal.isEmpty()) {
                return AccountOffice.refused(Refusal.NOTHING_TO_CONFIRM, person);
            }
            Optional<Refusal> same =
                    Separation.between(Set.of(person, proposal.get().by()), by.person());
            if (same.isPresent()) {
                return AccountOffice.refused(same.get(), person);
            }
            if (account.get().credentials().containsKey(CredentialSet.START)
                    || account.get().credentials().isEmpty()) {
                return AccountOffice.refused(Refusal.NOT_CONFIRMED, person);
            }
            if (wouldBeLost(account.get(), proposal.get().roles())) {
                return AccountOffice.refused(Refusal.LAST_OF_ROLE, person);
            }
            office.append(
                    new AccountEvent.AccountConfirmed(person, proposal.get().line(), by.person()));
            office.changed(person);
            return new Answer.Done<>(person);
        }
    }

    /** Ends an account at once. Somebody always stays who can let people in, and somebody who can confirm them. */
    public Answer<String> close(String person, String reason, Session by) throws IOException {
        synchronized (office) {
            Optional<Refusal> right = office.against(by, Right.KEEP_PEOPLE, person);
            if (right.isPresent()) {
                return AccountOffice.refused(right.get(), Right.KEEP_PEOPLE.name());
            }
            if (reason.isBlank()) {
                return AccountOffice.refused(Refusal.NO_REASON, person);
            }
            Optional<Account> account = office.account(person);
            if (account.filter(it -> !it.roles().isEmpty() || it.proposal().isPresent())
                    .isEmpty()) {
                return AccountOffice.refused(Refusal.NO_ACCOUNT, person);
            }
            if (wouldBeLost(account.get(), Set.of())) {
                return AccountOffice.refused(Refusal.LAST_OF_ROLE, person);
            }
            office.append(proposed(person, List.of(), List.of(), reason, by.person()));
            office.changed(person);
            return new Answer.Done<>(person);
        }
    }

    /** Whether the station would have nobody left who lets people in, or nobody who confirms them. */
    private boolean wouldBeLost(Account account, Set<StationRole> roles) {
        return Stream.of(StationRole.ADMINISTRATOR, StationRole.CLERK)
                .anyMatch(role -> !roles.contains(role) && last(account, role));
    }

    private boolean last(Account account, StationRole role) {
        return account.is(role)
                && office.ask(AccountLedger::all).stream()
                        .noneMatch(
                                it -> it.active() && it.is(role) && !it.person().equals(account.person()));
    }
}
