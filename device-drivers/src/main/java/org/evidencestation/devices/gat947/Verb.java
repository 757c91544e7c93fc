package org.evidencestation.devices.gat947;

import java.util.Locale;

/** What a helper can be asked for; see VENDOR-HELPER.md. */
enum Verb {
    HELLO,
    PASSWORD,
    INIT,
    IDCODE,
    INFO,
    BATTERY,
    RESOLUTION,
    GETTIME,
    SYNCTIME,
    SETMSDC,
    UNINIT,
    QUIT;

    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the library compares a password in this call, which may be tried once only. */
    boolean showsPassword() {
        return switch (this) {
            case INFO, BATTERY, RESOLUTION, GETTIME, SYNCTIME, SETMSDC -> true;
            case HELLO, PASSWORD, INIT, IDCODE, UNINIT, QUIT -> false;
        };
    }

    /** Whether it changes the recorder, so that one that got no answer is never given again. */
    boolean changesRecorder() {
        return this == SYNCTIME || this == SETMSDC;
    }
}
