package org.evidencestation.app.account;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.evidencestation.app.policy.rule.Role;
import org.evidencestation.storage.journal.AccountEvent.CredentialSet;
import org.evidencestation.storage.journal.SessionId;

/**
 * Who is signed in. Time is counted by a clock that nobody can set. Safe for several threads.
 */
public final class Sessions {
    /** How long a screen may be left alone. */
    public static final Duration IDLE = Duration.ofMinutes(5);
    /** At the dock people come and go. */
    public static final Duration IDLE_AT_DOCK = Duration.ofSeconds(60);

    private final LongSupplier nanos;
    private final Supplier<UUID> ids;
    private final Map<SessionId, Open> open = new LinkedHashMap<>();

    Sessions(LongSupplier nanos, Supplier<UUID> ids) {
        this.nanos = nanos;
        this.ids = ids;
    }

    private record Open(Session session, Duration idle, long touched) {}

    /** What somebody is who signed in by this means: a PIN or a card opens the dock and nothing else. */
    static Set<StationRole> roles(Account account, String means) {
        if (means.equals(CredentialSet.PASSWORD)) {
            return account.roles();
        }
        return account.is(StationRole.ADMINISTRATOR) || account.is(StationRole.SUPERVISOR)
                ? Set.of()
                : Set.of(StationRole.OFFICER);
    }

    synchronized Session begin(Account account, String means) {
        SessionId id = new SessionId(ids.get().toString());
        boolean atDesk = means.equals(CredentialSet.PASSWORD);
        Set<Role> posts = atDesk ? account.posts() : Set.of();
        Session session = new Session(id, account.person(), roles(account, means), posts, () -> isOpen(id));
        open.put(id, new Open(session, atDesk ? IDLE : IDLE_AT_DOCK, nanos.getAsLong()));
        return session;
    }

    /** Somebody is still there. One that has ended stays ended. */
    public synchronized void touch(Session session) {
        if (isOpen(session.id())) {
            open.computeIfPresent(session.id(), (id, it) -> new Open(it.session(), it.idle(), nanos.getAsLong()));
        }
    }

    private synchronized boolean isOpen(SessionId id) {
        Open it = open.get(id);
        return it != null && left(it).isPositive();
    }

    private Duration left(Open it) {
        return it.idle().minusNanos(nanos.getAsLong() - it.touched());
    }

    /** How long until it ends by itself; zero if it has ended. */
    public synchronized Duration left(Session session) {
        Open it = open.get(session.id());
        Duration left = it == null ? Duration.ZERO : left(it);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** @return whether it was still there to be ended */
    synchronized boolean end(Session session) {
        return open.remove(session.id()) != null;
    }

    /** Those that were left alone for too long and were not ended yet. */
    synchronized List<Session> idle() {
        return open.values().stream()
                .filter(it -> !left(it).isPositive())
                .map(Open::session)
                .toList();
    }

    synchronized List<Session> of(String person) {
        return all().stream().filter(it -> it.person().equals(person)).toList();
    }

    synchronized List<Session> all() {
        return open.values().stream().map(Open::session).toList();
    }

    /** An open session of this person that has the right; the first there is. */
    synchronized Optional<Session> with(String person, Right right) {
        return of(person).stream().filter(it -> it.may(right)).findFirst();
    }

    synchronized boolean speaks(String person) {
        return of(person).stream().anyMatch(Session::open);
    }
}
