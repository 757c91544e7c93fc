package org.evidencestation.app.desktop.account;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.app.account.Account;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.desktop.form.Desk;
import org.evidencestation.app.office.Answer;
import org.evidencestation.storage.journal.OfficeEvent;

/**
 * What the screens ask of accounts. {@link #carryOut} answers a {@link AccountOrder.SignIn} with a {@link Session}, and what
 * makes codes with a list of them. Slow, but for {@link #touch} and {@link #left}: never called on the screen's thread.
 */
public interface AccountDesk extends Desk<AccountOrder> {
    Sight look() throws IOException;

    /**
     * Lets somebody answer at the dock.
     *
     * @param person whose PIN it is, if it is one
     * @param typed six or seven digits are a PIN, anything longer comes from a card
     */
    Answer<Session> atDock(String person, String typed) throws IOException;

    /** @param why as of {@link org.evidencestation.storage.journal.AccountEvent.SignedOut} */
    void out(Session session, String why) throws IOException;

    /** Somebody is still there. */
    void touch(Session session);

    /** How long until the session ends by itself; zero if it has ended. */
    Duration left(Session session);

    /** Whoever is in when the window opens: nobody, but where screens are shown for training or tried out. */
    default Optional<Session> first() {
        return Optional.empty();
    }

    /** Orders name who gives them, or come from somebody who is not in yet. */
    @Override
    default String speaks(AccountOrder order) {
        return OfficeEvent.STATION;
    }

    /**
     * @param founded whether the first two people are there
     * @param accounts in the order of their numbers
     * @param names of everybody who is on the list of people and has not left, by number
     * @param recovered when recovery codes were last used
     */
    record Sight(boolean founded, List<Account> accounts, Map<String, String> names, Optional<Instant> recovered) {
        public Sight {
            accounts = List.copyOf(accounts);
            names = Map.copyOf(names);
        }

        public static final Sight NOTHING = new Sight(false, List.of(), Map.of(), Optional.empty());
    }
}
