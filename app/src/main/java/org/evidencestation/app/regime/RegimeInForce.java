package org.evidencestation.app.regime;

import java.util.List;
import java.util.Optional;
import org.evidencestation.app.policy.RegimeProfile;
import org.evidencestation.app.regime.Shortened.Life;

/**
 * What the station goes by.
 *
 * @param notTaken the profile somebody asked for, and why the station does not go by it
 */
public record RegimeInForce(RegimeProfile profile, Optional<NotTaken> notTaken) {
    /** Why the station still goes by the profile before. */
    public sealed interface NotTaken {
        /** Id of the profile that was asked for. */
        String wanted();
    }

    /**
     * Its file is gone, or not a profile.
     *
     * @param problem names file, line and key, in English
     */
    public record Unreadable(String wanted, String problem) implements NotTaken {}

    /**
     * Recordings would be kept for a shorter time.
     *
     * @param profile that was asked for
     * @param recordings how many
     * @param first some of them, newest first
     */
    public record WouldShorten(RegimeProfile profile, long recordings, List<Life> first) implements NotTaken {
        public WouldShorten {
            first = List.copyOf(first);
        }

        @Override
        public String wanted() {
            return profile.id();
        }
    }
}
