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
     * Switches the recorder to storage and ends this arrival: no method but {@link #close} may be called afterwards.
     * Closing the arrival closes the media too.
     */
    Media openMedia() throws DeviceException;

    @Override
    void close();
}
