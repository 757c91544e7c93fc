package org.evidencestation.app.custody;

import java.io.IOException;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.evidencestation.devices.Arrival;
import org.evidencestation.devices.Capability;
import org.evidencestation.devices.ClockReading;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.vault.Vault;

/** Sets a recorder's clock where that is possible and worth it, after what it showed is in the journal. */
public final class ClockSetter {
    /** Recorders tell whole seconds. */
    private static final Duration RIGHT = Duration.ofSeconds(1);

    private final Vault vault;
    private final BooleanSupplier enabled;

    /** @param enabled what the office says now; asked at every docking */
    public ClockSetter(Vault vault, BooleanSupplier enabled) {
        this.vault = vault;
        this.enabled = enabled;
    }

    /** A refusal stops nothing; only the recorder's absence does. */
    void set(Docking docking, Arrival arrival) throws IOException, DeviceException {
        if (!enabled.getAsBoolean()
                || !arrival.capabilities().contains(Capability.CLOCK_SET)
                || isRight(docking.clock())) {
            return;
        }
        try {
            ClockReading after = arrival.setClock();
            vault.append(new Event.RecorderClockSet(docking.id(), ClockNotes.of(after)));
        } catch (DeviceException e) {
            if (e.reason() == Reason.UNPLUGGED) {
                throw e;
            }
            vault.append(new Event.FindingRaised(
                    docking.id(), null, FindingCode.CLOCK_SET.code(), "", String.valueOf(e.getMessage())));
        }
    }

    private static boolean isRight(ClockReading before) {
        return before instanceof ClockReading.Measured measured
                && measured.offset().abs().compareTo(RIGHT.plus(measured.uncertainty())) <= 0;
    }
}
