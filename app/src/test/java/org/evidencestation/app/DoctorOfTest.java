package org.evidencestation.app;

import java.util.Map;

/** Looks at the machine that runs the test. */
final class DoctorOfTest {
    private DoctorOfTest() {}

    static StationDoctor of(Station station) {
        return new StationDoctor(
                Map.of(),
                false,
                station.locations(),
                station.vault().folder(),
                station.clock().time());
    }
}
