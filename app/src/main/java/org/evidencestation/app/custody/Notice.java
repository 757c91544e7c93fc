package org.evidencestation.app.custody;

import java.util.List;

/**
 * Something a person should know. The words are in the bundle under the code: what happened, is the evidence safe, what to
 * do now, code.
 *
 * @param arguments fill the words' placeholders, in the order the bundle documents
 */
public record Notice(Code code, List<String> arguments) {
    public Notice {
        arguments = List.copyOf(arguments);
    }

    public static Notice of(Code code, String... arguments) {
        return new Notice(code, List.of(arguments));
    }

    /** Every notice there is; whatever is urgent stands first. */
    public enum Code {
        /** 0 = free space wanted, for people */
        VAULT_FULL,
        /** 0 = what the disk said */
        VAULT_FAILED,
        /** 0 = recorder */
        UNPLUGGED,
        /** 0 = device reason, 1 = detail */
        DEVICE_FAILED,
        /** 0 = description of the unknown device */
        UNKNOWN_DEVICE,
        /** 0 = bound value, 1 = value now, 2 = kind */
        IDENTITY_CHANGED,
        /** 0 = how many clips are late, 1 = article */
        INGEST_LATE,
        /** 0 = offset for people, for example +00:07:12 */
        CLOCK_RED,
        /** 0 = how many clips go before */
        WAITING_TURN,
        /** 0 = offset for people */
        CLOCK_AMBER,
        /** 0 = percent */
        BATTERY_LOW,
        /** 0 = how many clips are held, but could not be erased from the recorder */
        NOT_CLEARED,
        /** 0 = device reason */
        CLEARING_CUT,
        /** 0 = how many clips the recorder has locked, which stay on it */
        LOCKED_KEPT,
        /** 0 = how many clips did not become recordings */
        FINDINGS
    }
}
