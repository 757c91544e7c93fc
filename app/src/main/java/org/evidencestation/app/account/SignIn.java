package org.evidencestation.app.account;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.storage.journal.AccountEvent;
import org.evidencestation.storage.journal.AccountEvent.CredentialSet;
import org.evidencestation.storage.journal.AccountEvent.SignedOut;
import org.evidencestation.storage.journal.OfficeEvent;

/** Signing in and out. A password opens everything that somebody's roles do, a PIN or a card only the dock. */
public final class SignIn {
    private static final Pattern CARD = Pattern.compile("[0-9A-Za-z]{8,64}");
    private static final int LONGEST_NUMBER = 32;

    private final AccountOffice office;

    SignIn(AccountOffice office) {
        this.office = office;
    }

    /** @param password is left as it is; whoever owns it wipes it */
    public Answer<Session> password(String person, char[] password) throws IOException {
        return bySecret(person.strip(), CredentialSet.PASSWORD, password);
    }

    public Answer<Session> pin(String person, char[] pin) throws IOException {
        return bySecret(person.strip(), CredentialSet.PIN, pin);
    }

    /** @param card as a reader types it */
    public Answer<Session> card(String card) throws IOException {
        synchronized (office) {
            Optional<Answer<Session>> locked = locked("");
            if (locked.isPresent()) {
                return locked.get();
            }
            Optional<Account> account =
                    CARD.matcher(card.strip()).matches() ? office.ofCard(card.strip()) : Optional.empty();
            return account.isPresent() ? recognised(account.get(), CredentialSet.CARD) : wrong("", CredentialSet.CARD);
        }
    }

    private Answer<Session> bySecret(String person, String means, char[] secret) throws IOException {
        synchronized (office) {
            Optional<Answer<Session>> locked = locked(person);
            if (locked.isPresent()) {
                return locked.get();
            }
            Optional<Account> account = office.account(person);
            return office.fits(account, means, secret)
                    ? recognised(account.orElseThrow(), means)
                    : wrong(person, means);
        }
    }

    /** An attempt that is not looked at counts for nothing, or anybody could lock anybody out for good. */
    private Optional<Answer<Session>> locked(String person) {
        return LockOut.until(office.ask(ledger -> ledger.failures(key(person))), office.now())
                .map(until -> AccountOffice.refused(Refusal.LOCKED, office.clock(until)));
    }

    private Answer<Session> wrong(String person, String means) throws IOException {
        Instant now = office.now();
        Optional<Instant> until = LockOut.after(office.ask(ledger -> ledger.failures(key(person))), now);
        refuse(key(person), means, Refusal.NOT_RECOGNISED, until);
        return AccountOffice.refused(Refusal.NOT_RECOGNISED, key(person));
    }

    private void refuse(String person, String means, Refusal why, Optional<Instant> until) throws IOException {
        office.append(
                new AccountEvent.SignInRefused(person, means, why.name(), until.orElse(null), OfficeEvent.STATION));
    }

    /** Nobody has a longer number; what is typed into a field may be anything. */
    private static String key(String person) {
        return person.length() > LONGEST_NUMBER ? person.substring(0, LONGEST_NUMBER) : person;
    }

    private Answer<Session> recognised(Account account, String means) throws IOException {
        boolean works = office.name(account.person()).isPresent();
        if (!account.active() || !works || Sessions.roles(account, means).isEmpty()) {
            Refusal why = account.active() ? Refusal.NO_ACCOUNT : Refusal.NOT_CONFIRMED;
            refuse(account.person(), means, why, Optional.empty());
            return AccountOffice.refused(why, account.person());
        }
        Session session = office.sessions().begin(account, means);
        try {
            office.append(new AccountEvent.SignedIn(session.id(), session.person(), means, session.person()));
        } catch (IOException e) {
            office.sessions().end(session);
            throw e;
        }
        return new Answer.Done<>(session);
    }

    /** @param why as of {@link SignedOut} */
    public void out(Session session, String why) throws IOException {
        synchronized (office) {
            if (office.sessions().end(session)) {
                office.append(AccountOffice.signedOut(session, why));
            }
        }
    }

    /** Writes down who was left alone for too long; whoever runs the station calls it now and then. */
    public void endIdle() throws IOException {
        for (Session session : office.sessions().idle()) {
            out(session, SignedOut.IDLE);
        }
    }

    /** Before the station is closed. */
    public void endAll() throws IOException {
        for (Session session : office.sessions().all()) {
            out(session, SignedOut.CLOSED);
        }
    }
}
