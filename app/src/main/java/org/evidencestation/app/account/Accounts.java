package org.evidencestation.app.account;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.policy.rule.Role;
import org.evidencestation.storage.journal.AccountEvent;
import org.evidencestation.storage.seal.ShortMac;
import org.evidencestation.storage.vault.Vault;

/** The accounts of a running station. Safe for several threads; not from within a listener to committed lines. */
public final class Accounts {
    private final AccountOffice office;

    /**
     * @param secrets folder for the records that secrets are checked against, beside the station's keys
     * @param cards works out what stands for a card
     * @param names of who is on the list of people and has not left, by number
     */
    public Accounts(
            Vault vault,
            Speakers speakers,
            Path secrets,
            ShortMac cards,
            Function<String, Optional<String>> names,
            InstantSource time,
            ZoneId zone) {
        this.office = new AccountOffice(vault, speakers, new SecretFiles(secrets), cards, names, time, zone);
    }

    /** Whether the station has its first two people. */
    public boolean founded() {
        return office.speakers().founded();
    }

    /** Answers from everything that was committed. */
    public <T> T ask(Function<AccountLedger, T> question) {
        return office.ask(question);
    }

    public Sessions sessions() {
        return office.sessions();
    }

    public FoundStation foundation() {
        return new FoundStation(office);
    }

    public SignIn signIn() {
        return new SignIn(office);
    }

    public KeepAccounts keep() {
        return new KeepAccounts(office);
    }

    public SetSecret secrets() {
        return new SetSecret(office);
    }

    /**
     * Whether somebody may do something here and now. One who is signed in and reaches too far is written down.
     *
     * @param anyOf the rights of which one is enough
     * @param about what it is about
     * @return why not; empty if they may
     * @throws IOException if the attempt could not be written down; then it may not be done either
     */
    public <T> Optional<Answer<T>> against(String by, Set<Right> anyOf, String about) throws IOException {
        Optional<Refusal> why = office.speakers().against(by, anyOf);
        String rights = anyOf.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
        if (why.filter(Refusal.NO_RIGHT::equals).isPresent()) {
            office.append(new AccountEvent.DeedRefused(by, rights, Refusal.NO_RIGHT.name(), about, by));
        }
        return why.map(it -> AccountOffice.refused(it, rights));
    }

    /** Whether somebody who is in holds this post in the office, so that their word is the one a regulation asks for. */
    public boolean holds(String by, Role post) {
        return !founded()
                || office.sessions().of(by).stream()
                        .anyMatch(it -> it.open() && it.posts().contains(post));
    }
}
