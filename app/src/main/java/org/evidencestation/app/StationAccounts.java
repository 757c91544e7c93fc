package org.evidencestation.app;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evidencestation.app.account.AccountLedger;
import org.evidencestation.app.account.Accounts;
import org.evidencestation.app.account.FoundStation.First;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.desktop.account.AccountDesk;
import org.evidencestation.app.desktop.account.AccountOrder;
import org.evidencestation.app.duty.Person;
import org.evidencestation.app.office.Answer;

/** The account screens' view of a running station. */
final class StationAccounts implements AccountDesk {
    private static final int LONGEST_PIN = 7;

    private final Station station;
    private final Accounts accounts;
    private volatile Optional<Session> atScreen = Optional.empty();

    StationAccounts(Station station) {
        this.station = station;
        this.accounts = station.accounts();
    }

    /** Who is in at the screen: what the screens order is done in their name. */
    Optional<Session> atScreen() {
        return atScreen.filter(Session::open);
    }

    /**
     * Who registers recorders: whoever keeps the ledgers and is in, or the computer's user as long as nobody has an account.
     *
     * @throws IOException if nobody is in who may
     */
    String registrar() throws IOException {
        if (!accounts.founded()) {
            return System.getProperty("user.name", "");
        }
        return atScreen()
                .filter(it -> it.may(Right.KEEP_LEDGERS))
                .map(Session::person)
                .orElseThrow(() -> new IOException("Recorders are registered by who keeps the ledgers; nobody is in"));
    }

    @Override
    public Sight look() {
        Map<String, String> names = station.duty().ask(ledger -> ledger.people().all().stream()
                .filter(Person::active)
                .collect(Collectors.toMap(Person::number, Person::name)));
        return new Sight(
                accounts.founded(),
                accounts.ask(AccountLedger::all),
                names,
                accounts.ask(AccountLedger::codes).lastUsed());
    }

    @Override
    public Answer<Session> atDock(String person, String typed) throws IOException {
        String secret = typed.strip();
        return secret.length() > LONGEST_PIN
                ? accounts.signIn().card(secret)
                : with(secret, it -> accounts.signIn().pin(person, it));
    }

    @Override
    public void out(Session session, String why) throws IOException {
        if (atScreen.filter(session::equals).isPresent()) {
            atScreen = Optional.empty();
        }
        accounts.signIn().out(session, why);
    }

    @Override
    public void touch(Session session) {
        accounts.sessions().touch(session);
    }

    @Override
    public Duration left(Session session) {
        return accounts.sessions().left(session);
    }

    @Override
    public Answer<?> carryOut(AccountOrder order, String by) throws IOException {
        return switch (order) {
            case AccountOrder.Found(var administrator, var clerk) -> found(administrator, clerk);
            case AccountOrder.SignIn(var person, var password) -> signIn(person, password);
            case AccountOrder.Begin(var person, var code, var password) ->
                with(password, it -> accounts.secrets().begin(person, code.toCharArray(), it));
            case AccountOrder.Recover(var codes, var person, var password) ->
                with(password, it -> accounts.secrets().recover(codes, person, it));
            case AccountOrder.ChangePassword(var who, var old, var password) ->
                with(password, it -> accounts.secrets().password(who, old.toCharArray(), it));
            case AccountOrder.SetPin(var who, var password, var pin) ->
                with(password, it -> accounts.secrets().pin(who, it, pin.toCharArray()));
            case AccountOrder.SetCard(var who, var password, var card) ->
                with(password, it -> accounts.secrets().card(who, it, card));
            case AccountOrder.Remove(var who, var person, var means, var reason) ->
                accounts.secrets().remove(person, means, reason, who);
            case AccountOrder.Propose(var who, var person, var roles, var posts, var reason) ->
                accounts.keep().propose(person, new LinkedHashSet<>(roles), new LinkedHashSet<>(posts), reason, who);
            case AccountOrder.GiveStartCode(var who, var person, var reason) ->
                accounts.keep().startCode(person, reason, who);
            case AccountOrder.Confirm(var who, var person) -> accounts.keep().confirm(person, who);
            case AccountOrder.Close(var who, var person, var reason) ->
                accounts.keep().close(person, reason, who);
        };
    }

    private Answer<Session> signIn(String person, String password) throws IOException {
        Answer<Session> answer = with(password, it -> accounts.signIn().password(person, it));
        if (answer instanceof Answer.Done<Session>(var session)) {
            atScreen = Optional.of(session);
        }
        return answer;
    }

    private Answer<List<String>> found(First administrator, First clerk) throws IOException {
        try {
            return accounts.foundation().found(administrator, clerk);
        } finally {
            Arrays.fill(administrator.password(), '\0');
            Arrays.fill(clerk.password(), '\0');
        }
    }

    /** What can be wiped is wiped. */
    private interface Use<T> {
        Answer<T> of(char[] secret) throws IOException;
    }

    private static <T> Answer<T> with(String secret, Use<T> use) throws IOException {
        char[] characters = secret.toCharArray();
        try {
            return use.of(characters);
        } finally {
            Arrays.fill(characters, '\0');
        }
    }
}
