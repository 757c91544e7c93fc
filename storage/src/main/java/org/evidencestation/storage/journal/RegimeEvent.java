package org.evidencestation.storage.journal;

import java.time.LocalDate;
import org.evidencestation.storage.seal.Sha256;

/** Which regulation the station goes by. */
public sealed interface RegimeEvent extends OfficeEvent {
    /**
     * From here on decisions follow this profile.
     *
     * @param digest of the profile's file; the vault keeps its bytes
     * @param reason somebody gave for the change; ends with {@link #NOT_COMPARED} where that applies
     */
    record ProfileInForce(String profile, Sha256 digest, String title, String reason, String by)
            implements RegimeEvent {
        /** The files of the profile before were not kept, so nobody could say whether this one shortens a life. */
        public static final String NOT_COMPARED = "NOT_COMPARED";
    }

    /**
     * The office goes on with a regulation whose own time has ended, or not begun (W20), or has one rule of its own (SA13).
     * A later line on the same matter takes the place of an earlier one.
     *
     * @param profile and digest: what was in force when it was written down
     * @param rule key of the value that is another here; empty if the regulation as a whole is used on
     * @param value that it has here; empty if the regulation as a whole is used on
     * @param decision what was decided, and why
     * @param document number or name of the paper
     * @param decider who decided, name and post
     */
    record LocalDecisionMade(
            String profile,
            Sha256 digest,
            String rule,
            String value,
            String decision,
            String document,
            String decider,
            LocalDate on,
            String by)
            implements RegimeEvent {}

    /**
     * A change of profile was refused because footage would be kept for a shorter time.
     *
     * @param recordings how many
     * @param first the one it would hit first
     */
    record ProfileRefused(String profile, Sha256 digest, long recordings, RecordingId first, String by)
            implements RegimeEvent {}
}
