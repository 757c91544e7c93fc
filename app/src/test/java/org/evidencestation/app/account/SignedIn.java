package org.evidencestation.app.account;

import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.evidencestation.app.policy.rule.Role;
import org.evidencestation.storage.journal.SessionId;

/** People who have signed in, for tests of what comes after. */
public final class SignedIn {
    private SignedIn() {}

    public static Session as(StationRole role, String person, Role... posts) {
        return until(() -> true, role, person, posts);
    }

    /** Somebody who is everything at once, as nobody at a station can be. */
    public static Session as(Set<StationRole> roles, String person) {
        return new Session(id(person), person, roles, Set.of(Role.values()), () -> true);
    }

    /** @param open whether the session still lasts */
    public static Session until(BooleanSupplier open, StationRole role, String person, Role... posts) {
        return new Session(id(person), person, Set.of(role), Set.of(posts), open);
    }

    private static SessionId id(String person) {
        return new SessionId(UUID.nameUUIDFromBytes(person.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString());
    }
}
