package org.evidencestation.app.desktop.regulation;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.policy.ProfileNotice;
import org.evidencestation.app.policy.RegimeProfile;

/** What the regulations screen asks of the station. */
@FunctionalInterface
public interface RegulationDesk {
    Standing read() throws IOException;

    /**
     * @param inForce id of the one this station goes by
     * @param profiles all that can be read here, that one first
     * @param notice that it is used outside its own time
     */
    record Standing(String inForce, List<RegimeProfile> profiles, Optional<ProfileNotice> notice, LocalDate today) {
        public Standing {
            profiles = List.copyOf(profiles);
        }
    }
}
