package org.evidencestation.devices;

import java.util.Set;

/**
 * A recorder that has just been docked, before its media are touched. The legal order is in the types: identity,
 * battery and clock are read here, and only then {@link #openMedia} leads on, because switching a recorder to storage or
 * setting its clock would destroy what there is to read.
 */
public interface Arrival extends AutoCloseable {
    Set<Capability> capabilities();

    RecorderIdentity identity() throws DeviceException;

    BatteryReading battery() throws DeviceException;

    /** Measures, never sets. */
    ClockReading clock() throws DeviceException;

    /**
     * Sets the recorder's clock to the station's, in the station's zone. Only to be called after {@link #clock}, whose
     * answer is lost by this, and only where {@link Capability#CLOCK_SET} is offered.
     *
     * @return what the clock shows afterwards, or {@link ClockReading.Unknown} where it cannot be read
     * @throws DeviceException with {@code CLOCK_REJECTED} if the recorder refuses, {@code UNSUPPORTED} if there is no way
     */
    default ClockReading setClock() throws DeviceException {
        throw new DeviceException(DeviceException.Reason.UNSUPPORTED, "this recorder's clock cannot be set");
    }

    /**
     * Switches the recorder to storage and ends this arrival: no method but {@link #close} may be called afterwards.
     * Closing the arrival closes the media too.
     */
    Media openMedia() throws DeviceException;

    @Override
    void close();
}
