package org.evidencestation.app.custody;

import java.time.Instant;
import java.util.Optional;
import org.evidencestation.app.custody.DockSnapshot.RecorderFacts;
import org.evidencestation.app.policy.ClockBand;
import org.evidencestation.devices.BatteryReading;
import org.evidencestation.devices.ClockReading;
import org.evidencestation.devices.RecorderIdentity;
import org.evidencestation.devices.RecorderIdentity.Kind;

/** What a tile shows of a recorder, from what the recorder answered. */
final class RecorderFactsOf {
    private RecorderFactsOf() {}

    static RecorderFacts docking(Docking docking, Instant dockedAt) {
        RecorderIdentity identity = docking.identity();
        return new RecorderFacts(
                name(identity),
                docking.driver(),
                Provenances.officer(identity),
                identity.first(Kind.DEVICE_NUMBER),
                percent(docking.battery()),
                ClockNotes.of(docking.clock()),
                band(docking.clock()),
                dockedAt);
    }

    static Optional<Integer> percent(BatteryReading reading) {
        return switch (reading) {
            case BatteryReading.Charge(int percent) -> Optional.of(percent);
            case BatteryReading.Unknown() -> Optional.empty();
        };
    }

    static String name(RecorderIdentity identity) {
        return identity.first(Kind.DEVICE_NUMBER)
                .or(() -> identity.first(Kind.VOLUME_LABEL))
                .orElse(identity.key().value());
    }

    static ClockBand band(ClockReading clock) {
        return switch (clock) {
            case ClockReading.Measured measured -> ClockBand.measured(measured.offset(), measured.uncertainty());
            case ClockReading.Bounded bounded -> ClockBand.bounded(bounded.atLeast(), bounded.atMost());
            case ClockReading.Unknown() -> ClockBand.UNKNOWN;
        };
    }
}
