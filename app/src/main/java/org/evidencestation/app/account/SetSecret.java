package org.evidencestation.app.account;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.storage.journal.AccountEvent;
import org.evidencestation.storage.journal.AccountEvent.CredentialSet;
import org.evidencestation.storage.journal.OfficeEvent;

/** Passwords, PINs and cards, each set by whom it belongs to. */
public final class SetSecret {
    private static final Pattern CARD = Pattern.compile("[0-9A-Za-z]{8,64}");

    private final AccountOffice office;

    SetSecret(AccountOffice office) {
        this.office = office;
    }

    /** With the code from the administrator; the account still waits for a second person. */
    public Answer<String> begin(String person, char[] start, char[] password) throws IOException {
        synchronized (office) {
            Optional<Answer<String>> against = wrong(person, CredentialSet.START, start);
            if (against.isPresent()) {
                return against.get();
            }
            return set(person, CredentialSet.PASSWORD, password, person);
        }
    }

    /** Asks for the old password again: a screen that was left open for a minute is nobody's account. */
    public Answer<String> password(Session by, char[] old, char[] password) throws IOException {
        synchronized (office) {
            if (!by.open()) {
                return AccountOffice.refused(Refusal.NOT_SIGNED_IN, by.person());
            }
            Optional<Answer<String>> against = wrong(by.person(), CredentialSet.PASSWORD, old);
            if (against.isPresent()) {
                return against.get();
            }
            return Arrays.equals(old, password)
                    ? AccountOffice.refused(Refusal.NO_CHANGE, by.person())
                    : set(by.person(), CredentialSet.PASSWORD, password, by.person());
        }
    }

    /** Sets a PIN for the dock; the password is asked for again. */
    public Answer<String> pin(Session by, char[] password, char[] pin) throws IOException {
        synchronized (office) {
            Optional<Answer<String>> against = own(by, password);
            return against.isPresent() ? against.get() : set(by.person(), CredentialSet.PIN, pin, by.person());
        }
    }

    /**
     * Sets a card for the dock; the password is asked for again.
     *
     * @param card as a reader types it
     */
    public Answer<String> card(Session by, char[] password, String card) throws IOException {
        synchronized (office) {
            Optional<Answer<String>> against = own(by, password);
            if (against.isPresent()) {
                return against.get();
            }
            String number = card.strip();
            if (!CARD.matcher(number).matches()) {
                return AccountOffice.refused(Refusal.WEAK_SECRET, SecretRules.Weakness.TOO_SHORT.name());
            }
            Optional<Account> holder = office.ofCard(number);
            if (holder.isPresent()) {
                return AccountOffice.refused(Refusal.CARD_TAKEN, "");
            }
            office.append(office.keepCard(by.person(), number, by.person()));
            return new Answer.Done<>(by.person());
        }
    }

    /** A lost card, a PIN that somebody saw: ends at once, by whom it belongs to or by the administrator. */
    public Answer<String> remove(String person, String means, String reason, Session by) throws IOException {
        synchronized (office) {
            Optional<Refusal> right = person.equals(by.person())
                    ? by.open() ? Optional.empty() : Optional.of(Refusal.NOT_SIGNED_IN)
                    : office.against(by, Right.KEEP_PEOPLE, person);
            if (right.isPresent()) {
                return AccountOffice.refused(right.get(), Right.KEEP_PEOPLE.name());
            }
            boolean there = office.account(person)
                    .filter(it -> it.credentials().containsKey(means))
                    .isPresent();
            boolean only = means.equals(CredentialSet.PASSWORD) || means.equals(CredentialSet.START);
            if (!there || only) {
                return AccountOffice.refused(Refusal.NO_CHANGE, person);
            }
            office.append(new AccountEvent.CredentialRemoved(person, means, reason.strip(), by.person()));
            return new Answer.Done<>(person);
        }
    }

