package org.evidencestation.app.account;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends, every time it runs, whoever was left alone for too long, whatever is on the screen. */
public final class IdleSessions implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(IdleSessions.class);

    private final SignIn signIn;

    public IdleSessions(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public void run() {
        try {
            signIn.endIdle();
        } catch (IOException e) {
            LOG.error("The end of a session that was left alone could not be written down", e);
        }
    }
}
