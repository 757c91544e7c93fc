package org.evidencestation.app.desktop.account;

import java.io.IOException;
import java.util.Optional;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.desktop.duty.DockDoor;
import org.evidencestation.app.office.Answer;
import org.evidencestation.storage.journal.AccountEvent.SignedOut;

/** Whoever is in at the screen may answer at the dock; everybody else by PIN or card. */
public final class DockSessions implements DockDoor {
    private final AccountDesk desk;
    private final AccountModel accounts;

    public DockSessions(AccountDesk desk, AccountModel accounts) {
        this.desk = desk;
        this.accounts = accounts;
    }

    @Override
    public Optional<Session> in() {
        return accounts.session().session().get().filter(it -> it.may(Right.ENTER_DUTY));
    }

    @Override
    public boolean asks() {
        return accounts.sight().get().founded();
    }

    @Override
    public Answer<Session> enter(String person, String typed) throws IOException {
        return desk.atDock(person, typed);
    }

    @Override
    public void leave(Session session) throws IOException {
        desk.out(session, SignedOut.BY_PERSON);
    }
}
