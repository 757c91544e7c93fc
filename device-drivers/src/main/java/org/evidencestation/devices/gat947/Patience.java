package org.evidencestation.devices.gat947;

import java.time.Duration;

/** How long each answer of a helper is waited for. */
interface Patience {
    /** Makers' own programs give up after ten seconds or less; a recorder that starts is looked for seven times. */
    Patience NORMAL = verb -> Duration.ofSeconds(
            switch (verb) {
                case INIT -> 30;
                case UNINIT, QUIT -> 5;
                default -> 15;
            });

    Duration of(Verb verb);

    /** Between two looks for a recorder that may still be starting. */
    default Duration betweenTries() {
        return Duration.ofSeconds(1);
    }
}
