package org.evidencestation.app;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.evidencestation.app.desktop.regulation.RegulationDesk;
import org.evidencestation.app.policy.ProfileLibrary;
import org.evidencestation.app.policy.ProfileNotice;
import org.evidencestation.app.policy.RegimeProfile;

/** The regulations screen's questions, answered by the station. */
final class StationRegulations implements RegulationDesk {
    private final Station station;

    StationRegulations(Station station) {
        this.station = station;
    }

    @Override
    public Standing read() throws IOException {
        RegimeProfile inForce = station.regime();
        ProfileLibrary library = new ProfileLibrary(station.locations().regimes());
        List<RegimeProfile> profiles = new ArrayList<>(List.of(inForce));
        for (String id : library.ids()) {
            if (!id.equals(inForce.id())) {
                profiles.add(library.profile(id));
            }
        }
        LocalDate today = LocalDate.ofInstant(station.clock().time().instant(), inForce.zone());
        return new Standing(inForce.id(), profiles, ProfileNotice.of(inForce, today), today);
    }
}
