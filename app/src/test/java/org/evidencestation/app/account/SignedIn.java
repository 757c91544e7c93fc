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

    /** @param open whether the session still lasts */
    public static Session until(BooleanSupplier open, StationRole role, String person, Role... posts) {
        return new Session(
                new SessionId(UUID.nameUUIDFromBytes(person.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .toString()),
                person,
                Set.of(role),
                Set.of(posts),
                open);
    }
}
