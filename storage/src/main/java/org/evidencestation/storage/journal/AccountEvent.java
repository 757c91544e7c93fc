package org.evidencestation.storage.journal;

import java.time.Instant;
import java.util.List;
import org.evidencestation.storage.seal.Sha256;
import org.jspecify.annotations.Nullable;

/** Who may use the station, who did, and who tried to. No secret stands in these lines, nor what one could be guessed from. */
public sealed interface AccountEvent extends OfficeEvent {
    /**
     * Somebody shall have these roles, and no others, once a second person confirms it.
     *
     * @param person number on the badge
     * @param roles names of the station's roles; empty closes the account at once, without a second person
     * @param posts what the person is in the office, in the regulations' roles
     */
    record AccountProposed(String person, List<String> roles, List<String> posts, String reason, String by)
            implements AccountEvent {
        public AccountProposed {
            roles = List.copyOf(roles);
            posts = List.copyOf(posts);
        }
    }

    /** @param proposal number of the line of {@link AccountProposed} */
    record AccountConfirmed(String person, long proposal, String by) implements AccountEvent {}

    /**
     * How somebody proves who they are was set anew. The record that it is checked against lies with the station's keys; one
     * with another digest counts for nothing.
     *
     * @param means {@link #PASSWORD}, {@link #PIN}, {@link #CARD}, or {@link #START}, a code that is good for setting the
     *     first password and nothing else
     * @param record digest of the record
     */
    record CredentialSet(String person, String means, Sha256 record, String by) implements AccountEvent {
        public static final String PASSWORD = "PASSWORD";
        public static final String PIN = "PIN";
        public static final String CARD = "CARD";
        public static final String START = "START";
    }

    /** @param means as of {@link CredentialSet} */
    record CredentialRemoved(String person, String means, String reason, String by) implements AccountEvent {}

    /**
     * New recovery codes were printed, sealed and put away; those before count no more.
     *
     * @param codes digests of the codes, in the order of their numbers; a code has 120 random bits, so a digest gives
     *     nothing away
     */
    record RecoveryCodesMade(List<Sha256> codes, String by) implements AccountEvent {
        public RecoveryCodesMade {
            codes = List.copyOf(codes);
        }
    }

    /**
     * A sealed code was opened, so that somebody could set a new password.
     *
     * @param number of the code, from 1
     */
    record RecoveryCodeUsed(int number, String person, String by) implements AccountEvent {}

    /** @param means as of {@link CredentialSet} */
    record SignedIn(SessionId session, String person, String means, String by) implements AccountEvent {}

    /**
     * Somebody tried to sign in and could not.
     *
     * @param person the number that was typed; of a card that nobody has, empty
     * @param why name of the refusal
     * @param lockedUntil null if another attempt is allowed at once
     */
    record SignInRefused(
            String person,
            String means,
            String why,
            @Nullable Instant lockedUntil,
            String by) implements AccountEvent {}

    /** @param why {@link #BY_PERSON}, {@link #IDLE}, {@link #ANOTHER}, {@link #CLOSED}, or {@link #CHANGED} */
    record SignedOut(SessionId session, String person, String why, String by) implements AccountEvent {
        public static final String BY_PERSON = "BY_PERSON";
        /** Nobody touched anything for a while. */
        public static final String IDLE = "IDLE";
        /** Somebody else signed in at the same screen. */
        public static final String ANOTHER = "ANOTHER";
        /** The station was ended. */
        public static final String CLOSED = "CLOSED";
        /** The account was closed, or has other roles now. */
        public static final String CHANGED = "CHANGED";
    }

    /**
     * Somebody wanted to do what they may not.
     *
     * @param right name of the right it takes
     */
    record DeedRefused(String person, String right, String why, String about, String by) implements AccountEvent {}

    /**
     * Somebody who was signed in looked at something or took it away; watching footage has lines of its own.
     *
     * @param what {@link #RECORDING}, whose particulars were opened, {@link #STILLS}, a few pictures of it to classify it by, or
     *     {@link #PAPER}, a list that was saved or printed
     * @param about id of the recording; or format and title of the list, and the SHA-256 of its file
     */
    record Looked(String what, String about, String by) implements AccountEvent {
        public static final String RECORDING = "RECORDING";
        public static final String STILLS = "STILLS";
        public static final String PAPER = "PAPER";
    }
}
