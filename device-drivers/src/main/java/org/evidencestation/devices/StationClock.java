package org.evidencestation.devices;

import java.time.InstantSource;
import java.time.ZoneId;

/** The station's own clock and the zone recorders of this office are set to. */
public record StationClock(InstantSource time, ZoneId zone) {}