    /**
     * When nobody can sign in any more: both sealed codes together set a new password for one of the people who keep the
     * station. The codes are spent, and new ones are made.
     *
     * @return the new codes
     */
    public Answer<List<String>> recover(List<String> codes, String person, char[] password) throws IOException {
        synchronized (office) {
            Optional<Instant> until =
                    LockOut.until(office.ask(ledger -> ledger.failures(RecoveryCodes.ATTEMPTS)), office.now());
            if (until.isPresent()) {
                return AccountOffice.refused(Refusal.LOCKED, office.clock(until.get()));
            }
            if (!office.ask(AccountLedger::codes).fit(codes)) {
                refuse(RecoveryCodes.ATTEMPTS, CredentialSet.START);
                return AccountOffice.refused(Refusal.NOT_RECOGNISED, "");
            }
            Optional<Account> account =
                    office.account(person).filter(it -> it.is(StationRole.ADMINISTRATOR) || it.is(StationRole.CLERK));
            if (account.isEmpty()) {
                return AccountOffice.refused(Refusal.NO_ACCOUNT, person);
            }
            Optional<SecretRules.Weakness> weak = office.weakness(person, CredentialSet.PASSWORD, password);
            if (weak.isPresent()) {
                return AccountOffice.refused(Refusal.WEAK_SECRET, weak.get().name());
            }
            return new Answer.Done<>(recovered(account.get(), password));
        }
    }

    private List<String> recovered(Account account, char[] password) throws IOException {
        String person = account.person();
        List<String> fresh = RecoveryCodes.fresh(office.random());
        if (account.startIssued()) {
            wake(account);
        }
        office.append(
                new AccountEvent.RecoveryCodeUsed(1, person, OfficeEvent.STATION),
                new AccountEvent.RecoveryCodeUsed(2, person, OfficeEvent.STATION),
                office.keep(person, CredentialSet.PASSWORD, password, OfficeEvent.STATION),
                new AccountEvent.RecoveryCodesMade(
                        fresh.stream().map(RecoveryCodes::digest).toList(), OfficeEvent.STATION));
        office.changed(person);
        return fresh;
    }

    /** As what they were: what an administrator has proposed since waits for a second person as before. */
    private void wake(Account account) throws IOException {
        AccountEvent.AccountProposed same =
                KeepAccounts.proposed(account.person(), account.roles(), account.posts(), "", OfficeEvent.STATION);
        long line = office.append(same).getFirst().number();
        office.append(new AccountEvent.AccountConfirmed(account.person(), line, OfficeEvent.STATION));
    }

    private Optional<Answer<String>> own(Session by, char[] password) throws IOException {
        return by.open()
                ? wrong(by.person(), CredentialSet.PASSWORD, password)
                : Optional.of(AccountOffice.refused(Refusal.NOT_SIGNED_IN, by.person()));
    }

    /** Counted and delayed as an attempt to sign in: this door must not be weaker than the front door. */
    private Optional<Answer<String>> wrong(String person, String means, char[] secret) throws IOException {
        Optional<Instant> until = LockOut.until(office.ask(ledger -> ledger.failures(person)), office.now());
        if (until.isPresent()) {
            return Optional.of(AccountOffice.refused(Refusal.LOCKED, office.clock(until.get())));
        }
        if (office.fits(office.account(person), means, secret)) {
            return Optional.empty();
        }
        refuse(person, means);
        return Optional.of(AccountOffice.refused(Refusal.NOT_RECOGNISED, person));
    }

    private void refuse(String person, String means) throws IOException {
        Optional<Instant> until = LockOut.after(office.ask(ledger -> ledger.failures(person)), office.now());
        office.append(new AccountEvent.SignInRefused(
                person, means, Refusal.NOT_RECOGNISED.name(), until.orElse(null), OfficeEvent.STATION));
    }

    private Answer<String> set(String person, String means, char[] secret, String by) throws IOException {
        Optional<SecretRules.Weakness> weak = office.weakness(person, means, secret);
        if (weak.isPresent()) {
            return AccountOffice.refused(Refusal.WEAK_SECRET, weak.get().name());
        }
        office.append(office.keep(person, means, secret, by));
        return new Answer.Done<>(person);
    }
}
