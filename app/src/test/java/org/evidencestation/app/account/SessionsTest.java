package org.evidencestation.app.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.storage.journal.AccountEvent.CredentialSet;
import org.junit.jupiter.api.Test;

class SessionsTest {
    private static final Account CLERK =
            new Account("100001", Set.of(StationRole.CLERK), Set.of(), Optional.empty(), Map.of(), false);

    private long nanos = Long.MAX_VALUE - 1;
    private final Sessions sessions = new Sessions(() -> nanos, UUID::randomUUID);

    private void wait(Duration time) {
        nanos += time.toNanos();
    }

    @Test
    void endsWhenNobodyTouchedAnythingForAWhile() {
        Session session = sessions.begin(CLERK, CredentialSet.PASSWORD);
        wait(Sessions.IDLE.minusSeconds(1));
        assertTrue(session.open());
        sessions.touch(session);
        wait(Sessions.IDLE.minusSeconds(1));
        assertEquals(Duration.ofSeconds(1), sessions.left(session));
        wait(Duration.ofSeconds(1));
        assertFalse(session.open());
        assertEquals(Duration.ZERO, sessions.left(session));
        assertEquals(Optional.of(Refusal.NOT_SIGNED_IN), session.lacks(Right.WATCH_FOOTAGE));
        assertEquals(EnumSet.noneOf(Right.class), session.rights());
        assertEquals(List.of(session), sessions.idle());
    }

    @Test
    void cannotBeWokenOnceItHasEnded() {
        Session session = sessions.begin(CLERK, CredentialSet.PASSWORD);
        wait(Sessions.IDLE);
        sessions.touch(session);
        assertFalse(session.open());
    }

    @Test
    void isShorterAtTheDock() {
        Session session = sessions.begin(CLERK, CredentialSet.PIN);
        wait(Sessions.IDLE_AT_DOCK);
        assertFalse(session.open());
        assertFalse(sessions.speaks("100001"));
    }

    @Test
    void endsOnce() {
        Session session = sessions.begin(CLERK, CredentialSet.PASSWORD);
        assertTrue(sessions.end(session));
        assertFalse(sessions.end(session));
        assertFalse(session.open());
    }
}
