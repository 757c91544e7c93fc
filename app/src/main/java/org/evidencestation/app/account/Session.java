package org.evidencestation.app.account;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.policy.rule.Role;
import org.evidencestation.storage.journal.SessionId;

/**
 * Somebody who has signed in, until they sign out or are signed out. Only signing in makes one, so whoever is handed one
 * need not ask who it is; whether it still counts is asked anew for every deed. Safe for several threads.
 */
public final class Session {
    private final SessionId id;
    private final String person;
    private final Set<StationRole> roles;
    private final Set<Role> posts;
    private final BooleanSupplier open;

    Session(SessionId id, String person, Set<StationRole> roles, Set<Role> posts, BooleanSupplier open) {
        this.id = id;
        this.person = person;
        this.roles = Set.copyOf(roles);
        this.posts = Set.copyOf(posts);
        this.open = open;
    }

    public SessionId id() {
        return id;
    }

    /** Number on the badge, as the journal names people. */
    public String person() {
        return person;
    }

    public Set<StationRole> roles() {
        return roles;
    }

    /** What they are in their office, in the regulations' roles: this is what approvals go by. */
    public Set<Role> posts() {
        return posts;
    }

    public boolean open() {
        return open.getAsBoolean();
    }

    public boolean may(Right right) {
        return lacks(right).isEmpty();
    }

    /** Why this may not be done now; empty if it may. */
    public Optional<Refusal> lacks(Right right) {
        if (!open()) {
            return Optional.of(Refusal.NOT_SIGNED_IN);
        }
        return Rights.of(roles).contains(right) ? Optional.empty() : Optional.of(Refusal.NO_RIGHT);
    }

    /** What is shown of the rights; a deed asks {@link #lacks}. */
    public Set<Right> rights() {
        return open() ? Rights.of(roles) : EnumSet.noneOf(Right.class);
    }
}
