package org.evidencestation.app.account;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.storage.journal.AccountEvent;
import org.evidencestation.storage.journal.AccountEvent.CredentialSet;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.seal.SecretRecord;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.ShortMac;
import org.evidencestation.storage.vault.Vault;

/** What every deed about accounts needs. Deeds hold its lock, so that what was checked still holds when it is written. */
final class AccountOffice {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Vault vault;
    private final Speakers speakers;
    private final SecretFiles secrets;
    private final ShortMac cards;
    private final Function<String, Optional<String>> names;
    private final InstantSource time;
    private final ZoneId zone;
    private final SecureRandom random;

    AccountOffice(
            Vault vault,
            Speakers speakers,
            SecretFiles secrets,
            ShortMac cards,
            Function<String, Optional<String>> names,
            InstantSource time,
            ZoneId zone) {
        this.vault = vault;
        this.speakers = speakers;
        this.secrets = secrets;
        this.cards = cards;
        this.names = names;
        this.time = time;
        this.zone = zone;
        this.random = new SecureRandom();
    }

    Speakers speakers() {
        return speakers;
    }

    Sessions sessions() {
        return speakers.sessions();
    }

    <T> T ask(Function<AccountLedger, T> question) {
        return speakers.book().ask(question);
    }

    Optional<Account> account(String person) {
        return ask(ledger -> ledger.find(person));
    }

    /** Of somebody who is on the list and has not left. */
    Optional<String> name(String number) {
        return names.apply(number);
    }

    Instant now() {
        return time.instant();
    }

    SecureRandom random() {
        return random;
    }

    /** For a person at the screen. */
    String clock(Instant at) {
        return TIME.format(at.atZone(zone));
    }

    List<Entry> append(Event... events) throws IOException {
        return vault.append(List.of(events));
    }

    /** Why somebody may not do it; one who is signed in and reaches too far is written down. */
    Optional<Refusal> against(Session session, Right right, String about) throws IOException {
        Optional<Refusal> why = session.lacks(right);
        if (why.filter(Refusal.NO_RIGHT::equals).isPresent()) {
            append(new AccountEvent.DeedRefused(
                    session.person(), right.name(), Refusal.NO_RIGHT.name(), about, session.person()));
        }
        return why;
    }

    static <T> Answer<T> refused(Refusal why, String about) {
        return new Answer.Refused<>(why, about, "");
    }

    /** Why this secret will not do for that person. */
    Optional<SecretRules.Weakness> weakness(String person, String means, char[] secret) {
        Set<String> known = new HashSet<>(Set.of(person));
        name(person).ifPresent(known::add);
        return SecretRules.weakness(means, secret, known);
    }

    /** Keeps what a secret is checked against; it counts once the event is written. */
    CredentialSet keep(String person, String means, char[] secret, String by) throws IOException {
        return keepRecord(person, means, SecretRecord.of(secret, random).text(), by);
    }

    /** The same for a card: what only this station can work out from its number. */
    CredentialSet keepCard(String person, String card, String by) throws IOException {
        return keepRecord(person, CredentialSet.CARD, cards.over(card), by);
    }

    private CredentialSet keepRecord(String person, String means, String record, String by) throws IOException {
        byte[] bytes = SecretFiles.bytes(person, means, record);
        secrets.keep(bytes);
        return new CredentialSet(person, means, Sha256.of(bytes), by);
    }

    /** Takes as long where there is no record, so that nobody learns which numbers have accounts. */
    boolean fits(Optional<Account> account, String means, char[] secret) throws IOException {
        Optional<SecretRecord> record = record(account, means).flatMap(SecretRecord::parse);
        if (record.isEmpty()) {
            SecretRecord.of(secret, random);
        }
        return record.filter(it -> it.fits(secret)).isPresent();
    }

    Optional<Account> ofCard(String card) throws IOException {
        for (Account account : ask(AccountLedger::all)) {
            if (record(Optional.of(account), CredentialSet.CARD)
                    .filter(record -> cards.matches(card, record))
                    .isPresent()) {
                return Optional.of(account);
            }
        }
        return Optional.empty();
    }

    private Optional<String> record(Optional<Account> account, String means) throws IOException {
        if (account.isEmpty() || !account.get().credentials().containsKey(means)) {
            return Optional.empty();
        }
        return secrets.read(
                account.get().person(), means, account.get().credentials().get(means));
    }

    /** Ends every session of somebody whose account is another from here on. */
    void changed(String person) throws IOException {
        for (Session session : sessions().of(person)) {
            if (sessions().end(session)) {
                append(signedOut(session, AccountEvent.SignedOut.CHANGED));
            }
        }
    }

    static AccountEvent.SignedOut signedOut(Session session, String why) {
        return new AccountEvent.SignedOut(session.id(), session.person(), why, session.person());
    }
}
