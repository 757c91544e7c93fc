package org.evidencestation.app.desktop.account;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.storage.journal.AccountEvent.SignedOut;

/** Who is signed in at this screen. Whoever leaves it alone for too long is signed out. */
public final class SessionModel {
    private final AccountDesk desk;
    private final Errands errands;
    private final ReadOnlyObjectWrapper<Optional<Session>> session = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Duration> left = new ReadOnlyObjectWrapper<>(Duration.ZERO);

    public SessionModel(AccountDesk desk, Errands errands) {
        this.desk = desk;
        this.errands = errands;
    }

    public ReadOnlyObjectProperty<Optional<Session>> session() {
        return session.getReadOnlyProperty();
    }

    /** Until the session ends by itself. */
    public ReadOnlyObjectProperty<Duration> left() {
        return left.getReadOnlyProperty();
    }

    /** Somebody else at the same screen takes over. */
    public void begin(Session next) {
        session.get().ifPresent(before -> end(before, SignedOut.ANOTHER));
        left.set(desk.left(next));
        session.set(Optional.of(next));
    }

    /** Whether whoever is at the screen has one of these rights. */
    public boolean may(Set<Right> anyOf) {
        return session.get().filter(it -> anyOf.stream().anyMatch(it::may)).isPresent();
    }

    public void signOut() {
        session.get().ifPresent(it -> leave(it, SignedOut.BY_PERSON));
    }

    /** A key was pressed, or the mouse moved. */
    public void touch() {
        session.get().ifPresent(desk::touch);
    }

    /** Once a second. */
    public void tick() {
        session.get().ifPresent(it -> {
            left.set(desk.left(it));
            if (!it.open()) {
                leave(it, SignedOut.IDLE);
            }
        });
    }

    private void leave(Session ended, String why) {
        session.set(Optional.empty());
        end(ended, why);
    }

    /** One that cannot be written down has ended all the same: it was logged. */
    private void end(Session ended, String why) {
        errands.<Boolean>run(
                () -> {
                    desk.out(ended, why);
                    return true;
                },
                done -> {},
                problem -> {});
    }
}
